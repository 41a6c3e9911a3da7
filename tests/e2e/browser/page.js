// What a person can find on the page, by the words they see or hear. Sent along with each question to it.
const page = (() => {
  const tidy = (text) => (text || '').replace(/[\u200e\u200f\u2066-\u2069\u00ad]/g, '').replace(/\s+/g, ' ').trim();
  const shown = (el) => el.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    [...el.getClientRects()].some((box) => box.width > 0 && box.height > 0);

  // The text that a screen reader would speak for the inside of an element.
  const spoken = (el) => {
    let text = '';
    for (const node of el.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) text += node.data;
      if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') continue;
      if (getComputedStyle(node).display === 'none') continue;
      const gap = getComputedStyle(node).display.startsWith('inline') ? '' : ' ';
      text += gap + (node.getAttribute('aria-label') || node.getAttribute('alt') || spoken(node)) + gap;
    }
    return tidy(text);
  };
  const nameOf = (el) => {
    const by = (el.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean).map((id) => document.getElementById(id));
    if (by.length && by.every(Boolean)) return tidy(by.map((part) => (/^(INPUT|TEXTAREA)$/.test(part.tagName) ? part.value : spoken(part))).join(' '));
    if (el.hasAttribute('aria-label')) return tidy(el.getAttribute('aria-label'));
    if (el.labels && el.labels.length) return tidy([...el.labels].map(spoken).join(' '));
    if (el.tagName === 'INPUT') return tidy(el.value);
    return spoken(el);
  };

  // 0 the whole name, 1 the words as they look, 2 one line or part of them, 3 their beginning; -1 not at all.
  const rank = (el, wanted, speaker = el) => {
    const name = nameOf(speaker);
    const looks = tidy(el.innerText);
    if (name === wanted) return 0;
    if (looks === wanted) return 1;
    const parts = [...(el.innerText || '').split('\n'), ...[...el.children].map((part) => part.innerText)];
    if (parts.some((part) => tidy(part) === wanted)) return 2;
    const starts = (text) => text.startsWith(wanted) && !/[\p{L}\p{N}]/u.test(text.charAt(wanted.length));
    return starts(name) || starts(looks) ? 3 : -1;
  };
  const best = (candidates, wanted, speaker) => {
    const ranked = candidates.filter(shown).map((el) => [rank(el, wanted, speaker && speaker(el)), el]).filter(([at]) => at >= 0);
    const top = Math.min(...ranked.map(([at]) => at));
    return ranked.filter(([at]) => at === top).map(([, el]) => el);
  };
  const one = (found, wanted) => {
    const sameDoor = found.every((el) => el.href && el.href === found[0].href);
    if (found.length === 1 || (found.length && sameDoor)) return found[0];
    if (!found.length) return `nothing on the page is called "${wanted}"`;
    return `${found.length} things are called "${wanted}": ` + found.map((el) => el.outerHTML.slice(0, 160)).join(' | ');
  };
  const within = (scope, css) => [...(scope ? [...document.querySelectorAll(scope)] : [document])].flatMap((part) => [...part.querySelectorAll(css)]);

  const tappable = 'a[href], button, label, summary, [role=button], [role=link], [role=tab], input[type=submit], input[type=button]';
  const typable = 'input:not([type=checkbox], [type=radio], [type=hidden], [type=submit], [type=button]), textarea, select, [contenteditable]';
  return {
    tidy, shown, nameOf, within,
    // The live region is heard and not seen: it may still hold what was said before.
    text: () => tidy([...(document.body?.children || [])].filter((part) => part.id !== 'status' && part.checkVisibility()).map((part) => part.innerText).join(' ')),
    thing: (wanted, scope) => one(best(within(scope, tappable), tidy(wanted)), wanted),
    field: (wanted, scope) => one(best(within(scope, typable), tidy(wanted)), wanted),
    choice: (wanted) => {
      const label = one(best([...document.querySelectorAll('label')], tidy(wanted)), wanted);
      return label.control || (typeof label === 'string' ? label : `"${wanted}" is no choice`);
    },
    focus: () => {
      const el = document.activeElement;
      return el && el !== document.body
        ? { tag: el.tagName.toLowerCase(), id: el.id, name: nameOf(el), classes: el.className.toString() }
        : { tag: 'body', id: '', name: '', classes: '' };
    },
  };
})();
