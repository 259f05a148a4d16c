import type { Plugin } from 'vite';

/** Puts the reporter before the app's own script. Only on the development server: no build knows of it. */
export function reportToHelpdesk(): Plugin {
  return {
    name: 'report-to-helpdesk',
    apply: 'serve',
    transformIndexHtml: {
      // Vite then puts its own script before this one, which changes what that has set (`provider/in-app.ts`).
      order: 'pre',
      handler(_, { path }) {
        if (path !== '/index.html') return [];
        const attrs = { type: 'module', src: '/mocks/helpdesk/report/main.ts' };
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}
