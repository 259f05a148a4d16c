import { getDomain } from 'tldts';
import * as z from 'zod/mini';
import { DEFAULT_TIMINGS, type Timings } from './frame/lifecycle/timings.ts';

/** What a deployment can set. Read once, by the bundler. */
export interface Config {
  /** Who may send a context: exact origins, `https://*.example.com`, or `self`, the app's own origin. */
  readonly hostOrigins: readonly string[];
  /** Every spelling of the request that the helpdesk's brand may answer to. */
  readonly hostRequestKeys: readonly string[];
  /** Without a slash at the end. */
  readonly apiBaseUrl: string;
  /** Milliseconds. */
  readonly apiTimeout: number;
  /** Milliseconds. */
  readonly apiRetryDelay: number;
  /** How long a browser may show the page without asking for it again, in seconds. */
  readonly pageMaxAge: number;
  readonly timings: Timings;
  /** What all agents read, where it is not what their browsers ask for; a BCP 47 tag. */
  readonly language: string | undefined;
  readonly access: Access;
}

/** How the data API knows who asks. */
export type Access =
  /** The agent signs in with the company's identity provider. */
  | ({ readonly kind: 'oidc' } & OidcSettings)
  /** The app's own way to a token, in `src/app/access-token.ts`. */
  | { readonly kind: 'own' }
  /** The API has a session cookie on the app's own origin. */
  | { readonly kind: 'cookie' }
  /** It does not: whoever reaches it reads everything. */
  | { readonly kind: 'open' };

/** An OpenID Connect provider and what it knows the app as: a public client, without a secret. */
export interface OidcSettings {
  /** Byte for byte as its discovery document says it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly scope: string;
  /** What else it wants in a request, for instance `audience` or `resource`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Origins of its endpoints besides the issuer's. */
  readonly origins: readonly string[];
}

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  /** One sentence for each bad variable, which says what to write. */
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * The public page of the helpdesk spells its request in two ways, and a host answers only one of them. The
 * third is the only one that the official phone app answers, whatever the brand of the dashboard.
 */
const REQUEST_KEYS =
  'snypto-dashboard-app:fetch-info,Snypto-dashboard-app:fetch-info,chatwoot-dashboard-app:fetch-info';

const HOST_ORIGINS =
  'must be the helpdesk’s origin, or several with commas between: https://app.example.com, https://*.example.com for all sub-domains, or self for the app’s own origin. ' +
  'Without a path, not *, and https unless it is this machine.';
const WIDE_WILDCARD =
  'must not allow every name under a suffix where anyone can get one, such as https://*.co.uk, https://*.github.io or https://*.vercel.app: write the helpdesk’s own origin.';
const API_BASE_URL =
  'must be the address of your data API: https://api.example.com/v1, or a path such as /api on the app’s own origin.';
const MILLISECONDS = 'must be a whole number of milliseconds, with at most nine digits.';

const FRESH_FOR =
  'must be a whole number of milliseconds, with at most nine digits, and at least 1000.';

const PAGE_MAX_AGE =
  'must be a whole number of seconds, at most 3600: how long a browser may take the page from its cache, and a new release stays unseen. 0 has it ask each time.';

const ISSUER =
  'must be the issuer of your identity provider, exactly as its discovery document says: an https address without ? and #.';
const CLIENT_ID =
  'must be the id that your identity provider has given to this app, and needs VITE_OIDC_ISSUER beside it.';
const SCOPE = 'must be scopes with spaces between, openid among them.';
const PARAMETERS =
  'must be what your identity provider wants besides, such as audience=https://api.example.com, with & between, and nothing that sign-in sets itself.';
const ORIGINS =
  'must be the other origins of your identity provider’s endpoints, with commas between: https://token.example.com';
const ACCESS_CHOICES =
  'must say how the data API knows who asks: own (src/app/access-token.ts), cookie (a session cookie on the app’s own origin), or open (it does not, and whoever reaches it reads everything).';
const NO_ACCESS = `VITE_API_ACCESS ${ACCESS_CHOICES} Or set VITE_OIDC_ISSUER and VITE_OIDC_CLIENT_ID: agents then sign in with your identity provider.`;

/** Set by sign-in itself; anything else here would undo what keeps it safe. */
const OWN_PARAMETERS = [
  'client_id',
  'code_challenge',
  'code_challenge_method',
  'login_hint',
  'nonce',
  'redirect_uri',
  'request',
  'request_uri',
  'response_mode',
  'response_type',
  'scope',
  'state',
];

const LANGUAGE =
  'must be the tag of a language, such as de or pt-BR, or be left out for the one that the agent’s browser asks for.';

const commaSeparated = z.pipe(
  z.string(),
  z.transform((text) =>
    text
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  ),
);

// Longer ones than nine digits overflow the browser's timers, which then fire at once.
const milliseconds = (fallback: number, pattern = /^\d{1,9}$/, error = MILLISECONDS) =>
  z._default(z.pipe(z.string().check(z.regex(pattern, { error })), z.transform(Number)), fallback);

const environment = z.object({
  VITE_HOST_ORIGINS: z.pipe(
    z._default(commaSeparated, []),
    z
      .array(
        z
          .string()
          .check(
            z.refine(isHostOrigin, { error: HOST_ORIGINS, abort: true }),
            z.refine(isNarrow, { error: WIDE_WILDCARD }),
          ),
      )
      .check(z.minLength(1, { error: HOST_ORIGINS })),
  ),
  VITE_HOST_REQUEST_KEYS: z.pipe(
    z._default(commaSeparated, REQUEST_KEYS.split(',')),
    z.array(z.string()).check(
      z.minLength(1, {
        error: 'must name at least one request key, or be left out for the standard ones.',
      }),
    ),
  ),
  VITE_API_BASE_URL: z
    .string({ error: API_BASE_URL })
    .check(z.refine(isApiBaseUrl, { error: API_BASE_URL })),
  VITE_API_TIMEOUT_MS: milliseconds(15_000),
  VITE_API_RETRY_DELAY_MS: milliseconds(1_000),
  VITE_PAGE_MAX_AGE: z._default(
    z.pipe(
      z.string().check(
        z.regex(/^\d{1,4}$/, { error: PAGE_MAX_AGE, abort: true }),
        z.refine((text) => Number(text) <= 3600, { error: PAGE_MAX_AGE }),
      ),
      z.transform(Number),
    ),
    60,
  ),
  VITE_ANSWER_WITHIN_MS: milliseconds(DEFAULT_TIMINGS.answerWithin),
  VITE_REPLY_WITHIN_MS: milliseconds(DEFAULT_TIMINGS.replyWithin),
  // One that is stale at once would ask the helpdesk without end.
  VITE_FRESH_FOR_MS: milliseconds(DEFAULT_TIMINGS.freshFor, /^[1-9]\d{3,8}$/, FRESH_FOR),
  VITE_ASK_AGAIN_AFTER_MS: milliseconds(DEFAULT_TIMINGS.askAgainAfter),
  VITE_LANGUAGE: z.optional(z.string().check(z.refine(isLanguageTag, { error: LANGUAGE }))),
  VITE_API_ACCESS: z.optional(z.enum(['own', 'cookie', 'open'], { error: ACCESS_CHOICES })),
  VITE_OIDC_ISSUER: z.optional(z.string().check(z.refine(isIssuer, { error: ISSUER }))),
  VITE_OIDC_CLIENT_ID: z.optional(z.string().check(z.regex(/^[!-~]+$/, { error: CLIENT_ID }))),
  VITE_OIDC_SCOPE: z._default(
    z.string().check(z.regex(/^(.* )?openid( .*)?$/, { error: SCOPE })),
    'openid email offline_access',
  ),
  VITE_OIDC_PARAMETERS: z._default(
    z.pipe(
      z.string().check(z.refine(areParameters, { error: PARAMETERS })),
      z.transform((text) => Object.fromEntries(new URLSearchParams(text))),
    ),
    {},
  ),
  VITE_OIDC_ORIGINS: z._default(
    z.pipe(commaSeparated, z.array(z.string().check(z.refine(isOrigin, { error: ORIGINS })))),
    [],
  ),
});

/** Reads the environment. Never throws. */
export function readConfig(env: Record<string, unknown>): ConfigReading {
  const result = environment.safeParse(env);
  if (!result.success) {
    const sentences = result.error.issues.map(
      ({ path, message }) => `${String(path[0])} ${message}`,
    );
    return { ok: false, problems: [...new Set(sentences)] };
  }
  const { data } = result;
  const problems = accessProblems(data);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    config: {
      hostOrigins: data.VITE_HOST_ORIGINS,
      hostRequestKeys: data.VITE_HOST_REQUEST_KEYS,
      apiBaseUrl: data.VITE_API_BASE_URL.replace(/\/+$/, ''),
      apiTimeout: data.VITE_API_TIMEOUT_MS,
      apiRetryDelay: data.VITE_API_RETRY_DELAY_MS,
      pageMaxAge: data.VITE_PAGE_MAX_AGE,
      timings: {
        ...DEFAULT_TIMINGS,
        answerWithin: data.VITE_ANSWER_WITHIN_MS,
        replyWithin: data.VITE_REPLY_WITHIN_MS,
        freshFor: data.VITE_FRESH_FOR_MS,
        askAgainAfter: data.VITE_ASK_AGAIN_AFTER_MS,
      },
      language: data.VITE_LANGUAGE,
      access: accessOf(data),
    },
  };
}

type Environment = z.output<typeof environment>;

/** Two choices at a time, or half of one, are none. */
function accessProblems(data: Environment): string[] {
  const { VITE_API_ACCESS: choice, VITE_OIDC_ISSUER: issuer, VITE_OIDC_CLIENT_ID: client } = data;
  const sentences = [
    issuer !== undefined && client === undefined && `VITE_OIDC_CLIENT_ID ${CLIENT_ID}`,
    issuer === undefined && client !== undefined && `VITE_OIDC_ISSUER ${ISSUER}`,
    issuer !== undefined &&
      choice !== undefined &&
      'VITE_API_ACCESS must be left out where VITE_OIDC_ISSUER is set: agents sign in with that.',
    choice === 'cookie' &&
      !data.VITE_API_BASE_URL.startsWith('/') &&
      'VITE_API_ACCESS must not be cookie where VITE_API_BASE_URL is on another origin: browsers keep its cookie from the app. Serve the API below a path of the app’s own origin.',
  ];
  return sentences.filter((sentence) => sentence !== false);
}

function accessOf(data: Environment): Access {
  const { VITE_OIDC_ISSUER: issuer, VITE_OIDC_CLIENT_ID: clientId } = data;
  if (issuer === undefined || clientId === undefined)
    return { kind: data.VITE_API_ACCESS ?? 'open' };
  return {
    kind: 'oidc',
    issuer,
    clientId,
    scope: data.VITE_OIDC_SCOPE,
    parameters: data.VITE_OIDC_PARAMETERS,
    origins: data.VITE_OIDC_ORIGINS,
  };
}

/** Reserved names (https://www.rfc-editor.org/rfc/rfc2606). `.test` is not among them: tests of a production build need one. */
const PLACEHOLDER = /(^|\.)(example|example\.(com|net|org)|invalid)$/;

const NO_PLACEHOLDER = {
  VITE_HOST_ORIGINS:
    'is still an example: write the origin of your own helpdesk, its address up to the first slash.',
  VITE_API_BASE_URL: 'is still an example: write the address of your own data API.',
  VITE_OIDC_ISSUER: 'is still an example: write the issuer of your own identity provider.',
};

/** Reads the environment of a build that goes out: what was copied from an example is wrong there, too. */
export function readProductionConfig(env: Record<string, unknown>): ConfigReading {
  const reading = readConfig(env);
  const problems = reading.ok ? [] : [...reading.problems];
  for (const [name, sentence] of Object.entries(NO_PLACEHOLDER)) {
    const isKnown = problems.some((problem) => problem.startsWith(name));
    if (!isKnown && holdsPlaceholder(env[name])) problems.push(`${name} ${sentence}`);
  }
  if (
    reading.ok &&
    env['VITE_ALLOW_LOOPBACK'] !== 'true' &&
    reading.config.hostOrigins.some(isHere)
  )
    problems.push(LOOPBACK_HOST);
  // Forgotten is not the same as deliberately none.
  if (!env['VITE_API_ACCESS'] && !env['VITE_OIDC_ISSUER'] && !env['VITE_OIDC_CLIENT_ID'])
    problems.push(NO_ACCESS);
  return problems.length > 0 ? { ok: false, problems } : reading;
}

const LOOPBACK_HOST =
  'VITE_HOST_ORIGINS is this machine, where no agent is: write the origin of your helpdesk, or set VITE_ALLOW_LOOPBACK=true for a build that stays here.';

function holdsPlaceholder(text: unknown): boolean {
  return String(text)
    .split(',')
    .some((entry) => PLACEHOLDER.test(parsedUrl(entry.trim().replace('*.', ''))?.hostname ?? ''));
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Nothing else: it reaches the policy of the page, and files that servers read, as it is written. */
const PLAIN_ORIGIN =
  /^https?:\/\/(\*\.)?((?!-)[a-z\d-]+(?<!-)(\.(?!-)[a-z\d-]+(?<!-))*|\[::1\])(:\d+)?$/;

function isHostOrigin(text: string): boolean {
  if (text === 'self') return true;
  const url = parsedUrl(text.replace('://*.', '://any.'));
  if (!url || !PLAIN_ORIGIN.test(text)) return false;
  // As a browser writes it, or it never matches.
  if (url.origin !== text.replace('://*.', '://any.')) return false;
  // Under `https://*.com` anyone may have a sub-domain.
  if (text.includes('://*.') && url.hostname.split('.').length < 3) return false;
  return url.protocol === 'https:' || isLoopback(url);
}

/** A wildcard below a public suffix, by the list that browsers use, allows whoever gets a name there. */
function isNarrow(text: string): boolean {
  const [, name] = /:\/\/\*\.([^:]+)/.exec(text) ?? [];
  return name === undefined || getDomain(name, { allowPrivateDomains: true }) !== null;
}

/** Every name and address of this machine, also where https makes it a host like any other. */
function isHere(origin: string): boolean {
  const { hostname = '' } = parsedUrl(origin.replace('*.', '')) ?? {};
  return /^((.+\.)?localhost|127\..+|0\.0\.0\.0|\[::1\])$/.test(hostname);
}

function isApiBaseUrl(text: string): boolean {
  // Paths are appended to it, and a browser takes `\` for a slash: `/\example.com` is another origin.
  if (/[?#\\\s]/.test(text)) return false;
  if (/^\/(?!\/)/.test(text)) return true;
  const url = parsedUrl(text);
  if (!url || !/^https?:\/\//.test(text) || url.username || url.password) return false;
  return url.protocol === 'https:' || isLoopback(url);
}

function isIssuer(text: string): boolean {
  const url = parsedUrl(text);
  if (!url || /[?#\\\s]/.test(text) || url.username || url.password) return false;
  return url.protocol === 'https:' || isLoopback(url);
}

function isOrigin(text: string): boolean {
  const url = parsedUrl(text);
  return url?.origin === text && (url.protocol === 'https:' || isLoopback(url));
}

function areParameters(text: string): boolean {
  const names = [...new URLSearchParams(text).keys()];
  return names.every((name) => name !== '' && !OWN_PARAMETERS.includes(name));
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

function isLoopback({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && LOOPBACK.includes(hostname);
}

function parsedUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
