import { mount } from 'svelte';
import { identityOf } from './app/identity.ts';
import App from './App.svelte';
import type { Api } from './data/client.ts';
import type { Search } from './data/early-lookup.ts';
import type { Lookup } from './data/lookup.ts';
import type { LifecycleActor } from './frame/lifecycle/start-lifecycle.ts';
import { createStores } from './frame/stores/stores.ts';
import { holdChanges } from './shell/hold-changes.ts';
import { createSeam, type SignInViews } from './shell/sign-in/seam.ts';
import type { SignIn } from './sign-in/sign-in.ts';

export interface MountOptions {
  readonly lifecycle: LifecycleActor;
  readonly api: Api;
  readonly search: Search<Lookup>;
  readonly signIn: SignIn | undefined;
  /** Where the app is drawn. */
  readonly target: HTMLElement;
  /** What the page shows by itself; the app hides it. */
  readonly waiting: HTMLElement;
}

/** The composition root of everything that draws: the lifecycle as stores, the data API and the views meet here. */
export function mountApp({ lifecycle, api, search, signIn, target, waiting }: MountOptions) {
  const { hostOrigins, apiRetryDelay } = __CONFIG__;
  const { source, change, goOn } = holdChanges(lifecycle, identityOf);
  const stores = createStores(source);
  // On the document element, so that scrollbars and the page behind the app follow, too.
  stores.theme.subscribe((theme) => {
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  });

  mount(App, {
    target,
    props: {
      context: {
        stores,
        api,
        retryDelay: apiRetryDelay,
        hostOrigins,
        signIn: __SIGN_IN__ && signIn ? seamOf(signIn) : undefined,
        reload: () => {
          location.reload();
        },
      },
      search,
      change,
      goOn,
      waiting,
    },
  });
}

function seamOf(signIn: SignIn) {
  let views: Promise<SignInViews> | undefined;
  return createSeam(signIn.session, () => {
    views ??= import('./shell/sign-in/views.ts').then(({ openViews }) => openViews(signIn, window));
    return views;
  });
}
