import '../report/main.ts';
import type { MockedApi } from '../api/mocked-api.ts';
import { addBar } from '../phone/add-bar.ts';
import { answeredFetch } from './answered-fetch.ts';
import mark from './mark.css?inline';

/* Runs in the demo before the app does, in the helpdesk's frame, on the phone, and alone. */

let own: Promise<MockedApi> | undefined;

globalThis.fetch = answeredFetch(async (request) => {
  const api = apiOfTheHelpdesk() ?? (await (own ??= ownApi()));
  return api.respond(request);
}, globalThis.fetch.bind(globalThis));

const note = document.createElement('p');
note.textContent = 'Demo: every customer is made up';
addBar('demo-mark', mark, 'below').append(note);

function apiOfTheHelpdesk(): MockedApi | undefined {
  try {
    return (window.parent as Window & typeof globalThis).__DEMO_API__;
  } catch {
    // A page of another origin has put the demo into a frame.
    return undefined;
  }
}

async function ownApi(): Promise<MockedApi> {
  const { createDemoApi } = await import('./demo-api.ts');
  return createDemoApi();
}
