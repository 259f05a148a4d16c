import type { Plugin } from 'vite';

/** Puts the reporter before the app's own script. Only on the development server: no build knows of it. */
export function reportToHelpdesk(): Plugin {
  return {
    name: 'report-to-helpdesk',
    apply: 'serve',
    transformIndexHtml(_, { path }) {
      if (path !== '/index.html') return [];
      const attrs = { type: 'module', src: '/mocks/helpdesk/report/main.ts' };
      return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
    },
  };
}
