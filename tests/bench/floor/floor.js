/* The same job as the app's, as far as its figures go, with no framework, no check and no second thought. */

const API = '__API__';
const TOKEN = '__TOKEN__';

const [name, customer, orders] = ['h1', 'p', 'ul'].map((tag) => document.querySelector(tag));
let shown;

addEventListener('message', async ({ data }) => {
  const { contact } = JSON.parse(data).data;
  if (contact.email === shown) return;
  shown = contact.email;
  name.textContent = contact.name;
  const lookup = { identifier: contact.identifier ?? undefined, email: contact.email };
  const { items } = await json('/customers/search', {
    method: 'POST',
    body: JSON.stringify(lookup),
  });
  const [{ id, address, totals }] = items;
  customer.textContent = `${address.line1} ${totals.orders} ${totals.spent.amount}`;
  const page = await json(`/customers/${id}/orders?limit=25`);
  orders.replaceChildren(
    ...page.items.map(({ number, placedAt, status, total }) => {
      const row = document.createElement('li');
      row.textContent = `${number} ${placedAt} ${status} ${total.amount} ${total.currency}`;
      return row;
    }),
  );
});

async function json(path, init = {}) {
  const headers = {
    accept: 'application/json',
    ...(init.body && { 'content-type': 'application/json' }),
    ...(TOKEN && { authorization: `Bearer ${TOKEN}` }),
  };
  const options = { credentials: 'omit', referrerPolicy: 'no-referrer' };
  return (await fetch(API + path, { ...init, ...options, headers })).json();
}

parent.postMessage('snypto-dashboard-app:fetch-info', '*');
