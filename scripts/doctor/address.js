import { HELPDESK } from '../../app.config.js';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether the address leads to the app, over https.
 * @type {import('./examine.js').Check}
 */
export function checkAddress({ url, isRedirected, page, assets }) {
  return [
    url.protocol !== 'https:' &&
      !LOOPBACK.includes(url.hostname) &&
      `${url.origin} is not https: a helpdesk on https cannot show it. Get a certificate for it.`,
    isRedirected &&
      `The address redirects to ${url.href}: enter that one in ${HELPDESK}’s settings, and put no login in front of it.`,
    page.status !== 200 &&
      `${page.path} answers ${page.status} and not 200: deploy dist/ there, and put no login in front of it.`,
    page.status === 200 &&
      assets.length === 0 &&
      `${page.path} is not this app, or not its build: publish the folder dist/.`,
  ];
}
