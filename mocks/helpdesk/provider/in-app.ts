import type { Access } from '../../../src/config.ts';
import { readSignIn, signInText } from './sign-in-settings.ts';

/*
 * Runs before the app's own script, in development and in the demo. There, what a production build is made
 * with is looked up when the page is opened, so that its address can say that agents sign in.
 */

const { searchParams } = new URL(location.href);
const settings = readSignIn(searchParams.get('sign-in'));
const helpdesk = import.meta.env.VITE_PRETEND_HELPDESK;

// Development has set them for this environment, and the demo has left them to this script.
const isDemo = import.meta.env.MODE === 'demo';
if (settings && helpdesk)
  provide({
    kind: 'oidc',
    issuer: new URL('provider', new URL(helpdesk, location.href)).href,
    clientId: searchParams.get('client') ?? 'app',
    scope: 'openid email offline_access read',
    parameters: { 'sign-in': signInText(settings) ?? '' },
    origins: [],
  });
else if (isDemo) provide({ kind: 'open' });

function provide(access: Access) {
  Object.assign(globalThis, {
    __API_ACCESS__: access.kind,
    __OIDC__: access.kind === 'oidc' ? access : undefined,
    __SIGN_IN__: access.kind === 'oidc' ? `sign-in ${access.issuer} ${access.clientId}` : undefined,
  });
}
