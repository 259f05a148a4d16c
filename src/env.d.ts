import type { InspectionEvent } from 'xstate';
import type { Access, Config, OidcSettings } from './config.ts';

declare global {
  /** The environment as `config.ts` reads it; put in by the bundler (`vite.config.ts`). */
  const __CONFIG__: Omit<Config, 'access' | 'pageMaxAge'>;
  const __API_ACCESS__: Access['kind'];
  /** The session's name in the tab's storage, or `own`; undefined in a build without a sign-in. */
  const __SIGN_IN__: string | undefined;
  /** Only where there is a sign-in. */
  const __OIDC__: OidcSettings;

  /** Receives everything the lifecycle does; only in development, where the pretend helpdesk shows it. */
  var __INSPECT__: ((inspected: InspectionEvent) => void) | undefined;

  interface ImportMetaEnv {
    /** Where the pretend helpdesk is; never set in production. */
    readonly VITE_PRETEND_HELPDESK?: string;
    /** Where the app is, seen from the pretend helpdesk; only set in the demo. */
    readonly VITE_PRETEND_APP?: string;
  }
}
