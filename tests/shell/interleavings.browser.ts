import fc from 'fast-check';
import { mount, unmount } from 'svelte';
import { test } from 'vitest';
import App from '../../src/App.svelte';
import { searchCustomers } from '../../src/app/customer/lookup.ts';
import type { Search } from '../../src/data/early-lookup.ts';
import { createSeam } from '../../src/shell/sign-in/seam.ts';
import type { Lookup } from '../../src/data/lookup.ts';
import '../../src/app/theme.css';
import '../../src/shell/app.css';
import { acts } from '../support/interleavings/acts.ts';
import { play } from '../support/interleavings/play.ts';
import type { Show } from '../support/interleavings/stage.ts';

/* What tests/interleavings.test.ts does ten thousand times without a document, a few hundred times on the real screens. */

const ROWS = 300;

const showApp: Show = (stores, api, { change, goOn }, session) => {
  const target = document.body.appendChild(document.createElement('div'));
  const waiting = document.createElement('main');
  const reload = () => undefined;
  // Its own views have a file of their own, and do not come here.
  const signIn = createSeam(session, () => new Promise(() => undefined));
  const context = { stores, api, retryDelay: 1_000, hostOrigins: [], reload, signIn };
  const search: Search<Lookup> = (lookup, signal) => searchCustomers(api, lookup, signal);
  const app = mount(App, { target, props: { context, search, change, goOn, waiting } });
  return {
    get emails() {
      return target.querySelector('main')?.innerText.match(/[\w.]+@[\w.]+\.test/g) ?? [];
    },
    get records() {
      return target.querySelector('main')?.innerText.match(/Record of [\w.]+@[\w.]+\.test/g) ?? [];
    },
    refresh() {
      const button = [...target.querySelectorAll('button')].find(({ textContent }) =>
        textContent.includes('Refresh'),
      );
      // While the customer is being read again, it cannot be pressed.
      if (button?.ariaDisabled === 'false') button.click();
      else stores.refresh();
    },
    end() {
      void unmount(app);
      target.remove();
    },
  };
};

test(
  'every rule holds on the real screens in any order of events',
  { timeout: 120_000 },
  async () => {
    const property = fc.asyncProperty(acts, fc.boolean(), (row, apiIsDeaf) =>
      play(row, apiIsDeaf, showApp),
    );
    await fc.assert(property, { numRuns: ROWS, seed: 1 });
  },
);
