// Looks over the whole page as it stands; each check answers with a list of what is wrong. Needs page.js before it.
const checks = (() => {
  const { tidy, shown, nameOf } = page;
  const all = (css) => [...document.querySelectorAll(css)];
  const brief = (el) => {
    const id = el.id ? '#' + el.id : '';
    const classes = [...el.classList].map((name) => '.' + name).join('');
    return `<${el.tagName.toLowerCase()}${id}${classes}> "${tidy(el.innerText || el.value || '').slice(0, 50)}"`;
  };
  const px = (number) => Math.round(number * 10) / 10;
  // Off screen or shrunk to a dot: there for screen readers only, until it has the focus.
  const veiled = (el) => {
    const box = el.getBoundingClientRect();
    const style = getComputedStyle(el);
    return box.width < 4 || box.height < 4 || box.right <= 0 || box.bottom + scrollY <= 0 || style.opacity === '0' ||
      (style.clipPath !== 'none' && style.position === 'absolute');
  };
  const around = (boxes) => {
    const [left, top] = [Math.min(...boxes.map((b) => b.left)), Math.min(...boxes.map((b) => b.top))];
    const [right, bottom] = [Math.max(...boxes.map((b) => b.right)), Math.max(...boxes.map((b) => b.bottom))];
    return { left, top, right, bottom, width: right - left, height: bottom - top };
  };
  // A bar that stays while the rest scrolls under it: what lies behind it can be scrolled out.
  const bar = (el) => {
    for (let part = el; part; part = part.parentElement) if (['sticky', 'fixed'].includes(getComputedStyle(part).position)) return part;
    return null;
  };
  const inSentence = (el) => {
    if (el.matches('a.tel')) return true;
    const prose = el.matches('a, button') && getComputedStyle(el).display === 'inline' && el.closest('p');
    return Boolean(prose) && tidy(prose.innerText).length > tidy(el.innerText).length + 1;
  };
  // What a finger can aim at, with the area that answers to it.
  const targets = () => {
    const css = 'a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button], [role=link], [tabindex="0"]';
    return all(css).filter(shown).filter((el) => !inSentence(el)).flatMap((el) => {
      const labels = el.matches('[type=checkbox], [type=radio], [type=file]') ? [...(el.labels || [])].filter(shown) : [];
      if (labels.length) return [{ el: labels[0], box: around([...labels, ...(veiled(el) ? [] : [el])].map((l) => l.getBoundingClientRect())) }];
      return veiled(el) ? [] : [{ el, box: el.getBoundingClientRect() }];
    });
  };

  const smallTargets = () => targets().filter(({ box }) => box.width < 47.5 || box.height < 47.5)
    .map(({ el, box }) => `${brief(el)} is ${px(box.width)} x ${px(box.height)} px, not 48 x 48`);

  const smallPrimaries = () => all('.button').filter(shown).map((el) => [el, el.getBoundingClientRect()])
    .filter(([, box]) => box.height < 55.5).map(([el, box]) => `${brief(el)} is ${px(box.height)} px tall, not 56`);

  const tightTargets = () => {
    const found = [];
    const every = targets().map((target) => ({ ...target, bar: bar(target.el) }));
    every.forEach((a, i) => every.slice(i + 1).forEach((b) => {
      if (a.el.contains(b.el) || b.el.contains(a.el) || a.bar !== b.bar) return;
      const across = Math.max(b.box.left - a.box.right, a.box.left - b.box.right);
      const down = Math.max(b.box.top - a.box.bottom, a.box.top - b.box.bottom);
      const centres = Math.hypot((a.box.left + a.box.right - b.box.left - b.box.right) / 2, (a.box.top + a.box.bottom - b.box.top - b.box.bottom) / 2);
      const gap = Math.max(across, down);
      if (gap < 7.5 && centres < 55.5) found.push(`${brief(a.el)} and ${brief(b.el)} are ${px(gap)} px apart, centres ${px(centres)} px`);
    }));
    return found;
  };

  const sideways = (width) => {
    const whole = document.scrollingElement.scrollWidth;
    if (whole <= width) return [];
    const wide = all('body *').filter(shown).filter((el) => el.getBoundingClientRect().right > width + 0.5).slice(-5);
    return [`the page is ${whole} px wide in a window of ${width} px`, ...wide.map((el) => `${brief(el)} reaches to ${px(el.getBoundingClientRect().right)} px`)];
  };

  const clipped = () => {
    const cut = all('body *').filter(shown).filter((el) => !veiled(el) && !el.closest('svg') && tidy(el.innerText || el.value)).filter((el) => {
      const style = getComputedStyle(el);
      const field = el.matches('input, textarea');
      const hides = (axis) => ['hidden', 'clip'].includes(style['overflow' + axis]);
      const tall = (hides('Y') && !field && el.scrollHeight > el.clientHeight + 1) || (el.matches('input') && parseFloat(style.fontSize) > el.clientHeight);
      const wide = (hides('X') && !field && el.scrollWidth > el.clientWidth + 1) || (el.matches('button, select') && el.scrollWidth > el.clientWidth + 1);
      return tall || wide;
    });
    return [...cut.map((el) => `${brief(el)} cuts off its text`), ...overlaps()];
  };

  // What is seen of a box: a part that scrolls shows no more than fits it.
  const seen = (el, box) => {
    let [top, bottom] = [box.top, box.bottom];
    for (let part = el; part; part = part.parentElement) {
      if (!['auto', 'scroll'].includes(getComputedStyle(part).overflowY)) continue;
      const frame = part.getBoundingClientRect();
      [top, bottom] = [Math.max(top, frame.top), Math.min(bottom, frame.bottom)];
    }
    return new DOMRect(box.left, top, box.width, Math.max(0, bottom - top));
  };

  // Lines of text that lie on one another.
  const overlaps = () => {
    const lines = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const el = node.parentElement;
      if (!node.data.trim() || !shown(el) || el.closest('.sr, svg') || veiled(el)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const under = bar(el);
      for (const whole of range.getClientRects()) {
        const box = seen(el, whole);
        if (box.width > 1 && box.height > 1) lines.push({ el, box, bar: under });
      }
    }
    const found = new Set();
    lines.forEach((a, i) => lines.slice(i + 1).forEach((b) => {
      if (a.el === b.el || a.bar !== b.bar) return;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (across > 2 && down > 0.4 * Math.min(a.box.height, b.box.height)) found.add(`${brief(a.el)} and ${brief(b.el)} lie on one another`);
    }));
    return [...found];
  };

  const headings = () => {
    const found = [];
    const h1s = all('h1').filter(shown);
    if (h1s.length !== 1) found.push(`${h1s.length} h1 on the page, not one: ${h1s.map(brief).join(', ')}`);
    const h1 = tidy(h1s[0]?.innerText);
    if (h1 && !tidy(document.title).replace(/^[^:]{3,12}: /, '').startsWith(h1) && !tidy(document.title).startsWith(h1)) {
      found.push(`the title "${document.title}" does not start with the h1 "${h1}"`);
    }
    return found;
  };

  const focusAtTop = () => {
    const el = document.activeElement;
    if (!el.matches('h1, .errors')) return [`the focus is on ${brief(el)}, not on the h1 or the error summary`];
    const box = el.getBoundingClientRect();
    return box.top < -1 || box.top > innerHeight - 10 ? [`${brief(el)} has the focus but is out of view at ${px(box.top)} px`] : [];
  };

  const ids = () => {
    const seen = new Set();
    const twice = all('[id]').filter((el) => seen.size === seen.add(el.id).size).map((el) => `the id "${el.id}" stands twice: ${brief(el)}`);
    const dangling = ['aria-describedby', 'aria-labelledby', 'aria-controls', 'for'].flatMap((name) => all(`[${name}]`).flatMap((el) =>
      el.getAttribute(name).split(/\s+/).filter((id) => id && !seen.has(id)).map((id) => `${brief(el)} has ${name}="${id}", which is nowhere`)));
    return [...twice, ...dangling];
  };

  const labels = () => all('input:not([type=hidden]), select, textarea').filter((el) => el.closest('#app') || shown(el))
    .filter((el) => !(el.labels && el.labels.length && nameOf(el))).map((el) => `${brief(el)} has no label with words`);

  const attributes = () => [
    ...['placeholder', 'maxlength', 'required', 'autofocus', 'disabled'].flatMap((name) => all(`[${name}]`).map((el) => `${brief(el)} has ${name}`)),
    ...all('[type=number]').map((el) => `${brief(el)} is type=number`),
    ...all('form:not([novalidate])').map((el) => `${brief(el)} lacks novalidate`),
    ...all('[tabindex]').filter((el) => el.tabIndex > 0).map((el) => `${brief(el)} has tabindex ${el.tabIndex}`),
    ...all('[style]').filter((el) => !el.closest('svg')).map((el) => `${brief(el)} has an inline style`),
  ];

  const primaries = () => {
    const found = all('.button:not(.button--second)').filter(shown);
    return found.length > 1 ? [`${found.length} primary buttons: ${found.map(brief).join(', ')}`] : [];
  };

  const words = () => {
    const spoken = all('[aria-label], [alt], [title]').flatMap((el) => ['aria-label', 'alt', 'title'].map((name) => el.getAttribute(name) || ''));
    const typed = all('input, textarea').map((el) => el.value || '');
    return [document.title, document.body.innerText, ...spoken, ...typed].flatMap((text) => {
      const odd = text.match(/\bM\d\d\b|\bNaN\b|\bundefined\b|\[object |\{\s*\$|Invalid Date|\u2068?\{[a-z-]+\}/);
      return odd ? [`"${odd[0]}" in: ${tidy(text.slice(Math.max(0, odd.index - 60), odd.index + 60))}`] : [];
    });
  };

  const language = () => {
    const html = document.documentElement;
    return [
      ...(html.lang ? [] : ['html has no lang']),
      ...(['ltr', 'rtl'].includes(html.dir) ? [] : [`html has dir="${html.dir}"`]),
      ...(all('#status[role=status]').length === 1 ? [] : ['there is not exactly one #status with role=status']),
    ];
  };

  return { smallTargets, smallPrimaries, tightTargets, sideways, clipped, headings, focusAtTop, ids, labels, attributes, primaries, words, language };
})();
