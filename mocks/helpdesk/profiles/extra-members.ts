import { ACCOUNT } from '../store/account.ts';
import type { HostProfile } from './host-profile.ts';
import { newest } from './newest.ts';

/** What brands add of their own. An app has no use for it and must not keep it. */
export const extraMembers = {
  ...newest,
  id: 'extra-members',
  name: 'Extra members',
  peculiarity: 'Adds the account and two secret tokens, which an app must not keep.',
  sends: {
    ...newest.sends,
    extra: {
      account: { id: ACCOUNT, name: 'Pretend Coffee' },
      accountId: ACCOUNT,
      userToken: 'pretend-user-token',
      dashboardAppToken: 'pretend-dashboard-app-token',
    },
  },
} as const satisfies HostProfile;
