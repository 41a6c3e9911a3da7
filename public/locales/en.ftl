### name: English
### dir: ltr
### status: source
###
### Notes to translators
### - Translate what stands after "=" only. Leave names, { $such-things } and [words in brackets] as they are.
### - { $name } is the person the handoff is about. { $who } tells whether they type for themselves: [me] speaks to
###   them ("your medicines"), [other] speaks to a helper ("Maria's medicines"). You may use both in any message,
###   and { $name } is never the name of anything else.
### - A message that counts needs a line for each plural form of your language: [one], [few], *[other] and so on.
###   An exact number such as [0] wins over them.
### - A line break within a message counts as a space, an empty line as a line break.
### - Messages under a comment that begins with "Later:" are not loaded with the first page. Leave them there.
### - Plain words, short sentences, a calm voice. Numbers always in the digits 0 to 9.

# The name of the app. It stays English.
-app = Warm Handoff

# Stands for { $name } while no name is given.
shell-the-person = the person

## Days and times

# Always with the weekday and the month as words: Monday, November 23, 2026.
# { $day } is the day of the month (23), { $year } the year (2026).
date-full = { $weekday }, { $month } { $day }, { $year }
# The same for days near today, without the year.
date-short = { $weekday }, { $month } { $day }
# The weekday and month as they stand inside a sentence.
date-weekday-1 = Monday
date-weekday-2 = Tuesday
date-weekday-3 = Wednesday
date-weekday-4 = Thursday
date-weekday-5 = Friday
date-weekday-6 = Saturday
date-weekday-7 = Sunday
date-month-1 = January
date-month-2 = February
date-month-3 = March
date-month-4 = April
date-month-5 = May
date-month-6 = June
date-month-7 = July
date-month-8 = August
date-month-9 = September
date-month-10 = October
date-month-11 = November
date-month-12 = December
# { $time } is a time on the 12-hour clock: 8 or 8:05. Noon and midnight have words of their own, because 12 is read both ways.
# The space within a time does not break.
time-am = { $time } am
time-pm = { $time } pm
time-noon = noon
time-midnight = midnight

## Questions that the person asks a doctor, a nurse or a clinic, in the first person. A helper asks about { $name }: "they".

## Questions before the move

question-B-MED-01 = { $who ->
    [other] Which of { $name }’s medicines are new, changed or stopped, and why?
   *[me] Which of my medicines are new, changed or stopped, and why?
 }
question-B-MED-02 = What is each medicine for, in plain words?
question-B-MED-03 = { $who ->
    [other] When is { $name }’s next dose of each one after they leave?
   *[me] When do I take my next dose of each one after I leave?
 }
question-B-MED-06 = { $who ->
    [other] How long does { $name } take this, and who decides when it stops?
   *[me] How long do I take this, and who decides when I stop?
 }
question-B-MED-11 = { $who ->
    [other] Can { $name } get the new medicines in hand before leaving?
   *[me] Can I get the new medicines in my hand before I go?
 }
question-B-WARN-01 = Which signs mean call today, and which mean call an ambulance?
question-B-WARN-02 = Which number do I call at night or on a weekend, and who answers?
question-B-PLAN-01 = What was the main problem, in words I can tell my family?
question-B-FUP-01 = { $who ->
    [other] Who does { $name } need to see, by what date, and is it booked?
   *[me] Who do I need to see, by what date, and is it booked?
 }
question-B-FUP-05 = { $who ->
    [other] Does { $name }’s own doctor know they were here and are leaving?
   *[me] Does my own doctor know I was here and that I am leaving?
 }
question-B-TEST-01 = { $who ->
    [other] Which of { $name }’s test results are not back yet?
   *[me] Which of my test results are not back yet?
 }
question-B-TEST-02 = { $who ->
    [other] Who will read each result, and how and when will { $name } hear?
   *[me] Who will read each result, and how and when will I hear?
 }
question-B-WHO-01 = { $who ->
    [other] From the minute { $name } leaves, who is in charge of their care?
   *[me] From the minute I leave, who is in charge of my care?
 }
question-B-WHO-02 = { $who ->
    [other] Who is in charge between today and { $name }’s first visit?
   *[me] Who is in charge between today and my first visit?
 }
question-B-WHO-03 = { $who ->
    [other] Will you talk with the person taking over, with { $name } there?
   *[me] Will you talk with the person taking over, and may I be there?
 }
question-B-CARE-01 = { $who ->
    [other] Can you put my name in { $name }’s record and call me before they go?
   *[me] Can you put my helper's name in my record and call them before I go?
 }
question-B-PREF-01 = { $who ->
    [other] This matters most to { $name }. Does the plan fit it?
   *[me] This matters most to me. Does the plan fit it?
 }

## Later: more questions before the move

question-B-MED-04 = { $who ->
    [other] Which old medicines from home does { $name } go back to?
   *[me] Which of my old medicines from home do I go back to?
 }
question-B-MED-05 = { $who ->
    [other] Do any two of { $name }’s medicines do the same job?
   *[me] Do any two of my medicines do the same job?
 }
question-B-MED-07 = Which side effects are mild, and which mean I should call?
question-B-MED-08 = { $who ->
    [other] What do we do if { $name } misses a dose or throws one up?
   *[me] What do I do if I miss a dose or throw one up?
 }
question-B-MED-09 = { $who ->
    [other] Are { $name }’s vitamins, herbs and store medicines safe with these?
   *[me] Are my vitamins, herbs and store medicines safe with these?
 }
question-B-MED-10 = { $who ->
    [other] Does { $name } need to avoid alcohol, driving or any food with these?
   *[me] Do I need to avoid alcohol, driving or any food with these?
 }
question-B-MED-12 = { $who ->
    [other] For pain: what does { $name } take first, and what is the most in one day?
   *[me] For pain: what do I take first, and what is the most in one day?
 }
question-B-MED-13 = { $who ->
    [other] On what day will { $name } run out, and who will renew it?
   *[me] On what day will I run out, and who will renew it?
 }
question-B-MED-14 = Does this medicine need blood tests, and who checks them?
question-B-MED-15 = Which old bottles at home should I get rid of, and how?
question-B-WARN-03 = { $who ->
    [other] What will feel normal while { $name } heals?
   *[me] What will feel normal while I heal?
 }
question-B-WARN-04 = { $who ->
    [other] What is most likely to bring { $name } back here, and how do we stop it?
   *[me] What is most likely to bring me back here, and how do we stop it?
 }
question-B-WARN-05 = What do I check at home, and which result means I call?
question-B-PLAN-02 = What did you find, and what do you still not know?
question-B-PLAN-03 = { $who ->
    [other] What was done to { $name } here, and is anything still in place?
   *[me] What was done to me here, and is anything still in place?
 }
question-B-PLAN-04 = { $who ->
    [other] How long until { $name } feels better, and what gets better first?
   *[me] How long until I feel better, and what gets better first?
 }
question-B-PLAN-05 = { $who ->
    [other] What would make it unsafe for { $name } to leave today?
   *[me] What would make it unsafe for me to leave today?
 }
question-B-PLAN-06 = { $who ->
    [other] { $name } does not feel ready. Who can look at this again?
   *[me] I do not feel ready. Who can look at this again with me?
 }
question-B-FUP-02 = { $who ->
    [other] What is each visit for, and what should { $name } bring?
   *[me] What is each visit for, and what should I bring?
 }
question-B-FUP-03 = { $who ->
    [other] If { $name } cannot get a visit by that date, who will help?
   *[me] If I cannot get a visit by that date, who will help me?
 }
question-B-FUP-04 = { $who ->
    [other] How will { $name } get there, or can it be by phone or video?
   *[me] How will I get there, or can it be by phone or video?
 }
question-B-TEST-03 = { $who ->
    [other] Which tests does { $name } need after leaving, and are they ordered?
   *[me] Which tests do I need after I leave, and are they ordered?
 }
question-B-TEST-04 = Did you see anything by chance that needs another look?
question-B-LIFE-01 = { $who ->
    [other] What can { $name } not do yet, such as lift, drive, bathe or work? Until when?
   *[me] What can I not do yet, such as lift, drive, bathe or work? Until when?
 }
question-B-LIFE-02 = { $who ->
    [other] What should { $name } eat and drink, and what should they avoid?
   *[me] What should I eat and drink, and what should I avoid?
 }
question-B-LIFE-03 = { $who ->
    [other] How do we care for { $name }’s wound, tube or drain? May we show you?
   *[me] How do I care for my wound, tube or drain? May I show you?
 }
question-B-LIFE-04 = { $who ->
    [other] What help will { $name } need to wash, dress, cook or move, and how long?
   *[me] What help will I need to wash, dress, cook or move, and how long?
 }
question-B-LIFE-05 = { $who ->
    [other] Is the home safe for { $name } now? What should we change first?
   *[me] Is my home safe for me now? What should we change first?
 }
question-B-EQUIP-01 = { $who ->
    [other] What equipment does { $name } need, and will it be there before them?
   *[me] What equipment do I need, and will it be there before me?
 }
question-B-EQUIP-02 = Who shows us how to use it, and who do we call if it breaks?
question-B-EQUIP-03 = Who orders more supplies when we run low?
question-B-WHO-04 = If two teams tell me two things, who has the last word?
question-B-WHO-05 = Who will call me, on what day, and what if no one calls?
question-B-WHO-06 = { $who ->
    [other] When I call, what do I say so they can find { $name } fast?
   *[me] When I call, what do I say so they can find me fast?
 }
question-B-MONEY-01 = { $who ->
    [other] Will { $name }’s plan pay for the medicines, equipment and home help?
   *[me] Will my plan pay for the medicines, equipment and home help?
 }
question-B-MONEY-02 = Is there a choice that costs less and works as well?
question-B-MONEY-03 = { $who ->
    [other] Is { $name } a full inpatient or only here to be watched? Does it change the bill?
   *[me] Am I a full inpatient or only here to be watched? Does it change my bill?
 }
question-B-MONEY-04 = Who can help me with bills, forms and time off work?
question-B-CARE-02 = { $who ->
    [other] Can you teach me each task and watch me try it?
   *[me] Can you teach my helper each task and watch them try it?
 }
question-B-CARE-03 = { $who ->
    [other] If I get sick or cannot do it, what is plan B?
   *[me] If my helper gets sick or cannot do it, what is plan B?
 }
question-B-CARE-04 = { $who ->
    [other] What can you share with me, and does { $name } need to sign?
   *[me] What can you share with my helper, and do I need to sign?
 }
question-B-PREF-02 = { $who ->
    [other] What choices does { $name } have about where they go next?
   *[me] What choices do I have about where I go next?
 }
question-B-PREF-03 = { $who ->
    [other] Are { $name }’s wishes for care if very sick on the papers going along?
   *[me] Are my wishes for care if I get very sick on the papers going with me?
 }
question-B-INFO-01 = { $who ->
    [other] Can we have { $name }’s summary and test reports in hand before they go?
   *[me] Can I have my summary and test reports in hand before I go?
 }
question-B-INFO-02 = { $who ->
    [other] Can { $name } get this in their language, in big print, or read to them?
   *[me] Can I get this in my language, in big print, or read to me?
 }
question-B-INFO-03 = { $who ->
    [other] I think there is a mistake in { $name }’s papers. Who can fix it?
   *[me] I think there is a mistake in my papers. Who can fix it?
 }

## Questions in the talk between who hands over and who takes over

question-H-WHO-01 = { $who ->
    [other] Who is here, and what will each of you do for { $name }?
   *[me] Who is here, and what will each of you do for me?
 }
question-H-WHO-02 = { $who ->
    [other] At what time does { $name }’s care pass from you to you?
   *[me] At what time does my care pass from you to you?
 }
question-H-WHO-03 = For each thing left to do: who will do it, and by when?
question-H-WHO-04 = If things go wrong tonight, which of you do I call first?
question-H-PLAN-01 = { $who ->
    [other] May { $name } or I say what happened and what worries us?
   *[me] May I say in my own words what happened and what worries me?
 }
question-H-PLAN-03 = Can you say the plan back, so we all hear the same thing?
question-H-MED-01 = Can we go through each changed medicine, one by one?
question-H-TEST-01 = Which results are we waiting for, and which of you owns each one?
question-H-FUP-01 = { $who ->
    [other] When will your team first see { $name } or call?
   *[me] When will your team first see me or call me?
 }

## Later: more questions in the talk between who hands over and who takes over

question-H-WHO-05 = How will you two reach each other after this talk?
question-H-PLAN-02 = I heard one thing that is not right. May I correct it?
question-H-PLAN-04 = { $who ->
    [other] What worries you most about { $name }’s next week?
   *[me] What worries you most about my next week?
 }
question-H-PLAN-05 = If this plan does not work, what is plan B?
question-H-MED-02 = Which medicine is the hardest to get right, and who watches it?
question-H-MED-03 = { $who ->
    [other] This is what { $name } really takes. Does it match your list?
   *[me] This is what I really take. Does it match your list?
 }
question-H-MED-04 = { $who ->
    [other] When was { $name }’s last dose of each one, and what is due next?
   *[me] When was my last dose of each one, and what is due next?
 }
question-H-MED-05 = { $who ->
    [other] Will { $name }’s medicines be there tonight?
   *[me] Will my medicines be there for me tonight?
 }
question-H-TEST-02 = Which tests need to be done again, and who will order them?
question-H-WARN-01 = { $who ->
    [other] What would make you want to see { $name } sooner?
   *[me] What would make you want to see me sooner?
 }
question-H-WARN-02 = Do you both agree on the signs I should watch for?
question-H-FUP-02 = { $who ->
    [other] Who will start { $name }’s therapy, and on what day?
   *[me] Who will start my therapy, and on what day?
 }
question-H-CARE-01 = { $who ->
    [other] I help { $name }. What do I need to know or do?
   *[me] My helper is here. What do they need to know or do?
 }
question-H-CARE-02 = { $who ->
    [other] May I call you directly about { $name }?
   *[me] May my helper call you directly?
 }
question-H-PREF-01 = { $who ->
    [other] { $name } wants to be able to do this again. Is it in the plan?
   *[me] I want to be able to do this again. Is it in the plan?
 }
question-H-PREF-02 = { $who ->
    [other] Can you tell the new team how best to talk with { $name }?
   *[me] Can you tell the new team how best to talk with me?
 }
question-H-PREF-03 = { $who ->
    [other] Do you both know { $name }’s wishes if they get very sick?
   *[me] Do you both know my wishes if I get very sick?
 }
question-H-PREF-04 = { $who ->
    [other] Which parts of { $name }’s record will you pass on? Some should stay private.
   *[me] Which parts of my record will you pass on? I want some kept private.
 }
question-H-EQUIP-01 = { $who ->
    [other] Will { $name }’s bed, oxygen or walker be there when they arrive?
   *[me] Will my bed, oxygen or walker be there when I arrive?
 }
question-H-REF-01 = What exactly do you want the new doctor to find out or do?
question-H-REF-02 = { $who ->
    [other] After this visit, who carries on { $name }’s care: you, their doctor or both?
   *[me] After this visit, who carries on my care: you, my doctor or both?
 }
question-H-MIND-01 = { $who ->
    [other] If { $name } feels unsafe before the first visit, who do we call, day or night?
   *[me] If I feel unsafe before my first visit, who do I call, day or night?
 }
question-H-MIND-02 = { $who ->
    [other] Can { $name } meet or talk to the new counselor before leaving?
   *[me] Can I meet or talk to my new counselor before I go?
 }
question-H-PEDS-01 = { $who ->
    [other] Which doctor looks after { $name } until the new team starts?
   *[me] Which doctor looks after my child until the new team starts?
 }
question-H-ED-01 = { $who ->
    [other] What should { $name }’s own doctor check next, and have you told them?
   *[me] What should my own doctor check next, and have you told them?
 }
question-H-SNF-01 = { $who ->
    [other] Which doctor looks after { $name } there, and when will they first meet?
   *[me] Which doctor looks after me there, and when will I first see them?
 }
question-H-SNF-02 = { $who ->
    [other] What is the goal of { $name }’s stay, and how will we know they can go home?
   *[me] What is the goal of my stay, and how will we know I can go home?
 }
question-H-SNF-03 = { $who ->
    [other] What help does { $name } need from the first night to eat, move and be safe?
   *[me] What help do I need from the first night to eat, move and be safe?
 }

## Later: questions in the first days after

question-D-MED-01 = { $who ->
    [other] { $name }’s list and bottles do not match. Which one is right?
   *[me] My list and my bottles do not match. Which one is right?
 }
question-D-WARN-01 = { $who ->
    [other] This is new or worse. Does { $name } wait, come in or call for help?
   *[me] This is new or worse. Do I wait, come in or call for help?
 }
question-D-WHO-01 = { $who ->
    [other] No one has called us. Who is looking after { $name } now?
   *[me] No one has called me. Who is looking after me now?
 }
question-D-FUP-01 = { $who ->
    [other] { $name }’s visit is too late or not booked. Can you find one sooner?
   *[me] My visit is too late or not booked. Can you find one sooner?
 }
question-D-TEST-01 = { $who ->
    [other] Is { $name }’s test result back, and who has read it?
   *[me] Is my test result back, and who has read it?
 }

## Later: more questions in the first days after

question-D-MED-02 = { $who ->
    [other] We could not get one of { $name }’s medicines. What do we do now?
   *[me] I could not get one of my medicines. What do I do now?
 }
question-D-MED-03 = { $who ->
    [other] { $name } feels different since this began. Could it be the medicine?
   *[me] I feel different since I began this. Could it be the medicine?
 }
question-D-MED-04 = { $who ->
    [other] { $name } feels better. Do they still need to take this?
   *[me] I feel better. Do I still need to take this?
 }
question-D-MED-05 = This is a lot of pills. Can we make it simpler?
question-D-MED-06 = { $who ->
    [other] Can you go over { $name }’s whole list with us?
   *[me] Can you go over my whole list with me?
 }
question-D-WARN-02 = Is this much pain, swelling or tiredness still normal?
question-D-WARN-03 = { $who ->
    [other] { $name } fell, or almost fell. Who needs to know?
   *[me] I fell, or almost fell. Who needs to know?
 }
question-D-WHO-02 = I left a message and no one called back. Who is next in line?
question-D-WHO-03 = Two people told me two things. Who decides?
question-D-FUP-02 = The home nurse has not come. When will they start?
question-D-FUP-03 = { $who ->
    [other] { $name } has no ride. What else can we do?
   *[me] I have no ride. What else can I do?
 }
question-D-LIFE-01 = This is harder at home than we thought. What can help?
question-D-LIFE-02 = { $who ->
    [other] When may { $name } shower, use stairs, drive or go back to work?
   *[me] When may I shower, use stairs, drive or go back to work?
 }
question-D-LIFE-03 = { $who ->
    [other] { $name } is not eating, drinking or sleeping well. Should we worry?
   *[me] I am not eating, drinking or sleeping well. Should I worry?
 }
question-D-EQUIP-01 = The equipment is late or does not fit. Who can fix it today?
question-D-CARE-01 = I am the helper and I am worn out. Who can help me?
question-D-CARE-02 = Can someone check that I am doing this task right?
question-D-MONEY-01 = { $who ->
    [other] { $name } cannot pay for this. Who can help before they skip it?
   *[me] I cannot pay for this. Who can help before I skip it?
 }
question-D-MIND-01 = { $who ->
    [other] { $name } feels low, scared or mixed up since getting home. Who can they talk to?
   *[me] I feel low, scared or mixed up since I got home. Who can I talk to?
 }
question-D-INFO-01 = { $who ->
    [other] Who has { $name }’s hospital papers, and can you send them to their doctor?
   *[me] Who has my hospital papers, and can you send them to my doctor?
 }

## Later: questions at the first visit

question-V-PLAN-01 = { $who ->
    [other] Did you get { $name }’s hospital papers? What do they say?
   *[me] Did you get my hospital papers? What do they say?
 }
question-V-MED-01 = { $who ->
    [other] Can we check { $name }’s full list: keep, change or stop?
   *[me] Can we check my full list: keep, change or stop?
 }
question-V-TEST-01 = { $who ->
    [other] Are all of { $name }’s hospital tests back, and what did they show?
   *[me] Are all my hospital tests back, and what did they show?
 }
question-V-WHO-01 = { $who ->
    [other] Who is leading { $name }’s care from today?
   *[me] Who is leading my care from today?
 }
question-V-FUP-01 = { $who ->
    [other] When do you see { $name } next, and what should bring them in sooner?
   *[me] When do I see you next, and what should bring me in sooner?
 }

## Later: more questions at the first visit

question-V-PLAN-02 = { $who ->
    [other] Is { $name } where you would expect them to be by now?
   *[me] Am I where you would expect me to be by now?
 }
question-V-PLAN-03 = { $who ->
    [other] Could this happen again, and how does { $name } lower the chance?
   *[me] Could this happen again, and how do I lower the chance?
 }
question-V-PLAN-04 = What is the plan for the next month?
question-V-PLAN-05 = { $who ->
    [other] Does { $name } need this test or treatment, and what if they wait?
   *[me] Do I need this test or treatment, and what if I wait?
 }
question-V-MED-02 = { $who ->
    [other] Does { $name } still need each medicine they began in the hospital?
   *[me] Do I still need each medicine they began in the hospital?
 }
question-V-MED-03 = { $who ->
    [other] Does { $name } need any blood tests because of these medicines?
   *[me] Do I need any blood tests because of my medicines?
 }
question-V-MED-04 = Who will renew each one from now on?
question-V-TEST-02 = Did they find anything by chance that we must check?
question-V-WHO-02 = Which doctor do I call for which problem?
question-V-WHO-03 = How will you and the other doctors keep each other up to date?
question-V-FUP-02 = Which referrals are still open, and who follows up on each?
question-V-LIFE-01 = { $who ->
    [other] When can { $name } get back to what matters to them?
   *[me] When can I get back to what matters to me?
 }
question-V-LIFE-02 = { $who ->
    [other] Would therapy or a class help { $name }?
   *[me] Would therapy or a class help me?
 }
question-V-WARN-01 = Can we update the signs I should watch for?
question-V-CARE-01 = { $who ->
    [other] I need a break from helping { $name }. What support is there?
   *[me] My helper needs a break. What support is there?
 }
question-V-EQUIP-01 = { $who ->
    [other] Does { $name } still need this equipment or home help?
   *[me] Do I still need this equipment or home help?
 }
question-V-MONEY-01 = Can you help with a bill, a refusal or a work letter?
question-V-PREF-01 = { $who ->
    [other] { $name } wants to talk about wishes if they get very sick. Can we plan that?
   *[me] I want to talk about my wishes if I get very sick. Can we plan that?
 }
question-V-MIND-01 = { $who ->
    [other] { $name }’s mood or memory has changed. Can we check it?
   *[me] My mood or memory has changed. Can we check it?
 }
question-V-INFO-01 = { $who ->
    [other] Can we fix a mistake in { $name }’s record?
   *[me] Can we fix a mistake in my record?
 }
question-V-INFO-02 = { $who ->
    [other] Did { $name } miss any shots or checks while away?
   *[me] Did I miss any shots or checks while I was away?
 }

## The frame around every screen. $who is "me" when the person writes, "other" when a helper writes; $name is the person's name.

shell-skip = Skip to the page
shell-settings = Settings
shell-back = Back
shell-about = About and privacy
shell-emergency = In danger now? In a hospital, press your call button. Anywhere else:
shell-emergency-call = Call { $number }
shell-continue = Save and continue
# Shown when nothing can be kept on this device.
shell-continue-unsaved = Continue
shell-stop = Stop here for now
shell-undo = Undo
shell-error = Error:
shell-problem = There is a problem
# Before the title of the browser tab when a page has an error.
shell-title-error = Error: { $title }
shell-title = { $title } · { -app }
shell-optional = { $label } (optional)
shell-saved = Saved on this device at { $time }.
shell-storage-off = This browser does not keep what you write. Print or copy your card before you close this page.
shell-storage-full = There is no room left here. Your last change is not saved. Print or copy your card now.
shell-too-long = Some words are too long. They are not on your card yet.
shell-kept-broken = We could not read what was saved here. We put it aside and deleted nothing.
shell-kept-newer = A newer version of this app saved something here. We put it aside and changed nothing.
shell-kept-get = Get that file
shell-get-copy = Get a copy
shell-example = Example. { $name } is not a real person.
shell-example-close = Close the example
shell-language-failed = That language could not be loaded. Check your network and try again.
shell-not-reviewed = This language is a draft. No translator has checked it yet.
# While the words of a page are fetched.
shell-loading-title = One moment
shell-loading-words = The words of this page are on their way.
# When they could not be fetched.
shell-loading-failed = We could not load this page
shell-loading-failed-words = Check your network and try again. Your card is safe.
shell-loading-again = Try again
shell-borrowed = Nothing is kept on this device. Print or send your card, then tap “Finish and erase”.
shell-finish = Finish and erase
shell-borrow-failed = This browser could not do that. Erase it all in Settings when you are done.
shell-saved-tab = Kept in this tab at { $time }.

## Mistakes. They say what to do.

error-too-long = Make this shorter. It can hold { $limit } letters and this has { $got }. It is not saved yet.
error-full = This list is full. Take one out first.

## What was taken out, beside a button that brings it back.

list-removed-medicine = Removed { $what }.
list-removed-medicines = { $n ->
    [one] Removed { $n } medicine.
   *[other] Removed { $n } medicines.
 }
list-removed-allergy = Removed { $what }.
list-removed-allergies = { $n ->
    [one] Removed { $n } allergy.
   *[other] Removed { $n } allergies.
 }
list-removed-question = Removed your question: { $words }
list-removed-item = Removed { $what }.
list-removed-items = { $n ->
    [one] Removed { $n } thing.
   *[other] Removed { $n } things.
 }
list-brought-back = Brought back.
list-taken-back = Taken off again.
list-remove = Remove

## Home

home-title = Get ready for your move
home-title-named = { $who ->
    [other] Get ready for { $name }’s move
   *[me] Get ready, { $name }
 }
home-lead = Are you going home or to new care? Put your worries, questions and medicines on one card. Then ask for a short talk with the people who take over.
home-promise = It stays on this device. No sign-up. Nothing is sent.
home-quick = Quick card
home-quick-time = About 3 minutes
home-full = Full preparation
home-full-time = In pieces, over an evening
home-switch = For someone else
home-show = Show my card
home-show-when = Last changed { $day }, { $time }
home-say = Ask for the talk now
home-share = Share or print
home-example = See an example card
home-what = What is a warm handoff?
home-what-text = It is a short live talk. The nurse or doctor who hands you over speaks with the one who takes over. You are there too. You can listen, fix mistakes and ask.
home-parts = What is on the card
home-name = Name
home-move = The move
home-worries = Worries
home-questions = Questions
home-medicines = Medicines
home-allergies = Allergies
home-ask = Ask for the talk
home-people = Who should talk
home-state-none = Not started
home-state-no-name = No name yet
home-state-done = Done
home-state-some = { $n } listed
home-state-no = None
home-state-unsure = Not sure
home-state-asked = On the card
home-state-not-now = Not now
home-state-same = No change
home-shared = Shared or borrowed device? Keep nothing on it.
home-ios = This phone may clear this page’s data after 7 days without a visit. Print or share your card today.
home-talk = Go on with the talk
home-open = Open a card or answer you were given

## Quick card, page 1: name

name-title = { $who ->
    [other] Who is this card for?
   *[me] What is your name?
 }
name-label = { $who ->
    [other] Their name
   *[me] Your name
 }
name-hint = The name you want people to use
name-hint-other = The name they want people to use
name-born = Date of birth
name-born-hint = The year is enough. Staff use it to find the right chart.
name-who = Who is filling this in?
name-who-me = Me
name-who-helped = Me, and someone helps me
name-who-other = I am helping someone
name-helper = Helper’s name
name-helper-own = Your name
name-language-help = Language help
name-interpreter = { $who ->
    [other] They need an interpreter
   *[me] I need an interpreter
 }
name-language = { $who ->
    [other] Language they talk in
   *[me] Language I talk in
 }

## Quick card, page 2: the move

move-title = { $who ->
    [other] Where is { $name } going?
   *[me] Where are you going?
 }
move-legend = Pick one
move-hospital-to-home = From hospital to home
move-hospital-to-rehab = From hospital to a nursing home or rehab
move-rehab-to-home = From a nursing home or rehab to home
move-emergency-to-home = From the emergency room to home
move-primary-to-specialist = From own doctor to a specialist
move-specialist-to-primary = From a specialist back to own doctor
move-mental-health = From mental health or crisis care to home
move-child-to-adult = From child care to adult care
move-home-care-ends = Home care is ending
move-team-change = Same place, new team
move-other = Something else
move-why = { $who ->
    [other] Why are they in care?
   *[me] Why are you in care?
 }
move-why-hint = A few words, such as “water on the lungs”
move-from = Place now
move-from-hint = Such as the hospital and the ward
move-to = Place or people next
move-to-hint = Such as home, or a clinic
move-when = When is the move?
move-today = Today
move-tomorrow = Tomorrow
move-not-known = Nobody has said yet

## Quick card, page 3: worries

worries-title = { $who ->
    [other] What worries { $name }?
   *[me] What worries you?
 }
worries-hint = Pick any that fit
worries-own = { $who ->
    [other] In their own words
   *[me] In your own words
 }
worries-none = { $who ->
    [other] Nothing worries them now
   *[me] Nothing worries me now
 }
worries-or = or
worries-removed = Removed the worries.
worry-breathing = Trouble breathing
worry-pain = Pain
worry-falling = Falling
worry-mixing-medicines = Mixing up medicines
worry-cost = Paying for medicines or care
worry-alone = Being alone
worry-nights = Who to call at night
worry-daily-life = Washing, dressing or cooking
worry-wound = A wound, tube or drain
worry-rides = Getting to visits
worry-too-soon = Leaving too soon
worry-coming-back = Getting sick again
worry-not-known = { $who ->
    [other] New people who do not know { $name }
   *[me] New people who do not know me
 }
worry-waiting = Waiting with no one in charge
worry-mood = Feeling low or scared
worry-helper-tired = A worn-out helper

## Quick card, page 4: questions

questions-title = What questions do you have?
questions-lead = Doctors and nurses expect questions. Pick any.
questions-legend = Others often ask these
questions-more = Show more questions
questions-own = Your own question
questions-add = Add your own question

## Quick card, page 5: medicines

medicines-title = { $who ->
    [other] What changed in their medicines?
   *[me] What changed in your medicines?
 }
medicines-hint = Pick any that fit. You can add names if you know them.
medicines-new = Something is new
medicines-changed = Something changed
medicines-stopped = Something was stopped
medicines-unsure = I am not sure about one
medicines-name = Name and dose
medicines-name-hint = Copy it from the box or paper
medicines-add = { $change ->
    [new] Add another new one
    [changed] Add another changed one
    [stopped] Add another stopped one
   *[unsure] Add another one
 }
medicines-or = or
medicines-no-changes = Nothing changed
medicines-none = { $who ->
    [other] They take no medicines
   *[me] I take no medicines
 }
medicines-do-not-know = I do not know
# The mark on a card and in a list. Capitals, short.
change-new = NEW
change-changed = CHANGED
change-same = SAME
change-on-hold = ON HOLD
change-stopped = STOPPED
change-not-sure = NOT SURE
change-not-answered = NOT ANSWERED

## Quick card, page 6: allergies

allergies-title = { $who ->
    [other] Has any medicine or food made them ill?
   *[me] Has any medicine or food made you ill?
 }
allergies-hint = Latex, tape and other things count too
allergies-yes = Yes
allergies-none = None that I know of
allergies-unsure = I am not sure
allergies-thing = What was it?
allergies-thing-hint = Such as penicillin, or peanuts
allergies-reaction = What happened?
allergies-reaction-hint = Such as an itchy rash
allergies-more = When it was, and who says so
allergies-add = Add another

## Quick card, page 7: the request

ask-title = Ask for a warm handoff
ask-lead = This is a talk of 5 minutes. The one who hands you over speaks with the one who takes over, with you there. Your card will ask for it.
ask-purpose = What is the talk for?
ask-purpose-who = Agree who is in charge until the first visit
ask-purpose-medicines = Go over the medicine changes
ask-purpose-tests = Agree who passes on the test results
ask-purpose-plan = Hear the plan and the warning signs
ask-purpose-know = Meet the new team
ask-own-purpose = Something else the talk is for
ask-when = When?
ask-before = Before the move
ask-today = Today
ask-tomorrow = Tomorrow
ask-any = Any time
ask-yes = Put this on my card
ask-not-now = Not now

## Quick card, page 8: who talks

people-title = Who should talk?
people-sender = Who hands over?
people-sender-hint = Such as your nurse or doctor here
people-receiver = Who takes over?
people-receiver-hint = Leave it empty if you do not know yet
people-receiver-phone = Phone of who takes over
people-call-back = { $who ->
    [other] Your phone, for calls about { $name }
   *[me] Your phone, to call you back
 }

## Later: check

check-title = Check your answers
check-lead = Change what is not right. Then show your card.
check-change = Change
check-not-given = Not given
check-show = Show my card

## Later: the card. The parts for the care team speak of "the patient".

card-title = Your card
card-title-named = Card for { $name }
card-for = Who is it for?
card-for-clinician = Care team
card-for-patient = { $who ->
    [other] Patient
   *[me] Me
 }
card-for-helper = Helper
card-language = Language of the card
card-empty = There is nothing on your card yet.
card-share = Share or print
card-edit = Check or change
card-stamp = PATIENT-REPORTED. Check against the chart.
card-stamp-helper = HELPER-REPORTED. Check against the chart.
card-example = EXAMPLE. Not a real person.
card-nameless = Name not given
card-made = { $day }, { $time }
card-by-patient = Written by the patient
card-by-helped = Written with help
# A name or a day stands after each of these.
card-by-helped-named = Written with
card-by-other = Written by a helper
card-by-other-named = Written for the patient by
card-not-given = not given
card-language-line = Written in { $language }
card-interpreter = INTERPRETER NEEDED
card-interpreter-for = INTERPRETER NEEDED:
card-talks = Talks in
card-not-translated = Words in the patient’s own { $language } are not translated.
card-draft = No translator has checked the { $language } on this card.
card-ask-yes = Asks: 5-minute warm handoff, patient present
card-ask = Warm handoff
card-ask-not-yet = Not asked for yet
card-ask-not-now = Not wanted for now
card-purpose = Purpose
card-sender = Hands over
card-receiver = Takes over
card-receiver-unknown = not known yet
card-when = When
card-when-before = before leaving
card-when-any = any time
card-call-back = Patient’s phone
card-call-back-helper = Helper’s phone
card-worries = Most worried about
card-worries-none = Nothing now
card-move = The move
card-born = Born
card-why = Reason
card-from = From
card-to = To
card-leaving = Leaves
card-leaving-unknown = Nobody has said when
card-allergies = Allergies
card-allergies-none = None known
card-allergies-unsure = Not sure
card-allergies-unnamed = Yes, name not given
card-medicines = Medicine changes
card-medicine-unnamed = name not given
card-medicines-same = No changes
card-medicines-none = Takes no medicines
card-medicines-unsure = Not sure what changed
card-questions = Questions
card-more = +{ $n } more
card-sayback = Receiver says back
card-sayback-box = Name, role, phone, time
# Two things side by side: "visits, tests".
card-list = { $first }, { $second }
# What no other part of the card speaks of: "None: visits. Not given: tests, helper".
card-else = Other parts
card-part-tests = results
card-part-visits = visits
card-part-signs = warning signs
card-part-equipment = equipment
card-part-tasks = tasks
card-part-conditions = conditions
card-part-procedures = what was done
card-part-devices = tubes and lines
card-part-limits = limits
card-part-contacts = contacts
card-part-corrections = mistakes in papers
card-part-promises = promises
card-part-tries = what was asked
card-part-baton = who is in charge
card-part-helper = helper
card-part-matters = what matters most
card-part-wishes = wishes paper
card-both = Both
card-foot = Made with { -app }. Not a medical record.
card-story = Practice your story

## Later: the card in the patient's words

mine-today = Today
mine-today-show = Show this card to your nurse.
mine-today-ask = Say: “Would you talk with the people taking over, with me there? It takes 5 minutes.”
mine-today-call = Write down who to call, day and night.
mine-ask = My warm handoff
mine-ask-yes = I ask for a 5-minute talk, with me there.
mine-purpose = It is for
mine-sender = Who hands me over
mine-receiver = Who takes over
mine-when = When
mine-when-before = before I leave
mine-when-any = any time
mine-questions = { $who ->
    [other] { $name }’s questions
   *[me] My questions
 }
mine-answer-box = What they said
mine-medicines = My medicine changes
mine-medicines-same = Nothing changed
mine-medicines-none = I take no medicines
mine-medicines-unsure = I am not sure. I will ask.
mine-medicine-unnamed = name not given
mine-allergies = Allergies
mine-allergies-none = Nothing that I know of
mine-allergies-unsure = I am not sure
mine-allergies-unnamed = Yes, name not given
mine-worries = What worries me
mine-worries-none = Nothing now
mine-not-given = I have not said yet
mine-call = Who to call after I leave
mine-call-day = By day
mine-call-night = At night
mine-move = My move
mine-why = Why I am in care
mine-leaving = When I leave

## Later: the card for a helper

helper-today = How you can help today
helper-today-there = Be there for the talk, or listen by phone.
helper-today-ask = Ask the questions below. Write down what they say.
helper-today-call = Write down who to call, day and night.
helper-worries = Worries
helper-medicines = Medicine changes
helper-allergies = Allergies
helper-questions = Questions to ask
helper-can-box = What I can do, and when
helper-cannot-box = What I cannot do
helper-me = Me, the helper
helper-call = Who to call after the move

## Later: names of languages, in this language

language-en = English
language-es = Spanish

## Later: share

share-title = Share or print your card
share-lead = Nothing leaves this device until you tap a button here.
share-print = Print or save as PDF
share-copy = Copy as text
share-copied = Copied. You can paste it in a message.
share-copy-failed = This browser did not let us copy. Select the text below.
share-send = Send from my phone
share-sent = Your phone has it now.
share-send-failed = Your phone did not take it. Try to copy the text.
share-page = Save as a web page
share-picture = Make a picture
share-picture-ready = { $count ->
    [one] The picture is ready.
   *[other] { $count } pictures are ready.
}
share-picture-send = { $count ->
    [one] Send the picture
   *[other] Send the { $count } pictures
}
share-picture-not-sent = Your phone did not take it. Save the picture and send it yourself.
share-picture-save = { $of ->
    [one] Save the picture
   *[other] Save picture { $number } of { $of }
}
share-picture-alt = { $of ->
    [one] Picture of the card
   *[other] Picture { $number } of { $of } of the card
}
share-picture-failed = This browser makes no pictures. Print the card, or send it as text.
share-download = Save as a text file
share-downloaded = Your browser has the file.
share-preview = This is what they will see
# The title that a message or e-mail shows. Nothing about health.
share-subject = A handoff card
share-show = Show it on this screen
share-print-as = How to print
share-print-page = One page
share-print-large = Large print
share-print-wallet = Wallet
share-text-as = Kind of text
share-text-full = Full text
share-text-sbar = SBAR
share-text-portal = Portal message
share-whole = All of it goes with the card. Choose what does not.
share-part = { $on } of { $all } parts go with the card. Choose which.
share-what = What goes with the card?
share-what-hint = Tap to leave a part out. The card will say that it is not shared.
share-always = Name, birth date, language, from where to where, and the day you leave always go with it.
share-link = Send a locked link, or a code to scan
share-link-more = They open the card on their phone and can answer. Words that you tell them unlock it.
share-paper = On paper
share-text = As text
share-files = As a picture or file
share-hide = Hide it

## Later: a card as a file of its own, or as a picture of one or more pages

file-title = Summary card · { -app }
picture-page = Page { $number } of { $of }

## Later: opening what somebody handed on: a card, an answer, a backup

open-title = Open a card
open-lead = Did someone give you a card or an answer? Tap the link in their message again, or paste it here. Nothing is sent anywhere.
open-paste = Link or code
open-paste-hint = The whole message is fine. We look for the link in it.
open-look = Look at it
open-file = Choose a file
open-found = Someone gave you a card
open-found-answer = Someone answered your card
open-gate = It is not open yet. It shows private health facts. Open it where nobody looks over your shoulder.
open-is-locked = This card is locked.
open-is-open = This card is not locked. Anyone who has the link can read it.
open-words = The five words or 16 digits
open-words-hint = They came another way: by phone, or said to you. Big or small letters do not matter.
open-now = Open it
open-working = Opening. This can take a few seconds.
open-cancel = Stop
open-other = Open something else
open-no-ours = This is not a card from this app. Copy the whole message and paste it here.
open-no-cut = The end of the link is missing. Copy the whole message, or ask for the link again.
open-no-damaged = The link was changed on its way. Ask for it again.
open-no-big = This is too big to be a card. We did not open it.
open-no-newer = This card was made with a newer app. Reload this page, then open the link again.
open-no-words = The words or digits do not match this card. Check each one, or ask for them again.
open-no-crypto = This browser cannot open locked cards. Open the page with https, or use another browser.
open-not-a-word = “{ $word }” is not one of our words. Ask how it is spelled.
open-not-a-word-near = “{ $word }” is not one of our words. Is it “{ $near }”?
open-count-words = { $count ->
    [one] That is one word. There are five.
   *[other] Those are { $count } words. There are five.
 }
open-count-digits = { $count ->
    [one] That is one digit. There are 16.
   *[other] Those are { $count } digits. There are 16.
 }
open-no-answer-here = This answers a card that is not on this phone. Open it on the phone that made the card.
open-from = A card that you were given
open-claims = The patient wrote this, or a helper did. Nobody checked who made it.
open-answer = Answer this card
open-answer-why = Say that you take over, what you will do, and how to reach you.
open-keep = Keep it on this phone
open-kept = It is kept on this phone now.
open-not-kept = It is gone from this screen when you leave. Open the link again to see it.
open-scan = Scan a code
open-answer-why-helper = Say what you can do, add what is missing, and put mistakes right.
open-stopped = Stopped. Nothing was opened.
open-all = Open all
open-all-close = Close all
open-times = Times on this card are where { $name } is.
open-times-now = It is { $time } there now.
open-keep-times = Once you keep it, its times are read as the time where this phone is.

## Later: the card as a link and as a code to scan

link-title = Send a locked link
link-lead = Your card travels inside the link. No server keeps it. Only someone with the words or digits can open it.
link-for = Who is it for?
link-change = See and choose what is in it
link-to = Who gets it?
link-to-hint = A name, so that you know later who has it. It is not in the link.
link-lock = How is it locked?
link-lock-words = Five words
link-lock-digits = 16 digits
link-lock-open = Not locked
link-lock-words-more = We make them. You tell them by phone or face to face.
link-lock-open-more = It is like a sheet of paper. Anyone who gets the link can read the card and pass it on.
link-make = Make the link
link-working = Locking. This can take a few seconds.
link-failed = This browser cannot lock a card. Open this page with https, or share the card as text.
link-too-big = This card is too long for a link. Leave some parts out, or share it as a file.
link-first = First: send the link
link-send = Send the link
link-copy = Copy the link
link-then = Then: tell them these words
link-then-digits = Then: tell them these digits
link-apart = By phone or face to face. Never in the same message as the link.
link-not-kept = We do not keep them. Write them down if you need them again.
link-scan = Or: let them scan this code
link-scan-more = They point their phone camera at it. They need the words or digits, too.
link-scan-open = They point their phone camera at it. It is not locked.
link-scan-short = Your whole card is too long for one code. This code has allergies and medicines first. Send the link for the rest.
link-scan-short-home = Your whole card is too long for one code. This code has whom to call and warning signs first. Send the link for the rest.
link-scan-left = What only the link has whole
link-code = Code to scan
link-print = Print the code
link-know = Good to know
link-cannot = The link does not expire, and you cannot call it back. It does not prove who made it.
link-answer = They can send an answer back. Open it here, and look at each change before you accept it.
link-again = Make another one
link-message = Here is a handoff card. I will tell you the words that open it.
link-message-open = Here is a handoff card.
link-title-open = Send a link
link-lead-open = Your card travels inside the link. No server keeps it. Anyone who has the link can read it.
link-text = The link

## Later: answering a card. The reader is a care team member or a helper; { $name } is the patient.

answer-title = Answer this card
answer-lead = Say only what you know. Your answer goes back to the patient, who looks at each line before it counts.
answer-none = Open a card first. Then you can answer it.
answer-accept = Do you take over this patient?
answer-yes = Yes
answer-not-yet = I cannot say yet
answer-no = No
answer-from = From when?
answer-from-when = Day and time
answer-why = Why not, and who could?
answer-you = Who are you?
answer-name = Your name
answer-role = What you do
answer-role-hint = Such as “nurse, Eastside Clinic” or “daughter”
answer-day = Phone by day
answer-night = Phone at night
answer-open = What is still open
answer-who = Who does it?
answer-by = By when?
answer-me = I do it
answer-owner = Now: { $person }
answer-can = What I can do
answer-can-none = No task on this card is free. Write below what you can do.
answer-back = Say the plan back in your own words
answer-back-hint = The patient reads it and can put it right.
answer-question = A question for the patient
answer-add = Something to add
answer-add-what = What is it?
answer-add-can = What I can do, and when
answer-add-cannot = What I cannot do
answer-add-task = A task
answer-add-question = A question
answer-add-medicine = A medicine
answer-add-visit = A visit
answer-add-note = Something else
answer-add-words = In your words
answer-add-more = Add something
answer-fix = A mistake on the card
answer-fix-paper = The card says
answer-fix-say = It should say
answer-make = Make my answer
answer-empty = Say at least one thing first.
answer-too-long = One of your texts is too long. Shorten it: { $label }
answer-ready = Your answer is ready
answer-ready-lead = Nothing was sent yet. Send it back, or let the patient scan the code.
answer-send = Send my answer
answer-copy = Copy my answer
answer-scan = Or: let the patient scan this code
answer-no-code = It is too long for one code. Send it, or copy it into a message.
answer-only = Only someone with the card can open it. No words are needed.
answer-edit = Change my answer
answer-message = My answer to your handoff card. Open it on the phone with the card.
answer-see = Look at the card again
answer-no-name = You said yes. Who are you? Write your name first.
answer-no-start = You said yes. From when? Choose that first.
answer-until = Until when?
answer-until-hint = Leave it open if you do not know.
answer-until-visit = Until the first visit: { $day }
answer-until-none = From then on, with no end
answer-until-day = Until a day
answer-until-when = Until: day and time
answer-cannot = I cannot: { $what }
answer-who-else = Who else could?
answer-when = When can you?
answer-when-hint = Such as “Mondays and Fridays before 9”
answer-fill-day = Or tap one from the card, for the day
answer-fill-night = Or tap one from the card, for the night
answer-number = { $person }: { $number }

## Later: an answer that came back, looked at by the patient

back-when = Written { $day }, { $time }
back-lead = Look at each line. Nothing counts before you accept it.
back-again = You looked at this answer before.
back-take-all = Accept all { $count } new lines
back-took-all = Accepted. It is on your card now.
back-took = Accepted: { $what }
back-left = You left this as it was.
back-mine = You have: { $text }
back-theirs = They say: { $text }
back-done = Done. See who is in charge
back-later = Later
back-claims = Whoever has your card can send an answer. Call a number you know if you are not sure.
back-settled = Settled
back-look-again = Look at it again
back-done-rest = { $count ->
    [one] Finish, and leave that line out
   *[other] Finish, and leave those { $count } lines out
 }
back-changed = They changed their answer. Only what is new in it stands here. What you took before stays until you take this.
back-older = They changed this answer since. You have the newer one.
back-waits = An answer from { $person } waits.
back-look = Look at it
back-later-hint = It waits for you where you share your card and see who is in charge.
back-no-room = There is no room to keep this answer. Decide now, or keep the message that it came in.

## Later: keeping a copy, bringing it back, moving to another phone. $what is a person, a thing or an answer as typed, $page an address.

backup-title = Keep a copy
backup-lead = What you wrote is only on this device. Keep a copy, so that it is not lost.
backup-nothing = You have not written anything yet. There is nothing to save.
backup-save = Save a copy
backup-save-more = As a file that you keep
backup-back = Bring back a copy
backup-back-more = From a file, or from my other phone
backup-move = Move to my other phone
backup-move-more = With codes to scan, or with a file
backup-other = Do something else
backup-what = The copy is a file with all that you wrote. We do not get it.
backup-who = Who is in the copy?
backup-everybody = Everybody
backup-lock = Is it locked?
backup-lock-not = Not locked
backup-lock-words = With five words
backup-lock-not-more = Anyone who opens the file can read it. Keep it in a safe place.
backup-lock-words-more = We make the words. Without them nobody can open the file, not even you.
backup-save-file = Save the file
backup-send-file = Send the file from my phone
backup-make = Make the five words
backup-first = First: write down these five words
backup-first-more = On paper, away from the file. We do not keep them.
backup-then = Then: save the file
backup-saved = The file is saved. Look in your downloads.
backup-not-saved = This browser did not save the file. Try another browser.
backup-later = Do you need it again? Tap Settings, then “{ $title }”, then “{ $label }”.
backup-too-big = This is too much for a file that is not locked. Choose five words, or only one person.
backup-no-lock = This browser cannot lock a file. Open this page with https, or use another browser.
backup-note = This is a locked copy from Warm Handoff. To read it, open { $page } and bring it back there.
backup-back-lead = Choose the file that you saved. First we show you what is in it.
backup-choose = Choose the file
backup-choose-hint = Look in your downloads for “warm-handoff-copy”.
backup-drop = Or drop the file on this page.
backup-paste = Or paste what is in the file
backup-look = Look at it
backup-scan = Scan the codes on my other phone
backup-locked = This copy is locked
backup-locked-lead = Type the five words that you wrote down.
backup-no-ours = This is not a copy from this app. Choose another file. Nothing has changed here.
backup-no-cut = A part of this copy is missing. Choose the whole file. Nothing has changed here.
backup-no-damaged = This copy is broken. We cannot read it. Nothing has changed here.
backup-no-big = This file is too big to be a copy. We did not read it. Nothing has changed here.
backup-no-newer = A newer version of this app made this copy. Load this page again, then try again. Nothing has changed here.
backup-no-words = These are not the words of this copy. Look at each word again.
backup-no-file = This browser did not let us read the file. Try another one.
backup-see = Look before you bring it back
backup-see-lead = Nothing has changed yet.
backup-there = The copy was last changed { $day }, { $time }.
backup-here = Here it was last changed { $day }, { $time }.
backup-absent = Not on this device yet. We put it beside the others.
backup-same = The same as here. There is nothing to bring back.
backup-count-new = { $n } new
backup-count-same = { $n } the same
backup-count-more = { $n } with more in the copy
backup-count-other = { $n } not the same
backup-differ = Not the same in both
backup-mine = Here: { $text }
backup-theirs = In the copy: { $text }
backup-lost = { $count ->
    [one] One answer that waits has no room here. Decide the others first, then bring this copy back again.
   *[other] { $count } answers that wait have no room here. Decide the others first, then bring this copy back again.
 }
backup-both-stay = Put together, both stay.
backup-mine-stays = Put together, what is here stays.
backup-how = What should we do?
backup-how-add = Bring it back
backup-how-merge = Put together
backup-how-replace = Only the copy
backup-how-leave = Leave it out
backup-how-merge-more = Nothing is lost. What is only here stays.
backup-how-replace-more = What is here now goes. The copy takes its place.
backup-how-leave-more = Nothing changes here.
backup-full = Both together are too much for one list. Use only the copy, or leave it out.
backup-do = Bring it back now
backup-none = You left all of it out. Nothing has changed.
backup-done = It is back
backup-done-lead = What was in the copy is on this device now.
backup-undone = It is as it was before.
backup-start = Go to the start
backup-move-lead = All that you wrote goes to the other phone. It stays on this one, too.
backup-move-locked = Five words lock it. You type them on the other phone.
backup-move-then = Then: choose a way
backup-codes = Show codes to scan
backup-codes-more = { $n ->
    [one] One code. You need both phones side by side.
   *[other] { $n } codes, one after the other. You need both phones side by side.
}
backup-codes-many = This is too much for codes. Use the file.
backup-by-file = As a file
backup-by-file-more = Send the file to your other phone. There, tap Settings, then “{ $title }”, then “{ $label }”.
backup-codes-title = Scan with your other phone
backup-codes-open = On the other phone, open { $page }
backup-codes-tap = Tap “{ $title }”, then “{ $label }”.
backup-codes-hold = Hold that phone over the code here. When it has read it, tap Next.
backup-code = Code { $n } of { $of }
backup-code-next = Next
backup-code-before = Back
backup-code-turn = Turn by itself, every 2 seconds
backup-code-stop = Stop turning
backup-code-end = That was the last one. Now type the five words on the other phone.
backup-code-words = Show the five words
backup-settings = Keep a copy or move to another phone

## Later: reading a code by the camera or from a photo. $host is the name of a website, $missing a list of numbers.

scan-title = Scan a code
scan-lead = Do you see a square code on paper or on another phone? Open it here.
scan-why = The camera opens only when you tap. No picture is kept or sent.
scan-hold = Hold the code in the middle. Keep the phone still.
scan-start = Open the camera
scan-stop = Close the camera
scan-photo = Or choose a photo of the code
scan-no-camera = We found no camera here. Choose a photo of the code.
scan-not-allowed = The camera is not allowed here. Allow it in your browser's settings, or choose a photo.
scan-busy = The camera is in use. Close the other app and try again.
scan-nothing = We found no code in this photo. Go nearer, in good light, and try again.
scan-not-a-photo = We cannot read this file as a photo. Choose another one.
scan-no-reader = A part of this app could not be loaded. Check your network and try again.
scan-foreign = This code is not from this app. We opened nothing.
scan-foreign-address = This code is not from this app. It leads to { $host }. We opened nothing.
scan-foreign-network = This code is not from this app. It is for a Wi-Fi network. We opened nothing.
scan-foreign-contact = This code is not from this app. It is for a call, a message or a contact. We opened nothing.
scan-run = { $have } of { $of } codes read. Still missing: { $missing }.
scan-other-run = This code belongs to another set. Go on with the set that you began.
scan-damaged = These codes do not fit together. Begin again with the first one.
scan-newer = A newer version of this app made this code. Load this page again to get that version.

## Later: the strip for a wallet, on paper

wallet-how = Cut along the solid line. Then fold.
wallet-fold = Fold here
wallet-people = Who to call
wallet-contact = Emergency contact
wallet-medicines = Medicines, changes first
wallet-more = { $who ->
    [other] +{ $n } more on the card
   *[me] +{ $n } more on my card
 }
wallet-full-list = { $who ->
    [other] Full list on the card dated { $day }
   *[me] Full list on my card dated { $day }
 }

## Later: asking for the talk. The last part are the words themselves, said by "me" or by a helper about { $name }.

request-title = Ask for the talk
request-lead = Say these words, or show them. Then tap what they said.
request-say = Say this to the nurse or doctor
request-leave-say = Say this before you leave
request-way = Way { $n } of 5: { $way }
request-ways = Ask in another way
request-languages = Language
request-asked = I asked
request-yes = They said yes
request-no = They said no
request-held = The talk took place
request-silent = Nobody answered?
request-again = Ask for one more talk
request-noted = Noted: { $what }
request-no-answer = No answer
request-after = { $state ->
    [refused] They said no.
    [not_held] It did not take place.
   *[silent] No answer so far.
 } Now say this:
request-over = That was the last way. { $who ->
    [other] { $name } can still leave
   *[me] You can still leave
 } with the card, one name and one day.
request-agreed = They said yes. Write down who, and when.
request-who-yes = Who said yes?
request-waiting = No answer yet. Ask again, or tap what they said.
request-happened = Good. Now see who is in charge, and when.
request-time = The talk: { $when }
request-go = Go to the talk
request-guide = Open the talk guide
request-baton = See who is in charge
request-whole = The whole request
request-why = Write down why they said no
request-why-time = No time
request-why-never = They do not do this
request-why-reach = They cannot reach them
request-sure = Who says yes to the card?
request-sure-lead = Write down one name, one day, and who to call if no one calls.
request-sure-what = Say yes to the card
request-unknown = I do not know yet
request-unknown-lead = That is fine. Someone can find out.
request-facts = What the words say
request-interpreter-fact = Interpreter
request-message = Send it as a message
request-to-sender = To who hands over
request-to-receiver = To who takes over
request-so-far = What was asked so far
request-today = Today at { $time }
request-ask = I ask for a warm handoff: a live talk of five minutes.
request-how = { $how ->
    [bedside] Can { $one } and { $two } talk at the bed, { $with }?
    [three_way] Can { $one } and { $two } talk by phone or video, { $with }?
    [read_back] Can { $one } and { $two } call each other and read the plan back? Then tell us.
    [in_turn] Can { $one } call { $two } first, and then us? One call after the other is fine.
   *[written] Can { $one } send the card to { $two }? One person there says yes, by name and by a day.
 }
request-how-card = You get the card. Who there says yes to it, and by what day?
request-with = { $who ->
    [other] with { $name } there
   *[me] with me there
 }
request-you = you
request-some-sender = { $who ->
    [other] the one who cares for { $name } now
   *[me] the one who cares for me now
 }
request-some-receiver = the one who takes over
request-find = I do not know yet who takes over. Who can find out?
request-find-maybe = It may be: { $people }.
request-person = { $person ->
    [is_nurse] the nurse here
    [is_doctor] the doctor here
    [is_new_team] who takes over
    [is_pharmacist] a pharmacist
    [is_interpreter] an interpreter
    [is_planner] the case manager
    [is_own_clinic] the front desk of the clinic
    [is_next_place] the next place
   *[is_health_plan] the health plan
 }
request-helper = { $who ->
    [other] me
   *[me] my helper
 }
request-more = Also: { $what }.
request-there = Must be there: { $people }.
request-window = A good time: { $when }.
request-window-more = Or: { $when }.
request-near = { $near ->
    [today] today
   *[tomorrow] tomorrow
 }
request-before = { $who ->
    [other] before { $name } leaves
   *[me] before I leave
 }
request-any = any time
request-interpreter = { $who ->
    [other] We need
   *[me] I need
 } an interpreter.
request-interpreter-for = { $who ->
    [other] We need
   *[me] I need
 } an interpreter for { $language }.
request-call = Call us back: { $phone }.
request-phone = Phone of who takes over: { $phone }.
request-name = Who will do this, and when?
request-name-back = Write back one name and one time, so that we know who does this.
request-soon = You will soon care for { $who ->
    [other] { $name }
   *[me] me
 }.
request-leave = { $who ->
    [other] We leave
   *[me] I leave
 } with the card.
request-leave-name = Which one person sees to it that { $two } gets it, and by what day?
request-leave-call = If we hear nothing by then, who do we call?

## Later: the card, where the talk was asked for

asked-no-answer = Asked, no answer yet
asked-silent = Asked, nobody answered
asked-yes = AGREED
asked-yes-open = time not given
asked-held = The talk took place
asked-no = Refused
asked-not-held = Did not take place
asked-next = Next
asked-windows = Times that suit
asked-there = Must be there
asked-find = Can find out who takes over

## Later: settings

settings-title = Settings
settings-language = Language
settings-text = Size of the words
settings-text-normal = Normal
settings-text-large = Large
settings-text-largest = Largest
settings-theme = Colors
settings-theme-auto = Same as this device
settings-theme-light = Light
settings-theme-dark = Dark
settings-emergency = Emergency number
settings-erase = Erase everything
settings-erase-lead = This takes all you wrote off this device. You cannot get it back.
settings-erase-sure = Erase everything now?
settings-erase-copy = Save a copy first
settings-erase-yes = Yes, erase everything
settings-erase-no = No, keep it
settings-erased = Everything is erased.
settings-erase-failed = This browser did not let us erase. Clear this site’s data in your browser settings.

## Later: about

about-title = About and privacy
about-what = What this is
about-what-text = { -app } helps you get ready when your care moves to new people. You make one card and ask for a short live talk. It is free. It is not from your hospital.
about-privacy = Your privacy
about-privacy-stays = What you write stays in this browser. We have no accounts and no server that keeps it.
about-privacy-sends = Nothing is sent unless you share it. The page only loads its own files.
about-privacy-shared = Anyone who can use this device can read it. Erase it in Settings when you are done.
about-privacy-clears = A browser may clear what you wrote. Some phones do it after 7 days without a visit. Print or share your card early.
about-limits = What it does not do
about-limits-text = It gives no medical advice. It does not know your health. It does not check medicines. It shows what you wrote and helps you ask.
about-evidence = What we know
about-evidence-questions = People who bring a list ask more questions. The visit does not get longer. This comes from 33 trials.
about-evidence-handoff = A set way of handing over led to fewer mistakes in nine children’s hospitals.
about-evidence-limit = One study looked at calls between doctors. Calls alone did not change who got sick again. No one has tested this app that way.
about-evidence-claim = So we say this: fewer things may be missed. We do not promise more.
about-languages = Languages
about-languages-text = English is the first language of this page.
about-languages-draft = { $language }: a draft. No translator has checked it.
about-example = See an example
about-example-text = These people are made up.
about-example-maria = Maria, from hospital to home
about-example-kwame = Kwame, from hospital to rehab
about-example-luis = Luis, from a specialist to his own doctor
about-blank = Print a blank card

## A page that does not exist

lost-title = We cannot find that page
lost-lead = The link may be old or cut off. Your card is safe.
lost-home = Go to the start

## Later: pages of the full preparation. The title asks, the labels under it are short.

page-me-senses = { $who ->
    [other] What should people know when they talk with { $name }?
   *[me] What should people know when they talk with you?
 }
page-me-matters = { $who ->
    [other] What matters most to { $name }?
   *[me] What matters most to you?
 }
page-me-care = { $who ->
    [other] How do people care for { $name } well?
   *[me] How do people care for you well?
 }
page-me-wishes = { $who ->
    [other] Is there a paper with { $name }’s wishes for care?
   *[me] Is there a paper with your wishes for care?
 }
page-me-wishes-lead = It tells doctors what to do when a person is too sick to speak.
page-move-how = { $who ->
    [other] How is { $name } today?
   *[me] How are you today?
 }
page-conditions-what = What is the condition?
page-procedures-what = What was done?
page-devices-what = What is still in the body?
page-medicines-what = Which medicine is it?
page-medicines-when = When is it taken?
page-medicines-when-lead = Copy how much at each time, such as “1 tablet”. Leave the rest empty.
page-medicines-change = What changed, and why?
page-medicines-now = What really happens?
page-medicines-supply = Is there enough of it?
page-medicines-look = What does it look like?
page-allergies-more = When did it happen?
page-worries-where = { $who ->
    [other] Where does { $name } feel it?
   *[me] Where do you feel it?
 }
page-worries-where-lead = Left and right are as the patient feels them.
page-signs-what = What is the warning sign?
page-signs-what-lead = Write what they told you. This page gives no warning signs of its own.
page-visits-what = What is the visit?
page-visits-ride = How do you get there?
page-tests-what = Which test is not back yet?
page-tests-owner = Who reads the result?
page-equipment-what = What is needed?
page-limits-what = What is not allowed yet?
page-helper-who = Who helps most?
page-helper-record = Does the care team know the helper?
page-helper-cannot = What can the helper do?
page-helper-cannot-lead = A helper may say no. Write both.
page-tasks-what = What needs to be done?
page-tasks-backup = Is the helper ready?
page-contacts-who = Who is it?
page-contacts-phone = How can they be reached?
page-corrections-what = What is wrong in the papers?
page-questions-answer = What did they say?
page-all-source = How do you know this?
page-baton-who = Who is in charge?
page-baton-when = From when until when?
page-baton-reach = { $who ->
    [other] How are they reached?
   *[me] How do you reach them?
 }
page-baton-reach-lead = By day is 8 am to 8 pm here. Night is the rest.
page-baton-sure = What if nobody calls?
page-baton-agreed = Did they say yes?
page-ask-there = Who must be there?
page-ask-when = When would it suit?
page-ask-when-lead = Five minutes are enough. Up to three times.
page-ask-find = Who can find out who takes over?
page-tries-what = What was asked, and what did they say?
page-talk-here = Who was at the talk?
page-talk-back = What did they say back?
page-talk-receiver = Who takes over?
page-talk-clock = Where is the talk?
page-promises-what = What was promised?
page-promises-after = Did it happen?
page-move-time = { $who ->
    [other] What time does { $name } leave?
   *[me] What time do you leave?
 }
page-visits-after = What happened at the visit?
page-tests-after = Did the result come?
page-equipment-after = Did it come?
page-talk-try = Which request was it?

## Later: the boxes on those pages

slot-me-hearing = Hearing
slot-me-sight = Sight
slot-me-speech = Speech
slot-me-memory = Memory
slot-me-matters = { $who ->
    [other] In their own words
   *[me] In your own words
 }
slot-me-matters-hint = Such as “to sleep in my own bed”
slot-me-do = What helps
slot-me-do-hint = Such as “speak slowly, to my left ear”
slot-me-dont = What does not help
slot-me-dont-hint = Such as “no bright light at night”
slot-me-pain = { $who ->
    [other] How they show pain
   *[me] How I show pain
 }
slot-me-pain-hint = Such as “goes quiet, holds the hand”
slot-me-wishes = Is there one?
slot-me-wishes-where = Where is it?
slot-me-wishes-where-hint = Such as “in the red folder”
slot-move-how = Since yesterday
slot-condition-what = Name of it, in any words
slot-condition-what-hint = Such as “weak heart”
slot-condition-since = Since when?
slot-procedure-what = In any words
slot-procedure-what-hint = Such as “heart ultrasound”, “fluid taken off”
slot-procedure-when = When?
slot-device-what = In any words
slot-device-what-hint = Such as “line in the arm”, “stitches”
slot-device-where = Where on the body?
slot-device-out = When does it come out, and who does it?
slot-med-for = What is it for?
slot-med-for-hint = In plain words, such as “takes water off”
slot-med-morning = Morning
slot-med-noon = Noon
slot-med-evening = Evening
slot-med-bedtime = Bedtime
slot-med-as-needed = Only when needed?
slot-med-most = The most in one day
slot-med-most-hint = As you were told. Copy the number.
slot-med-over-time = Does the amount change over time?
slot-med-over-time-hint = Such as “2 a day for 3 days, then 1 a day”
slot-med-was = Before, it was
slot-med-was-hint = Such as “10 mg in the morning”
slot-med-why = Why did it change?
slot-med-until = Until when? Who decides?
slot-med-really = { $who ->
    [other] What they really do
   *[me] What I really do
 }
slot-med-really-hint = It helps to say it as it is.
slot-med-last = Last dose
slot-med-last-hint = Such as “8 am today”
slot-med-next = Next dose
slot-med-supply = Is it here?
slot-med-runs-out = When does it run out?
slot-med-renews = Who renews it?
slot-med-watch = Is it one of these?
slot-med-watch-hint = Ask if you do not know. Leave it empty if not.
slot-med-shape = Shape
slot-med-color = Color
slot-allergy-when = When was it?
slot-allergy-when-hint = Such as “as a child”
slot-worry-body = Pick any
slot-sign-what = What to watch for
slot-sign-what-hint = Such as “2 pounds up in one day”
slot-sign-do = What did they say to do?
slot-sign-call = Who to call, with the number
slot-visit-who = With whom?
slot-visit-for = What for?
slot-visit-when = When?
slot-visit-when-hint = Such as “December 2 at 9 am”
slot-visit-booked = Is it booked?
slot-visit-ride = Ride
slot-visit-ride-who = Who drives, or which ride?
slot-visit-bring = What to bring
slot-test-what = Name of the test, in any words
slot-test-what-hint = Such as “thyroid blood test”
slot-test-owner = Who reads it?
slot-test-owner-hint = Leave it empty if nobody was named. Your card will say so.
slot-test-how = { $who ->
    [other] How will { $name } hear?
   *[me] How will you hear?
 }
slot-test-due = By when?
slot-equipment-what = In any words
slot-equipment-what-hint = Such as “walker”, “oxygen”
slot-equipment-arrives = When does it come?
slot-equipment-call = Who to call about it
slot-equipment-refill = Who orders more?
slot-limit-what = In any words
slot-limit-what-hint = Such as “no lifting”, “thick drinks only”
slot-limit-until = Until when?
slot-helper-name = Name
slot-helper-relation = Who are they to { $name }?
slot-helper-relation-hint = Such as daughter, neighbor
slot-helper-phone = Phone
slot-helper-recorded = Is the helper’s name in the chart?
slot-helper-consent = May staff talk with the helper?
slot-helper-can = Can do
slot-helper-can-hint = Such as “shopping, evenings”
slot-helper-cannot = Cannot do
slot-helper-cannot-hint = Such as “wound care, nights”
slot-task-what = In any words
slot-task-what-hint = Such as “change the bandage”
slot-task-when = When?
slot-task-who = Who does it?
slot-task-shown = Was the helper shown how?
slot-task-backup = Who does it if the helper cannot?
slot-contact-name = Name
slot-contact-role = What they do
slot-contact-role-hint = Such as nurse, daughter
slot-contact-place = Where
slot-contact-side = Where do they belong?
slot-contact-day = Phone by day
slot-contact-hours = Hours
slot-contact-hours-hint = Such as “weekdays, 8 am to 5 pm”
slot-contact-night = Phone at night
slot-correction-paper = The paper says
slot-correction-say = { $who ->
    [other] { $name } says
   *[me] I say
 }
slot-question-asked = Was it asked?
slot-question-answer = What they said
slot-question-who = Who said it?
slot-question-say-back = Say it back in your own words
slot-question-say-back-hint = Then ask: “Did I get that right?”
slot-source-from = Where does it come from?
slot-source-who = Who said so?
slot-source-day = When?
slot-leg-what = In charge of what?
slot-leg-thing = Which thing?
slot-leg-thing-hint = Such as “the wound” or “the blood test”
slot-leg-who = Name
slot-leg-who-hint = One person’s name is best. If not, the desk.
slot-leg-role = What they do
slot-leg-role-hint = Such as “nurse on ward 4”
slot-leg-starts = It starts
slot-leg-from = Start: day and time
slot-leg-from-hint = Such as “Friday at 6 pm”
slot-leg-ends = It ends
slot-leg-until = End: day and time
slot-leg-until-hint = Such as “Monday at 8 am”
slot-leg-here = { $who ->
    [other] Are they in the same place as { $name }?
   *[me] Are they in the same place as you?
 }
slot-leg-here-hint = Such as the nurses of the ward.
slot-leg-day = Phone by day
slot-leg-night = Phone at night
slot-leg-night-hint = If it is the same, write it again.
slot-leg-know = { $who ->
    [other] How will { $name } know that they took over?
   *[me] How will you know that they took over?
 }
slot-leg-know-hint = Such as “they call at home”
slot-leg-by = If nobody calls by
slot-leg-by-hint = Such as “Saturday at noon”
slot-leg-call = then call
slot-leg-heard = Did they call?
slot-leg-state = What did they say?
slot-leg-accepted-by = Who said yes?
slot-leg-accepted-on = When?
slot-ask-there = Pick any
slot-ask-there-who = Who else?
slot-ask-window-one = First choice
slot-ask-window-one-hint = Such as “today at 3 pm”
slot-ask-window-two = Second choice
slot-ask-window-three = Third choice
slot-ask-find = Pick any
slot-try-how = How?
slot-try-state = How did it go?
slot-try-who = Who was asked?
slot-try-when = When?
slot-try-when-hint = If they said yes: the time of the talk.
slot-try-why = Why not?
slot-try-why-hint = Such as “no time today”
slot-talk-here = Tap who is here
slot-talk-here-who = Names
slot-talk-said = Was it right?
slot-talk-say-back = What they said back
slot-talk-say-back-hint = A few words are enough.
slot-talk-by = Name
slot-talk-role = What they do
slot-talk-phone = Phone by day
slot-talk-night = Phone at night
slot-talk-beat = Step
slot-talk-began = Began
slot-talk-spent = Seconds
slot-talk-ended = Ended
slot-talk-try = The try
slot-talk-was = It was
slot-talk-was-when = Its time before
slot-promise-what = In any words
slot-promise-what-hint = Such as “a nurse calls me”
slot-promise-who = Who promised?
slot-promise-by = By when?
slot-promise-by-hint = Such as “Friday at noon”
slot-promise-call = If not, who to call
slot-promise-state = Did it happen?
slot-move-time = Time
slot-move-time-hint = Such as “2 pm” or “noon”
slot-visit-held = Did the visit happen?
slot-visit-happened = What happened?
slot-visit-happened-hint = What was new, and what comes next.
slot-test-call = If nobody calls by then, who to call
slot-test-heard = Did the result come?
slot-test-said = What did they say?
slot-equipment-came = Did it come?

## Later: what can be chosen on those pages

choice-hears-well = Hears well
choice-hearing-aid = Has a hearing aid
choice-hears-little = Hears little
choice-not-sure = Not sure
choice-sees-well = Sees well
choice-glasses = Has glasses
choice-sees-little = Sees little
choice-speaks-clearly = Speaks clearly
choice-words-slow = Words come slowly
choice-speaks-little = Speaks little or not at all
choice-remembers = Remembers well
choice-forgets-some = Forgets some things
choice-forgets-much = Forgets a lot
choice-yes = Yes
choice-no = No
choice-better = Better
choice-same = The same
choice-worse = Worse
choice-have-it = It is here
choice-not-yet = Not yet
choice-blood-thinner = Blood thinner
choice-insulin = Insulin
choice-heart-pill = Heart medicine
choice-strong-pain = Strong pain medicine
choice-steroid = Steroid
choice-round = Round pill
choice-oval = Oval pill
choice-capsule = Capsule
choice-liquid = Liquid, in mL
choice-cream = Cream
choice-drops = Drops
choice-inhaler = Inhaler
choice-injection = Shot
choice-patch = Patch
choice-other-shape = Something else
choice-head = Head
choice-eyes = Eyes
choice-ears = Ears
choice-mouth = Mouth or throat
choice-neck = Neck
choice-chest = Chest
choice-belly = Belly
choice-back = Back
choice-hips = Hips
choice-private-parts = Private parts
choice-left-shoulder = Left shoulder
choice-right-shoulder = Right shoulder
choice-left-arm = Left arm
choice-right-arm = Right arm
choice-left-hand = Left hand
choice-right-hand = Right hand
choice-left-leg = Left leg
choice-right-leg = Right leg
choice-left-foot = Left foot
choice-right-foot = Right foot
choice-skin = Skin
choice-all-over = All over
choice-call-emergency = Call an ambulance
choice-call-today = Call the same day
choice-mention = Say it at the next visit
choice-have-ride = There is a ride
choice-no-ride = No ride yet
choice-by-video = By phone or video
choice-hands-over = { $who ->
    [other] From the place they leave
   *[me] From the place I leave
 }
choice-takes-over = { $who ->
    [other] From the place they go to
   *[me] From the place I go to
 }
choice-family = Family or friend
choice-service = A service or shop
choice-i-say = { $who ->
    [other] { $name } says so
   *[me] I say so
 }
choice-helper-says = The helper says so
choice-paper-says = The paper says so
choice-was-told = { $who ->
    [other] Someone told us
   *[me] Someone told me
 }
choice-everything = Everything
choice-one-thing = One thing only
choice-nobody-known = { $who ->
    [other] Nobody. We know it.
   *[me] Nobody. I know it.
 }
choice-already = Now
choice-when-leaving = { $who ->
    [other] When { $name } leaves
   *[me] When I leave
 }
choice-at-time = At another time
choice-first-visit = At the first visit
choice-no-end = No end is set
choice-not-asked = Not asked yet
choice-is-over = It is over
choice-is-patient = { $who ->
    [other] { $name }, the patient
   *[me] Me
 }
choice-is-helper = { $who ->
    [other] Me, the helper
   *[me] My helper
 }
choice-is-nurse = The nurse here
choice-is-doctor = The doctor here
choice-is-new-team = Who takes over
choice-is-pharmacist = A pharmacist
choice-is-interpreter = An interpreter
choice-is-planner = The case manager
choice-is-own-clinic = { $who ->
    [other] Their own clinic’s front desk
   *[me] My own clinic’s front desk
 }
choice-is-next-place = { $who ->
    [other] The place they go to
   *[me] The place I go to
 }
choice-is-health-plan = The health plan
choice-bedside = Together, at the bed
choice-three-way = Together, by phone or video
choice-read-back = They call each other and read it back
choice-in-turn = One call after the other
choice-written = The card, and one person says yes by a day
choice-asked = Asked. No answer yet.
choice-agreed = They said yes
choice-held = The talk took place
choice-refused = They said no
choice-not-held = It did not take place
choice-said-right = Yes, all of it
choice-said-part = In part
choice-not-said = They did not say it back
choice-beat-people = Who is here
choice-beat-story = { $who ->
    [other] The story
   *[me] My story
 }
choice-beat-fix = Add or fix
choice-beat-say-back = Say it back
choice-beat-owners = Who does what
choice-beat-over = Over
choice-came = It happened
choice-silent = Nothing yet
choice-called = { $who ->
    [other] We called
   *[me] I called
 }

## Later: the card, where the full preparation fills it

full-none = None
full-how = Patient’s view
full-open = Open items
full-tests = Results to come
full-visits = Visits and rides
full-signs = Told to watch for
full-know = Also know
full-matters = What matters most
full-corrections = Mistakes in the papers
full-equipment = Equipment and supplies
full-all-medicines = Medicines
full-day = Medicines through the day
full-as-needed = Only when needed
full-medicine = Medicine
full-unchanged = +{ $n } unchanged
full-unchanged-list = Medicines that stay the same
full-contacts = Contacts
full-rest = More facts
full-more-questions = More questions
full-my-how = How I am, and what worries me
full-my-about = More about me
# The name of one thing, before a colon.
full-test = Result
full-visit = Visit
full-tool = Equipment
full-task = Task
full-done = Done
full-in-body = In the body
full-condition = Condition
full-limit = Limit
full-helper = Helper
full-wishes = Wishes paper
full-paper-says = Paper says
full-unnamed = name not given
full-answered-unnamed = question not written down
# What nobody has settled yet. Capitals, short.
full-no-owner = NO OWNER
full-no-due = no day given
full-no-date = NO DATE GIVEN
full-booked = booked
full-not-booked = NOT BOOKED
full-no-ride = NO RIDE
full-no-ride-named = NO RIDE NAMED
full-no-one = NO ONE NAMED
full-no-backup = NO BACKUP NAMED
full-not-shown = NOT SHOWN HOW
full-no-level = NOT CLEAR WHAT TO DO
full-no-night = NO NIGHT NUMBER GIVEN
# Medicines stand after it.
full-why-not = Reason not given for
# Whoever hands over: to be called only until the person leaves. A name stands after it.
full-call-before = Before leaving
# The letters of I-PASS, each beside its word: I, P, A, S, S. Where your words begin with others, that is fine.
full-letter-illness = Illness
full-letter-patient = Patient
full-letter-actions = Actions
full-letter-situation = Situation
full-letter-synthesis = Summing up
# Where a line comes from. A name may stand after it.
full-source-paper = paper
full-source-told = told by
full-source-told-alone = told by someone
full-source-helper = the helper says
full-source-unsure = not sure
full-handed-over = In charge, asked and promised
full-leg = In charge
full-try = Asked
full-promise = Promised
charge-title = { $who ->
    [other] Who is in charge
   *[me] Who looks after me
 }
charge-now = In charge
charge-next = Next
charge-from = from { $day }
charge-until = until { $day }
charge-between = { $from } to { $until }
charge-nobody = NO ONE IN CHARGE
charge-left = No one. This is known.
charge-more = +{ $n } more times with no one
charge-no-yes = not agreed
full-adds = The patient adds

## Later: what stands before an answer on the card, where it does not speak for itself

note-me-matters = what matters most
note-me-do = what helps
note-me-dont = what does not help
note-me-pain = shows pain
note-me-wishes = wishes paper
note-me-wishes-where = where
note-move-how = since yesterday
note-condition-since = since
note-device-out = comes out
note-med-for = for
note-med-morning = morning
note-med-noon = noon
note-med-evening = evening
note-med-bedtime = bedtime
note-med-as-needed = only when needed
note-med-most = most in a day
note-med-over-time = over time
note-med-was = was
note-med-why = why
note-med-until = until
note-med-really = really takes
note-med-last = last dose
note-med-next = next dose
note-med-supply = here
note-med-runs-out = runs out
note-med-renews = renewed by
note-med-color = color
note-allergy-when = when
note-worry-body = feels it in
note-sign-do = what to do
note-sign-call = call
note-visit-for = for
note-visit-booked = booked
note-visit-ride-who = drives
note-visit-bring = bring
note-test-owner = read by
note-test-how = heard by
note-test-due = due
note-equipment-arrives = comes
note-equipment-call = call
note-equipment-refill = ordered by
note-limit-until = until
note-helper-name = helper
note-helper-phone = phone
note-helper-recorded = in the chart
note-helper-consent = staff may talk with them
note-helper-can = can
note-helper-cannot = cannot
note-task-when = when
note-task-who = done by
note-task-shown = shown how
note-task-backup = backup
note-contact-day = day
note-contact-night = night
note-correction-paper = paper says
note-correction-say = patient says
note-question-asked = asked
note-question-answer = they said
note-question-who = said by
note-question-say-back = in own words
note-leg-role = role
note-leg-day = day
note-leg-night = night
note-leg-know = known by
note-leg-by = if no call by
note-leg-call = call
note-leg-heard = they called
note-leg-accepted-by = said yes
note-leg-accepted-on = on
note-leg-from = from
note-leg-until = until
note-move-time = time
note-visit-held = took place
note-visit-happened = what happened
note-test-call = if silent, call
note-test-heard = result came
note-test-said = they said
note-equipment-came = came
note-promise-who = by
note-promise-by = due
note-promise-call = if not, call
note-try-who = by
note-try-when = on
note-try-why = because
note-talk-here-who = here
note-talk-say-back = said back
note-talk-role = role
note-talk-phone = day
note-talk-night = night
note-leg-here = same place

## Later: how long the card takes to read

meter-seconds = { $n ->
    [one] About { $n } second to read.
   *[other] About { $n } seconds to read.
 }
# Beside a card in two languages.
meter-language = Counted in { $language }. Each reader reads one language.
meter-too-long = Too long for { $n } seconds. Shorten: { $parts }.
meter-part = { $n ->
    [one] { $title } ({ $n } word)
   *[other] { $title } ({ $n } words)
 }

## Later: the card for a phone call, or as a message in a portal

sbar-situation = Situation
sbar-background = Background
sbar-assessment = What stands out
sbar-request = Request
# $parts are headings of the card.
portal-more = Not here for length: { $parts }. It is on the card.

## Later: the parts of the full preparation, each with what it is for, its button, and the answer that there is none

part-me = { $who ->
    [other] About { $name }
   *[me] About me
 }
part-move = How it goes today
part-conditions = Conditions
part-conditions-lead = What people should know, such as diabetes or a weak heart.
part-conditions-add = Add a condition
part-conditions-none = No conditions
part-procedures = What was done
part-procedures-lead = Tests, operations and treatments of this stay.
part-procedures-add = Add what was done
part-procedures-none = Nothing was done
part-devices = Still in the body
part-devices-lead = Lines, tubes, stitches, a heart device.
part-devices-add = Add one
part-devices-none = Nothing is in the body
part-medicines = Medicines
part-medicines-lead = Everything that is taken: pills, drops, creams, vitamins, herbs.
part-medicines-add = Add a medicine
part-allergies = Allergies
part-worries = Worries
part-questions = Questions
part-signs = Warning signs
part-signs-lead = What someone told you to watch for. We add none.
part-signs-add = Add a warning sign
part-signs-none = Nobody told us any
part-visits = Visits and rides
part-visits-lead = The next visits, and how to get there.
part-visits-add = Add a visit
part-visits-none = No visit is planned
part-tests = Results not back yet
part-tests-lead = Tests that were done, and nobody has told you the result.
part-tests-add = Add a test
part-tests-none = No result is missing
part-equipment = Equipment and supplies
part-equipment-lead = Such as a walker, a bed, oxygen or bandages.
part-equipment-add = Add equipment
part-equipment-none = None is needed
part-limits = What is not allowed yet
part-limits-lead = Such as lifting, driving, stairs, some food or drinks.
part-limits-add = Add a limit
part-limits-none = No limits
part-helper = The helper
part-tasks = Help at home
part-tasks-lead = What needs to be done, who does it, and who steps in.
part-tasks-add = Add a task
part-tasks-none = No help is needed
part-contacts = People and phones
part-contacts-lead = Write each person once. You can tap their name on other pages.
part-contacts-add = Add a person
part-contacts-none = Nobody yet
part-corrections = Mistakes in the papers
part-corrections-lead = What the paper says, and what is right.
part-corrections-add = Add a mistake
part-corrections-none = No mistakes found
part-baton = Who is in charge
part-baton-lead = { $who ->
    [other] Who looks after { $name } at each hour, from now to the first visit.
   *[me] Who looks after you at each hour, from now to your first visit.
 }
part-baton-add = Add who is in charge
part-baton-none = Nobody was named
part-ask = Ask for the talk
part-tries = What was asked, and the answer
part-tries-add = Add what was asked
part-talk = The talk
part-promises = Promises
part-promises-lead = What someone said they would do, and by when.
part-promises-add = Add a promise
part-promises-none = Nothing was promised

## Later: the list of all parts

prepare-title = Full preparation
prepare-lead = Do a part at a time, in any order. Stop when you like. It is all kept.
prepare-person = About the person
prepare-care = Care and medicines
prepare-next = What comes next
prepare-help = Help and people
prepare-much = How much each worries
prepare-body = Where it hurts
prepare-state-asks = { $n ->
    [one] { $n } to ask about
   *[other] { $n } to ask about
 }
prepare-compare = Medicines before and now
prepare-handoff = The handoff

## Later: a list of things and the pages of each

items-nothing = Nothing here yet.
items-or = or
items-not-sure = I am not sure
items-edit = Change
items-open = { $what }: { $page }
items-done = Back to the list
items-next = Done, next
items-more = More about this (optional)
items-more-medicine = More about this medicine (optional)
items-nameless = Without a name
items-gone-title = This is not here any more
items-gone-lead = It may have been taken out. The rest is safe.
items-known = Tap to use
medicine-name = Name and dose
medicine-name-hint = Copy it from the box or paper
medicine-change = What happened to it?
medicine-is-new = It is new
medicine-is-changed = The dose or time changed
medicine-is-same = It stays the same
medicine-is-on-hold = Not for now, wait
medicine-is-stopped = It was stopped
medicine-is-unsure = I am not sure
medicine-ended = When did it end, or until when?
medicine-title = { $who ->
    [other] The medicines { $name } takes
   *[me] My medicines
 }
much-title = How much does each one worry { $who ->
    [other] { $name }
   *[me] you
 }?
much-little = A little
much-some = Some
much-lot = A lot
much-none = No worries were picked yet.

## Later: all questions

asking-own-more = More about this question
asking-lead = Your first { $n } stand on the card. Move up what matters most.
asking-asked = Asked
asking-not-asked = Not asked yet
asking-answer = What did they say?
asking-up = Move up
asking-moved = It is number { $n } now.
asking-when = When will you ask?
asking-room = Who is in the room?
asking-before = Before the move
asking-talk = In the talk
asking-home = In the first days
asking-visit = At the first visit
asking-anyone = Anyone
asking-doctor = Doctor
asking-nurse = Nurse
asking-pharmacist = Pharmacist
asking-planner = Planner
asking-therapist = Therapist
asking-social-worker = Social worker
asking-dietitian = Dietitian
asking-clinic = The clinic
asking-hospital = The hospital
asking-home-nurse = Home nurse
asking-home-agency = Home care agency
asking-supplier = Equipment company
asking-sender = Who hands over
asking-receiver = Who takes over
asking-can-answer = Who can answer: { $people }
asking-back = Back to all questions

## Later: several people in one app

switch-title = Who is this for?
switch-lead = Each person has a card of their own. Nothing is mixed.
switch-open = { $person }, open now
switch-add = Add someone
switch-add-full = Add someone: full preparation
prepare-state-begun = Begun
prepare-first = Matters most
switch-for = For { $person }
open-no-room = There is room for { $count } people here, and no more. Nobody was added.

## Later: what a day was understood as, below the box it was typed in. What they typed stays.

# { $day } is one of the next: a day in full, or a day with a time.
day-means = That is { $day }.
day-midnight = That is midnight, as { $day } begins.
day-at = { $day } at { $time }
day-unclear = Is that { $day } or { $other }?
# { $early } and { $late } are times: 9 am, 9 pm.
day-time = That is { $day }. Is it { $early } or { $late }?
# They wrote another weekday beside that day.
day-weekday = The calendar says { $day }. Which day is right?
day-none = The calendar has no such day. Look at the day and the month.
born-too-old = That is over 120 years ago. Is the year right?
born-to-come = That day is still to come. Is the year right?
day-time-means = That is { $time }.
# As in day-time.
day-time-unclear = Is that { $early } or { $late }?
## Later: what is missing, one sentence each. $what is a thing as the person calls it, or one of our worries.

# Stands for $what while the thing has no name.
gap-ask = Ask: “{ $question }”
gap-asked = On your list: “{ $question }”
gap-added = Added to your questions.
gap-unnamed = No name yet
gap-worry = { $who ->
    [other] { $what }: this worries { $name } a lot.
   *[me] { $what }: this worries you a lot.
 }
gap-receiver = Nobody is named who takes over.
gap-handoff = A warm handoff is not asked for yet.
gap-night = There is no number to call at night.
gap-visit = There is no visit on the list yet.
gap-visit-booked = { $what }: this visit may not be booked.
gap-visit-ride = { $what }: no ride to this visit is known.
gap-test-owner = { $what }: nobody is named to read the result.
gap-test-how = { $who ->
    [other] { $what }: nobody said how { $name } will hear the result.
   *[me] { $what }: nobody said how you will hear the result.
 }
gap-medicines = It is not clear what changed in the medicines.
gap-medicine-unsure = { $what }: it is not clear what to do with this medicine.
gap-medicine-changed = { $what }: it is not clear what changed, or why.
gap-medicine-next = { $what }: nobody said when the next dose is.
gap-medicine-supply = { $what }: this medicine may not be here yet.
gap-medicine-runs-out = { $what }: this medicine may run out soon.
gap-medicine-for = { $what }: nobody said what this medicine is for.
gap-medicine-until = { $what }: nobody said how long this medicine goes on.
gap-medicine-most = { $what }: nobody said what the most in one day is.
gap-medicine-watch = { $what }: it is not clear who checks on this medicine.
gap-medicine-twice = { $what }: one more medicine has this name or this use.
gap-medicine-really = { $what }: what really happens may not match the list.
gap-sign = { $what }: it is not clear what to do about this sign.
gap-device = { $what }: nobody said when it comes out, and who does it.
gap-correction = { $what }: nobody is named to fix this in the papers.
gap-equipment = { $what }: nobody said when it comes.
gap-task-shown = { $what }: the helper may not know how to do this.
gap-task-backup = { $what }: nobody is named to do this if the helper cannot.
gap-helper = { $what }: the chart may not have this helper’s name.
gap-wishes = It is not clear where a paper with wishes for care is.

## Later: an answer that belongs somewhere else too

target-put = Put this in: { $part }
target-done = It stands in { $part } too.
target-full = It is too long to stand in { $part }.

## Later: medicines before and now

compare-lead = Write one medicine on each line. Copy them from the boxes at home and from the new paper.
compare-before = What was taken before
compare-now = What the paper says now
compare-hint = One on each line, with the dose
compare-result = Side by side
compare-side-before = Before
compare-side-now = Now
compare-nothing = nothing
compare-not-on-paper = NOT ON THE PAPER
compare-take = Put these on the list
compare-taken = { $n ->
    [0] All of them were on the list.
    [one] { $n } medicine was added.
   *[other] { $n } medicines were added.
 }
compare-taken-not = { $n ->
    [0] No medicine was added.
    [one] { $n } medicine was added.
   *[other] { $n } medicines were added.
 } These did not fit: { $names }. They are still in the box.
# The mark that the medicine has on the list, such as STOPPED.
compare-listed = On the list: { $mark }
compare-why = Why: { $why }

## Later: questions about how a dose is written. What was typed stays.

doubt-write = Write “{ $meant }”
doubt-point = “{ $found }” can be misread at the point. Is that what you mean?
doubt-misread = “{ $found }” is easy to misread. Is that what you mean?
doubt-spoon = Spoons differ. How many mL is “{ $found }”?
doubt-every-day = “{ $found }” is easy to misread. Do you mean every day?
doubt-every-other-day = “{ $found }” is easy to misread. Do you mean every other day?
doubt-times = “{ $found }”: at which times? Morning, noon, evening or bedtime?
doubt-bedtime = “{ $found }” is easy to misread. Do you mean at bedtime?
doubt-when-needed = “{ $found }” is easy to misread. Do you mean only when needed?
doubt-stopped = “{ $found }” is read in two ways: stopped, or going home. Which one?
doubt-unit = “{ $found }” of what? Such as mg, mL or units.

## Later: the story of one minute to practice. "me" says it about themselves, "other" is a helper who says it about them.

story-lead = Say it out loud, once or twice. It is made from { $who ->
    [other] what you wrote about { $name }
   *[me] your own answers
 }.
story-seconds = About { $n } seconds to say, or { $slow } if you go slowly.
story-long = This is more than one minute. What you could leave out is marked.
story-can-wait = You could leave this out.
story-aim = One minute is a good time.
story-over = One minute is over. It is fine to go on.
story-start = Start the timer
story-stop = Stop the timer
story-read = Read it to me
story-read-stop = Stop reading
# The story itself, as it is said out loud. What they wrote stands last, or between two commas; one full stop is enough.
# "They" is the person a helper speaks for; their name comes first.
story-helper = My name is { $helper }.
story-name = { $who ->
    [other] I speak for { $name }.
   *[me] My name is { $name }.
 }
# The name, and the day or year of birth as they wrote it.
story-name-born = { $who ->
    [other] I speak for { $name }, born { $when }.
   *[me] My name is { $name }, born { $when }.
 }
story-born = { $who ->
    [other] Their date of birth is { $when }.
   *[me] My date of birth is { $when }.
 }
story-move = { $who ->
    [other] Their move is this: { $move }.
   *[me] My move is this: { $move }.
 }
story-go = { $leaves ->
    [today] Today
    [tomorrow] Tomorrow
   *[later] On { $day }
 } { $who ->
    [other] they go
   *[me] I go
 } { $places ->
    [both] from { $from } to { $to }
    [to] to { $to }
   *[from] from { $from }
 }.
story-places = { $who ->
    [other] They go
   *[me] I go
 } { $places ->
    [both] from { $from } to { $to }
    [to] to { $to }
   *[from] from { $from }
 }.
story-leaves = { $who ->
    [other] They leave
   *[me] I leave
 } { $leaves ->
    [today] today
    [tomorrow] tomorrow
   *[later] on { $day }
 }.
story-left = { $who ->
    [other] They left on { $day }.
   *[me] I left on { $day }.
 }
story-leaves-unknown = { $who ->
    [other] Nobody has told us when they leave.
   *[me] Nobody has told me when I leave.
 }
story-why = { $who ->
    [other] They are here for this: { $why }.
   *[me] I am here for this: { $why }.
 }
story-how = Since yesterday { $who ->
    [other] they are
   *[me] I am
 } { $how ->
    [better] better
    [same] the same
   *[worse] worse
 }.
story-how-unsure = { $who ->
    [other] I am not sure if they are better or worse since yesterday.
   *[me] I am not sure if I am better or worse since yesterday.
 }
# Medicines, one or more.
story-new = { $who ->
    [other] They now take { $what }.
   *[me] I now take { $what }.
 }
story-changed = This one changed: { $what }.
story-changed-was = This one changed: { $what }, before { $was }.
story-hold = { $who ->
    [other] For now they do not take { $what }.
   *[me] For now I do not take { $what }.
 }
story-stopped = { $who ->
    [other] They no longer take { $what }.
   *[me] I no longer take { $what }.
 }
story-unsure = { $who ->
    [other] We are not sure about { $what }.
   *[me] I am not sure about { $what }.
 }
story-unanswered = { $who ->
    [other] We have not said yet if { $what } changed.
   *[me] I have not said yet if { $what } changed.
 }
# Stands for a medicine, or for what made them ill, while it has no name.
story-nameless = something I cannot name
story-medicines-same = { $who ->
    [other] None of their medicines changed.
   *[me] None of my medicines changed.
 }
story-medicines-none = { $who ->
    [other] They take no medicines.
   *[me] I take no medicines.
 }
story-medicines-unsure = { $who ->
    [other] We are not sure what changed in their medicines.
   *[me] I am not sure what changed in my medicines.
 }
story-allergy = { $who ->
    [other] This made them ill before: { $what }.
   *[me] This made me ill before: { $what }.
 }
# What happened then stands after "with", in their words.
story-allergy-with = { $who ->
    [other] This made them ill before: { $what }, with { $reaction }.
   *[me] This made me ill before: { $what }, with { $reaction }.
 }
story-allergies-none = { $who ->
    [other] They have no allergies that we know of.
   *[me] I have no allergies that I know of.
 }
story-allergies-unsure = { $who ->
    [other] We are not sure if they have allergies.
   *[me] I am not sure if I have allergies.
 }
story-worries = { $who ->
    [other] What worries them most: { $what }.
   *[me] What worries me most: { $what }.
 }
# Their own words about it, after the sentence before.
story-worries-own = { $who ->
    [other] In their own words: { $what }.
   *[me] { $what }.
 }
story-worries-none = { $who ->
    [other] Nothing worries them now.
   *[me] Nothing worries me now.
 }
story-matters = { $who ->
    [other] What matters most to them: { $what }.
   *[me] What matters most to me: { $what }.
 }
# What nobody said yet; the second time it goes on from the first.
story-nobody = { $who ->
    [other] Nobody has told us
   *[me] Nobody has told me
 } { $gap ->
    [receiver] who takes over
    [night] who to call at night
    [test] who reads this result: { $what }
    [visit] if this visit is booked: { $what }
    [next] who the next visit is with
    [correction] who fixes this in the papers: { $what }
    [medicine] who checks on this medicine: { $what }
    [device] who takes this out, and when: { $what }
   *[task] who steps in for this: { $what }
 }.
story-nobody-too = Or { $gap ->
    [receiver] who takes over
    [night] who to call at night
    [test] who reads this result: { $what }
    [visit] if this visit is booked: { $what }
    [next] who the next visit is with
    [correction] who fixes this in the papers: { $what }
    [medicine] who checks on this medicine: { $what }
    [device] who takes this out, and when: { $what }
   *[task] who steps in for this: { $what }
 }.
story-question = { $who ->
    [other] The first question: { $question }.
   *[me] My first question: { $question }.
 }
story-ask = So I ask for a warm handoff: a 5-minute talk with { $who ->
    [other] { $name }
   *[me] me
 } there.
story-purpose = It is for this: { $what }.

## Later: what was promised, what stayed silent, what happened. $what is a thing or a person in the person’s own words, $when a day, $long a length of time as in baton-days. after-say-… is said on the phone.

after-title = What was promised
after-lead = See what came and what did not.
after-why = { $who ->
    [other] Someone says: “We will call.” Then no one calls. Write it down here. On the day, this page says what did not come. It gives you the words for the phone.
   *[me] Someone says: “We will call you.” Then no one calls. Write it down here. On the day, this page says what did not come. It gives you the words for the phone.
 }
after-silent = Did not come in time
after-called = You called. Still waiting.
after-next = Today and next
after-undated = No day was told
after-came = Came already: { $n }
after-promise = A promise
after-result = Test result: { $what }
after-result-unnamed = A test result
after-visit = Visit: { $what }
after-visit-unnamed = A visit
after-delivery = To be brought: { $what }
after-delivery-unnamed = Something to be brought
after-call-from = A call from { $what }
after-call-unnamed = A call
after-answer = Answer from { $what } about the warm handoff
after-answer-unnamed = Answer about the warm handoff
after-who = Who: { $what }
after-nobody = No name was told.
after-due = By: { $when }
after-on = On: { $when }
after-late = Silent for { $long }
after-over = That was { $long } ago.
after-no-day = By when? Ask.
after-add-day = Write the day
after-held = Did it happen?
after-yes-held = Yes, it happened
after-not-held = No, it did not
after-it-came = It came
after-it-happened = It happened
after-i-called = { $who ->
    [other] We called
   *[me] I called
 }
after-still-silent = Still nothing
after-said-came = Noted: it came.
after-said-held = Noted: it happened.
after-said-not-held = Noted: it did not happen.
after-said-called = Noted: you called.
after-said-silent = Noted: still nothing.
after-ask-again = Ask in a new way
after-whom = Call: { $what }
after-dial = Call { $number }
after-no-number = No phone number is here yet.
after-add-number = Add a number
after-words = What to say on the phone
after-checks = Look here again
after-check = Day { $n }: { $day }
after-check-today = Day { $n } is today.
after-check-past = Day { $n } was { $day }.
after-no-leaving = { $who ->
    [other] Say when { $name } leaves. Then the days to look again show here.
   *[me] Say when you leave. Then the days to look again show here.
 }
after-add-leaving = Add the day of leaving
after-planned = Planned, and what happened
after-plan = Planned: { $what }
after-bring = To bring: { $what }
after-ask-there = Questions for the visit
after-open = Still open
after-answers = Answers so far: { $n }
after-they-said = They said: { $what }
after-said-back = { $who ->
    [other] { $name } said back: { $what }
   *[me] You said back: { $what }
 }
after-calendar = Put the days in a calendar
after-calendar-shows = { $who ->
    [other] Show what it is about in the calendar
   *[me] Show what it is about in my calendar
 }
after-calendar-hint = If not, others see “Visit” or “Call”. The rest is inside.
after-calendar-get = Get the calendar file
after-calendar-got = Your browser has the file. Open it with your calendar.
after-entry-visit = Visit
after-entry-call = Call if nothing was heard
after-entry-check = Look at what was promised
after-entry-call-about = Call if nothing was heard: { $what }
after-entry-check-about = Day { $n }: look at what was promised
after-say-name = Hello. My name is { $name }.
after-say-hello = Hello. I am calling about my care.
after-say-helper = Hello. My name is { $helper }. I am calling for { $name }.
after-say-for = Hello. I am calling for { $name }.
after-say-from = { $who ->
    [other] It is about the move of { $name } from { $place }.
   *[me] It is about my move from { $place }.
 }
after-say-told-by = { $who ->
    [other] { $by } told us: “{ $what }”.
   *[me] { $by } told me: “{ $what }”.
 }
after-say-told = { $who ->
    [other] We were told: “{ $what }”.
   *[me] I was told: “{ $what }”.
 }
after-say-promiser = { $who ->
    [other] { $what } said we would hear back.
   *[me] { $what } said I would hear back.
 }
after-say-someone = { $who ->
    [other] Someone said we would hear back.
   *[me] Someone said I would hear back.
 }
after-say-result = { $who ->
    [other] { $name } is waiting for a test result: { $what }.
   *[me] I am waiting for a test result: { $what }.
 }
after-say-result-unnamed = { $who ->
    [other] { $name } is waiting for a test result.
   *[me] I am waiting for a test result.
 }
after-say-reader = The one who reads it: { $what }.
after-say-visit = { $who ->
    [other] { $name } had a visit with { $what }.
   *[me] I had a visit with { $what }.
 }
after-say-visit-unnamed = { $who ->
    [other] { $name } had a visit.
   *[me] I had a visit.
 }
after-say-delivery = { $who ->
    [other] { $name } is waiting for this: { $what }.
   *[me] I am waiting for this: { $what }.
 }
after-say-delivery-unnamed = { $who ->
    [other] { $name } is waiting for something to be brought.
   *[me] I am waiting for something to be brought.
 }
after-say-call = { $who ->
    [other] { $what } was to call { $name }.
   *[me] { $what } was to call me.
 }
after-say-call-unnamed = { $who ->
    [other] Someone was to call { $name }.
   *[me] Someone was to call me.
 }
after-say-asked = { $who ->
    [other] We asked { $what } for a warm handoff: a 5-minute talk about { $name }.
   *[me] I asked { $what } for a warm handoff: a 5-minute talk about me.
 }
after-say-asked-unnamed = { $who ->
    [other] We asked for a warm handoff: a 5-minute talk about { $name }.
   *[me] I asked for a warm handoff: a 5-minute talk about me.
 }
after-say-by = It was due by { $when }.
after-say-on = It was on { $when }.
after-say-by-words = It was due: “{ $when }”.
after-say-silent = { $who ->
    [other] We have not heard anything.
   *[me] I have not heard anything.
 }
after-say-not-here = It has not come.
after-say-not-held = It did not take place.
after-say-question = { $who ->
    [other] Who can help { $name } with this now, and by when?
   *[me] Who can help me with this now, and by when?
 }
after-say-number = Call me back here: { $phone }.
after-say-no-number = My number is ________.
after-today = Today, { $day }

## Later: who is in charge, hour by hour. $what is a length of time, as in baton-days; $day is a day, as in date-short.

baton-title = { $who ->
    [other] Who looks after { $name }, and when
   *[me] Who looks after me, and when
 }
baton-lead = { $who ->
    [other] From now to the first visit. Red is time with no one.
   *[me] From now to your first visit. Red is time with no one.
 }
baton-today = Today
baton-today-at = Today at { $time }
baton-tomorrow = Tomorrow, { $day }
baton-about = { $day }, hour not told
baton-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
 }
baton-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
 }
baton-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
 }
baton-nobody = No one, for { $what }
baton-nobody-on = No one is named from here on
baton-no-name = No name. Who is it?
baton-no-number = No phone number
baton-no-night = No number for the night
baton-no-start = Nobody said from when.
baton-no-end = Nobody said until when.
baton-no-leaving = The day of leaving is not known yet.
baton-no-visit = No first visit with a day yet.
baton-ends-before = It ends before it starts. Which time is right?
baton-over = This time is over.
baton-unnamed = No name yet
baton-thing = Only for: { $what }
baton-thing-unnamed = Only for one thing
baton-sum-nobody = { $what } with no one in charge.
baton-sum-nobody-on = A time comes with no one in charge.
baton-sum-times = { $n } times with no one in charge.
baton-sum-number = Some hours with no one to call.
baton-done = Done
baton-now = Now
baton-begin = Start with what I know
baton-begun = Filled in from your answers.
baton-until-visit = Until the first visit, { $when }
baton-until = Until: { $what }.
baton-request = Ask for a warm handoff
baton-add = I know who. Add them.
baton-leave = { $who ->
    [other] We know. Leave it.
   *[me] I know. Leave it.
 }
baton-filling = A new row for this time.
baton-left = Left as it is. It is not counted as a gap.
baton-known = { $who ->
    [other] No one. We know it.
   *[me] No one. I know it.
 }
baton-several = More than one. Agree who is first.
baton-here = In the same place
baton-aside = Not on the strip
baton-see = See who is in charge
baton-gaps = { $n ->
    [one] { $n } gap
   *[other] { $n } gaps
 }
baton-no-thing = Nobody said in charge of what.
baton-sum-name = Someone in charge has no name yet.
baton-no-yes = Has not said yes yet.
baton-unread = The day is not clear yet. Which day is meant?
baton-nothing = Nobody is named here yet
baton-nothing-lead = Write who is in charge now, and who takes over. Then each hour shows here.
baton-now-call = Now: { $what }
baton-things = One thing at a time

## Later: how warm the handoff is. What is there, and what would make it warmer.

warm-title = How warm is this handoff?
warm-lead = Warm means that people talk, and that each thing has a person to do it.
warm-there = There already
warm-more = This would make it warmer
warm-live = They talked with each other.
warm-present = { $who ->
    [other] { $name } was there.
   *[me] I was there.
 }
warm-accepted = Someone with a name said yes.
warm-back = They said it back.
warm-owned = Each test has someone who reads it.
warm-no-gap = Someone can be reached at each hour.
warmer-live = Ask them to talk with each other, even for five minutes.
warmer-present = { $who ->
    [other] Ask that { $name } is there, or on the line.
   *[me] Ask to be there, or on the line.
 }
warmer-accepted = Ask who takes over, by name.
warmer-back = Ask them to say the plan back.
warmer-owned = Ask who reads each test.
warmer-no-gap = Ask who to call in the hours with no one.
warm-written = They said it back in writing, not live. In the talk you can mark if it was right.

## Later: the talk itself, on a full screen. $time is minutes and seconds, $person a person as typed, $what a thing as typed.

talk-step = { $n } of 5
talk-whole = 5 minutes
talk-left = { $time } left
talk-time-over = 5 minutes are over. That is all right.
talk-paused = Paused, { $time } left
talk-paused-over = Paused
talk-pause = Pause
talk-go-on = Go on
talk-leave = Leave
talk-people = Who is here?
talk-people-say = “Can we say our names first? And who takes over?”
talk-interpreter = { $who ->
    [other] You wanted an interpreter for { $name }. None is ticked here.
   *[me] You wanted an interpreter. None is ticked here.
 }
talk-interpreter-say = { $who ->
    [other] “We would like an interpreter first. We can wait.”
   *[me] “I would like an interpreter first. I can wait.”
 }
talk-start = { $who ->
    [other] Start: the story
   *[me] Start: my story
 }
talk-next-story = { $who ->
    [other] Next: the story
   *[me] Next: my story
 }
talk-next-fix = Next: add or fix
talk-next-say-back = Next: say it back
talk-next-owners = Next: who does what
talk-end = End the talk
talk-story = { $who ->
    [other] { $name }’s 60-second story
   *[me] My 60-second story
 }
talk-story-lead = Read it out loud. Or let the nurse read it.
talk-story-none = { $who ->
    [other] “I want to say who { $name } is, why we are here, and what worries us.”
   *[me] “I want to say who I am, why I am here, and what worries me.”
 }
talk-story-own = Say it in your own words.
talk-show-in = Show it in { $language }
talk-fix = Add or fix one thing
talk-fix-say = “May I add something?”
talk-fix-lead = Did you hear something wrong? Say it now.
talk-fix-wrong = Write what is wrong
talk-fix-add = Write one thing to add
talk-say-back = Ask them to say it back
talk-say-back-say = { $who ->
    [other] “Can you say it back to us? What happens next for { $name }, and who does it?”
   *[me] “Can you say it back to me? What happens next, and who does it?”
 }
talk-say-back-part = Say which part is not right. Then ask once more.
talk-say-back-not = That happens. You can ask once more.
talk-owners = Who does what, by when?
talk-owners-say = { $who ->
    [other] “Who takes over? What number do we call at night?”
   *[me] “Who takes over? What number do I call at night?”
 }
talk-receiver = Who takes over
talk-receiver-yes = They say yes. When does it start?
talk-takes-over = { $person } takes over.
talk-open-title = Who does it?
talk-open-none = No one yet
talk-open-who = Say who
talk-open-other = Someone else
talk-open-done = Done
talk-owned = Written down: { $person }.
talk-room = Written down. Add the name.
talk-ask-charge = Who is in charge then?
talk-ask-visit = Who sets it up?
talk-leg = Someone in charge, no name
talk-test = Result: { $what }
talk-visit = Set up a visit: { $what }
talk-ride = Ride: { $what }
talk-equipment = Equipment: { $what }
talk-promise = Promised: { $what }
talk-questions = { $who ->
    [other] Our questions: { $n } of { $all } asked
   *[me] My questions: { $n } of { $all } asked
 }
talk-questions-lead = Tick one when it is asked.
talk-done = The talk is over
talk-done-lead = { $who ->
    [other] What was said is on the card for { $name }.
   *[me] What was said is on your card.
 }
talk-sum-asked = { $n ->
    [one] You asked { $n } question.
   *[other] You asked { $n } questions.
 }
talk-sum-nobody = No one has said yes to taking over yet.
talk-sum-all = Each thing has a person to do it.
talk-sum-open = { $n ->
    [one] { $n } thing has no one yet.
   *[other] { $n } things have no one yet.
 }
talk-see-baton = { $who ->
    [other] See who looks after { $name }, and when
   *[me] See who looks after me, and when
 }
talk-see-after = See what was promised
talk-reopen = Go back into the talk

## Later: what can be left out of a card that is handed on, as a person would name it. They stand side by side, too.

topic-medicines = Medicines
topic-allergies = Allergies
topic-health = Health and why in care
topic-worries = Worries
topic-questions = Questions
topic-charge = Who is in charge and whom to call
topic-visits = Visits and rides
topic-tests = Test results to come
topic-signs = Warning signs
topic-equipment = Equipment and limits
topic-me = About the person
topic-helper = Helper and tasks
topic-talk = The talk
topic-corrections = Mistakes in the papers

## Later: what a card that is handed on leaves out. $count a number of things.

left-off = Not shared here
left-short = No room here for
left-count = { $topic } ({ $count })
left-more =
    { $count ->
        [one] There is 1 more. It has no room here.
       *[other] There are { $count } more. They have no room here.
    }
left-nothing-here = Nothing in what is shared here

## Later: what changed since a card was handed on. $count is a number of things, $to a person as typed, $day a day.

since-title = Changed since you shared
since-changed =
    { $count ->
        [one] You changed 1 thing since you shared this on { $day }. Share it again?
       *[other] You changed { $count } things since you shared this on { $day }. Share it again?
    }
since-changed-named =
    { $count ->
        [one] You changed 1 thing since you gave this to { $to }. Share it again?
       *[other] You changed { $count } things since you gave this to { $to }. Share it again?
    }
since-new = New
since-gone = Not there any more
since-other = Changed
since-was = They have: { $line }
since-now = Now: { $line }
since-head = At the top
since-share = Share it again
since-which = See what changed

## Later: what came back from whoever had a card. $person is a person, $what a thing, both as typed.

reply-takes-over = { $person } takes over
reply-wants-over = { $person } wants to take over
reply-says-no = { $person } says no
reply-not-yet = { $person } cannot say yet
reply-somebody = Someone without a name
reply-task = Task: { $what }
reply-gone = Not on your list any more: { $what }
reply-said-back = What they said back
reply-question = A question for you
reply-add-task = A task to add
reply-add-question = A question to add
reply-add-medicine = A medicine to add
reply-add-visit = A visit to add
reply-add-note = Something to add
reply-add-can = What they can do
reply-add-cannot = What they cannot do
reply-reach = How to reach { $person }
# "Lee Park, RN asks: do you have a scale at home?"
reply-asks = { $person } asks: { $words }
reply-says = { $person } says: { $words }
reply-fix = A mistake they put right
reply-words = They wrote
reply-card-says = The card says
reply-they-say = They say
reply-state-new = New
reply-state-same = You have this already.
reply-state-other = You have something else here.
reply-state-conflict = You have something here that they did not see.
reply-state-gone = This is not on your list any more. Once accepted, it stands with the promises.
reply-take-new = Accept it
reply-leave = Leave it out
reply-take-theirs = Accept theirs
reply-take-both = Keep both
reply-take-mine = Keep mine
reply-ends-visit = They did not say until when. From the first visit on it is { $person }. So this ends at that visit.
reply-cannot = They cannot: { $what }
reply-cannot-backup = You named for this: { $person }
reply-cannot-who = They say who could: { $person }
reply-cannot-nobody = No one else is named for this yet.
reply-state-told = There is nothing to change.
reply-unsaid = They do not say any more: { $what }
reply-said-before = Before, they said: { $words }
reply-goes-on = They said: until the first visit. You have them from that visit on, too. So this does not end there.
reply-could = { $what }. { $person } could do it.

## Later: two copies of one person brought together

merge-listed = Something is on the list
