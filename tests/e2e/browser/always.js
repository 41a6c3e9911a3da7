// Runs before every page: what the journeys must be able to ask about afterwards.
(() => {
  // All that the live region says, even if it is cleared the next moment.
  window.__announced = [];
  const note = () => {
    const said = (document.querySelector('#status')?.textContent || '').trim();
    if (said && said !== window.__announced.at(-1)) window.__announced.push(said);
    if (!said && window.__announced.length && window.__announced.at(-1) !== '') window.__announced.push('');
  };
  new MutationObserver((changes) => {
    if (changes.some((change) => (change.target.parentElement || change.target).closest?.('#status') || change.target.id === 'status')) note();
  }).observe(document, { subtree: true, childList: true, characterData: true });

  // A real print dialog would stop the test; the driver prints by itself.
  window.__printed = 0;
  window.print = () => { window.__printed += 1; window.dispatchEvent(new Event('beforeprint')); window.dispatchEvent(new Event('afterprint')); };

  // When the first screen could be used, in ms since the navigation began.
  new MutationObserver(() => {
    if (window.__ready === undefined && document.documentElement?.dataset.ready === 'true') window.__ready = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
})();
