import './app.css';
import { createTransport } from './host/transport.ts';
import { createVisibility } from './host/visibility.ts';
import { startLifecycle } from './lifecycle/start-lifecycle.ts';

/*
 * The composition root of the host lane: the real window and the environment meet here, once. The listener
 * is attached, and the helpdesk asked, before anything else is even evaluated; what draws comes meanwhile,
 * as a file of its own that the page has already begun to fetch. Until then the page shows what stands in
 * `index.html`.
 */
const { hostOrigins, hostRequestKeys, timings } = __CONFIG__;

const lifecycle = startLifecycle({
  transport: createTransport(window, {
    allowedOrigins: hostOrigins,
    requestKeys: hostRequestKeys,
  }),
  visibility: createVisibility(window),
  timings,
  // Not even its name is in a production build.
  inspect: import.meta.env.MODE === 'production' ? undefined : globalThis.__INSPECT__,
});

import('./show.ts').then(
  ({ show }) => {
    show(lifecycle, elementOf('app'), elementOf('waiting'));
  },
  () => {
    elementOf('waiting').remove();
    const gone = elementOf('gone');
    gone.hidden = false;
    gone.querySelector('button')?.addEventListener('click', () => {
      location.reload();
    });
  },
);

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html has no element with the id ${id}.`);
  return element;
}
