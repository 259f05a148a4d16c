/*
 * A helpdesk as small as it can be: it posts the chosen conversation's context when the app is loaded and whenever
 * the app asks, and loads the app again for another conversation, as real ones do.
 */

const { app, APP_TAB, HELPDESK, messages } = await (await fetch('/settings.json')).json();
const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
const select = /** @type {HTMLSelectElement} */ (document.querySelector('select'));
const about = /** @type {HTMLElement} */ (document.querySelector('span'));

about.textContent = `The production build of “${APP_TAB}” from ${app}, with the headers of production. This page plays ${HELPDESK}, and the data API is the mocked one.`;
select.append(
  ...messages.map(
    (/** @type {any} */ { data }, /** @type {number} */ index) =>
      new Option(data.contact?.name || 'Unnamed', String(index)),
  ),
);

const send = () =>
  frame.contentWindow?.postMessage(JSON.stringify(messages[select.selectedIndex]), app);
const open = () => {
  frame.src = app;
};

frame.title = APP_TAB;
frame.addEventListener('load', send);
select.addEventListener('change', open);
addEventListener('message', ({ source, data }) => {
  if (source === frame.contentWindow && String(data).endsWith('dashboard-app:fetch-info')) send();
});
open();

export {};
