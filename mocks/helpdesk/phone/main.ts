import { mount } from 'svelte';
import { serveDashboardApps } from '../dashboard-host.ts';
import { Desk } from '../desk.svelte.ts';
import { realTimers } from '../faults/faulty-delivery.ts';
import { profileOf, type ProfileId } from '../profiles/profiles.ts';
import { webview4016 } from '../profiles/webview-4-0-16.ts';
import { situationOf } from '../situation-of.ts';
import { readUrlSettings } from '../url-settings.ts';
import { scenarioOf } from '../scenarios/scenarios.ts';
import { addBar } from './add-bar.ts';
import { helpdeskAddress } from './addresses.ts';
import { followLinks } from './follow-links.ts';
import { PhoneLog } from './phone-log.svelte.ts';
import { createPhoneShell } from './phone-shell.ts';
import PhoneStrip from './PhoneStrip.svelte';
import strip from './strip.css?inline';

/* Runs before the app's own script: the phone is there when the app looks for it. */

const url = new URL(location.href);
const settings = readUrlSettings(url);
const desk = new Desk({ ...settings, profile: phoneOf(settings.profile) });
const scenario = scenarioOf(settings.scenario ?? '');
if (scenario) desk.begin(situationOf(scenario));
const log = new PhoneLog();
const { profile, onChange } = desk;
/** Whatever happens later, the phone sends what it had when the conversation was opened. */
const opened = desk.context();
const ready = settings.api === undefined ? Promise.resolve() : desk.dataApi.start();
/** What the phone shows; undefined: the page itself. */
let site: Window | undefined;
const { page, frame, hasLoaded } = createPhoneShell(window, (message) => {
  log.send(message, site && 'to the page that a link led to');
  // Without a context the app asks the data API for nothing.
  void ready.then(() => (site ?? window).postMessage(message, '*'));
});
followLinks(document, (shown) => {
  site = shown;
  hasLoaded();
});

serveDashboardApps(page, [frame], {
  profile,
  context: () => opened,
  onChange,
  shown: 0,
  timers: realTimers,
  faults: () => desk.faults,
  onSpent: (fault) => desk.setFault(fault, false),
  onRequest: (key) => log.ask(key, profile.requestKey),
});

mount(PhoneStrip, {
  target: addBar('pretend-phone', strip, 'above'),
  props: {
    desk,
    log,
    helpdesk: helpdeskAddress(url, desk.settings, import.meta.env.VITE_PRETEND_HELPDESK),
  },
});

/** A helpdesk's profile may be in the address, too, when it was edited by hand. */
function phoneOf(profile: ProfileId): ProfileId {
  return profileOf(profile).isPhone ? profile : webview4016.id;
}
