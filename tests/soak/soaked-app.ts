import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineNetworkFixture } from '@msw/playwright';
import type { Frame, Page } from '@playwright/test';
import { APP_TAB } from '../../app.config.js';
import { handlersFor } from '../../mocks/helpdesk/api/handlers.ts';
import { createWorld } from '../../mocks/helpdesk/api/world.ts';
import { contextOf } from '../../mocks/helpdesk/context-of.ts';
import { attributeDefinitions } from '../../mocks/helpdesk/conversations/attribute-definitions.ts';
import type { HelpdeskConversation } from '../../mocks/helpdesk/store/conversation-record.ts';
import { testBuild } from '../../scripts/build-for-test.js';
import { loadResources } from '../support/load-mocks.js';

/** The simplest helpdesk: one frame that stays from conversation to conversation, and is answered when it asks. */
const HELPDESK = `<!doctype html>
<title>Helpdesk</title>
<style>iframe { inline-size: 100%; block-size: 90vh }</style>
<iframe title="${APP_TAB}" src="${testBuild.appOrigin}/"></iframe>
<script>
  let shown;
  const { contentWindow } = document.querySelector('iframe');
  const send = (message) => contentWindow.postMessage((shown = message), '*');
  addEventListener('message', ({ data }) => {
    if (shown && data === 'snypto-dashboard-app:fetch-info') send(shown);
  });
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  async function sendAll(messages) {
    for (const message of messages) {
      send(message);
      await drawn();
    }
  }
  function sendAllAtOnce(messages) {
    for (const message of messages) send(message);
  }
</script>`;

/** Of the page's script. */
interface Helpdesk {
  readonly sendAll: (messages: readonly string[]) => Promise<void>;
  readonly sendAllAtOnce: (messages: readonly string[]) => void;
}

/** The production build in that helpdesk, with the mocked data API behind it. */
export async function openApp(page: Page) {
  const world = createWorld(await loadResources());
  const network = defineNetworkFixture({
    context: page.context(),
    handlers: handlersFor(world, { baseUrl: testBuild.apiBaseUrl }),
  });
  await network.enable();
  // A file, because a page made up by a test belongs to no network, and may not frame one of this machine.
  writeFileSync(join(testBuild.helpdesk, 'soak.html'), HELPDESK);
  await page.goto(`${testBuild.helpdeskOrigin}/soak.html`);
  const frame = page.frames().at(-1) ?? page.mainFrame();
  return {
    world,
    frame,
    app: page.frameLocator('iframe'),
    /** One after the other, each after the last was drawn. */
    send: (conversations: readonly HelpdeskConversation[]) =>
      page.evaluate(
        (messages) => (globalThis as unknown as Helpdesk).sendAll(messages),
        conversations.map(messageOf),
      ),
    /** All of them in one task. */
    sendAtOnce: (conversations: readonly HelpdeskConversation[]) =>
      page.evaluate(
        (messages) => (globalThis as unknown as Helpdesk).sendAllAtOnce(messages),
        conversations.map(messageOf),
      ),
    memory: () => memoryOf(frame),
  };
}

function messageOf(conversation: HelpdeskConversation): string {
  return JSON.stringify(
    contextOf(conversation, { theme: 'light', definitions: attributeDefinitions }),
  );
}

/** What the app's frame holds after garbage collection. */
async function memoryOf(frame: Frame) {
  const session = await frame.page().context().newCDPSession(frame);
  await session.send('Performance.enable');
  // What one collection frees may have held on to something else.
  for (let times = 0; times < 5; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    heap: valueOf('JSHeapUsedSize'),
    nodes: valueOf('Nodes'),
    listeners: valueOf('JSEventListeners'),
  };
}
