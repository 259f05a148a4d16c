import type { SignIn } from '../../sign-in/sign-in.ts';
import { startSignIn } from '../../sign-in/start-sign-in.ts';
import type { SignInViews } from './seam.ts';
import { viewsOf } from './views-of.ts';

/** Starts the sign-in's machine, and gives the views of it. */
export function openViews(lane: SignIn, page: Window): SignInViews {
  // From now on the session is renewed by itself. Without it, a request renews it, or says why not.
  lane.renewal().catch(() => undefined);
  return viewsOf(startSignIn(lane, __OIDC__, page), lane.session.isKept);
}
