// Starts the program, and stands by when it does not start or stops. It holds no words: index.html does.

const page = document.documentElement;
const at = (id) => document.getElementById(id);
let stopped = false;

// Everything the program has saved here, as it stands. Where storage is blocked, touching it throws: then there is nothing.
function saved() {
  try {
    const all = [...Object.entries(localStorage), ...Object.entries(sessionStorage)]; // the second on a borrowed device
    return Object.fromEntries(all.filter(([key]) => key.startsWith('warm-handoff.')));
  } catch {
    return {};
  }
}

// The look and language that were chosen last time, before the first paint: a bright flash at night is unkind.
function dress() {
  let chosen = {};
  try {
    chosen = JSON.parse(saved()['warm-handoff.settings']) ?? {};
  } catch {
    // Nothing chosen yet, or broken. The program says so when it reads the same file.
  }
  if (['light', 'dark'].includes(chosen.theme)) page.dataset.theme = chosen.theme;
  if (['large', 'largest'].includes(chosen.text)) page.dataset.text = chosen.text;
  if (/^[a-z]{2,3}(-\w+)*$/i.test(chosen.language)) page.lang = chosen.language;
  if (/^es\b/i.test(chosen.language ?? navigator.language)) at('shell-en').before(at('shell-es'));
}

// What somebody handed on: behind the name of its screen, or a token alone, in letters or in digits.
const HANDED = /^(?:#|%(?:25)*23)(?:\/|%(?:25)*2f)?(?:open(?:[./]|%(?:25)*2[ef])|eyJ|567629\d{20})/i;

// It leaves the address before anything else: no history keeps it, and nobody who sees the screen has it. Some mail programs
// write the # as %23, which makes it a part of the path; that is mended too. Only the first of each is looked at: an address
// may be long. The program fetches it from here: see src/platform/location.rs.
function takeHanded() {
  const address = location.href.slice(location.origin.length);
  for (const mark of [/#/, /%(?:25)*23/i]) {
    const found = address.search(mark);
    if (found >= 0 && HANDED.test(address.slice(found))) {
      globalThis.handed = address.slice(found);
      history.replaceState(null, '', `${address.slice(0, found)}#/open`);
      return;
    }
  }
}

// Shows the loading words for this many seconds, and says them to a screen reader.
function wait(seconds) {
  for (const part of at('loading').children) part.hidden = (part.dataset.after ?? seconds) != seconds;
  at('status').replaceChildren(...[...at('loading').querySelectorAll('p:not([hidden])')].map((words) => words.cloneNode(true)));
}

// Shows the panel of last resort with the words for `reason`: late, unable or stopped. Nothing mends a stopped program.
function help(reason) {
  stopped ||= reason === 'stopped';
  const nothing = Object.keys(saved()).length === 0;
  for (const part of at('rescue').querySelectorAll('[data-when]')) part.hidden = part.dataset.when !== reason;
  for (const part of at('rescue').querySelectorAll('[data-saved]')) part.hidden = nothing;
  at('rescue-again').hidden = reason === 'unable';
  at('loading')?.remove();
  // A stopped program must not take words that it cannot keep: then the panel is all there is.
  at('app').inert = stopped;
  at('rescue').setAttribute('role', stopped ? 'main' : 'region');
  at('rescue-title').ariaLevel = stopped ? 1 : 2;
  at('rescue').hidden = false;
  at('rescue-title').focus();
}

// After a trap the program's memory cannot be trusted: nothing of it may run again before a reload.
function trapped(error) {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError; // the second: its stack ran over
}

function keepCopy() {
  const file = new Blob([JSON.stringify(saved(), null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'warm-handoff-rescue.json';
  link.click();
}

// The style of the screens that come late. The program calls for it: see src/platform/languages.rs.
globalThis.addLateStyle = () => new Promise((onload, onerror) => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: at('program').dataset.style, onload, onerror });
  document.head.append(link);
});

// Resolves when the program has drawn its first screen.
function shown() {
  return new Promise((resolve) => {
    const look = () => page.dataset.ready && resolve();
    new MutationObserver(look).observe(page, { attributeFilter: ['data-ready'] });
    look();
  });
}

async function start() {
  // Seconds count from the tap that opened the page, not from here.
  const after = (seconds, act) => setTimeout(act, seconds * 1000 - performance.now());
  const timers = [after(1, () => wait(1)), after(10, () => wait(10)), after(60, () => help('late'))];
  try {
    // The one download of the .wasm starts now, beside that of the module which needs it.
    const { href, dataset } = at('program');
    const wasm = fetch(dataset.wasm).then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
      return answer;
    });
    const [{ default: init }] = await Promise.all([import(href), wasm]);
    await init({ module_or_path: wasm });
    await shown(); // it may still wait for the words of its language
    if (!stopped) {
      at('rescue').hidden = true; // it may have been late, but it came
    }
  } catch (error) {
    console.error(error);
    help(trapped(error) ? 'stopped' : 'late');
  } finally {
    timers.forEach(clearTimeout);
    if (at('status').querySelector('[data-after]')) at('status').replaceChildren();
  }
}

takeHanded();
addEventListener('hashchange', takeHanded); // before the program's own listener
dress();
at('rescue-again').onclick = () => location.reload();
at('rescue-copy').onclick = keepCopy;
addEventListener('wh-crash', () => help('stopped')); // the program's own last words: see src/platform/rescue.rs
if (globalThis.WebAssembly) {
  addEventListener('error', (event) => trapped(event.error) && help('stopped'));
  addEventListener('unhandledrejection', (event) => trapped(event.reason) && help('stopped'));
  start();
} else {
  help('unable'); // switched off, as in an iPhone's Lockdown Mode
}
