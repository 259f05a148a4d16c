import '../provider/in-app.ts';
import { createReporter } from './reporter.ts';
import type { PostedReport } from './report.ts';

/*
 * Runs before the app's own script, where there is a pretend helpdesk, and nowhere else. Reports are
 * addressed to that helpdesk's origin, so the browser delivers them to no other page.
 */

const helpdesk = import.meta.env.VITE_PRETEND_HELPDESK;

if (helpdesk && window.parent !== window) {
  const { origin } = new URL(helpdesk, location.href);
  // Browsers log an error for a message to the wrong origin, so it is not sent where the parent's origin is known.
  const framedBy = (location.ancestorOrigins as DOMStringList | undefined)?.[0] ?? origin;
  if (framedBy === origin) {
    globalThis.__INSPECT__ = createReporter(window, {
      report: (report) => {
        window.parent.postMessage({ dashboardAppReport: report } satisfies PostedReport, origin);
      },
      soon: createQueue(),
      now: Date.now,
    });
  }
}

/** A timer would do, were it not held back to one a second in hidden frames. */
function createQueue(): (run: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port2.onmessage = () => waiting.shift()?.();
  return (run) => {
    waiting.push(run);
    port1.postMessage(undefined);
  };
}
