### name: Español
### dir: ltr
### status: draft: not reviewed by a translator
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
### - Plain Spanish as spoken in the United States and Latin America. Patients and helpers are addressed as "usted".
### - One word for one thing. Warm handoff: la charla entre los dos equipos. The move: el traslado. Hands over: quien
###   atiende ahora. Takes over: hacerse cargo, quien va a atender después. In charge, looks after: a cargo, atender.
###   Helper: la persona que ayuda, ayudante on labels. Chart: expediente. Doctor: médico. Visit: cita. Booked: programada.
###   Test: prueba. Equipment: aparatos y materiales; "equipo" is only the team. Tube: sonda. Condition: problema de salud.
###   Warning sign: señal de alerta. Stopped: suspendida. Locked: con clave. Accept an answer: aceptar, never "tomar",
###   which is to swallow a medicine. Not given: sin indicar. None: no hay, ninguna. Not sure: no sé, hay duda.
### - Quotes are “ ”. Times are 8 a. m. and 2 p. m.; 12 is "mediodía".
### - Plain words, short sentences, a calm voice. Numbers always in the digits 0 to 9.

# The name of the app. It stays English.
-app = Warm Handoff

# Stands for { $name } while no name is given.
shell-the-person = la persona

## Days and times

# Always with the weekday and the month as words: Monday, November 23, 2026.
# { $day } is the day of the month (23), { $year } the year (2026).
date-full = { $weekday }, { $day } de { $month } de { $year }
# The same for days near today, without the year.
date-short = { $weekday }, { $day } de { $month }
# The weekday and month as they stand inside a sentence.
date-weekday-1 = lunes
date-weekday-2 = martes
date-weekday-3 = miércoles
date-weekday-4 = jueves
date-weekday-5 = viernes
date-weekday-6 = sábado
date-weekday-7 = domingo
date-month-1 = enero
date-month-2 = febrero
date-month-3 = marzo
date-month-4 = abril
date-month-5 = mayo
date-month-6 = junio
date-month-7 = julio
date-month-8 = agosto
date-month-9 = septiembre
date-month-10 = octubre
date-month-11 = noviembre
date-month-12 = diciembre
# { $time } is a time on the 12-hour clock: 8 or 8:05. Noon and midnight have words of their own, because 12 is read both ways.
time-am = { $time } a. m.
time-pm = { $time } p. m.
time-noon = mediodía
time-midnight = medianoche

## Questions that the person asks a doctor, a nurse or a clinic, in the first person and with "usted"

## Questions before the move

question-B-MED-01 = { $who ->
    [other] ¿Cuáles medicinas de { $name } son nuevas, cuáles cambiaron y cuáles ya no debe tomar, y por qué?
   *[me] ¿Cuáles de mis medicinas son nuevas, cuáles cambiaron y cuáles ya no debo tomar, y por qué?
 }
question-B-MED-02 = ¿Para qué sirve cada medicina, en palabras sencillas?
question-B-MED-03 = { $who ->
    [other] Después de salir, ¿cuándo le toca a { $name } la próxima dosis de cada medicina?
   *[me] Después de salir, ¿cuándo me toca la próxima dosis de cada medicina?
 }
question-B-MED-06 = { $who ->
    [other] ¿Por cuánto tiempo debe tomar { $name } esta medicina y quién decide cuándo la deja?
   *[me] ¿Por cuánto tiempo debo tomar esta medicina y quién decide cuándo la dejo?
 }
question-B-MED-11 = { $who ->
    [other] ¿Pueden entregarle a { $name } las medicinas nuevas en la mano antes de que se vaya?
   *[me] ¿Pueden entregarme las medicinas nuevas en la mano antes de que me vaya?
 }
question-B-WARN-01 = ¿Qué señales significan que debo llamar hoy mismo, y cuáles que debo llamar a una ambulancia?
question-B-WARN-02 = ¿A qué número llamo de noche o en fin de semana, y quién contesta?
question-B-PLAN-01 = ¿Cuál fue el problema principal, en palabras que yo pueda decirle a mi familia?
question-B-FUP-01 = { $who ->
    [other] ¿Con quién tiene que ir { $name } a consulta, antes de qué fecha, y ya está programada la cita?
   *[me] ¿Con quién tengo que ir a consulta, antes de qué fecha, y ya está programada la cita?
 }
question-B-FUP-05 = { $who ->
    [other] ¿Sabe el médico de siempre de { $name } que estuvo aquí y que ya se va?
   *[me] ¿Sabe mi médico de siempre que estuve aquí y que ya me voy?
 }
question-B-TEST-01 = { $who ->
    [other] ¿Qué resultados de las pruebas de { $name } faltan todavía?
   *[me] ¿Qué resultados de mis pruebas faltan todavía?
 }
question-B-TEST-02 = { $who ->
    [other] ¿Quién va a leer cada resultado, y cómo y cuándo le avisan a { $name }?
   *[me] ¿Quién va a leer cada resultado, y cómo y cuándo me avisan?
 }
question-B-WHO-01 = { $who ->
    [other] Desde el momento en que { $name } sale, ¿quién está a cargo de su atención?
   *[me] Desde el momento en que salgo, ¿quién está a cargo de mi atención?
 }
question-B-WHO-02 = { $who ->
    [other] ¿Quién está a cargo desde hoy hasta la primera cita de { $name }?
   *[me] ¿Quién está a cargo desde hoy hasta mi primera cita?
 }
question-B-WHO-03 = { $who ->
    [other] ¿Puede usted hablar con la persona que va a seguir atendiendo a { $name }, con { $name } presente?
   *[me] ¿Puede usted hablar con la persona que va a seguir atendiéndome, y puedo estar presente?
 }
question-B-CARE-01 = { $who ->
    [other] ¿Puede usted anotar mi nombre en el expediente de { $name }, y llamarme antes de que se vaya?
   *[me] ¿Puede usted anotar en mi expediente el nombre de la persona que me ayuda, y llamarla antes de que me vaya?
 }
question-B-PREF-01 = { $who ->
    [other] Esto es lo que más le importa a { $name }. ¿El plan lo toma en cuenta?
   *[me] Esto es lo que más me importa. ¿El plan lo toma en cuenta?
 }

## Later: more questions before the move

question-B-MED-04 = { $who ->
    [other] ¿Cuáles de las medicinas que tomaba en casa vuelve a tomar { $name }?
   *[me] ¿Cuáles de las medicinas que tomaba en casa vuelvo a tomar?
 }
question-B-MED-05 = { $who ->
    [other] ¿Hay dos medicinas de { $name } que sirvan para lo mismo?
   *[me] ¿Hay dos medicinas mías que sirvan para lo mismo?
 }
question-B-MED-07 = ¿Qué efectos secundarios son leves, y cuáles significan que debo llamar?
question-B-MED-08 = { $who ->
    [other] ¿Qué hacemos si a { $name } se le olvida una dosis o la vomita?
   *[me] ¿Qué hago si se me olvida una dosis o la vomito?
 }
question-B-MED-09 = { $who ->
    [other] ¿Puede tomar { $name } sin peligro sus vitaminas, hierbas y medicinas sin receta junto con estas?
   *[me] ¿Puedo tomar sin peligro mis vitaminas, hierbas y medicinas sin receta junto con estas?
 }
question-B-MED-10 = { $who ->
    [other] Con estas medicinas, ¿tiene que evitar { $name } el alcohol, manejar o algún alimento?
   *[me] Con estas medicinas, ¿tengo que evitar el alcohol, manejar o algún alimento?
 }
question-B-MED-12 = { $who ->
    [other] Para el dolor: ¿qué toma { $name } primero y cuánto es lo máximo en un día?
   *[me] Para el dolor: ¿qué tomo primero y cuánto es lo máximo en un día?
 }
question-B-MED-13 = { $who ->
    [other] ¿Qué día se le acaba esta medicina a { $name }, y quién la va a renovar?
   *[me] ¿Qué día se me acaba esta medicina, y quién me la va a renovar?
 }
question-B-MED-14 = ¿Hacen falta análisis de sangre con esta medicina, y quién los revisa?
question-B-MED-15 = ¿Qué frascos viejos que tengo en casa debo desechar, y cómo?
question-B-WARN-03 = { $who ->
    [other] ¿Qué es normal que sienta { $name } mientras se recupera?
   *[me] ¿Qué es normal sentir mientras me recupero?
 }
question-B-WARN-04 = { $who ->
    [other] ¿Qué es lo que más probablemente haría volver aquí a { $name }, y cómo lo evitamos?
   *[me] ¿Qué es lo que más probablemente me haría volver aquí, y cómo lo evitamos?
 }
question-B-WARN-05 = ¿Qué debo medirme en casa, y con qué resultado debo llamar?
question-B-PLAN-02 = ¿Qué encontraron ustedes, y qué no saben todavía?
question-B-PLAN-03 = { $who ->
    [other] ¿Qué le hicieron aquí a { $name }, y le dejaron algo puesto?
   *[me] ¿Qué me hicieron aquí, y me dejaron algo puesto?
 }
question-B-PLAN-04 = { $who ->
    [other] ¿Cuánto va a tardar { $name } en sentirse mejor, y qué mejora primero?
   *[me] ¿Cuánto voy a tardar en sentirme mejor, y qué mejora primero?
 }
question-B-PLAN-05 = { $who ->
    [other] ¿Qué haría que no fuera seguro que { $name } se fuera hoy?
   *[me] ¿Qué haría que no fuera seguro irme hoy?
 }
question-B-PLAN-06 = { $who ->
    [other] { $name } siente que todavía no puede irse. ¿Quién puede revisar esto otra vez?
   *[me] Siento que todavía no puedo irme. ¿Quién puede revisar esto otra vez conmigo?
 }
question-B-FUP-02 = { $who ->
    [other] ¿Para qué es cada cita, y qué debe llevar { $name }?
   *[me] ¿Para qué es cada cita, y qué debo llevar?
 }
question-B-FUP-03 = { $who ->
    [other] Si { $name } no consigue cita antes de esa fecha, ¿quién va a ayudar?
   *[me] Si no consigo cita antes de esa fecha, ¿quién me va a ayudar?
 }
question-B-FUP-04 = { $who ->
    [other] ¿Cómo va a llegar { $name }, o puede ser por teléfono o por video?
   *[me] ¿Cómo voy a llegar, o puede ser por teléfono o por video?
 }
question-B-TEST-03 = { $who ->
    [other] ¿Qué pruebas necesita { $name } después de salir, y ya están pedidas?
   *[me] ¿Qué pruebas necesito después de salir, y ya están pedidas?
 }
question-B-TEST-04 = ¿Vieron por casualidad algo que haya que revisar otra vez?
question-B-LIFE-01 = { $who ->
    [other] ¿Qué no puede hacer { $name } todavía, como cargar peso, manejar, bañarse o trabajar? ¿Hasta cuándo?
   *[me] ¿Qué no puedo hacer todavía, como cargar peso, manejar, bañarme o trabajar? ¿Hasta cuándo?
 }
question-B-LIFE-02 = { $who ->
    [other] ¿Qué debe comer y beber { $name }, y qué debe evitar?
   *[me] ¿Qué debo comer y beber, y qué debo evitar?
 }
question-B-LIFE-03 = { $who ->
    [other] ¿Cómo cuidamos la herida, la sonda o el drenaje de { $name }? ¿Podemos mostrarle cómo lo hacemos?
   *[me] ¿Cómo cuido mi herida, mi sonda o mi drenaje? ¿Puedo mostrarle cómo lo hago?
 }
question-B-LIFE-04 = { $who ->
    [other] ¿Qué ayuda va a necesitar { $name } para bañarse, vestirse, cocinar o moverse, y por cuánto tiempo?
   *[me] ¿Qué ayuda voy a necesitar para bañarme, vestirme, cocinar o moverme, y por cuánto tiempo?
 }
question-B-LIFE-05 = { $who ->
    [other] ¿Es segura la casa para { $name } ahora? ¿Qué debemos cambiar primero?
   *[me] ¿Es segura mi casa para mí ahora? ¿Qué debemos cambiar primero?
 }
question-B-EQUIP-01 = { $who ->
    [other] ¿Qué aparatos médicos necesita { $name }, y van a estar ahí antes de que llegue?
   *[me] ¿Qué aparatos médicos necesito, y van a estar ahí antes que yo?
 }
question-B-EQUIP-02 = ¿Quién nos enseña a usar el aparato, y a quién llamamos si se descompone?
question-B-EQUIP-03 = ¿Quién pide más materiales cuando nos queden pocos?
question-B-WHO-04 = Si dos equipos me dicen cosas distintas, ¿quién tiene la última palabra?
question-B-WHO-05 = ¿Quién me va a llamar, qué día, y qué hago si nadie llama?
question-B-WHO-06 = { $who ->
    [other] Cuando yo llame, ¿qué digo para que encuentren rápido los datos de { $name }?
   *[me] Cuando yo llame, ¿qué digo para que encuentren rápido mis datos?
 }
question-B-MONEY-01 = { $who ->
    [other] ¿El seguro de { $name } va a pagar las medicinas, los aparatos y la ayuda en casa?
   *[me] ¿Mi seguro va a pagar las medicinas, los aparatos y la ayuda en casa?
 }
question-B-MONEY-02 = ¿Hay otra opción que cueste menos y sirva igual?
question-B-MONEY-03 = { $who ->
    [other] ¿Está aquí { $name } con hospitalización completa o solo en observación? ¿Eso cambia la cuenta?
   *[me] ¿Estoy aquí con hospitalización completa o solo en observación? ¿Eso cambia mi cuenta?
 }
question-B-MONEY-04 = ¿Quién puede ayudarme con las cuentas, los formularios y el permiso del trabajo?
question-B-CARE-02 = { $who ->
    [other] ¿Puede usted enseñarme cada tarea, y ver cómo la hago?
   *[me] ¿Puede usted enseñarle cada tarea a la persona que me ayuda, y ver cómo la hace?
 }
question-B-CARE-03 = { $who ->
    [other] Si me enfermo o no puedo hacerlo, ¿cuál es el plan B?
   *[me] Si la persona que me ayuda se enferma o no puede hacerlo, ¿cuál es el plan B?
 }
question-B-CARE-04 = { $who ->
    [other] ¿Qué puede decirme usted, y tiene que firmar algo { $name }?
   *[me] ¿Qué puede decirle usted a la persona que me ayuda, y tengo que firmar algo?
 }
question-B-PREF-02 = { $who ->
    [other] ¿Qué opciones tiene { $name } sobre el lugar al que va después?
   *[me] ¿Qué opciones tengo sobre el lugar al que voy después?
 }
question-B-PREF-03 = { $who ->
    [other] ¿Van en los papeles los deseos de { $name } sobre la atención que quiere si se pone muy grave?
   *[me] ¿Van en mis papeles mis deseos sobre la atención que quiero si me pongo muy grave?
 }
question-B-INFO-01 = { $who ->
    [other] ¿Pueden entregarnos en la mano el resumen y los informes de { $name } antes de que se vaya?
   *[me] ¿Pueden entregarme en la mano mi resumen y los informes de mis pruebas antes de que me vaya?
 }
question-B-INFO-02 = { $who ->
    [other] ¿Pueden darle esto a { $name } en su idioma, en letra grande, o leérselo?
   *[me] ¿Pueden darme esto en mi idioma, en letra grande, o leérmelo?
 }
question-B-INFO-03 = { $who ->
    [other] Creo que hay un error en los papeles de { $name }. ¿Quién puede corregirlo?
   *[me] Creo que hay un error en mis papeles. ¿Quién puede corregirlo?
 }

## Questions in the talk between who hands over and who takes over

question-H-WHO-01 = { $who ->
    [other] ¿Quiénes están aquí y qué va a hacer por { $name } cada uno de ustedes?
   *[me] ¿Quiénes están aquí y qué va a hacer por mí cada uno de ustedes?
 }
question-H-WHO-02 = { $who ->
    [other] ¿A qué hora pasa la atención de { $name } de uno de ustedes al otro?
   *[me] ¿A qué hora pasa mi atención de uno de ustedes al otro?
 }
question-H-WHO-03 = De cada cosa que falta: ¿quién la va a hacer y para cuándo?
question-H-WHO-04 = Si algo sale mal esta noche, ¿a cuál de ustedes llamo primero?
question-H-PLAN-01 = { $who ->
    [other] ¿Podemos decir { $name } o yo qué pasó y qué nos preocupa?
   *[me] ¿Puedo decir con mis propias palabras qué pasó y qué me preocupa?
 }
question-H-PLAN-03 = ¿Puede usted repetir el plan, para que todos oigamos lo mismo?
question-H-MED-01 = ¿Podemos repasar una por una las medicinas que cambiaron?
question-H-TEST-01 = ¿Qué resultados estamos esperando y quién de ustedes se encarga de cada uno?
question-H-FUP-01 = { $who ->
    [other] ¿Cuándo va su equipo a ver o a llamar a { $name } por primera vez?
   *[me] ¿Cuándo me va a ver o a llamar su equipo por primera vez?
 }

## Later: more questions in the talk between who hands over and who takes over

question-H-WHO-05 = ¿Cómo se van a comunicar ustedes dos después de esta charla?
question-H-PLAN-02 = Oí algo que no es correcto. ¿Puedo corregirlo?
question-H-PLAN-04 = { $who ->
    [other] ¿Qué es lo que más les preocupa de la próxima semana de { $name }?
   *[me] ¿Qué es lo que más les preocupa de mi próxima semana?
 }
question-H-PLAN-05 = Si este plan no funciona, ¿cuál es el plan B?
question-H-MED-02 = ¿Con qué medicina es más fácil equivocarse, y quién la vigila?
question-H-MED-03 = { $who ->
    [other] Esto es lo que { $name } toma de verdad. ¿Coincide con su lista?
   *[me] Esto es lo que tomo de verdad. ¿Coincide con su lista?
 }
question-H-MED-04 = { $who ->
    [other] ¿Cuándo fue la última dosis de { $name } de cada medicina, y cuál toca después?
   *[me] ¿Cuándo fue mi última dosis de cada medicina, y cuál me toca después?
 }
question-H-MED-05 = { $who ->
    [other] ¿Van a estar ahí las medicinas de { $name } esta noche?
   *[me] ¿Van a estar ahí mis medicinas esta noche?
 }
question-H-TEST-02 = ¿Qué pruebas hay que repetir, y quién las va a pedir?
question-H-WARN-01 = { $who ->
    [other] ¿Qué haría que usted quisiera ver antes a { $name }?
   *[me] ¿Qué haría que usted quisiera verme antes?
 }
question-H-WARN-02 = ¿Están ustedes dos de acuerdo en las señales que debo vigilar?
question-H-FUP-02 = { $who ->
    [other] ¿Quién va a empezar la terapia de { $name }, y qué día?
   *[me] ¿Quién va a empezar mi terapia, y qué día?
 }
question-H-CARE-01 = { $who ->
    [other] Yo ayudo a { $name }. ¿Qué necesito saber o hacer?
   *[me] Aquí está la persona que me ayuda. ¿Qué necesita saber o hacer?
 }
question-H-CARE-02 = { $who ->
    [other] ¿Puedo llamarle directamente por { $name }?
   *[me] ¿Puede llamarle directamente la persona que me ayuda?
 }
question-H-PREF-01 = { $who ->
    [other] { $name } quiere poder hacer esto otra vez. ¿Está en el plan?
   *[me] Quiero poder hacer esto otra vez. ¿Está en el plan?
 }
question-H-PREF-02 = { $who ->
    [other] ¿Puede usted decirle al equipo nuevo cuál es la mejor manera de hablar con { $name }?
   *[me] ¿Puede usted decirle al equipo nuevo cuál es la mejor manera de hablar conmigo?
 }
question-H-PREF-03 = { $who ->
    [other] ¿Conocen ustedes dos los deseos de { $name } por si se pone muy grave?
   *[me] ¿Conocen ustedes dos mis deseos por si me pongo muy grave?
 }
question-H-PREF-04 = { $who ->
    [other] ¿Qué partes del expediente de { $name } va a pasar usted? Algunas deben quedar en privado.
   *[me] ¿Qué partes de mi expediente va a pasar usted? Quiero que algunas queden en privado.
 }
question-H-EQUIP-01 = { $who ->
    [other] ¿Van a estar ahí la cama, el oxígeno o el andador de { $name } cuando llegue?
   *[me] ¿Van a estar ahí mi cama, mi oxígeno o mi andador cuando yo llegue?
 }
question-H-REF-01 = ¿Qué quiere usted exactamente que averigüe o haga el médico nuevo?
question-H-REF-02 = { $who ->
    [other] Después de esta cita, ¿quién sigue con la atención de { $name }: usted, su médico o los dos?
   *[me] Después de esta cita, ¿quién sigue con mi atención: usted, mi médico o los dos?
 }
question-H-MIND-01 = { $who ->
    [other] Si { $name } siente que está en peligro antes de la primera cita, ¿a quién llamamos, de día o de noche?
   *[me] Si siento que estoy en peligro antes de mi primera cita, ¿a quién llamo, de día o de noche?
 }
question-H-MIND-02 = { $who ->
    [other] ¿Puede { $name } conocer a quien le va a dar consejería, o hablar con esa persona, antes de irse?
   *[me] ¿Puedo conocer a quien me va a dar consejería, o hablar con esa persona, antes de irme?
 }
question-H-PEDS-01 = { $who ->
    [other] ¿Qué médico atiende a { $name } hasta que empiece el equipo nuevo?
   *[me] ¿Qué médico atiende a mi hijo o hija hasta que empiece el equipo nuevo?
 }
question-H-ED-01 = { $who ->
    [other] ¿Qué debe revisar después el médico de siempre de { $name }, y ya se lo dijeron ustedes?
   *[me] ¿Qué debe revisar después mi médico de siempre, y ya se lo dijeron ustedes?
 }
question-H-SNF-01 = { $who ->
    [other] ¿Qué médico atiende ahí a { $name }, y cuándo se van a ver por primera vez?
   *[me] ¿Qué médico me atiende ahí, y cuándo lo voy a ver por primera vez?
 }
question-H-SNF-02 = { $who ->
    [other] ¿Cuál es la meta de la estancia de { $name }, y cómo vamos a saber que puede irse a casa?
   *[me] ¿Cuál es la meta de mi estancia, y cómo vamos a saber que puedo irme a casa?
 }
question-H-SNF-03 = { $who ->
    [other] ¿Qué ayuda necesita { $name } desde la primera noche para comer, moverse y no correr peligro?
   *[me] ¿Qué ayuda necesito desde la primera noche para comer, moverme y no correr peligro?
 }

## Later: Questions in the first days after

question-D-MED-01 = { $who ->
    [other] La lista y los frascos de { $name } no coinciden. ¿Cuál está bien?
   *[me] Mi lista y mis frascos no coinciden. ¿Cuál está bien?
 }
question-D-WARN-01 = { $who ->
    [other] Esto es nuevo o está peor. ¿{ $name } espera, va a la clínica o llama para pedir ayuda?
   *[me] Esto es nuevo o está peor. ¿Espero, voy a la clínica o llamo para pedir ayuda?
 }
question-D-WHO-01 = { $who ->
    [other] Nadie nos ha llamado. ¿Quién está a cargo de la atención de { $name } ahora?
   *[me] Nadie me ha llamado. ¿Quién está a cargo de mi atención ahora?
 }
question-D-FUP-01 = { $who ->
    [other] La cita de { $name } es demasiado tarde o no está programada. ¿Le pueden dar una más pronto?
   *[me] Mi cita es demasiado tarde o no está programada. ¿Me pueden dar una más pronto?
 }
question-D-TEST-01 = { $who ->
    [other] ¿Ya llegó el resultado de la prueba de { $name }, y quién lo leyó?
   *[me] ¿Ya llegó el resultado de mi prueba, y quién lo leyó?
 }

## Later: more questions in the first days after

question-D-MED-02 = { $who ->
    [other] No pudimos conseguir una de las medicinas de { $name }. ¿Qué hacemos ahora?
   *[me] No pude conseguir una de mis medicinas. ¿Qué hago ahora?
 }
question-D-MED-03 = { $who ->
    [other] { $name } se siente diferente desde que empezó con esto. ¿Puede ser la medicina?
   *[me] Me siento diferente desde que empecé con esto. ¿Puede ser la medicina?
 }
question-D-MED-04 = { $who ->
    [other] { $name } se siente mejor. ¿Todavía tiene que tomar esto?
   *[me] Me siento mejor. ¿Todavía tengo que tomar esto?
 }
question-D-MED-05 = Son muchas pastillas. ¿Podemos hacerlo más sencillo?
question-D-MED-06 = { $who ->
    [other] ¿Puede usted repasar con nosotros toda la lista de { $name }?
   *[me] ¿Puede usted repasar toda mi lista conmigo?
 }
question-D-WARN-02 = ¿Todavía es normal tener tanto dolor, hinchazón o cansancio?
question-D-WARN-03 = { $who ->
    [other] { $name } se cayó, o casi se cayó. ¿Quién tiene que saberlo?
   *[me] Me caí, o casi me caí. ¿Quién tiene que saberlo?
 }
question-D-WHO-02 = Dejé un mensaje y nadie me devolvió la llamada. ¿Quién es el siguiente a quien llamo?
question-D-WHO-03 = Dos personas me dijeron cosas distintas. ¿Quién decide?
question-D-FUP-02 = { $who ->
    [other] La enfermera no ha venido a casa de { $name }. ¿Cuándo va a empezar?
   *[me] La enfermera no ha venido a mi casa. ¿Cuándo va a empezar?
 }
question-D-FUP-03 = { $who ->
    [other] { $name } no tiene quien le lleve. ¿Qué otra cosa podemos hacer?
   *[me] No tengo quien me lleve. ¿Qué otra cosa puedo hacer?
 }
question-D-LIFE-01 = Esto es más difícil en casa de lo que pensábamos. ¿Qué puede ayudar?
question-D-LIFE-02 = { $who ->
    [other] ¿Cuándo puede { $name } ducharse, usar escaleras, manejar o volver a trabajar?
   *[me] ¿Cuándo puedo ducharme, usar escaleras, manejar o volver a trabajar?
 }
question-D-LIFE-03 = { $who ->
    [other] { $name } no está comiendo, bebiendo o durmiendo bien. ¿Debemos preocuparnos?
   *[me] No estoy comiendo, bebiendo o durmiendo bien. ¿Debo preocuparme?
 }
question-D-EQUIP-01 = El aparato no ha llegado o no queda bien. ¿Quién puede arreglarlo hoy?
question-D-CARE-01 = Soy la persona que ayuda y ya no puedo más. ¿Quién me puede ayudar a mí?
question-D-CARE-02 = ¿Puede alguien ver si estoy haciendo bien esta tarea?
question-D-MONEY-01 = { $who ->
    [other] { $name } no puede pagar esto. ¿Quién puede ayudar antes de que lo deje?
   *[me] No puedo pagar esto. ¿Quién me puede ayudar antes de que lo deje?
 }
question-D-MIND-01 = { $who ->
    [other] { $name } siente tristeza, miedo o confusión desde que volvió a casa. ¿Con quién puede hablar?
   *[me] Siento tristeza, miedo o confusión desde que volví a casa. ¿Con quién puedo hablar?
 }
question-D-INFO-01 = { $who ->
    [other] ¿Quién tiene los papeles del hospital de { $name }, y puede usted mandárselos a su médico?
   *[me] ¿Quién tiene mis papeles del hospital, y puede usted mandárselos a mi médico?
 }

## Later: Questions at the first visit

question-V-PLAN-01 = { $who ->
    [other] ¿Recibió usted los papeles del hospital de { $name }? ¿Qué dicen?
   *[me] ¿Recibió usted mis papeles del hospital? ¿Qué dicen?
 }
question-V-MED-01 = { $who ->
    [other] ¿Podemos revisar toda la lista de { $name }: qué sigue tomando, qué cambia y qué deja?
   *[me] ¿Podemos revisar toda mi lista: qué sigo tomando, qué cambia y qué dejo?
 }
question-V-TEST-01 = { $who ->
    [other] ¿Ya llegaron todas las pruebas del hospital de { $name }, y qué mostraron?
   *[me] ¿Ya llegaron todas mis pruebas del hospital, y qué mostraron?
 }
question-V-WHO-01 = { $who ->
    [other] ¿Quién está a cargo de la atención de { $name } a partir de hoy?
   *[me] ¿Quién está a cargo de mi atención a partir de hoy?
 }
question-V-FUP-01 = { $who ->
    [other] ¿Cuándo es la próxima cita de { $name } con usted, y en qué caso debe venir antes?
   *[me] ¿Cuándo es mi próxima cita con usted, y en qué caso debo venir antes?
 }

## Later: more questions at the first visit

question-V-PLAN-02 = { $who ->
    [other] ¿Va { $name } como usted esperaba a estas alturas?
   *[me] ¿Voy como usted esperaba a estas alturas?
 }
question-V-PLAN-03 = { $who ->
    [other] ¿Puede volver a pasar esto, y qué hace { $name } para que sea menos probable?
   *[me] ¿Puede volver a pasar esto, y qué hago para que sea menos probable?
 }
question-V-PLAN-04 = ¿Cuál es el plan para el próximo mes?
question-V-PLAN-05 = { $who ->
    [other] ¿Necesita { $name } esta prueba o este tratamiento, y qué pasa si espera?
   *[me] ¿Necesito esta prueba o este tratamiento, y qué pasa si espero?
 }
question-V-MED-02 = { $who ->
    [other] ¿Todavía necesita { $name } cada medicina que empezaron en el hospital?
   *[me] ¿Todavía necesito cada medicina que empezaron en el hospital?
 }
question-V-MED-03 = { $who ->
    [other] ¿Necesita { $name } algún análisis de sangre por sus medicinas?
   *[me] ¿Necesito algún análisis de sangre por mis medicinas?
 }
question-V-MED-04 = ¿Quién va a renovar cada medicina de ahora en adelante?
question-V-TEST-02 = ¿Encontraron por casualidad algo que tengamos que revisar?
question-V-WHO-02 = ¿A qué médico llamo para cada problema?
question-V-WHO-03 = ¿Cómo se van a mantener al día usted y los otros médicos?
question-V-FUP-02 = ¿Qué referencias a otros médicos siguen pendientes, y quién les da seguimiento?
question-V-LIFE-01 = { $who ->
    [other] ¿Cuándo puede { $name } volver a lo que le importa?
   *[me] ¿Cuándo puedo volver a lo que me importa?
 }
question-V-LIFE-02 = { $who ->
    [other] ¿Le ayudaría a { $name } una terapia o una clase?
   *[me] ¿Me ayudaría una terapia o una clase?
 }
question-V-WARN-01 = ¿Podemos poner al día las señales que debo vigilar?
question-V-CARE-01 = { $who ->
    [other] Necesito un descanso de ayudar a { $name }. ¿Qué apoyo hay?
   *[me] La persona que me ayuda necesita un descanso. ¿Qué apoyo hay?
 }
question-V-EQUIP-01 = { $who ->
    [other] ¿Todavía necesita { $name } este aparato o la ayuda en casa?
   *[me] ¿Todavía necesito este aparato o la ayuda en casa?
 }
question-V-MONEY-01 = ¿Puede usted ayudarme con una cuenta, una negativa del seguro o una carta para el trabajo?
question-V-PREF-01 = { $who ->
    [other] { $name } quiere hablar de sus deseos por si se pone muy grave. ¿Podemos planear eso?
   *[me] Quiero hablar de mis deseos por si me pongo muy grave. ¿Podemos planear eso?
 }
question-V-MIND-01 = { $who ->
    [other] El ánimo o la memoria de { $name } ha cambiado. ¿Podemos revisarlo?
   *[me] Mi ánimo o mi memoria ha cambiado. ¿Podemos revisarlo?
 }
question-V-INFO-01 = { $who ->
    [other] ¿Podemos corregir un error en el expediente de { $name }?
   *[me] ¿Podemos corregir un error en mi expediente?
 }
question-V-INFO-02 = { $who ->
    [other] ¿Le faltó a { $name } alguna vacuna o revisión mientras no estuvo?
   *[me] ¿Me faltó alguna vacuna o revisión mientras no estuve?
 }

## El marco de todas las pantallas. $who es "me" cuando escribe la persona, "other" cuando escribe quien ayuda; $name es su nombre.

shell-skip = Ir al contenido
shell-settings = Ajustes
shell-back = Atrás
shell-about = Información y privacidad
shell-emergency = ¿Está en peligro ahora? En el hospital, oprima el botón de llamada. En otro lugar:
shell-emergency-call = Llame al { $number }
shell-continue = Guardar y seguir
shell-continue-unsaved = Seguir
shell-stop = Parar por ahora
shell-undo = Deshacer
shell-error = Error:
shell-problem = Hay un problema
shell-title-error = Error: { $title }
shell-title = { $title } · { -app }
shell-optional = { $label } (opcional)
shell-saved = Guardado en este aparato: { $time }
shell-storage-off = Este navegador no guarda lo que usted escribe. Imprima o copie su tarjeta antes de cerrar esta página.
shell-storage-full = Ya no hay espacio aquí. Su último cambio no está guardado. Imprima o copie su tarjeta ahora.
shell-too-long = Unas palabras son demasiado largas. Todavía no están en su tarjeta.
shell-kept-broken = No pudimos leer lo que estaba guardado aquí. Lo pusimos aparte y no borramos nada.
shell-kept-newer = Una versión más nueva de esta aplicación guardó algo aquí. Lo pusimos aparte y no cambiamos nada.
shell-kept-get = Obtener ese archivo
shell-get-copy = Obtener una copia
shell-example = Ejemplo. { $name } no es una persona real.
shell-example-close = Cerrar el ejemplo
shell-language-failed = No se pudo cargar ese idioma. Revise su conexión e intente otra vez.
shell-not-reviewed = Este idioma es un borrador. Ningún traductor lo ha revisado todavía.
# While the words of a page are fetched.
shell-loading-title = Un momento
shell-loading-words = Las palabras de esta página ya vienen.
# When they could not be fetched.
shell-loading-failed = No pudimos cargar esta página
shell-loading-failed-words = Revise su conexión e intente otra vez. Su tarjeta está a salvo.
shell-loading-again = Intentar otra vez
shell-borrowed = Nada se guarda en este aparato. Imprima o envíe su tarjeta y toque “Terminar y borrar”.
shell-finish = Terminar y borrar
shell-borrow-failed = Este navegador no pudo hacerlo. Borre todo en Ajustes cuando termine.
shell-saved-tab = Guardado en esta pestaña: { $time }

## Errores. Dicen qué hacer.

error-too-long = Haga esto más corto. Caben { $limit } letras y hay { $got }. Todavía no está guardado.
error-full = Esta lista está llena. Primero quite algo.

## Lo que se quitó, junto a un botón que lo trae de vuelta.

list-removed-medicine = Se quitó { $what }.
list-removed-medicines = { $n ->
    [one] Se quitó { $n } medicina.
    [many] Se quitaron { $n } medicinas.
   *[other] Se quitaron { $n } medicinas.
 }
list-removed-allergy = Se quitó { $what }.
list-removed-allergies = { $n ->
    [one] Se quitó { $n } alergia.
    [many] Se quitaron { $n } alergias.
   *[other] Se quitaron { $n } alergias.
 }
list-removed-question = Se quitó su pregunta: { $words }
list-removed-item = Se quitó { $what }.
list-removed-items = { $n ->
    [one] Se quitó { $n } cosa.
    [many] Se quitaron { $n } cosas.
   *[other] Se quitaron { $n } cosas.
 }
list-brought-back = Está de vuelta.
list-taken-back = Se quitó otra vez.
list-remove = Quitar

## Inicio

home-title = Prepárese para su traslado
home-title-named = { $who ->
    [other] Prepare el traslado de { $name }
   *[me] Prepárese, { $name }
 }
home-lead = ¿Se va a casa o a otro lugar de atención? Ponga sus preocupaciones, preguntas y medicinas en una tarjeta. Después pida una charla corta con quienes van a atenderle.
home-promise = Se queda en este aparato. Sin registrarse. No se envía nada.
home-quick = Tarjeta rápida
home-quick-time = Unos 3 minutos
home-full = Preparación completa
home-full-time = Por partes, en una tarde
home-switch = Para otra persona
home-show = Mostrar mi tarjeta
home-show-when = Último cambio: { $day }, { $time }
home-say = Pedir la charla ahora
home-share = Compartir o imprimir
home-example = Ver una tarjeta de ejemplo
home-what = ¿Qué es la charla entre los dos equipos?
home-what-text = Es una charla corta, en persona o por teléfono. La enfermera o el médico que le atiende ahora habla con quien le va a atender. Usted también está. Puede escuchar, corregir errores y preguntar.
home-parts = Qué hay en la tarjeta
home-name = Nombre
home-move = El traslado
home-worries = Preocupaciones
home-questions = Preguntas
home-medicines = Medicinas
home-allergies = Alergias
home-ask = Pedir la charla
home-people = Quiénes deben hablar
home-state-none = Sin empezar
home-state-no-name = Falta el nombre
home-state-done = Listo
home-state-some = { $n } en la lista
home-state-no = No hay
home-state-unsure = Hay duda
home-state-asked = En la tarjeta
home-state-not-now = Ahora no
home-state-same = Sin cambios
home-shared = ¿Aparato compartido o prestado? No guardar nada en él.
home-ios = Este teléfono puede borrar lo guardado aquí después de 7 días sin visitas. Imprima o comparta su tarjeta hoy.
home-talk = Seguir con la charla
home-open = Abrir una tarjeta o respuesta

## Tarjeta rápida, página 1: nombre

name-title = { $who ->
    [other] ¿De quién es esta tarjeta?
   *[me] ¿Cómo se llama usted?
 }
name-label = { $who ->
    [other] Nombre de la persona
   *[me] Su nombre
 }
name-hint = El nombre con que quiere que le llamen
name-hint-other = El nombre con que quiere que le llamen
name-born = Fecha de nacimiento
name-born-hint = Basta con el año. Sirve para encontrar el expediente correcto.
name-who = ¿Quién llena esto?
name-who-me = Yo
name-who-helped = Yo, y alguien me ayuda
name-who-other = Estoy ayudando a alguien
name-helper = Nombre de su ayudante
name-helper-own = El nombre de usted
name-language-help = Ayuda con el idioma
name-interpreter = { $who ->
    [other] Necesita intérprete
   *[me] Necesito intérprete
 }
name-language = { $who ->
    [other] Idioma en que habla
   *[me] Idioma en que hablo
 }

## Tarjeta rápida, página 2: el traslado

move-title = { $who ->
    [other] ¿Adónde va { $name }?
   *[me] ¿Adónde va usted?
 }
move-legend = Elija una opción
move-hospital-to-home = Del hospital a casa
move-hospital-to-rehab = Del hospital a un centro de cuidados o de rehabilitación
move-rehab-to-home = De un centro de cuidados o de rehabilitación a casa
move-emergency-to-home = De la sala de emergencias a casa
move-primary-to-specialist = Del médico de siempre a un especialista
move-specialist-to-primary = De un especialista otra vez al médico de siempre
move-mental-health = De atención de salud mental o de crisis a casa
move-child-to-adult = De atención para niños a atención para adultos
move-home-care-ends = Se termina la atención en casa
move-team-change = El mismo lugar, otro equipo
move-other = Otra cosa
move-why = ¿Por qué recibe atención?
move-why-hint = Unas palabras, como “agua en los pulmones”
move-from = ¿Dónde está ahora?
move-from-hint = Como el hospital y el piso
move-to = ¿Adónde va, o con quién?
move-to-hint = Como la casa o una clínica
move-when = ¿Cuándo es el traslado?
move-today = Hoy
move-tomorrow = Mañana
move-not-known = Nadie lo ha dicho todavía

## Tarjeta rápida, página 3: preocupaciones

worries-title = { $who ->
    [other] ¿Qué le preocupa a { $name }?
   *[me] ¿Qué le preocupa?
 }
worries-hint = Elija todas las que quiera
worries-own = { $who ->
    [other] En las palabras de la persona
   *[me] En sus palabras
 }
worries-none = { $who ->
    [other] Nada le preocupa ahora
   *[me] Nada me preocupa ahora
 }
worries-or = o
worries-removed = Se quitaron las preocupaciones.
worry-breathing = Falta de aire
worry-pain = Dolor
worry-falling = Caerse
worry-mixing-medicines = Confundir las medicinas
worry-cost = Pagar las medicinas o la atención
worry-alone = Estar sin compañía
worry-nights = A quién llamar de noche
worry-daily-life = Lavarse, vestirse o cocinar
worry-wound = Una herida, una sonda o un drenaje
worry-rides = Cómo llegar a las citas
worry-too-soon = Salir demasiado pronto
worry-coming-back = Enfermarse otra vez
worry-not-known = { $who ->
    [other] Gente nueva que no conoce a { $name }
   *[me] Gente nueva que no me conoce
 }
worry-waiting = Esperar sin nadie a cargo
worry-mood = Sentir tristeza o miedo
worry-helper-tired = El cansancio de quien ayuda

## Tarjeta rápida, página 4: preguntas

questions-title = ¿Qué preguntas tiene?
questions-lead = Los médicos y las enfermeras esperan preguntas. Elija las que quiera.
questions-legend = Otras personas suelen preguntar esto
questions-more = Mostrar más preguntas
questions-own = Su propia pregunta
questions-add = Agregar su propia pregunta

## Tarjeta rápida, página 5: medicinas

medicines-title = { $who ->
    [other] ¿Qué cambió en las medicinas de la persona?
   *[me] ¿Qué cambió en sus medicinas?
 }
medicines-hint = Elija todas las que quiera. Puede poner los nombres si los sabe.
medicines-new = Hay algo nuevo
medicines-changed = Algo cambió
medicines-stopped = Algo se suspendió
medicines-unsure = Tengo dudas de una
medicines-name = Nombre y dosis
medicines-name-hint = Cópielo de la caja o del papel
medicines-add = { $change ->
    [new] Agregar otra nueva
    [changed] Agregar otra que cambió
    [stopped] Agregar otra suspendida
   *[unsure] Agregar otra
 }
medicines-or = o
medicines-no-changes = Nada cambió
medicines-none = { $who ->
    [other] No toma medicinas
   *[me] No tomo medicinas
 }
medicines-do-not-know = No lo sé
change-new = NUEVA
change-changed = CAMBIÓ
change-same = IGUAL
change-on-hold = EN PAUSA
change-stopped = SUSPENDIDA
change-not-sure = DUDA
change-not-answered = SIN RESPUESTA

## Tarjeta rápida, página 6: alergias

allergies-title = { $who ->
    [other] ¿Alguna medicina o comida le ha hecho daño a la persona?
   *[me] ¿Alguna medicina o comida le ha hecho daño?
 }
allergies-hint = También cuentan el látex, la cinta adhesiva y otras cosas
allergies-yes = Sí
allergies-none = Ninguna que yo sepa
allergies-unsure = Tengo dudas
allergies-thing = ¿Qué fue?
allergies-thing-hint = Como penicilina o maní (cacahuate)
allergies-reaction = ¿Qué pasó?
allergies-reaction-hint = Como ronchas que pican
allergies-more = Cuándo fue, y quién lo dice
allergies-add = Agregar otra

## Tarjeta rápida, página 7: la petición

ask-title = Pida la charla entre los dos equipos
ask-lead = Es una charla de 5 minutos. Quien le atiende ahora habla con quien le va a atender, y usted está presente. Su tarjeta la va a pedir.
ask-purpose = ¿Para qué es la charla?
ask-purpose-who = Acordar quién está a cargo hasta la primera cita
ask-purpose-medicines = Repasar los cambios de medicinas
ask-purpose-tests = Acordar quién da los resultados de las pruebas
ask-purpose-plan = Escuchar el plan y las señales de alerta
ask-purpose-know = Conocer al equipo nuevo
ask-own-purpose = Otra razón para la charla
ask-when = ¿Cuándo?
ask-before = Antes del traslado
ask-today = Hoy
ask-tomorrow = Mañana
ask-any = A cualquier hora
ask-yes = Ponerlo en mi tarjeta
ask-not-now = Ahora no

## Tarjeta rápida, página 8: quiénes hablan

people-title = ¿Quiénes deben hablar?
people-sender = ¿Quién le atiende ahora?
people-sender-hint = Como su enfermera o médico de aquí
people-receiver = ¿Quién le va a atender después?
people-receiver-hint = Déjelo vacío si todavía no lo sabe
people-receiver-phone = Teléfono de quien le va a atender
people-call-back = { $who ->
    [other] Su teléfono, para llamadas sobre { $name }
   *[me] Su teléfono, para llamarle a usted
 }

## Later: Revisar

check-title = Revise sus respuestas
check-lead = Cambie lo que no esté bien. Después muestre su tarjeta.
check-change = Cambiar
check-not-given = Sin indicar
check-show = Mostrar mi tarjeta

## Later: La tarjeta. Las partes para el equipo de salud hablan de "la persona".

card-title = Su tarjeta
card-title-named = Tarjeta de { $name }
card-for = ¿Para quién es?
card-for-clinician = Equipo de salud
card-for-patient = { $who ->
    [other] Paciente
   *[me] Yo
 }
card-for-helper = Ayudante
card-language = Idioma de la tarjeta
card-empty = Todavía no hay nada en su tarjeta.
card-share = Compartir o imprimir
card-edit = Revisar o cambiar
card-stamp = DICHO POR EL PACIENTE. Compare con el expediente.
card-stamp-helper = DICHO POR SU AYUDANTE. Compare con el expediente.
card-example = EJEMPLO. No es una persona real.
card-nameless = Nombre sin indicar
card-made = { $day }, { $time }
card-by-patient = Escrita por el paciente
card-by-helped = Escrita con ayuda
# Después de cada una de estas va un nombre o un día.
card-by-helped-named = Escrita con
card-by-other = Escrita por su ayudante
card-by-other-named = Escrita en nombre del paciente por
card-not-given = sin indicar
card-language-line = Escrita en { $language }
card-interpreter = NECESITA INTÉRPRETE
card-interpreter-for = NECESITA INTÉRPRETE:
card-talks = Habla en
card-not-translated = Las palabras propias del paciente en { $language } no están traducidas.
card-draft = Ningún traductor ha revisado el { $language } de esta tarjeta.
card-ask-yes = Pide: charla de 5 minutos entre los dos equipos, paciente presente
card-ask = Charla entre los dos equipos
card-ask-not-yet = Todavía no la ha pedido
card-ask-not-now = Por ahora no la quiere
card-purpose = Para qué
card-sender = Atiende ahora
card-receiver = Atenderá después
card-receiver-unknown = no se sabe todavía
card-when = Cuándo
card-when-before = antes de salir
card-when-any = a cualquier hora
card-call-back = Teléfono del paciente
card-call-back-helper = Teléfono de su ayudante
card-worries = Lo que más le preocupa
card-worries-none = Nada ahora
card-move = El traslado
card-born = Nacimiento:
card-why = Motivo
card-from = De
card-to = A
card-leaving = Sale
card-leaving-unknown = Nadie ha dicho cuándo
card-allergies = Alergias
card-allergies-none = Ninguna conocida
card-allergies-unsure = Hay duda
card-allergies-unnamed = Sí, sin nombre
card-medicines = Cambios de medicinas
card-medicine-unnamed = sin nombre
card-medicines-same = Sin cambios
card-medicines-none = No toma medicinas
card-medicines-unsure = No sabe qué cambió
card-questions = Preguntas
card-more = +{ $n } más
card-sayback = Quien recibe repite el plan
card-sayback-box = Nombre, puesto, teléfono, hora
# Dos cosas, una al lado de otra: "citas, resultados".
card-list = { $first }, { $second }
# De lo que no habla ninguna otra parte de la tarjeta.
card-else = Otras partes
card-part-tests = resultados
card-part-visits = citas
card-part-signs = señales de alerta
card-part-equipment = aparatos
card-part-tasks = tareas
card-part-conditions = problemas de salud
card-part-procedures = lo que se hizo
card-part-devices = sondas y vías
card-part-limits = límites
card-part-contacts = contactos
card-part-corrections = errores en los papeles
card-part-promises = promesas
card-part-tries = lo que se pidió
card-part-baton = quién está a cargo
card-part-helper = ayudante
card-part-matters = lo que más importa
card-part-wishes = papel con sus deseos
card-both = Los dos
card-foot = Hecha con { -app }. No es un expediente médico.
card-story = Practique su historia

## Later: La tarjeta en palabras del paciente

mine-today = Hoy
mine-today-show = Muestre esta tarjeta a su enfermera.
mine-today-ask = Diga: “¿Puede usted hablar con quien me va a atender, conmigo presente? Toma 5 minutos”.
mine-today-call = Anote a quién llamar de día y de noche.
mine-ask = Mi charla entre los dos equipos
mine-ask-yes = Pido que hablen 5 minutos, conmigo presente.
mine-purpose = Es para
mine-sender = Quién me atiende ahora
mine-receiver = Quién me va a atender
mine-when = Cuándo
mine-when-before = antes de que yo salga
mine-when-any = a cualquier hora
mine-questions = { $who ->
    [other] Preguntas de { $name }
   *[me] Mis preguntas
 }
mine-answer-box = Lo que me dijeron
mine-medicines = Mis cambios de medicinas
mine-medicines-same = Nada cambió
mine-medicines-none = No tomo medicinas
mine-medicines-unsure = Tengo dudas. Voy a preguntar.
mine-medicine-unnamed = sin nombre
mine-allergies = Alergias
mine-allergies-none = Nada que yo sepa
mine-allergies-unsure = Tengo dudas
mine-allergies-unnamed = Sí, sin nombre
mine-worries = Lo que me preocupa
mine-worries-none = Nada ahora
mine-not-given = Todavía no lo he dicho
mine-call = A quién llamar después de salir
mine-call-day = De día
mine-call-night = De noche
mine-move = Mi traslado
mine-why = Por qué recibo atención
mine-leaving = Cuándo salgo

## Later: La tarjeta para quien ayuda

helper-today = Cómo puede ayudar hoy
helper-today-there = Esté en la charla, o escuche por teléfono.
helper-today-ask = Haga las preguntas de abajo. Anote lo que digan.
helper-today-call = Anote a quién llamar de día y de noche.
helper-worries = Preocupaciones
helper-medicines = Cambios de medicinas
helper-allergies = Alergias
helper-questions = Preguntas por hacer
helper-can-box = Lo que puedo hacer, y cuándo
helper-cannot-box = Lo que no puedo hacer
helper-me = Yo (ayudante)
helper-call = A quién llamar después del traslado

## Later: Nombres de los idiomas, en este idioma

language-en = inglés
language-es = español

## Later: Compartir

share-title = Comparta o imprima su tarjeta
share-lead = Nada sale de este aparato hasta que usted toque un botón de aquí.
share-print = Imprimir o guardar como PDF
share-copy = Copiar como texto
share-copied = Copiado. Puede pegarlo en un mensaje.
share-copy-failed = Este navegador no nos dejó copiar. Seleccione el texto de abajo.
share-send = Enviar desde mi teléfono
share-sent = Su teléfono ya lo tiene.
share-send-failed = Su teléfono no lo aceptó. Intente copiar el texto.
share-page = Guardar como página web
share-picture = Hacer una imagen
share-picture-ready = { $count ->
    [one] La imagen está lista.
   *[other] { $count } imágenes están listas.
}
share-picture-send = { $count ->
    [one] Enviar la imagen
   *[other] Enviar las { $count } imágenes
}
share-picture-not-sent = Su teléfono no la tomó. Guarde la imagen y envíela usted.
share-picture-save = { $of ->
    [one] Guardar la imagen
   *[other] Guardar la imagen { $number } de { $of }
}
share-picture-alt = { $of ->
    [one] Imagen de la tarjeta
   *[other] Imagen { $number } de { $of } de la tarjeta
}
share-picture-failed = Este navegador no hace imágenes. Imprima la tarjeta, o envíela como texto.
share-download = Guardar archivo de texto
share-downloaded = Su navegador ya tiene el archivo.
share-preview = Esto es lo que van a ver
share-subject = Una tarjeta de traslado
share-show = Mostrarla en esta pantalla
share-print-as = Cómo imprimir
share-print-page = Una página
share-print-large = Letra grande
share-print-wallet = Billetera
share-text-as = Tipo de texto
share-text-full = Texto completo
share-text-sbar = Texto SBAR
share-text-portal = Mensaje del portal
share-whole = Va todo en la tarjeta. Elija lo que no va.
share-part = Van { $on } de { $all } partes en la tarjeta. Elija cuáles.
share-what = ¿Qué va en la tarjeta?
share-what-hint = Toque para quitar una parte. La tarjeta dirá que no se comparte.
share-always = El nombre, la fecha de nacimiento, el idioma, de dónde a dónde y el día de salida siempre van.
share-link = Enviar un enlace con clave, o un código
share-link-more = Abren la tarjeta en su teléfono y pueden responder. Se abre con palabras que usted les dice.
share-paper = En papel
share-text = Como texto
share-files = Como imagen o archivo
share-hide = Ocultarla

## Later: a card as a file of its own, or as a picture of one or more pages

file-title = Tarjeta de resumen · { -app }
picture-page = Página { $number } de { $of }

## Later: abrir lo que alguien entregó: una tarjeta, una respuesta, una copia

open-title = Abrir una tarjeta
open-lead = ¿Le dieron una tarjeta o una respuesta? Toque otra vez el enlace en el mensaje, o péguelo aquí. Nada se envía a ningún lado.
open-paste = Enlace o código
open-paste-hint = Puede pegar todo el mensaje. Buscamos el enlace en él.
open-look = Revisarlo
open-file = Elegir un archivo
open-found = Alguien le dio una tarjeta
open-found-answer = Alguien respondió a su tarjeta
open-gate = Todavía no se abrió. Muestra datos privados de salud. Ábrala donde nadie mire su pantalla.
open-is-locked = Esta tarjeta tiene clave.
open-is-open = Esta tarjeta no tiene clave. Cualquiera que tenga el enlace puede leerla.
open-words = Las cinco palabras o los 16 números
open-words-hint = Llegaron por otro camino: por teléfono o en persona. Las mayúsculas no importan.
open-now = Abrirla
open-working = Abriendo. Puede tardar unos segundos.
open-cancel = Parar
open-other = Abrir otra cosa
open-no-ours = Esto no es una tarjeta de esta aplicación. Copie todo el mensaje y péguelo aquí.
open-no-cut = Falta el final del enlace. Copie todo el mensaje o pida el enlace otra vez.
open-no-damaged = El enlace cambió en el camino. Pídalo otra vez.
open-no-big = Esto es demasiado grande para ser una tarjeta. No lo abrimos.
open-no-newer = Esta tarjeta se hizo con una aplicación más nueva. Vuelva a cargar esta página y abra el enlace otra vez.
open-no-words = Las palabras o los números no son los de esta tarjeta. Revíselos o pídalos otra vez.
open-no-crypto = Este navegador no puede abrir tarjetas con clave. Abra la página con https o use otro navegador.
open-not-a-word = “{ $word }” no es una de nuestras palabras. Pregunte cómo se escribe.
open-not-a-word-near = “{ $word }” no es una de nuestras palabras. ¿Es “{ $near }”?
open-count-words = { $count ->
    [one] Es una palabra. Deben ser cinco.
    [many] Son { $count } palabras. Deben ser cinco.
   *[other] Son { $count } palabras. Deben ser cinco.
 }
open-count-digits = { $count ->
    [one] Es un número. Deben ser 16.
    [many] Son { $count } números. Deben ser 16.
   *[other] Son { $count } números. Deben ser 16.
 }
open-no-answer-here = Esto responde a una tarjeta que no está en este teléfono. Ábralo en el teléfono que hizo la tarjeta.
open-from = Una tarjeta que le dieron
open-claims = La escribió el paciente o su ayudante. Nadie comprobó quién la hizo.
open-answer = Responder a esta tarjeta
open-answer-why = Diga que se hace cargo, qué hará y cómo encontrarle.
open-keep = Guardarla en este teléfono
open-kept = Ya está guardada en este teléfono.
open-not-kept = Al salir, desaparece de esta pantalla. Abra el enlace otra vez para verla.
open-scan = Escanear un código
open-answer-why-helper = Diga qué puede hacer, agregue lo que falta y corrija los errores.
open-stopped = Se paró. No se abrió nada.
open-all = Abrir todo
open-all-close = Cerrar todo
open-times = Las horas de esta tarjeta son las del lugar donde está { $name }.
open-times-now = Hora actual allí: { $time }.
open-keep-times = Si la guarda, sus horas se leerán como las del lugar donde está este teléfono.

## Later: la tarjeta como enlace y como código para escanear

link-title = Enviar un enlace con clave
link-lead = Su tarjeta viaja dentro del enlace. Ningún servidor la guarda. Solo la abre quien tiene las palabras o los números.
link-for = ¿Para quién es?
link-change = Ver y elegir lo que lleva
link-to = ¿Quién la recibe?
link-to-hint = Un nombre, para saber después quién la tiene. No va en el enlace.
link-lock = ¿Cómo se protege?
link-lock-words = Cinco palabras
link-lock-digits = 16 números
link-lock-open = Sin clave
link-lock-words-more = Los creamos nosotros. Usted los dice por teléfono o en persona.
link-lock-open-more = Es como una hoja de papel. Quien reciba el enlace puede leer la tarjeta y pasarla a otros.
link-make = Hacer el enlace
link-working = Poniendo la clave. Puede tardar unos segundos.
link-failed = Este navegador no puede ponerle clave a una tarjeta. Abra esta página con https o comparta la tarjeta como texto.
link-too-big = Esta tarjeta es muy larga para un enlace. Quite algunas partes o compártala como archivo.
link-first = Primero: envíe el enlace
link-send = Enviar el enlace
link-copy = Copiar el enlace
link-then = Después: dígales estas palabras
link-then-digits = Después: dígales estos números
link-apart = Por teléfono o en persona. Nunca en el mismo mensaje que el enlace.
link-not-kept = No guardamos nada de esto. Anótelo si lo va a necesitar.
link-scan = O: deje que escaneen este código
link-scan-more = Apuntan con la cámara de su teléfono. También necesitan las palabras o los números.
link-scan-open = Apuntan con la cámara de su teléfono. No tiene clave.
link-scan-short = Su tarjeta completa no cabe en un código. Este código lleva primero alergias y medicinas. Envíe el enlace para lo demás.
link-scan-short-home = Su tarjeta completa no cabe en un código. Este código lleva primero a quién llamar y las señales de alerta. Envíe el enlace para lo demás.
link-scan-left = Lo que solo el enlace lleva completo
link-code = Código para escanear
link-print = Imprimir el código
link-know = Conviene saber
link-cannot = El enlace no caduca y usted no puede anularlo. No prueba quién lo hizo.
link-answer = Le pueden enviar una respuesta. Ábrala aquí y revise cada cambio antes de aceptarlo.
link-again = Hacer otro
link-message = Aquí hay una tarjeta de traslado. Le diré las palabras que la abren.
link-message-open = Aquí hay una tarjeta de traslado.
link-title-open = Enviar un enlace
link-lead-open = Su tarjeta viaja dentro del enlace. Ningún servidor la guarda. Quien tenga el enlace puede leerla.
link-text = El enlace

## Later: responder a una tarjeta. Lee alguien del equipo o un ayudante; { $name } es el paciente.

answer-title = Responder a esta tarjeta
answer-lead = Diga solo lo que sabe. Su respuesta vuelve al paciente, que revisa cada línea antes de que cuente.
answer-none = Primero abra una tarjeta. Luego puede responder.
answer-accept = ¿Se hace usted cargo de este paciente?
answer-yes = Sí
answer-not-yet = Aún no puedo decirlo
answer-no = No
answer-from = ¿Desde cuándo?
answer-from-when = Día y hora
answer-why = ¿Por qué no, y quién podría?
answer-you = ¿Quién es usted?
answer-name = Su nombre
answer-role = Qué hace
answer-role-hint = Por ejemplo “enfermera, Clínica Este” o “hija”
answer-day = Teléfono de día
answer-night = Teléfono de noche
answer-open = Lo que está pendiente
answer-who = ¿Quién lo hace?
answer-by = ¿Para cuándo?
answer-me = Lo hago yo
answer-owner = Ahora: { $person }
answer-can = Lo que puedo hacer
answer-can-none = No hay tareas libres en esta tarjeta. Escriba abajo lo que puede hacer.
answer-back = Repita el plan con sus palabras
answer-back-hint = El paciente lo lee y puede corregirlo.
answer-question = Una pregunta para el paciente
answer-add = Algo que agregar
answer-add-what = ¿Qué es?
answer-add-can = Lo que puedo hacer, y cuándo
answer-add-cannot = Lo que no puedo hacer
answer-add-task = Una tarea
answer-add-question = Una pregunta
answer-add-medicine = Una medicina
answer-add-visit = Una cita
answer-add-note = Otra cosa
answer-add-words = Con sus palabras
answer-add-more = Agregar algo
answer-fix = Un error en la tarjeta
answer-fix-paper = La tarjeta dice
answer-fix-say = Debería decir
answer-make = Hacer mi respuesta
answer-empty = Primero diga al menos una cosa.
answer-too-long = Uno de sus textos es muy largo. Acórtelo: { $label }
answer-ready = Su respuesta está lista
answer-ready-lead = Todavía no se envió nada. Envíela, o deje que el paciente escanee el código.
answer-send = Enviar mi respuesta
answer-copy = Copiar mi respuesta
answer-scan = O: que el paciente escanee este código
answer-no-code = Es muy larga para un código. Envíela o cópiela en un mensaje.
answer-only = Solo la abre quien tiene la tarjeta. No hacen falta palabras.
answer-edit = Cambiar mi respuesta
answer-message = Mi respuesta a su tarjeta. Ábrala en el teléfono que tiene la tarjeta.
answer-see = Ver la tarjeta otra vez
answer-no-name = Usted dijo que sí. ¿Quién es? Escriba primero su nombre.
answer-no-start = Usted dijo que sí. ¿Desde cuándo? Elíjalo primero.
answer-until = ¿Hasta cuándo?
answer-until-hint = Déjelo sin marcar si no lo sabe.
answer-until-visit = Hasta la primera cita: { $day }
answer-until-none = Desde entonces, sin fin
answer-until-day = Hasta un día
answer-until-when = Hasta: día y hora
answer-cannot = No puedo: { $what }
answer-who-else = ¿Quién más podría?
answer-when = ¿Cuándo puede?
answer-when-hint = Por ejemplo, “lunes y viernes antes de las 9”
answer-fill-day = O toque uno de la tarjeta, para el día
answer-fill-night = O toque uno de la tarjeta, para la noche
answer-number = { $person }: { $number }

## Later: una respuesta que llegó, vista por el paciente

back-when = Escrita { $day }, { $time }
back-lead = Revise cada línea. Nada cuenta hasta que usted lo acepte.
back-again = Usted ya revisó esta respuesta.
back-take-all = Aceptar las { $count } líneas nuevas
back-took-all = Aceptado. Ya está en su tarjeta.
back-took = Aceptado: { $what }
back-left = Usted lo dejó como estaba.
back-mine = Usted tiene: { $text }
back-theirs = Dicen: { $text }
back-done = Listo. Ver quién está a cargo
back-later = Después
back-claims = Quien tiene su tarjeta puede enviar una respuesta. Si tiene dudas, llame a un número que usted conozca.
back-settled = Ya decidido
back-look-again = Verlo otra vez
back-done-rest = { $count ->
    [one] Terminar sin esa línea
    [many] Terminar sin esas { $count } líneas
   *[other] Terminar sin esas { $count } líneas
 }
back-changed = Cambiaron su respuesta. Aquí está solo lo nuevo. Lo que usted aceptó antes se queda hasta que acepte esto.
back-older = Cambiaron esta respuesta después. Usted ya tiene la nueva.
back-waits = Una respuesta de { $person } espera.
back-look = Ver la respuesta
back-later-hint = Le espera donde comparte su tarjeta y donde ve quién se encarga.
back-no-room = No hay lugar para guardar esta respuesta. Decida ahora, o guarde el mensaje en que llegó.

## Later: keeping a copy, bringing it back, moving to another phone. $what is a person, a thing or an answer as typed, $page an address.

backup-title = Guardar una copia
backup-lead = Lo que escribió está solo en este aparato. Guarde una copia para no perderlo.
backup-nothing = Todavía no escribió nada. No hay nada que guardar.
backup-save = Guardar una copia nueva
backup-save-more = Como un archivo que usted guarda
backup-back = Recuperar una copia
backup-back-more = De un archivo o de mi otro teléfono
backup-move = Pasar a mi otro teléfono
backup-move-more = Con códigos para escanear o con un archivo
backup-other = Hacer otra cosa
backup-what = La copia es un archivo con todo lo que escribió. Nosotros no la recibimos.
backup-who = ¿Quién está en la copia?
backup-everybody = Todas las personas
backup-lock = ¿Lleva clave?
backup-lock-not = Sin clave
backup-lock-words = Con cinco palabras
backup-lock-not-more = Quien abra el archivo puede leerlo. Guárdelo en un lugar seguro.
backup-lock-words-more = Nosotros creamos las palabras. Sin ellas nadie puede abrir el archivo, ni usted.
backup-save-file = Guardar el archivo
backup-send-file = Enviar el archivo
backup-make = Crear las cinco palabras
backup-first = Primero: anote estas cinco palabras
backup-first-more = En papel, lejos del archivo. Nosotros no las guardamos.
backup-then = Después: guarde el archivo
backup-saved = El archivo está guardado. Búsquelo en sus descargas.
backup-not-saved = Este navegador no guardó el archivo. Intente con otro navegador.
backup-later = ¿Lo necesita otra vez? Toque Ajustes, luego “{ $title }”, luego “{ $label }”.
backup-too-big = Esto es demasiado para un archivo sin clave. Elija cinco palabras, o una sola persona.
backup-no-lock = Este navegador no puede poner clave. Abra esta página con https o use otro navegador.
backup-note = Esta es una copia con clave de Warm Handoff. Para leerla, abra { $page } y recupérela allí.
backup-back-lead = Elija el archivo que guardó. Primero le mostramos lo que contiene.
backup-choose = Elegir el archivo
backup-choose-hint = Busque “warm-handoff-copy” en sus descargas.
backup-drop = O suelte el archivo sobre esta página.
backup-paste = O pegue lo que hay en el archivo
backup-look = Revisarlo
backup-scan = Escanear mi otro teléfono
backup-locked = Esta copia tiene clave
backup-locked-lead = Escriba las cinco palabras que anotó.
backup-no-ours = Esto no es una copia de esta aplicación. Elija otro archivo. Aquí nada cambió.
backup-no-cut = Falta una parte de esta copia. Elija el archivo completo. Aquí nada cambió.
backup-no-damaged = Esta copia está dañada. No podemos leerla. Aquí nada cambió.
backup-no-big = Este archivo es demasiado grande para ser una copia. No lo leímos. Aquí nada cambió.
backup-no-newer = Una versión más nueva de esta aplicación hizo esta copia. Cargue la página otra vez e intente otra vez. Aquí nada cambió.
backup-no-words = Estas no son las palabras de esta copia. Revise cada palabra.
backup-no-file = Este navegador no nos dejó leer el archivo. Intente con otro.
backup-see = Mire antes de recuperarla
backup-see-lead = Todavía no cambió nada.
backup-there = Último cambio en la copia: { $day } ({ $time }).
backup-here = Último cambio aquí: { $day } ({ $time }).
backup-absent = Todavía no está en este aparato. La ponemos junto a las otras.
backup-same = Igual que aquí. No hay nada que recuperar.
backup-count-new = { $n ->
    [one] { $n } nueva
   *[other] { $n } nuevas
}
backup-count-same = { $n ->
    [one] { $n } igual
   *[other] { $n } iguales
}
backup-count-more = { $n } con más en la copia
backup-count-other = { $n ->
    [one] { $n } distinta
   *[other] { $n } distintas
}
backup-differ = Distinto en las dos
backup-mine = Aquí: { $text }
backup-theirs = En la copia: { $text }
backup-lost = { $count ->
    [one] Una respuesta que espera no cabe aquí. Decida primero las otras y después traiga esta copia otra vez.
   *[other] { $count } respuestas que esperan no caben aquí. Decida primero las otras y después traiga esta copia otra vez.
 }
backup-both-stay = Al juntarlas, quedan las dos.
backup-mine-stays = Al juntarlas, queda lo de aquí.
backup-how = ¿Qué hacemos?
backup-how-add = Recuperarla
backup-how-merge = Juntar las dos
backup-how-replace = Solo la copia
backup-how-leave = No traerla
backup-how-merge-more = No se pierde nada. Lo que solo está aquí queda.
backup-how-replace-more = Lo que está aquí ahora se va. La copia toma su lugar.
backup-how-leave-more = Aquí no cambia nada.
backup-full = Las dos juntas son demasiado para una lista. Use solo la copia o no la traiga.
backup-do = Recuperarla ahora
backup-none = No eligió nada. Nada cambió.
backup-done = Ya está de vuelta
backup-done-lead = Lo que había en la copia está ahora en este aparato.
backup-undone = Está como antes.
backup-start = Ir al inicio
backup-move-lead = Todo lo que escribió pasa al otro teléfono. También queda en este.
backup-move-locked = Lleva una clave de cinco palabras. Usted las escribe en el otro teléfono.
backup-move-then = Después: elija cómo
backup-codes = Mostrar códigos para escanear
backup-codes-more = { $n ->
    [one] Un código. Necesita los dos teléfonos juntos.
   *[other] { $n } códigos, uno tras otro. Necesita los dos teléfonos juntos.
}
backup-codes-many = Esto es demasiado para códigos. Use el archivo.
backup-by-file = Como archivo
backup-by-file-more = Envíe el archivo a su otro teléfono. Allí toque Ajustes, luego “{ $title }”, luego “{ $label }”.
backup-codes-title = Escanee con su otro teléfono
backup-codes-open = En el otro teléfono, abra { $page }
backup-codes-tap = Toque “{ $title }”, luego “{ $label }”.
backup-codes-hold = Ponga ese teléfono sobre el código de aquí. Cuando lo haya leído, toque Siguiente.
backup-code = Código { $n } de { $of }
backup-code-next = Siguiente
backup-code-before = Anterior
backup-code-turn = Que cambie solo cada 2 segundos
backup-code-stop = Parar
backup-code-end = Ese fue el último. Ahora escriba las cinco palabras en el otro teléfono.
backup-code-words = Ver las cinco palabras
backup-settings = Guardar una copia o pasar a otro teléfono

## Later: reading a code by the camera or from a photo. $host is the name of a website, $missing a list of numbers.

scan-title = Escanear un código
scan-lead = ¿Ve un código cuadrado en papel o en otro teléfono? Ábralo aquí.
scan-why = La cámara se abre solo cuando usted toca. Ninguna imagen se guarda ni se envía.
scan-hold = Ponga el código en el centro. No mueva el teléfono.
scan-start = Abrir la cámara
scan-stop = Cerrar la cámara
scan-photo = O elija una foto del código
scan-no-camera = No encontramos una cámara aquí. Elija una foto del código.
scan-not-allowed = La cámara no está permitida aquí. Permítala en su navegador, o elija una foto.
scan-busy = La cámara está en uso. Cierre la otra aplicación e intente otra vez.
scan-nothing = No hay un código en esta foto. Acérquese, con buena luz, e intente otra vez.
scan-not-a-photo = No podemos leer este archivo como foto. Elija otro.
scan-no-reader = No se pudo cargar una parte de esta aplicación. Revise su conexión e intente otra vez.
scan-foreign = Este código no es de esta aplicación. No abrimos nada.
scan-foreign-address = Este código no es de esta aplicación. Lleva a { $host }. No abrimos nada.
scan-foreign-network = Este código no es de esta aplicación. Es para una red Wi-Fi. No abrimos nada.
scan-foreign-contact = Este código no es de esta aplicación. Es para una llamada, un mensaje o un contacto. No abrimos nada.
scan-run = Códigos leídos: { $have } de { $of }. Faltan: { $missing }.
scan-other-run = Este código es de otra serie. Siga con la serie que empezó.
scan-damaged = Estos códigos no van juntos. Empiece otra vez por el primero.
scan-newer = Una versión más nueva de esta aplicación hizo este código. Cargue la página otra vez para tenerla.

## Later: the strip for a wallet, on paper

wallet-how = Corte por la línea continua. Luego doble.
wallet-fold = Doble aquí
wallet-people = A quién llamar
wallet-contact = Contacto de emergencia
wallet-medicines = Medicinas, primero los cambios
wallet-more = { $who ->
    [other] +{ $n } más en la tarjeta
   *[me] +{ $n } más en mi tarjeta
 }
wallet-full-list = { $who ->
    [other] La lista completa está en la tarjeta del { $day }
   *[me] Lista completa en mi tarjeta del { $day }
 }

## Later: asking for the talk. The last part are the words themselves, said by "me" or by a helper about { $name }.

request-title = Pedir la charla
request-lead = Diga estas palabras, o muéstrelas. Después toque lo que le contestaron.
request-say = Diga esto a la enfermera o al médico
request-leave-say = Diga esto antes de irse
request-way = Forma { $n } de 5: { $way }
request-ways = Pedirla de otra forma
request-languages = Idioma
request-asked = Ya la pedí
request-yes = Dijeron que sí
request-no = Dijeron que no
request-held = La charla ya fue
request-silent = ¿Nadie contestó?
request-again = Pedir otra charla
request-noted = Anotado: { $what }
request-no-answer = Sin respuesta
request-after = { $state ->
    [refused] Dijeron que no.
    [not_held] No se hizo.
   *[silent] Todavía no hay respuesta.
 } Ahora diga esto:
request-over = Era la última forma. { $who ->
    [other] { $name } puede salir
   *[me] Usted puede salir
 } con la tarjeta, un nombre y un día.
request-agreed = Dijeron que sí. Anote quién y cuándo.
request-who-yes = ¿Quién dijo que sí?
request-waiting = Todavía no hay respuesta. Vuelva a pedirla, o toque lo que dijeron.
request-happened = Bien. Ahora mire quién está a cargo, y cuándo.
request-time = La charla: { $when }
request-go = Ir a la charla
request-guide = Abrir la guía de la charla
request-baton = Ver quién está a cargo
request-whole = El pedido completo
request-why = Anotar por qué dijeron que no
request-why-time = No hay tiempo
request-why-never = Aquí no lo hacen
request-why-reach = No logran comunicarse
request-sure = ¿Quién acepta la tarjeta?
request-sure-lead = Anote un nombre, un día y a quién llamar si nadie llama.
request-sure-what = Aceptar la tarjeta
request-unknown = Todavía no lo sé
request-unknown-lead = No hay problema. Alguien puede averiguarlo.
request-facts = Lo que dicen las palabras
request-interpreter-fact = Intérprete
request-message = Enviarla como mensaje
request-to-sender = A quien atiende ahora
request-to-receiver = A quien va a atender después
request-so-far = Lo que se pidió hasta ahora
request-today = Hoy, { $time }
request-ask = Pido la charla entre los dos equipos: cinco minutos, en persona o por teléfono.
request-how = { $how ->
    [bedside] ¿Pueden { $one } y { $two } hablar junto a la cama, { $with }?
    [three_way] ¿Pueden { $one } y { $two } hablar por teléfono o video, { $with }?
    [read_back] ¿Pueden { $one } y { $two } llamarse y repetir el plan? Después díganos.
    [in_turn] ¿Puede { $one } llamar primero a { $two } y luego a nosotros? Puede ser una tras otra.
   *[written] ¿Puede { $one } enviar la tarjeta a { $two }? Allí una persona la acepta, con su nombre y un día.
 }
request-how-card = Usted recibe la tarjeta. ¿Quién la acepta allí, y para qué día?
request-with = { $who ->
    [other] con { $name } presente
   *[me] conmigo presente
 }
request-you = usted
request-some-sender = { $who ->
    [other] quien atiende ahora a { $name }
   *[me] quien me atiende ahora
 }
request-some-receiver = { $who ->
    [other] quien va a atender después a { $name }
   *[me] quien me va a atender después
 }
request-find = Todavía no sé quién { $who ->
    [other] le
   *[me] me
 } va a atender después. ¿Quién lo puede averiguar?
request-find-maybe = Tal vez: { $people }.
request-person = { $person ->
    [is_nurse] la enfermera de aquí
    [is_doctor] el médico de aquí
    [is_new_team] quien va a atender después
    [is_pharmacist] un farmacéutico
    [is_interpreter] un intérprete
    [is_planner] quien coordina el alta
    [is_own_clinic] la recepción de la clínica
    [is_next_place] el próximo lugar
   *[is_health_plan] el seguro médico
 }
request-helper = { $who ->
    [other] yo
   *[me] la persona que me ayuda
 }
request-more = También: { $what }.
request-there = Deben estar: { $people }.
request-window = Un buen momento: { $when }.
request-window-more = O: { $when }.
request-near = { $near ->
    [today] hoy
   *[tomorrow] mañana
 }
request-before = { $who ->
    [other] antes de que { $name } salga
   *[me] antes de que yo salga
 }
request-any = a cualquier hora
request-interpreter = { $who ->
    [other] Necesitamos
   *[me] Necesito
 } un intérprete.
request-interpreter-for = { $who ->
    [other] Necesitamos
   *[me] Necesito
 } un intérprete de { $language }.
request-call = Para llamarnos: { $phone }.
request-phone = Teléfono de quien va a atender después: { $phone }.
request-name = ¿Quién lo hará, y cuándo?
request-name-back = Responda con un nombre y una hora, para saber quién lo hace.
request-soon = { $who ->
    [other] Pronto usted va a atender a { $name }
   *[me] Pronto usted me va a atender
 }.
request-leave = { $who ->
    [other] Salimos
   *[me] Salgo
 } con la tarjeta.
request-leave-name = ¿Qué persona se encarga de que llegue a { $two }, y para qué día?
request-leave-call = Si para entonces no sabemos nada, ¿a quién llamamos?

## Later: the card, where the talk was asked for

asked-no-answer = Se pidió, falta respuesta
asked-silent = Se pidió, nadie contestó
asked-yes = ACORDADA
asked-yes-open = falta la hora
asked-held = La charla ya fue
asked-no = No aceptaron
asked-not-held = No se hizo
asked-next = Sigue
asked-windows = Momentos posibles
asked-there = Deben estar
asked-find = Puede averiguar quién se hace cargo

## Later: Ajustes

settings-title = Ajustes
settings-language = Idioma
settings-text = Tamaño de las letras
settings-text-normal = Normal
settings-text-large = Grande
settings-text-largest = Muy grande
settings-theme = Colores
settings-theme-auto = Como este aparato
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-emergency = Número de emergencia
settings-erase = Borrar todo
settings-erase-lead = Esto quita de este aparato todo lo que usted escribió. No se puede recuperar.
settings-erase-sure = ¿Borrar todo ahora?
settings-erase-copy = Primero guardar una copia
settings-erase-yes = Sí, borrar todo
settings-erase-no = No, conservarlo
settings-erased = Todo está borrado.
settings-erase-failed = Este navegador no nos dejó borrar. Borre los datos de este sitio en los ajustes de su navegador.

## Later: información

about-title = Información y privacidad
about-what = Qué es esto
about-what-text = { -app } le ayuda a prepararse cuando otras personas van a atenderle. Usted hace una tarjeta y pide una charla corta entre los dos equipos. Es gratis. No es de su hospital.
about-privacy = Su privacidad
about-privacy-stays = Lo que usted escribe se queda en este navegador. No tenemos cuentas ni un servidor que lo guarde.
about-privacy-sends = No se envía nada si usted no lo comparte. La página solo carga sus propios archivos.
about-privacy-shared = Quien pueda usar este aparato puede leerlo. Bórrelo en Ajustes cuando termine.
about-privacy-clears = Un navegador puede borrar lo que usted escribió. Algunos teléfonos lo hacen después de 7 días sin visitas. Imprima o comparta su tarjeta pronto.
about-limits = Lo que no hace
about-limits-text = No da consejos médicos. No conoce su salud. No revisa medicinas. Muestra lo que usted escribió y le ayuda a preguntar.
about-evidence = Lo que se sabe
about-evidence-questions = Quienes llevan una lista hacen más preguntas. La cita no dura más. Esto viene de 33 estudios.
about-evidence-handoff = Pasar a los pacientes siempre con los mismos pasos llevó a menos errores en nueve hospitales de niños.
about-evidence-limit = Un estudio observó las llamadas entre médicos. Las llamadas solas no cambiaron quién se enfermó otra vez. Nadie ha probado así esta aplicación.
about-evidence-claim = Por eso decimos esto: puede que se pasen por alto menos cosas. No prometemos más.
about-languages = Idiomas
about-languages-text = El inglés es el primer idioma de esta página.
about-languages-draft = { $language }: un borrador. Ningún traductor lo ha revisado.
about-example = Ver un ejemplo
about-example-text = Estas personas son inventadas.
about-example-maria = Maria, del hospital a casa
about-example-kwame = Kwame, del hospital a rehabilitación
about-example-luis = Luis, de un especialista a su médico de siempre
about-blank = Imprimir una tarjeta en blanco

## Una página que no existe

lost-title = No encontramos esa página
lost-lead = El enlace puede ser viejo o estar cortado. Su tarjeta está a salvo.
lost-home = Ir al inicio

## Later: pages of the full preparation. The title asks, the labels under it are short.

page-me-senses = { $who ->
    [other] ¿Qué conviene saber para hablar con { $name }?
   *[me] ¿Qué conviene saber para hablar con usted?
 }
page-me-matters = { $who ->
    [other] ¿Qué es lo más importante para { $name }?
   *[me] ¿Qué es lo más importante para usted?
 }
page-me-care = { $who ->
    [other] ¿Cómo se cuida bien a { $name }?
   *[me] ¿Cómo le pueden cuidar bien?
 }
page-me-wishes = { $who ->
    [other] ¿Hay un papel con los deseos de { $name } sobre su atención?
   *[me] ¿Hay un papel con sus deseos sobre su atención?
 }
page-me-wishes-lead = Dice a los médicos qué hacer cuando una persona está muy enferma y no puede hablar.
page-move-how = { $who ->
    [other] ¿Cómo está { $name } hoy?
   *[me] ¿Cómo está usted hoy?
 }
page-conditions-what = ¿Cuál es el problema de salud?
page-procedures-what = ¿Qué le hicieron?
page-devices-what = ¿Qué sigue puesto en el cuerpo?
page-medicines-what = ¿Qué medicina es?
page-medicines-when = ¿Cuándo se toma?
page-medicines-when-lead = Copie cuánto en cada momento, como “1 tableta”. Deje vacío lo demás.
page-medicines-change = ¿Qué cambió, y por qué?
page-medicines-now = ¿Qué pasa de verdad?
page-medicines-supply = ¿Hay suficiente?
page-medicines-look = ¿Cómo se ve?
page-allergies-more = ¿Cuándo pasó?
page-worries-where = { $who ->
    [other] ¿Dónde lo siente { $name }?
   *[me] ¿Dónde lo siente?
 }
page-worries-where-lead = Izquierda y derecha son las del paciente.
page-signs-what = ¿Cuál es la señal de alerta?
page-signs-what-lead = Escriba lo que le dijeron. Esta página no da señales propias.
page-visits-what = ¿Cuál es la cita?
page-visits-ride = ¿Cómo va a llegar?
page-tests-what = ¿Qué prueba falta?
page-tests-owner = ¿Quién lee el resultado?
page-equipment-what = ¿Qué se necesita?
page-limits-what = ¿Qué no se puede hacer todavía?
page-helper-who = ¿Quién ayuda más?
page-helper-record = ¿El equipo de salud conoce a la persona que ayuda?
page-helper-cannot = ¿Qué puede hacer la persona que ayuda?
page-helper-cannot-lead = Quien ayuda puede decir que no. Escriba las dos cosas.
page-tasks-what = ¿Qué hay que hacer?
page-tasks-backup = ¿Está lista la persona que ayuda?
page-contacts-who = ¿Quién es?
page-contacts-phone = ¿Cómo comunicarse con esa persona?
page-corrections-what = ¿Qué está mal en los papeles?
page-questions-answer = ¿Qué dijeron?
page-all-source = ¿Cómo lo sabe?
page-baton-who = ¿Quién está a cargo?
page-baton-when = ¿Desde cuándo y hasta cuándo?
page-baton-reach = { $who ->
    [other] ¿Cómo comunicarse con quien está a cargo?
   *[me] ¿Cómo se comunica usted con quien está a cargo?
 }
page-baton-reach-lead = Aquí el día es de 8 a. m. a 8 p. m. Lo demás es la noche.
page-baton-sure = ¿Y si nadie llama?
page-baton-agreed = ¿Dijeron que sí?
page-ask-there = ¿Quién debe estar?
page-ask-when = ¿Cuándo conviene?
page-ask-when-lead = Bastan cinco minutos. Hasta tres momentos.
page-ask-find = ¿Quién puede averiguar quién se hace cargo?
page-tries-what = ¿Qué se pidió, y qué dijeron?
page-talk-here = ¿Quién estuvo en la charla?
page-talk-back = ¿Qué repitieron?
page-talk-receiver = ¿Quién se hace cargo?
page-talk-clock = ¿Por dónde va la charla?
page-promises-what = ¿Qué prometieron?
page-promises-after = ¿Se cumplió?
page-move-time = { $who ->
    [other] ¿A qué hora sale { $name }?
   *[me] ¿A qué hora sale usted?
 }
page-visits-after = ¿Qué pasó en la cita?
page-tests-after = ¿Llegó el resultado?
page-equipment-after = ¿Ya llegó?
page-talk-try = ¿Qué petición fue?

## Later: the boxes on those pages

slot-me-hearing = Oído
slot-me-sight = Vista
slot-me-speech = Habla
slot-me-memory = Memoria
slot-me-matters = { $who ->
    [other] En sus propias palabras
   *[me] En sus propias palabras
 }
slot-me-matters-hint = Como “dormir en mi propia cama”
slot-me-do = Lo que ayuda
slot-me-do-hint = Como “hablar despacio, al oído izquierdo”
slot-me-dont = Lo que no ayuda
slot-me-dont-hint = Como “nada de luz fuerte de noche”
slot-me-pain = { $who ->
    [other] Cómo muestra el dolor
   *[me] Cómo muestro el dolor
 }
slot-me-pain-hint = Como “se queda en silencio, se agarra la mano”
slot-me-wishes = ¿Hay uno?
slot-me-wishes-where = ¿Dónde está?
slot-me-wishes-where-hint = Como “en la carpeta roja”
slot-move-how = Desde ayer
slot-condition-what = Cómo se llama, con cualquier palabra
slot-condition-what-hint = Como “corazón débil”
slot-condition-since = ¿Desde cuándo?
slot-procedure-what = Con cualquier palabra
slot-procedure-what-hint = Como “ultrasonido del corazón”, “me sacaron líquido”
slot-procedure-when = ¿Cuándo?
slot-device-what = Con cualquier palabra
slot-device-what-hint = Como “vía en el brazo”, “puntos”
slot-device-where = ¿En qué parte del cuerpo?
slot-device-out = ¿Cuándo se quita, y quién lo hace?
slot-med-for = ¿Para qué es?
slot-med-for-hint = Con palabras sencillas, como “saca el agua”
slot-med-morning = Por la mañana
slot-med-noon = Al mediodía
slot-med-evening = Por la tarde
slot-med-bedtime = Al acostarse
slot-med-as-needed = ¿Solo cuando hace falta?
slot-med-most = Lo máximo en un día
slot-med-most-hint = Como le dijeron. Copie el número.
slot-med-over-time = ¿Cambia la cantidad con el tiempo?
slot-med-over-time-hint = Como “2 al día por 3 días, luego 1 al día”
slot-med-was = Antes era
slot-med-was-hint = Como “10 mg por la mañana”
slot-med-why = ¿Por qué cambió?
slot-med-until = ¿Hasta cuándo? ¿Quién decide?
slot-med-really = { $who ->
    [other] Lo que hace de verdad
   *[me] Lo que hago de verdad
 }
slot-med-really-hint = Ayuda decirlo tal como es.
slot-med-last = Última dosis
slot-med-last-hint = Como “hoy a las 8 a. m.”
slot-med-next = Próxima dosis
slot-med-supply = ¿Ya la tiene?
slot-med-runs-out = ¿Cuándo se acaba?
slot-med-renews = ¿Quién la renueva?
slot-med-watch = ¿Es una de estas?
slot-med-watch-hint = Pregunte si no sabe. Déjelo vacío si no lo es.
slot-med-shape = Forma
slot-med-color = Color
slot-allergy-when = ¿Cuándo fue?
slot-allergy-when-hint = Como “en la niñez”
slot-worry-body = Elija las que quiera
slot-sign-what = Qué hay que vigilar
slot-sign-what-hint = Como “2 libras más en un día”
slot-sign-do = ¿Qué le dijeron que haga?
slot-sign-call = A quién llamar, con el número
slot-visit-who = ¿Con quién?
slot-visit-for = ¿Para qué?
slot-visit-when = ¿Cuándo?
slot-visit-when-hint = Como “2 de diciembre a las 9 a. m.”
slot-visit-booked = ¿Ya está programada?
slot-visit-ride = Transporte
slot-visit-ride-who = ¿Quién maneja, o en qué va?
slot-visit-bring = Qué llevar
slot-test-what = Nombre de la prueba, con cualquier palabra
slot-test-what-hint = Como “análisis de tiroides”
slot-test-owner = ¿Quién lo lee?
slot-test-owner-hint = Déjelo vacío si no nombraron a nadie. Su tarjeta lo dirá.
slot-test-how = { $who ->
    [other] ¿Cómo se va a enterar { $name }?
   *[me] ¿Cómo se va a enterar usted?
 }
slot-test-due = ¿Para cuándo?
slot-equipment-what = Con cualquier palabra
slot-equipment-what-hint = Como “andador”, “oxígeno”
slot-equipment-arrives = ¿Cuándo llega?
slot-equipment-call = A quién llamar si hay un problema
slot-equipment-refill = ¿Quién pide más?
slot-limit-what = Con cualquier palabra
slot-limit-what-hint = Como “no levantar peso”, “solo líquidos espesos”
slot-limit-until = ¿Hasta cuándo?
slot-helper-name = Nombre
slot-helper-relation = ¿Quién es para { $name }?
slot-helper-relation-hint = Como hija, vecino
slot-helper-phone = Teléfono
slot-helper-recorded = ¿Está su nombre en el expediente?
slot-helper-consent = ¿Puede el personal hablar con esa persona?
slot-helper-can = Puede hacer
slot-helper-can-hint = Como “compras, por las noches”
slot-helper-cannot = No puede hacer
slot-helper-cannot-hint = Como “curar heridas, quedarse de noche”
slot-task-what = Con cualquier palabra
slot-task-what-hint = Como “cambiar la venda”
slot-task-when = ¿Cuándo?
slot-task-who = ¿Quién lo hace?
slot-task-shown = ¿Le enseñaron cómo?
slot-task-backup = ¿Quién lo hace si esa persona no puede?
slot-contact-name = Nombre
slot-contact-role = Qué hace
slot-contact-role-hint = Como enfermera, hija
slot-contact-place = Dónde
slot-contact-side = ¿De qué lugar o grupo es?
slot-contact-day = Teléfono de día
slot-contact-hours = Horario
slot-contact-hours-hint = Como “de lunes a viernes, de 8 a. m. a 5 p. m.”
slot-contact-night = Teléfono de noche
slot-correction-paper = El papel dice
slot-correction-say = { $who ->
    [other] { $name } dice
   *[me] Yo digo
 }
slot-question-asked = ¿Ya se preguntó?
slot-question-answer = Lo que dijeron
slot-question-who = ¿Quién lo dijo?
slot-question-say-back = Dígalo con sus propias palabras
slot-question-say-back-hint = Luego pregunte: “¿Lo entendí bien?”
slot-source-from = ¿De dónde viene?
slot-source-who = ¿Quién lo dijo?
slot-source-day = ¿Cuándo?
slot-leg-what = ¿A cargo de qué?
slot-leg-thing = ¿De qué cosa?
slot-leg-thing-hint = Como “la herida” o “el análisis”
slot-leg-who = Nombre
slot-leg-who-hint = Mejor el nombre de una persona. Si no, la recepción.
slot-leg-role = Qué hace
slot-leg-role-hint = Como “enfermera del piso 4”
slot-leg-starts = Empieza
slot-leg-from = Comienzo: día y hora
slot-leg-from-hint = Como “viernes a las 6 p. m.”
slot-leg-ends = Termina
slot-leg-until = Final: día y hora
slot-leg-until-hint = Como “lunes a las 8 a. m.”
slot-leg-here = { $who ->
    [other] ¿Están en el mismo lugar que { $name }?
   *[me] ¿Están en el mismo lugar que usted?
 }
slot-leg-here-hint = Como las enfermeras del piso.
slot-leg-day = Teléfono de día
slot-leg-night = Teléfono de noche
slot-leg-night-hint = Si es el mismo, escríbalo otra vez.
slot-leg-know = { $who ->
    [other] ¿Cómo sabrá { $name } que ya están a cargo?
   *[me] ¿Cómo sabrá usted que ya están a cargo?
 }
slot-leg-know-hint = Como “llaman a la casa”
slot-leg-by = Si nadie llama antes de
slot-leg-by-hint = Como “sábado al mediodía”
slot-leg-call = entonces llamar a
slot-leg-heard = ¿Llamaron?
slot-leg-state = ¿Qué dijeron?
slot-leg-accepted-by = ¿Quién dijo que sí?
slot-leg-accepted-on = ¿Cuándo?
slot-ask-there = Elija las que quiera
slot-ask-there-who = ¿Quién más?
slot-ask-window-one = Primera opción
slot-ask-window-one-hint = Como “hoy a las 3 p. m.”
slot-ask-window-two = Segunda opción
slot-ask-window-three = Tercera opción
slot-ask-find = Elija las que quiera
slot-try-how = ¿Cómo?
slot-try-state = ¿Qué pasó?
slot-try-who = ¿A quién se le pidió?
slot-try-when = ¿Cuándo?
slot-try-when-hint = Si dijeron que sí: la hora de la charla.
slot-try-why = ¿Por qué no?
slot-try-why-hint = Como “hoy no hay tiempo”
slot-talk-here = Toque quién está aquí
slot-talk-here-who = Nombres
slot-talk-said = ¿Lo repitieron bien?
slot-talk-say-back = Lo que repitieron
slot-talk-say-back-hint = Bastan pocas palabras.
slot-talk-by = Nombre
slot-talk-role = Qué hace
slot-talk-phone = Teléfono de día
slot-talk-night = Teléfono de noche
slot-talk-beat = Paso
slot-talk-began = Empezó
slot-talk-spent = Segundos
slot-talk-ended = Terminó
slot-talk-try = El intento
slot-talk-was = Estaba
slot-talk-was-when = Su hora antes
slot-promise-what = En sus palabras
slot-promise-what-hint = Como “una enfermera me llama”
slot-promise-who = ¿Quién lo prometió?
slot-promise-by = ¿Para cuándo?
slot-promise-by-hint = Como “viernes al mediodía”
slot-promise-call = Si no, a quién llamar
slot-promise-state = ¿Se cumplió?
slot-move-time = Hora
slot-move-time-hint = Como “2 p. m.” o “mediodía”
slot-visit-held = ¿Hubo cita?
slot-visit-happened = ¿Qué pasó?
slot-visit-happened-hint = Qué hubo de nuevo, y qué sigue.
slot-test-call = Si nadie llama para entonces, a quién llamar
slot-test-heard = ¿Llegó el resultado?
slot-test-said = ¿Qué dijeron?
slot-equipment-came = ¿Ya llegó?

## Later: what can be chosen on those pages

choice-hears-well = Oye bien
choice-hearing-aid = Usa audífono
choice-hears-little = Oye poco
choice-not-sure = No sé
choice-sees-well = Ve bien
choice-glasses = Usa lentes
choice-sees-little = Ve poco
choice-speaks-clearly = Habla claro
choice-words-slow = Le cuesta encontrar las palabras
choice-speaks-little = Habla poco o nada
choice-remembers = Recuerda bien
choice-forgets-some = Olvida algunas cosas
choice-forgets-much = Olvida mucho
choice-yes = Sí
choice-no = No
choice-better = Mejor
choice-same = Igual
choice-worse = Peor
choice-have-it = Ya está aquí
choice-not-yet = Todavía no
choice-blood-thinner = Anticoagulante
choice-insulin = Insulina
choice-heart-pill = Medicina del corazón
choice-strong-pain = Medicina fuerte para el dolor
choice-steroid = Esteroide
choice-round = Pastilla redonda
choice-oval = Pastilla ovalada
choice-capsule = Cápsula
choice-liquid = Líquido, en mL
choice-cream = Crema
choice-drops = Gotas
choice-inhaler = Inhalador
choice-injection = Inyección
choice-patch = Parche
choice-other-shape = Otra cosa
choice-head = Cabeza
choice-eyes = Ojos
choice-ears = Oídos
choice-mouth = Boca o garganta
choice-neck = Cuello
choice-chest = Pecho
choice-belly = Barriga
choice-back = Espalda
choice-hips = Caderas
choice-private-parts = Partes íntimas
choice-left-shoulder = Hombro izquierdo
choice-right-shoulder = Hombro derecho
choice-left-arm = Brazo izquierdo
choice-right-arm = Brazo derecho
choice-left-hand = Mano izquierda
choice-right-hand = Mano derecha
choice-left-leg = Pierna izquierda
choice-right-leg = Pierna derecha
choice-left-foot = Pie izquierdo
choice-right-foot = Pie derecho
choice-skin = Piel
choice-all-over = Todo el cuerpo
choice-call-emergency = Llamar a la ambulancia
choice-call-today = Llamar el mismo día
choice-mention = Decirlo en la próxima cita
choice-have-ride = Hay transporte
choice-no-ride = Todavía no hay transporte
choice-by-video = Por teléfono o video
choice-hands-over = { $who ->
    [other] Del lugar que deja
   *[me] Del lugar que dejo
 }
choice-takes-over = { $who ->
    [other] Del lugar adonde va
   *[me] Del lugar adonde voy
 }
choice-family = Familia o amistad
choice-service = Un servicio o una tienda
choice-i-say = { $who ->
    [other] Lo dice { $name }
   *[me] Lo digo yo
 }
choice-helper-says = Lo dice su ayudante
choice-paper-says = Lo dice el papel
choice-was-told = { $who ->
    [other] Alguien nos lo dijo
   *[me] Alguien me lo dijo
 }
choice-everything = Todo
choice-one-thing = Una sola cosa
choice-nobody-known = { $who ->
    [other] Nadie. Ya lo sabemos.
   *[me] Nadie. Ya lo sé.
 }
choice-already = Ahora
choice-when-leaving = { $who ->
    [other] Cuando { $name } salga
   *[me] Cuando yo salga
 }
choice-at-time = A otra hora
choice-first-visit = En la primera cita
choice-no-end = Sin fecha de fin
choice-not-asked = Todavía no se preguntó
choice-is-over = Ya terminó
choice-is-patient = { $who ->
    [other] { $name }, paciente
   *[me] Yo
 }
choice-is-helper = { $who ->
    [other] Yo (ayudante)
   *[me] La persona que me ayuda
 }
choice-is-nurse = La enfermera de aquí
choice-is-doctor = El médico de aquí
choice-is-new-team = Quien va a atender después
choice-is-pharmacist = Un farmacéutico
choice-is-interpreter = Un intérprete
choice-is-planner = Quien coordina el alta
choice-is-own-clinic = { $who ->
    [other] La recepción de su clínica
   *[me] La recepción de mi clínica
 }
choice-is-next-place = { $who ->
    [other] El lugar adonde va
   *[me] El lugar adonde voy
 }
choice-is-health-plan = El seguro médico
choice-bedside = Todos juntos, junto a la cama
choice-three-way = Todos juntos, por teléfono o video
choice-read-back = Se llaman entre ellos y lo repiten
choice-in-turn = Una llamada tras otra
choice-written = La tarjeta, y una persona la acepta con una fecha
choice-asked = Se pidió. Falta respuesta.
choice-agreed = Dijeron que sí
choice-held = La charla ya fue
choice-refused = Dijeron que no
choice-not-held = No se hizo
choice-said-right = Sí, todo
choice-said-part = En parte
choice-not-said = No lo repitieron
choice-beat-people = Quién está aquí
choice-beat-story = { $who ->
    [other] La historia
   *[me] Mi historia
 }
choice-beat-fix = Agregar o corregir
choice-beat-say-back = Repetirlo
choice-beat-owners = Quién hace qué
choice-beat-over = Terminada
choice-came = Se cumplió
choice-silent = Todavía nada
choice-called = { $who ->
    [other] Ya llamamos
   *[me] Ya llamé
 }

## Later: la tarjeta, con lo que añade la preparación completa

full-none = No hay
full-how = Según el paciente
full-open = Pendientes
full-tests = Resultados pendientes
full-visits = Citas y transporte
full-signs = Le dijeron que vigile
full-know = También hay que saber
full-matters = Lo que más importa
full-corrections = Errores en los papeles
full-equipment = Aparatos y materiales
full-all-medicines = Medicinas
full-day = Medicinas a lo largo del día
full-as-needed = Solo si hace falta
full-medicine = Medicina
full-unchanged = +{ $n } sin cambios
full-unchanged-list = Medicinas que siguen igual
full-contacts = Contactos
full-rest = Más datos
full-more-questions = Más preguntas
full-my-how = Cómo estoy y qué me preocupa
full-my-about = Más sobre mí
# El nombre de una cosa, antes de dos puntos.
full-test = Resultado
full-visit = Cita
full-tool = Aparato
full-task = Tarea
full-done = Hecho
full-in-body = En el cuerpo
full-condition = Problema de salud
full-limit = Límite
full-helper = Ayudante
full-wishes = Papel con sus deseos
full-paper-says = El papel dice
full-unnamed = sin nombre
full-answered-unnamed = pregunta sin escribir
# Lo que nadie ha resuelto todavía. Mayúsculas, breve.
full-no-owner = SIN RESPONSABLE
full-no-due = sin día indicado
full-no-date = FECHA SIN INDICAR
full-booked = programada
full-not-booked = SIN PROGRAMAR
full-no-ride = SIN TRANSPORTE
full-no-ride-named = TRANSPORTE SIN INDICAR
full-no-one = NADIE NOMBRADO
full-no-backup = REEMPLAZO SIN NOMBRAR
full-not-shown = NADIE LE MOSTRÓ CÓMO
full-no-level = NO ESTÁ CLARO QUÉ HACER
full-no-night = SIN NÚMERO PARA LA NOCHE
# Medicines stand after it.
full-why-not = Falta el motivo de
# Whoever hands over: to be called only until the person leaves. A name stands after it.
full-call-before = Antes de salir
# The letters of I-PASS, each beside its word: I, P, A, S, S. Where your words begin with others, that is fine.
full-letter-illness = Gravedad
full-letter-patient = Paciente
full-letter-actions = Por hacer
full-letter-situation = Situación
full-letter-synthesis = Resumen
# De dónde viene una línea. Puede seguir un nombre.
full-source-paper = según el papel
full-source-told = lo dijo
full-source-told-alone = alguien lo dijo
full-source-helper = lo dice su ayudante
full-source-unsure = con duda
full-handed-over = A cargo, pedido y prometido
full-leg = A cargo
full-try = Se pidió
full-promise = Prometido
charge-title = { $who ->
    [other] Quién está a cargo
   *[me] Quién me atiende
 }
charge-now = A cargo
charge-next = Después
charge-from = desde { $day }
charge-until = hasta { $day }
charge-between = { $from } hasta { $until }
charge-nobody = NADIE A CARGO
charge-left = Nadie. Ya se sabe.
charge-more = +{ $n } veces más sin nadie a cargo
charge-no-yes = sin confirmar
full-adds = Agrega el paciente

## Later: lo que va antes de una respuesta en la tarjeta, cuando no se explica sola

note-me-matters = lo que más importa
note-me-do = lo que ayuda
note-me-dont = lo que no ayuda
note-me-pain = muestra dolor
note-me-wishes = papel con sus deseos
note-me-wishes-where = dónde
note-move-how = desde ayer
note-condition-since = desde
note-device-out = se quita
note-med-for = para qué
note-med-morning = por la mañana
note-med-noon = al mediodía
note-med-evening = por la tarde
note-med-bedtime = al acostarse
note-med-as-needed = solo si hace falta
note-med-most = lo máximo en un día
note-med-over-time = con el tiempo
note-med-was = antes
note-med-why = por qué
note-med-until = hasta
note-med-really = en realidad toma
note-med-last = última dosis
note-med-next = próxima dosis
note-med-supply = la tiene
note-med-runs-out = se acaba
note-med-renews = la renueva
note-med-color = de color
note-allergy-when = cuándo
note-worry-body = lo siente en
note-sign-do = qué hacer
note-sign-call = llamar
note-visit-for = para qué
note-visit-booked = programada
note-visit-ride-who = maneja
note-visit-bring = llevar
note-test-owner = lo lee
note-test-how = se sabrá por
note-test-due = para
note-equipment-arrives = llega
note-equipment-call = llamar
note-equipment-refill = lo pide
note-limit-until = hasta
note-helper-name = ayudante
note-helper-phone = teléfono
note-helper-recorded = en el expediente
note-helper-consent = el personal puede hablarle
note-helper-can = puede
note-helper-cannot = no puede
note-task-when = cuándo
note-task-who = lo hace
note-task-shown = le mostraron cómo
note-task-backup = reemplazo
note-contact-day = de día
note-contact-night = de noche
note-correction-paper = el papel dice
note-correction-say = el paciente dice
note-question-asked = se preguntó
note-question-answer = respondieron
note-question-who = lo dijo
note-question-say-back = en sus palabras
note-leg-role = puesto
note-leg-day = de día
note-leg-night = de noche
note-leg-know = se sabe por
note-leg-by = si no llaman antes de
note-leg-call = llamar a
note-leg-heard = llamaron
note-leg-accepted-by = dijo que sí
note-leg-accepted-on = fecha
note-leg-from = desde
note-leg-until = hasta
note-move-time = hora
note-visit-held = hubo cita
note-visit-happened = qué pasó
note-test-call = si no, llamar a
note-test-heard = llegó el resultado
note-test-said = dijeron
note-equipment-came = llegó
note-promise-who = quién
note-promise-by = para
note-promise-call = si no, llamar a
note-try-who = quién
note-try-when = fecha
note-try-why = porque
note-talk-here-who = aquí
note-talk-say-back = repitieron
note-talk-role = puesto
note-talk-phone = de día
note-talk-night = de noche
note-leg-here = mismo lugar

## Later: cuánto se tarda en leer la tarjeta

meter-seconds = { $n ->
    [one] Se lee en { $n } segundo.
    [many] Se lee en unos { $n } segundos.
   *[other] Se lee en unos { $n } segundos.
 }
# Beside a card in two languages.
meter-language = Contado en { $language }. Cada lector lee un idioma.
meter-too-long = No se lee en { $n } segundos. Acorte: { $parts }.
meter-part = { $n ->
    [one] { $title } ({ $n } palabra)
    [many] { $title } ({ $n } palabras)
   *[other] { $title } ({ $n } palabras)
 }

## Later: la tarjeta para una llamada, o como mensaje en un portal

sbar-situation = Situación
sbar-background = Antecedentes
sbar-assessment = Lo que llama la atención
sbar-request = Petición
# $parts are headings of the card.
portal-more = No cupo aquí: { $parts }. Está en la tarjeta.

## Later: the parts of the full preparation, each with what it is for, its button, and the answer that there is none

part-me = { $who ->
    [other] Sobre { $name }
   *[me] Sobre mí
 }
part-move = Cómo va hoy
part-conditions = Problemas de salud
part-conditions-lead = Lo que conviene saber, como diabetes o un corazón débil.
part-conditions-add = Agregar problema de salud
part-conditions-none = Ningún problema de salud
part-procedures = Qué se hizo
part-procedures-lead = Pruebas, operaciones y tratamientos de esta estancia.
part-procedures-add = Agregar lo que se hizo
part-procedures-none = No se hizo nada
part-devices = Lo que sigue en el cuerpo
part-devices-lead = Vías, sondas, puntos, un aparato del corazón.
part-devices-add = Agregar uno
part-devices-none = No hay nada en el cuerpo
part-medicines = Medicinas
part-medicines-lead = Todo lo que se toma o se pone: pastillas, gotas, cremas, vitaminas, hierbas.
part-medicines-add = Agregar una medicina
part-allergies = Alergias
part-worries = Preocupaciones
part-questions = Preguntas
part-signs = Señales de alerta
part-signs-lead = Lo que le dijeron que vigile. Nosotros no agregamos ninguna.
part-signs-add = Agregar una señal
part-signs-none = Nadie nos dijo ninguna
part-visits = Citas y transporte
part-visits-lead = Las próximas citas, y cómo llegar.
part-visits-add = Agregar una cita
part-visits-none = No hay citas planeadas
part-tests = Resultados que faltan
part-tests-lead = Pruebas ya hechas, sin resultado todavía.
part-tests-add = Agregar una prueba
part-tests-none = No falta ningún resultado
part-equipment = Aparatos y materiales
part-equipment-lead = Como un andador, una cama, oxígeno o vendas.
part-equipment-add = Agregar aparato o material
part-equipment-none = No se necesita nada
part-limits = Lo que no se puede todavía
part-limits-lead = Como levantar peso, manejar, escaleras, ciertas comidas o bebidas.
part-limits-add = Agregar un límite
part-limits-none = Ningún límite
part-helper = Ayudante
part-tasks = Ayuda en casa
part-tasks-lead = Lo que hay que hacer, quién lo hace y quién le reemplaza.
part-tasks-add = Agregar una tarea
part-tasks-none = No se necesita ayuda
part-contacts = Personas y teléfonos
part-contacts-lead = Escriba a cada persona una vez. En otras páginas puede tocar su nombre.
part-contacts-add = Agregar una persona
part-contacts-none = Nadie todavía
part-corrections = Errores en los papeles
part-corrections-lead = Lo que dice el papel, y lo correcto.
part-corrections-add = Agregar un error
part-corrections-none = No se encontraron errores
part-baton = Quién está a cargo
part-baton-lead = { $who ->
    [other] Quién atiende a { $name } a cada hora, desde ahora hasta la primera cita.
   *[me] Quién le atiende a cada hora, desde ahora hasta su primera cita.
 }
part-baton-add = Agregar quién está a cargo
part-baton-none = No nombraron a nadie
part-ask = Pedir la charla
part-tries = Lo que se pidió, y la respuesta
part-tries-add = Agregar lo que se pidió
part-talk = La charla
part-promises = Promesas
part-promises-lead = Lo que alguien dijo que haría, y para cuándo.
part-promises-add = Agregar una promesa
part-promises-none = No prometieron nada

## Later: the list of all parts

prepare-title = Preparación completa
prepare-lead = Haga una parte a la vez, en cualquier orden. Pare cuando quiera. Todo se guarda.
prepare-person = Sobre la persona
prepare-care = Atención y medicinas
prepare-next = Lo que sigue
prepare-help = Ayuda y personas
prepare-much = Cuánto preocupa cada una
prepare-body = Dónde duele
prepare-state-asks = { $n ->
    [one] { $n } por preguntar
    [many] { $n } por preguntar
   *[other] { $n } por preguntar
 }
prepare-compare = Medicinas de antes y de ahora
prepare-handoff = El paso al otro equipo

## Later: a list of things and the pages of each

items-nothing = Todavía no hay nada aquí.
items-or = o
items-not-sure = No sé
items-edit = Cambiar
items-open = { $what }: { $page }
items-done = Volver a la lista
items-next = Listo, siguiente
items-more = Más sobre esto (opcional)
items-more-medicine = Más sobre esta medicina (opcional)
items-nameless = Sin nombre
items-gone-title = Esto ya no está aquí
items-gone-lead = Tal vez se quitó. Lo demás está a salvo.
items-known = Toque para usarlo
medicine-name = Nombre y dosis
medicine-name-hint = Cópielo de la caja o del papel
medicine-change = ¿Qué pasó con ella?
medicine-is-new = Es nueva
medicine-is-changed = Cambió la dosis o la hora
medicine-is-same = Sigue igual
medicine-is-on-hold = Por ahora no, esperar
medicine-is-stopped = La suspendieron
medicine-is-unsure = No sé
medicine-ended = ¿Cuándo se dejó, o hasta cuándo?
medicine-title = { $who ->
    [other] Las medicinas que toma { $name }
   *[me] Mis medicinas
 }
much-title = ¿Cuánto le preocupa cada cosa { $who ->
    [other] a { $name }
   *[me] a usted
 }?
much-little = Un poco
much-some = Algo
much-lot = Mucho
much-none = Todavía no hay preocupaciones elegidas.

## Later: all questions

asking-own-more = Más sobre esta pregunta
asking-lead = Las primeras { $n } están en la tarjeta. Suba lo más importante.
asking-asked = Ya se preguntó
asking-not-asked = Falta preguntar
asking-answer = ¿Qué dijeron?
asking-up = Subir
asking-moved = Ahora es la número { $n }.
asking-when = ¿Cuándo va a preguntar?
asking-room = ¿Quién está presente?
asking-before = Antes del traslado
asking-talk = En la charla
asking-home = En los primeros días
asking-visit = En la primera cita
asking-anyone = Cualquier persona
asking-doctor = Médico
asking-nurse = Enfermera
asking-pharmacist = Farmacéutico
asking-planner = Coordinación del alta
asking-therapist = Terapeuta
asking-social-worker = Trabajo social
asking-dietitian = Dietista
asking-clinic = La clínica
asking-hospital = El hospital
asking-home-nurse = Enfermera a domicilio
asking-home-agency = Agencia de atención en casa
asking-supplier = Empresa de los aparatos
asking-sender = Quien entrega
asking-receiver = Quien recibe
asking-can-answer = Quién puede responder: { $people }
asking-back = Volver a las preguntas

## Later: several people in one app

switch-title = ¿Para quién es?
switch-lead = Cada persona tiene su propia tarjeta. Nada se mezcla.
switch-open = { $person }: en uso ahora
switch-add = Agregar a alguien
switch-add-full = Agregar: preparación completa
prepare-state-begun = Empezado
prepare-first = Lo más importante
switch-for = Para { $person }
open-no-room = Aquí hay lugar para { $count } personas, y no más. No se agregó a nadie.

## Later: what a day was understood as, below the box it was typed in. What they typed stays.

# { $day } is one of the next: a day in full, or a day with a time.
day-means = Es el { $day }.
day-midnight = Es la medianoche, cuando empieza el { $day }.
day-at = { $day } ({ $time })
day-unclear = ¿Es el { $day } o el { $other }?
# { $early } and { $late } are times: 9 am, 9 pm.
day-time = Es el { $day }. ¿La hora es { $early } o { $late }?
# They wrote another weekday beside that day.
day-weekday = Según el calendario, es el { $day }. ¿Qué día es el correcto?
day-none = El calendario no tiene ese día. Revise el día y el mes.
born-too-old = Eso fue hace más de 120 años. ¿Está bien el año?
born-to-come = Ese día todavía no llega. ¿Está bien el año?
day-time-means = Se entiende así: { $time }
# As in day-time.
day-time-unclear = ¿La hora es { $early } o { $late }?
## Later: what is missing, one sentence each. $what is a thing as the person calls it, or one of our worries.

gap-ask = Preguntar: “{ $question }”
gap-asked = En su lista: “{ $question }”
gap-added = Se agregó a sus preguntas.
gap-unnamed = Todavía sin nombre
gap-worry = { $who ->
    [other] { $what }: esto le preocupa mucho a { $name }.
   *[me] { $what }: esto le preocupa mucho.
 }
gap-receiver = No nombraron a nadie que se haga cargo después.
gap-handoff = Todavía no se ha pedido la charla entre los dos equipos.
gap-night = No hay un número para llamar de noche.
gap-visit = Todavía no hay ninguna cita en la lista.
gap-visit-booked = { $what }: puede que esta cita no esté programada.
gap-visit-ride = { $what }: no se sabe cómo llegar a esta cita.
gap-test-owner = { $what }: no nombraron a nadie para leer el resultado.
gap-test-how = { $who ->
    [other] { $what }: nadie dijo cómo { $name } va a saber el resultado.
   *[me] { $what }: nadie dijo cómo va a saber usted el resultado.
 }
gap-medicines = No está claro qué cambió en las medicinas.
gap-medicine-unsure = { $what }: no está claro qué hacer con esta medicina.
gap-medicine-changed = { $what }: no está claro qué cambió, o por qué.
gap-medicine-next = { $what }: nadie dijo cuándo es la próxima dosis.
gap-medicine-supply = { $what }: puede que esta medicina todavía no esté aquí.
gap-medicine-runs-out = { $what }: esta medicina se puede acabar pronto.
gap-medicine-for = { $what }: nadie dijo para qué es esta medicina.
gap-medicine-until = { $what }: nadie dijo hasta cuándo se usa esta medicina.
gap-medicine-most = { $what }: nadie dijo cuánto es lo máximo en un día.
gap-medicine-watch = { $what }: no está claro quién revisa cómo va con esta medicina.
gap-medicine-twice = { $what }: otra medicina tiene este nombre o este uso.
gap-medicine-really = { $what }: lo que pasa de verdad puede no ser igual que la lista.
gap-sign = { $what }: no está claro qué hacer si aparece esta señal.
gap-device = { $what }: nadie dijo cuándo se quita, y quién lo hace.
gap-correction = { $what }: no nombraron a nadie para corregir esto en los papeles.
gap-equipment = { $what }: nadie dijo cuándo llega.
gap-task-shown = { $what }: puede que la persona que ayuda no sepa hacer esto.
gap-task-backup = { $what }: no nombraron a nadie para hacer esto si la persona que ayuda no puede.
gap-helper = { $what }: puede que su nombre no esté en el expediente.
gap-wishes = No está claro dónde hay un papel con los deseos sobre la atención.

## Later: an answer that belongs somewhere else too

target-put = Ponerlo en: { $part }
target-done = También está en: { $part }.
target-full = Es demasiado largo para: { $part }.

## Later: medicines before and now

compare-lead = Escriba una medicina en cada línea. Cópielas de las cajas en casa y del papel nuevo.
compare-before = Lo que se tomaba antes
compare-now = Lo que dice el papel ahora
compare-hint = Una en cada línea, con la dosis
compare-result = Lado a lado
compare-side-before = Antes
compare-side-now = Ahora
compare-nothing = nada
compare-not-on-paper = NO ESTÁ EN EL PAPEL
compare-take = Poner estas en la lista
compare-taken = { $n ->
    [0] Todas ya estaban en la lista.
    [one] Se agregó { $n } medicina.
    [many] Se agregaron { $n } medicinas.
   *[other] Se agregaron { $n } medicinas.
 }
compare-taken-not = { $n ->
    [0] No se agregó ninguna medicina.
    [one] Se agregó { $n } medicina.
    [many] Se agregaron { $n } medicinas.
   *[other] Se agregaron { $n } medicinas.
 } Estas no cupieron: { $names }. Siguen en el cuadro.
compare-listed = En la lista: { $mark }
compare-why = Por qué: { $why }

## Later: questions about how a dose is written. What was typed stays.

doubt-write = Escribir “{ $meant }”
doubt-point = “{ $found }” se puede leer mal por el punto. ¿Es lo que quiere decir?
doubt-misread = “{ $found }” se lee mal con facilidad. ¿Es lo que quiere decir?
doubt-spoon = Las cucharas no son iguales. ¿Cuántos mL son “{ $found }”?
doubt-every-day = “{ $found }” se lee mal con facilidad. ¿Quiere decir cada día?
doubt-every-other-day = “{ $found }” se lee mal con facilidad. ¿Quiere decir un día sí y otro no?
doubt-times = “{ $found }”: ¿a qué horas? ¿Por la mañana, al mediodía, por la tarde o al acostarse?
doubt-bedtime = “{ $found }” se lee mal con facilidad. ¿Quiere decir al acostarse?
doubt-when-needed = “{ $found }” se lee mal con facilidad. ¿Quiere decir solo cuando hace falta?
doubt-stopped = “{ $found }” se lee de dos maneras: suspendida, o alta. ¿Cuál es?
doubt-unit = ¿“{ $found }” de qué? Como mg, mL o unidades.

## Later: the story of one minute to practice. "me" says it about themselves, "other" is a helper who says it about them.

story-lead = Dígala en voz alta una o dos veces. Está hecha con { $who ->
    [other] lo que usted escribió sobre { $name }
   *[me] sus propias respuestas
 }.
story-seconds = Se dice en unos { $n } segundos, o en { $slow } si habla despacio.
story-long = Dura más de un minuto. Lo que podría dejar fuera está marcado.
story-can-wait = Podría dejar esto fuera.
story-aim = Un minuto es un buen tiempo.
story-over = Ya pasó un minuto. Puede seguir con calma.
story-start = Empezar a contar el tiempo
story-stop = Parar el tiempo
story-read = Léamela
story-read-stop = Dejar de leer
# The story itself, as it is said out loud. What they wrote stands last, or between two commas; one full stop is enough.
# The person a helper speaks for is named first.
story-helper = Me llamo { $helper }.
story-name = { $who ->
    [other] Hablo por { $name }.
   *[me] Me llamo { $name }.
 }
# The name, and the day or year of birth as they wrote it.
story-name-born = { $who ->
    [other] Hablo por { $name }. Nacimiento: { $when }.
   *[me] Me llamo { $name }. Nacimiento: { $when }.
 }
story-born = { $who ->
    [other] Su fecha de nacimiento es { $when }.
   *[me] Mi fecha de nacimiento es { $when }.
 }
story-move = { $who ->
    [other] Este es su traslado: { $move }.
   *[me] Este es mi traslado: { $move }.
 }
story-go = { $leaves ->
    [today] Hoy
    [tomorrow] Mañana
   *[later] El { $day }
 } { $who ->
    [other] va
   *[me] voy
 } { $places ->
    [both] de { $from } a { $to }
    [to] a { $to }
   *[from] desde { $from }
 }.
story-places = { $who ->
    [other] Va
   *[me] Voy
 } { $places ->
    [both] de { $from } a { $to }
    [to] a { $to }
   *[from] desde { $from }
 }.
story-leaves = { $who ->
    [other] Sale
   *[me] Salgo
 } { $leaves ->
    [today] hoy
    [tomorrow] mañana
   *[later] el { $day }
 }.
story-left = { $who ->
    [other] Salió el { $day }.
   *[me] Salí el { $day }.
 }
story-leaves-unknown = { $who ->
    [other] Nadie nos ha dicho cuándo sale.
   *[me] Nadie me ha dicho cuándo salgo.
 }
story-why = { $who ->
    [other] Está aquí por esto: { $why }.
   *[me] Estoy aquí por esto: { $why }.
 }
story-how = Desde ayer { $who ->
    [other] está
   *[me] estoy
 } { $how ->
    [better] mejor
    [same] igual
   *[worse] peor
 }.
story-how-unsure = { $who ->
    [other] No sé si está mejor o peor desde ayer.
   *[me] No sé si estoy mejor o peor desde ayer.
 }
# Medicines, one or more.
story-new = { $who ->
    [other] Ahora toma { $what }.
   *[me] Ahora tomo { $what }.
 }
story-changed = Esta cambió: { $what }.
story-changed-was = Esta cambió: { $what }, antes { $was }.
story-hold = { $who ->
    [other] Por ahora no toma { $what }.
   *[me] Por ahora no tomo { $what }.
 }
story-stopped = { $who ->
    [other] Ya no toma { $what }.
   *[me] Ya no tomo { $what }.
 }
story-unsure = { $who ->
    [other] Tenemos dudas con { $what }.
   *[me] Tengo dudas con { $what }.
 }
story-unanswered = { $who ->
    [other] Todavía no hemos dicho si cambió { $what }.
   *[me] Todavía no he dicho si cambió { $what }.
 }
# Stands for a medicine, or for what made them ill, while it has no name.
story-nameless = algo que no sé nombrar
story-medicines-same = { $who ->
    [other] Ninguna de sus medicinas cambió.
   *[me] Ninguna de mis medicinas cambió.
 }
story-medicines-none = { $who ->
    [other] No toma medicinas.
   *[me] No tomo medicinas.
 }
story-medicines-unsure = { $who ->
    [other] No sabemos bien qué cambió en sus medicinas.
   *[me] No sé bien qué cambió en mis medicinas.
 }
story-allergy = { $who ->
    [other] Esto le hizo daño antes: { $what }.
   *[me] Esto me hizo daño antes: { $what }.
 }
# What happened then stands after "con", in their words.
story-allergy-with = { $who ->
    [other] Esto le hizo daño antes: { $what }, con { $reaction }.
   *[me] Esto me hizo daño antes: { $what }, con { $reaction }.
 }
story-allergies-none = { $who ->
    [other] No tiene alergias que sepamos.
   *[me] No tengo alergias que yo sepa.
 }
story-allergies-unsure = { $who ->
    [other] No sabemos si tiene alergias.
   *[me] No sé si tengo alergias.
 }
story-worries = { $who ->
    [other] Lo que más le preocupa: { $what }.
   *[me] Lo que más me preocupa: { $what }.
 }
# Their own words about it, after the sentence before.
story-worries-own = { $who ->
    [other] En sus palabras: { $what }.
   *[me] { $what }.
 }
story-worries-none = { $who ->
    [other] Ahora nada le preocupa.
   *[me] Ahora nada me preocupa.
 }
story-matters = { $who ->
    [other] Lo que más le importa: { $what }.
   *[me] Lo que más me importa: { $what }.
 }
# What nobody said yet; the second time it goes on from the first.
story-nobody = { $who ->
    [other] Nadie nos ha dicho
   *[me] Nadie me ha dicho
 } { $gap ->
    [receiver] quién se hace cargo
    [night] a quién llamar de noche
    [test] quién lee este resultado: { $what }
    [visit] si esta cita ya está programada: { $what }
    [next] con quién es la próxima cita
    [correction] quién corrige esto en los papeles: { $what }
    [medicine] quién vigila esta medicina: { $what }
    [device] quién quita esto, y cuándo: { $what }
   *[task] quién más puede hacer esto: { $what }
 }.
story-nobody-too = Ni { $gap ->
    [receiver] quién se hace cargo
    [night] a quién llamar de noche
    [test] quién lee este resultado: { $what }
    [visit] si esta cita ya está programada: { $what }
    [next] con quién es la próxima cita
    [correction] quién corrige esto en los papeles: { $what }
    [medicine] quién vigila esta medicina: { $what }
    [device] quién quita esto, y cuándo: { $what }
   *[task] quién más puede hacer esto: { $what }
 }.
story-question = { $who ->
    [other] La primera pregunta: { $question }.
   *[me] Mi primera pregunta: { $question }.
 }
story-ask = Por eso pido que los dos equipos hablen 5 minutos, { $who ->
    [other] con { $name }
   *[me] conmigo
 } presente.
story-purpose = Es para esto: { $what }.

## Later: lo que se prometió, lo que no llegó, lo que pasó. $what es algo o alguien en las palabras de la persona, $when un día, $long un tiempo como en baton-days. after-say-… se dice por teléfono.

after-title = Lo que se prometió
after-lead = Mire qué llegó y qué no.
after-why = Alguien dice: “Vamos a llamar”. Y nadie llama. Escríbalo aquí. Ese día, esta página dice qué no llegó. Y le da las palabras para el teléfono.
after-silent = No llegó a tiempo
after-called = Ya llamó. Sigue esperando.
after-next = Hoy y después
after-undated = Nadie dijo qué día
after-came = Lo que ya llegó: { $n }
after-promise = Una promesa
after-result = Resultado: { $what }
after-result-unnamed = Un resultado
after-visit = Cita: { $what }
after-visit-unnamed = Una cita
after-delivery = Por llegar: { $what }
after-delivery-unnamed = Algo por llegar
after-call-from = Una llamada de { $what }
after-call-unnamed = Una llamada
after-answer = Respuesta de { $what } sobre la charla
after-answer-unnamed = Respuesta sobre la charla
after-who = Quién: { $what }
after-nobody = Nadie dio un nombre.
after-due = Para: { $when }
after-on = Día: { $when }
after-late = Sin noticias desde hace { $long }
after-over = Fue hace { $long }.
after-no-day = ¿Para cuándo? Pregunte.
after-add-day = Escribir el día
after-held = ¿Se hizo?
after-yes-held = Sí, se hizo
after-not-held = No se hizo
after-it-came = Ya llegó
after-it-happened = Se cumplió
after-i-called = { $who ->
    [other] Ya llamamos
   *[me] Ya llamé
 }
after-still-silent = Todavía nada
after-said-came = Anotado: ya llegó.
after-said-held = Anotado: se hizo.
after-said-not-held = Anotado: no se hizo.
after-said-called = Anotado: usted llamó.
after-said-silent = Anotado: todavía nada.
after-ask-again = Pedir de otra forma
after-whom = Llame a: { $what }
after-dial = Llamar al { $number }
after-no-number = Todavía no hay un teléfono aquí.
after-add-number = Agregar un teléfono
after-words = Qué decir por teléfono
after-checks = Vuelva a mirar aquí
after-check = Día { $n }: { $day }
after-check-today = El día { $n } es hoy.
after-check-past = El día { $n } fue { $day }.
after-no-leaving = { $who ->
    [other] Diga cuándo sale { $name }. Entonces verá aquí los días para volver a mirar.
   *[me] Diga cuándo sale. Entonces verá aquí los días para volver a mirar.
 }
after-add-leaving = Agregar el día de salida
after-planned = Lo planeado y lo que pasó
after-plan = Planeado: { $what }
after-bring = Para llevar: { $what }
after-ask-there = Preguntas para la cita
after-open = Falta todavía
after-answers = Respuestas hasta ahora: { $n }
after-they-said = Dijeron: { $what }
after-said-back = { $who ->
    [other] { $name } repitió: { $what }
   *[me] Usted repitió: { $what }
 }
after-calendar = Poner los días en un calendario
after-calendar-shows = { $who ->
    [other] Mostrar en el calendario de qué se trata
   *[me] Mostrar en mi calendario de qué se trata
 }
after-calendar-hint = Si no, otros ven “Cita” o “Llamar”. Lo demás está adentro.
after-calendar-get = Obtener el calendario
after-calendar-got = Su navegador tiene el archivo. Ábralo con su calendario.
after-entry-visit = Cita
after-entry-call = Llamar si no hubo noticias
after-entry-check = Mirar lo que se prometió
after-entry-call-about = Llamar si no hubo noticias: { $what }
after-entry-check-about = Día { $n }: mirar lo que se prometió
after-say-name = Hola. Me llamo { $name }.
after-say-hello = Hola. Llamo por mi atención.
after-say-helper = Hola. Me llamo { $helper }. Llamo de parte de { $name }.
after-say-for = Hola. Llamo de parte de { $name }.
after-say-from = { $who ->
    [other] Es por la salida de { $name } de { $place }.
   *[me] Es por mi salida de { $place }.
 }
after-say-told-by = { $who ->
    [other] { $by } nos dijo: “{ $what }”.
   *[me] { $by } me dijo: “{ $what }”.
 }
after-say-told = { $who ->
    [other] Nos dijeron: “{ $what }”.
   *[me] Me dijeron: “{ $what }”.
 }
after-say-promiser = { $who ->
    [other] { $what } dijo que nos iba a avisar.
   *[me] { $what } dijo que me iba a avisar.
 }
after-say-someone = { $who ->
    [other] Alguien dijo que nos iba a avisar.
   *[me] Alguien dijo que me iba a avisar.
 }
after-say-result = { $who ->
    [other] { $name } espera un resultado: { $what }.
   *[me] Espero un resultado: { $what }.
 }
after-say-result-unnamed = { $who ->
    [other] { $name } espera un resultado.
   *[me] Espero un resultado.
 }
after-say-reader = Quien lo lee: { $what }.
after-say-visit = { $who ->
    [other] { $name } tenía una cita con { $what }.
   *[me] Yo tenía una cita con { $what }.
 }
after-say-visit-unnamed = { $who ->
    [other] { $name } tenía una cita.
   *[me] Yo tenía una cita.
 }
after-say-delivery = { $who ->
    [other] { $name } espera esto: { $what }.
   *[me] Espero esto: { $what }.
 }
after-say-delivery-unnamed = { $who ->
    [other] { $name } espera algo que le iban a traer.
   *[me] Espero algo que me iban a traer.
 }
after-say-call = { $who ->
    [other] { $what } iba a llamar a { $name }.
   *[me] { $what } me iba a llamar.
 }
after-say-call-unnamed = { $who ->
    [other] Alguien iba a llamar a { $name }.
   *[me] Alguien me iba a llamar.
 }
after-say-asked = { $who ->
    [other] Le pedimos a { $what } una charla de 5 minutos entre los dos equipos, sobre { $name }.
   *[me] Le pedí a { $what } una charla de 5 minutos entre los dos equipos.
 }
after-say-asked-unnamed = { $who ->
    [other] Pedimos una charla de 5 minutos entre los dos equipos, sobre { $name }.
   *[me] Pedí una charla de 5 minutos entre los dos equipos.
 }
after-say-by = Era para el { $when }.
after-say-on = Era el { $when }.
after-say-by-words = Era para: “{ $when }”.
after-say-silent = { $who ->
    [other] No hemos sabido nada.
   *[me] No he sabido nada.
 }
after-say-not-here = No ha llegado.
after-say-not-held = No se hizo.
after-say-question = { $who ->
    [other] ¿Quién puede ayudar a { $name } con esto ahora, y para cuándo?
   *[me] ¿Quién me puede ayudar con esto ahora, y para cuándo?
 }
after-say-number = Llámeme aquí: { $phone }.
after-say-no-number = Mi teléfono es ________.
after-today = Hoy, { $day }

## Later: quién está a cargo, hora por hora. $what es una duración; $day es un día.

baton-title = { $who ->
    [other] Quién atiende a { $name }, y cuándo
   *[me] Quién me atiende, y cuándo
 }
baton-lead = { $who ->
    [other] Desde ahora hasta la primera cita. En rojo, el tiempo sin nadie.
   *[me] Desde ahora hasta su primera cita. En rojo, el tiempo sin nadie.
 }
baton-today = Hoy
baton-today-at = Hoy ({ $time })
baton-tomorrow = Mañana, { $day }
baton-about = { $day }, sin hora
baton-minutes = { $n ->
    [one] { $n } minuto
    [many] { $n } minutos
   *[other] { $n } minutos
 }
baton-hours = { $n ->
    [one] { $n } hora
    [many] { $n } horas
   *[other] { $n } horas
 }
baton-days = { $n ->
    [one] { $n } día
    [many] { $n } días
   *[other] { $n } días
 }
baton-nobody = Nadie, por { $what }
baton-nobody-on = De aquí en adelante no hay nadie
baton-no-name = Sin nombre. ¿Quién es?
baton-no-number = Sin número de teléfono
baton-no-night = Sin número para la noche
baton-no-start = Nadie dijo desde cuándo.
baton-no-end = Nadie dijo hasta cuándo.
baton-no-leaving = Todavía no se sabe el día de salida.
baton-no-visit = Todavía no hay primera cita con día.
baton-ends-before = Termina antes de empezar. ¿Qué hora es la correcta?
baton-over = Este tiempo ya pasó.
baton-unnamed = Todavía sin nombre
baton-thing = Solo para: { $what }
baton-thing-unnamed = Solo para una cosa
baton-sum-nobody = { $what } sin nadie a cargo.
baton-sum-nobody-on = Llega un momento sin nadie a cargo.
baton-sum-times = { $n } veces sin nadie a cargo.
baton-sum-number = Algunas horas sin nadie a quien llamar.
baton-done = Listo
baton-now = Ahora
baton-begin = Empezar con lo que sé
baton-begun = Se llenó con sus respuestas.
baton-until-visit = Hasta la primera cita, { $when }
baton-until = Hasta: { $what }.
baton-request = Pedir la charla
baton-add = Sé quién es. Agregar.
baton-leave = { $who ->
    [other] Ya lo sabemos. Dejarlo así.
   *[me] Ya lo sé. Dejarlo así.
 }
baton-filling = Una fila nueva para este tiempo.
baton-left = Se deja así. No se cuenta como hueco.
baton-known = { $who ->
    [other] Nadie. Ya lo sabemos.
   *[me] Nadie. Ya lo sé.
 }
baton-several = Hay más de una persona. Acuerden quién va primero.
baton-here = En el mismo lugar
baton-aside = Fuera de la franja
baton-see = Ver quién está a cargo
baton-gaps = { $n ->
    [one] { $n } hueco
    [many] { $n } huecos
   *[other] { $n } huecos
 }
baton-no-thing = Nadie dijo a cargo de qué.
baton-sum-name = Alguien a cargo todavía no tiene nombre.
baton-no-yes = Todavía no dijo que sí.
baton-unread = El día no está claro todavía. ¿Qué día es?
baton-nothing = Todavía no hay nadie anotado
baton-nothing-lead = Anote quién está a cargo ahora y quién se hace cargo después. Así se ve cada hora.
baton-now-call = Ahora: { $what }
baton-things = Cada cosa por separado

## Later: qué tan cálida es la entrega. Lo que ya hay, y lo que la haría más cálida.

warm-title = ¿Qué tan personal es este traslado?
warm-lead = Personal quiere decir que las personas hablan, y que cada cosa tiene a alguien que la hace.
warm-there = Ya hay
warm-more = Esto lo haría más personal
warm-live = Hablaron entre ellos.
warm-present = { $who ->
    [other] { $name } estuvo ahí.
   *[me] Yo estuve ahí.
 }
warm-accepted = Una persona, con su nombre, dijo que sí.
warm-back = Lo repitieron.
warm-owned = Cada prueba tiene quien la lea.
warm-no-gap = A cada hora hay a quién llamar.
warmer-live = Pida que hablen entre ellos, aunque sea cinco minutos.
warmer-present = { $who ->
    [other] Pida que { $name } esté ahí, o en la línea.
   *[me] Pida estar ahí, o en la línea.
 }
warmer-accepted = Pregunte el nombre de quien se hace cargo.
warmer-back = Pida que repitan el plan.
warmer-owned = Pregunte quién lee cada prueba.
warmer-no-gap = Pregunte a quién llamar en las horas sin nadie.
warm-written = Lo repitieron por escrito, no en persona. En la conversación puede marcar si era correcto.

## Later: la charla misma, en pantalla completa. $time son minutos y segundos, $person una persona y $what una cosa, como las escribieron.

talk-step = { $n } de 5
talk-whole = 5 minutos
talk-left = Quedan { $time }
talk-time-over = Ya pasaron 5 minutos. No hay problema.
talk-paused = En pausa, quedan { $time }
talk-paused-over = En pausa
talk-pause = Pausa
talk-go-on = Seguir
talk-leave = Salir
talk-people = ¿Quién está aquí?
talk-people-say = “¿Decimos primero los nombres? ¿Y quién se hace cargo?”
talk-interpreter = { $who ->
    [other] Usted quería un intérprete para { $name }. Aquí no hay ninguno marcado.
   *[me] Usted quería un intérprete. Aquí no hay ninguno marcado.
 }
talk-interpreter-say = { $who ->
    [other] “Primero quisiéramos un intérprete. Podemos esperar.”
   *[me] “Primero quisiera un intérprete. Puedo esperar.”
 }
talk-start = { $who ->
    [other] Empezar: la historia
   *[me] Empezar: mi historia
 }
talk-next-story = { $who ->
    [other] Sigue: la historia
   *[me] Sigue: mi historia
 }
talk-next-fix = Sigue: agregar o corregir
talk-next-say-back = Sigue: que lo repitan
talk-next-owners = Sigue: quién hace qué
talk-end = Terminar la charla
talk-story = { $who ->
    [other] La historia de { $name } en 60 segundos
   *[me] Mi historia en 60 segundos
 }
talk-story-lead = Léala en voz alta. O deje que la lea la enfermera.
talk-story-none = { $who ->
    [other] “Quiero decir quién es { $name }, por qué estamos aquí y qué nos preocupa.”
   *[me] “Quiero decir quién soy, por qué estoy aquí y qué me preocupa.”
 }
talk-story-own = Dígalo con sus propias palabras.
talk-show-in = Mostrarla en { $language }
talk-fix = Agregar o corregir algo
talk-fix-say = “¿Puedo agregar algo?”
talk-fix-lead = ¿Oyó algo que no es así? Dígalo ahora.
talk-fix-wrong = Escribir qué está mal
talk-fix-add = Escribir algo para agregar
talk-say-back = Pida que lo repitan
talk-say-back-say = { $who ->
    [other] “¿Nos lo puede repetir? ¿Qué sigue para { $name } y quién lo hace?”
   *[me] “¿Me lo puede repetir? ¿Qué sigue y quién lo hace?”
 }
talk-say-back-part = Diga qué parte no está bien. Luego pídalo otra vez.
talk-say-back-not = Eso pasa. Puede pedirlo otra vez.
talk-owners = ¿Quién hace qué, y para cuándo?
talk-owners-say = { $who ->
    [other] “¿Quién se hace cargo? ¿A qué número llamamos de noche?”
   *[me] “¿Quién se hace cargo? ¿A qué número llamo de noche?”
 }
talk-receiver = Quién se hace cargo
talk-receiver-yes = Dice que sí. ¿Cuándo empieza?
talk-takes-over = Se hace cargo: { $person }.
talk-open-title = ¿Quién lo hace?
talk-open-none = Nadie todavía
talk-open-who = Decir quién
talk-open-other = Otra persona
talk-open-done = Listo
talk-owned = Anotado: { $person }.
talk-room = Anotado. Agregue el nombre.
talk-ask-charge = ¿Quién está a cargo entonces?
talk-ask-visit = ¿Quién la programa?
talk-leg = Alguien a cargo, sin nombre
talk-test = Resultado: { $what }
talk-visit = Programar la cita: { $what }
talk-ride = Transporte: { $what }
talk-equipment = Aparato: { $what }
talk-promise = Prometido: { $what }
talk-questions = { $who ->
    [other] Nuestras preguntas: { $n } de { $all } hechas
   *[me] Mis preguntas: { $n } de { $all } hechas
 }
talk-questions-lead = Marque una cuando la haga.
talk-done = La charla terminó
talk-done-lead = { $who ->
    [other] Lo que se dijo está en la tarjeta de { $name }.
   *[me] Lo que se dijo está en su tarjeta.
 }
talk-sum-asked = { $n ->
    [one] Usted hizo { $n } pregunta.
   *[other] Usted hizo { $n } preguntas.
 }
talk-sum-nobody = Nadie ha dicho todavía que se hace cargo.
talk-sum-all = Cada cosa tiene a alguien que la hace.
talk-sum-open = { $n ->
    [one] { $n } cosa no tiene a nadie todavía.
   *[other] { $n } cosas no tienen a nadie todavía.
 }
talk-see-baton = { $who ->
    [other] Ver quién atiende a { $name }, y cuándo
   *[me] Ver quién me atiende, y cuándo
 }
talk-see-after = Ver qué prometieron
talk-reopen = Volver a la charla

## Later: lo que se puede dejar fuera de una tarjeta que se entrega, con las palabras de cualquiera. También van una al lado de otra.

topic-medicines = Medicinas
topic-allergies = Alergias
topic-health = Salud y por qué recibe atención
topic-worries = Preocupaciones
topic-questions = Preguntas
topic-charge = Quién está a cargo y a quién llamar
topic-visits = Citas y transporte
topic-tests = Resultados pendientes
topic-signs = Señales de alerta
topic-equipment = Aparatos y límites
topic-me = Sobre la persona
topic-helper = Ayudante y tareas
topic-talk = La charla
topic-corrections = Errores en los papeles

## Later: lo que deja fuera una tarjeta que se entrega. $count es un número de cosas.

left-off = No se comparte aquí
left-short = Aquí no hay espacio para
left-count = { $topic } ({ $count })
left-more =
    { $count ->
        [one] Hay 1 más. Aquí no hay espacio para esa.
       *[other] Hay { $count } más. Aquí no hay espacio para esas.
    }
left-nothing-here = Nada en lo que se comparte aquí

## Later: lo que cambió desde que se entregó una tarjeta. $count es un número de cosas, $to una persona tal como se escribió, $day un día.

since-title = Cambios desde que la compartió
since-changed =
    { $count ->
        [one] Usted cambió 1 cosa desde que compartió la tarjeta el { $day }. ¿Compartirla otra vez?
       *[other] Usted cambió { $count } cosas desde que compartió la tarjeta el { $day }. ¿Compartirla otra vez?
    }
since-changed-named =
    { $count ->
        [one] Usted cambió 1 cosa desde que le dio la tarjeta a { $to }. ¿Compartirla otra vez?
       *[other] Usted cambió { $count } cosas desde que le dio la tarjeta a { $to }. ¿Compartirla otra vez?
    }
since-new = Nuevo
since-gone = Ya no está
since-other = Cambió
since-was = Tienen: { $line }
since-now = Ahora: { $line }
since-head = Arriba de todo
since-share = Compartir otra vez
since-which = Ver qué cambió

## Later: lo que respondió quien tenía una tarjeta. $person es una persona, $what una cosa, tal como se escribieron.

reply-takes-over = { $person } se hace cargo
reply-wants-over = { $person } quiere hacerse cargo
reply-says-no = { $person } dice que no
reply-not-yet = { $person } todavía no puede decir
reply-somebody = Alguien sin nombre
reply-task = Tarea: { $what }
reply-gone = Ya no está en su lista: { $what }
reply-said-back = Lo que repitieron
reply-question = Una pregunta para usted
reply-add-task = Una tarea para agregar
reply-add-question = Una pregunta para agregar
reply-add-medicine = Una medicina para agregar
reply-add-visit = Una cita para agregar
reply-add-note = Algo para agregar
reply-add-can = Lo que puede hacer
reply-add-cannot = Lo que no puede hacer
reply-reach = Cómo comunicarse con { $person }
reply-asks = { $person } pregunta: { $words }
reply-says = { $person } dice: { $words }
reply-fix = Un error que corrigieron
reply-words = Escribieron
reply-card-says = La tarjeta dice
reply-they-say = Dicen
reply-state-new = Nuevo
reply-state-same = Usted ya tiene esto.
reply-state-other = Usted tiene otra cosa aquí.
reply-state-conflict = Usted tiene aquí algo que ellos no vieron.
reply-state-gone = Esto ya no está en su lista. Si lo acepta, queda con las promesas.
reply-take-new = Aceptar
reply-leave = No aceptar
reply-take-theirs = Aceptar lo de ellos
reply-take-both = Guardar los dos
reply-take-mine = Dejar lo mío
reply-ends-visit = No dijeron hasta cuándo. Desde la primera cita es { $person }. Por eso esto termina en esa cita.
reply-cannot = No pueden: { $what }
reply-cannot-backup = Para esto usted nombró a: { $person }
reply-cannot-who = Dicen quién podría: { $person }
reply-cannot-nobody = Todavía no hay nadie más para esto.
reply-state-told = No hay nada que cambiar.
reply-unsaid = Ya no dicen: { $what }
reply-said-before = Antes dijeron: { $words }
reply-goes-on = Dijeron: hasta la primera cita. Pero usted también cuenta con ellos desde esa cita. Por eso esto no termina ahí.
reply-could = { $what }. Podría hacerlo { $person }.

## Later: dos copias de una misma persona, reunidas

merge-listed = Hay algo en la lista
