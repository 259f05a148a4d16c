import type { HostProfile } from './host-profile.ts';
import { newest } from './newest.ts';

/** A brand's own name got into the key by search and replace, with a space and capitals. */
export const brandKey = {
  ...newest,
  id: 'brand-key',
  name: 'Renamed request key',
  peculiarity: 'Answers to its brand’s own request key and to no other.',
  requestKey: 'Grupo Telecom-dashboard-app:fetch-info',
} as const satisfies HostProfile;
