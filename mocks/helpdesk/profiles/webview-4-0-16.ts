import type { HostProfile } from './host-profile.ts';
import { webview400 } from './webview-4-0-0.ts';

export const webview4016 = {
  ...webview400,
  id: 'webview-4-0-16',
  name: 'Mobile from 4.0.16',
  peculiarity:
    'Shows the app on a phone, not in a frame, and sends snake_case everywhere, custom attributes mangled.',
  sends: { ...webview400.sends, casing: 'snake' },
} as const satisfies HostProfile;
