import { mount } from 'svelte';
import { identityOf } from './app/identity.ts';
import { languages } from './app/languages.ts';
import App from './App.svelte';
import type { Api } from './data/client.ts';
import type { Search } from './data/early-lookup.ts';
import type { Lookup } from './data/lookup.ts';
import type { LifecycleActor } from './frame/lifecycle/start-lifecycle.ts';
import { createStores } from './frame/stores/stores.ts';
import { holdChanges } from './shell/hold-changes.ts';
import { language, speak } from './shell/language.ts';
import { createSeam } from './shell/sign-in/seam.ts';
import type { WatchedAccess } from './sign-in/own-access.ts';
import type { SignIn } from './sign-in/sign-in.ts';

export interface MountOptions {
  readonly lifecycle: LifecycleActor;
  readonly api: Api;
  readonly search: Search<Lookup>;
  readonly signIn: SignIn | undefined;
  readonly own: WatchedAccess | undefined;
  /** Where the app is drawn. */
  readonly target: HTMLElement;
  /** What the page shows by itself; the app hides it. */
  readonly waiting: HTMLElement;
}

/** From now on, while the helpdesk answers: English is here, any other language is a file that has to come. */
const chosen = speak(languages, [__CONFIG__.language ?? [], navigator.languages].flat());

/** The composition root of everything that draws: the lifecycle as stores, the data API and the views meet here. */
export async function mountApp(options: MountOptions) {
  const { lifecycle, api, search, signIn, own, target, waiting } = options;
  await chosen;
  const { hostOrigins, apiRetryDelay } = __CONFIG__;
  language.subscribe(({ tag, dir }) => {
    Object.assign(document.documentElement, { lang: tag, dir });
  });
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
        signIn:
          __API_ACCESS__ === 'oidc' || __API_ACCESS__ === 'own' ? seamOf(signIn, own) : undefined,
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

function seamOf(signIn: SignIn | undefined, own: WatchedAccess | undefined) {
  if (__API_ACCESS__ === 'oidc' && signIn)
    return createSeam(
      signIn.session,
      once(async () => (await import('./shell/sign-in/views.ts')).openViews(signIn, window)),
    );
  // Without a way to sign in, the failure itself says what to do.
  if (__API_ACCESS__ === 'own' && own?.signIn)
    return createSeam(
      own.session,
      once(async () => (await import('./shell/sign-in/own-views.ts')).openOwnViews(own)),
    );
  return undefined;
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
