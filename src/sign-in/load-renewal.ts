import { renewEarly } from './renewal.ts';
import type { SessionStore } from './session.ts';
import { createRenewal, type Renewal } from './token.ts';

/** Renews with the provider of this deployment, which is loaded when it is asked. */
export function loadRenewal(store: SessionStore): Renewal {
  const renew = async (stale: string) => {
    const provider = await import('./provider.ts');
    await provider.renew(__OIDC__, store, stale);
  };
  renewEarly(store, renew);
  return createRenewal(store, renew);
}
