import type { InspectionEvent } from 'xstate';
import type { Access, Config, OidcSettings } from './config.ts';

declare global {
  /** The environment as `config.ts` reads it; put in by the bundler (`vite.config.ts`). */
  const __CONFIG__: Omit<Config, 'access'>;
  const __API_ACCESS__: Access['kind'];
  const __OIDC__: OidcSettings | undefined;

  /** Receives everything the lifecycle does; only in development, where the pretend helpdesk shows it. */
  var __INSPECT__: ((inspected: InspectionEvent) => void) | undefined;

  interface ImportMetaEnv {
    /** Where the pretend helpdesk is; never set in production. */
    readonly VITE_PRETEND_HELPDESK?: string;
    /** Where the app is, seen from the pretend helpdesk; only set in the demo. */
    readonly VITE_PRETEND_APP?: string;
  }
}
