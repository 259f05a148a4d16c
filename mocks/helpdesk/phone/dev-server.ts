import type { Plugin } from 'vite';
import { withScriptFirst } from './with-script-first.js';

/** Serves `/phone.html` on the development server: the app's own page with the phone's script put first. */
export function pretendPhone(): Plugin {
  return {
    name: 'pretend-phone',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      // There is no such file, so Vite answers with the app's page and says what was asked for.
      handler: (html, { originalUrl }) =>
        originalUrl && PAGE.test(originalUrl)
          ? withScriptFirst(html, '/mocks/helpdesk/phone/main.ts')
          : html,
    },
  };
}

const PAGE = /^\/phone\.html(?![^?])/;
