/**
 * As the shell on iOS does it: a link that is tapped, one with `target="_blank"` too, loads in place of the
 * page. Whatever loads is the phone's page from then on, also for what the shell posts.
 *
 * @param loaded is given its window each time that it has loaded something.
 * @see https://github.com/chatwoot/chatwoot-mobile-app/blob/develop/src/screens/dashboard/DashboardScreen.tsx
 */
export function followLinks(page: Document, loaded: (shown: Window) => void) {
  page.addEventListener('click', (event) => {
    // The phone's own link is in a shadow root, and not seen from here.
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || event.defaultPrevented || !/^https?:$/.test(link.protocol)) return;
    event.preventDefault();
    const site = page.createElement('iframe');
    site.title = `What the link leads to: ${link.host}`;
    site.src = link.href;
    site.className = 'in-place';
    site.addEventListener('load', () => {
      if (site.contentWindow) loaded(site.contentWindow);
    });
    page.body.replaceChildren(site);
  });
}
