import { createTransport } from '../../src/frame/host/transport.ts';
import { createVisibility } from '../../src/frame/host/visibility.ts';
import { startLifecycle } from '../../src/frame/lifecycle/start-lifecycle.ts';
import { createStores } from '../../src/frame/stores/stores.ts';

/*
 * An app that shows its stores, put together as `src/main.ts` does it: each as JSON in a data attribute of
 * its root. A test that listens is given every value that was ever there, also one that was gone at once.
 * With `?fresh` in its address its contexts do not grow old, so that what is counted does not depend on how
 * fast the machine is.
 */

const { hostOrigins, hostRequestKeys, timings: built } = __CONFIG__;
const staysFresh = new URLSearchParams(location.search).has('fresh');
const timings = staysFresh ? { ...built, freshFor: 3_600_000 } : built;
const root = document.querySelector<HTMLElement>('#probe');
if (!root) throw new Error('The page has no element #probe.');

const changes: Record<string, number> = {};
const sent = { requests: 0, renewals: 0 };
let hasContext = false;

const transport = createTransport(window, {
  allowedOrigins: hostOrigins,
  requestKeys: hostRequestKeys,
});
const lifecycle = startLifecycle({
  transport: {
    ...transport,
    ask() {
      show('requests', (sent.requests += 1));
      show('renewals', (sent.renewals += Number(hasContext)));
      transport.ask();
    },
  },
  visibility: createVisibility(window),
  timings,
});

const { refresh, ...stores } = createStores(lifecycle);
for (const [name, store] of Object.entries(stores)) {
  store.subscribe((value: unknown) => {
    show(name, value);
    changes[name] = (changes[name] ?? -1) + 1;
    show('changes', changes);
  });
}
stores.receivedAt.subscribe((at) => (hasContext = at !== undefined));
root.querySelector('button')?.addEventListener('click', refresh);

function show(name: string, value: unknown) {
  const text = value === undefined ? undefined : JSON.stringify(value);
  if (text === undefined) delete root?.dataset[name];
  else if (root) root.dataset[name] = text;
  globalThis.noteShown?.(`${name}: ${text ?? 'absent'}`);
}

declare global {
  var noteShown: ((entry: string) => void) | undefined;
}
