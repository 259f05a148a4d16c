/**
 * Runs in every page before its own scripts, in the app as in the floor, and reports to the host when what was
 * waited for has been painted. Times are milliseconds of the page's own clock, which starts when the
 * navigation to it does.
 *
 * `context`: the contact's name, from the helpdesk. `customer`: the customer's street, from the first answer of
 * the data API. `orders`: the first order, from the second; where orders have a tab, it is pressed as soon
 * as it is there, so that no person's time is in the figure.
 * @param {{ customers: readonly { name: string, street: string, order: string }[], until: 'context' | 'orders' }} plan
 */
export function noteWhatIsPainted({ customers, until }) {
  if (window.parent === window) return;
  /** @type {Record<string, number>} */
  let noted = {};
  /** @type {number | undefined} */
  let received;
  let before = '';
  let longestTask = 0;
  /** @type {typeof customers[number] | undefined} */
  let customer;

  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });

  addEventListener('message', ({ data }) => {
    if (typeof data !== 'string' || !data.startsWith('{"event":"appContext"')) return;
    if (received !== undefined && !isDone()) return;
    received = performance.now();
    noted = {};
    longestTask = 0;
    before = customer?.name ?? '';
  });

  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });

  function look() {
    if (!('context' in noted)) {
      const name = document.querySelector('h1')?.textContent ?? '';
      const next = customers.find((each) => name.includes(each.name));
      if (!next || next.name === before) return;
      customer = next;
      note('context');
    }
    if (until === 'context' || !customer) return;
    // In a frame that lives on, it may be below another tab.
    if (!('customer' in noted) && document.body.textContent.includes(customer.street))
      note('customer');
    const tab = document.querySelector('[role=tab][id$="-orders"]');
    if (tab instanceof HTMLElement && tab.ariaSelected === 'false') tab.click();
    if (!('orders' in noted) && document.body.textContent.includes(customer.order)) note('orders');
  }

  /** @param {string} what */
  function note(what) {
    noted[what] = NaN;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        noted[what] = performance.now();
        if (isDone()) setTimeout(report);
      };
      port2.postMessage(undefined);
    });
  }

  function isDone() {
    return noted[until] !== undefined && !Number.isNaN(noted[until]);
  }

  function report() {
    const nodes = document.querySelectorAll('*').length;
    parent.postMessage({ bench: { ...noted, received, longestTask, nodes } }, '*');
  }
}
