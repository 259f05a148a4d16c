import type { HostProfile } from './host-profile.ts';
import { newest } from './newest.ts';

/** The mobile app shows a dashboard app as a page of its own, and knows neither theme nor definitions. */
export const webview400 = {
  ...newest,
  id: 'webview-4-0-0',
  name: 'Mobile 4.0.0 – 4.0.15',
  peculiarity:
    'Shows the app on a phone, not in a frame, and sends camelCase records, custom attributes included.',
  pushes: [],
  sends: {
    ...newest.sends,
    members: ['conversation', 'contact', 'currentAgent'],
    casing: 'camel-records',
    isPhones: true,
  },
  isPhone: true,
} as const satisfies HostProfile;
