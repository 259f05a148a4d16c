import { pack } from './packed.ts';
import type { Person } from './people.ts';

/** What the app asks the provider's page for, as far as that page cares. */
export interface AuthorizationRequest {
  readonly client: string;
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly challenge: string;
  readonly scope: string;
  /** The settings of `sign-in-settings.ts`. */
  readonly settings: string;
  /** Whoever is signed in here already has to choose again. */
  readonly choosesAgain: boolean;
}

/** What a code stands for. */
export interface Code extends Omit<AuthorizationRequest, 'state' | 'choosesAgain'> {
  readonly id: string;
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** How long a code is good, in milliseconds. */
const CODE_LIFE = 60_000;

/** Reads the page's address. Undefined: it is no request, or wants its answer somewhere else than in the app. */
export function readAuthorization({ searchParams, origin }: URL): AuthorizationRequest | undefined {
  const of = (name: string) => searchParams.get(name) ?? '';
  const redirectUri = of('redirect_uri');
  const isComplete = ['client_id', 'state', 'code_challenge'].every(of);
  if (!isComplete || of('code_challenge_method') !== 'S256' || !isHere(redirectUri, origin))
    return undefined;
  return {
    client: of('client_id'),
    redirectUri,
    state: of('state'),
    nonce: of('nonce'),
    challenge: of('code_challenge'),
    scope: of('scope'),
    settings: of('sign-in'),
    choosesAgain: of('prompt') === 'login',
  };
}

/** Where the agent goes back to: with a code of this person's, or with their refusal. */
export function wayBack(
  { redirectUri, state, choosesAgain: _, ...asked }: AuthorizationRequest,
  issuer: string,
  person: Person | undefined,
  now = Date.now(),
): string {
  const url = new URL(redirectUri);
  url.searchParams.set('state', state);
  url.searchParams.set('iss', issuer);
  if (!person) {
    url.searchParams.set('error', 'access_denied');
    return url.href;
  }
  const code: Code = {
    ...asked,
    redirectUri,
    id: crypto.randomUUID(),
    subject: person.subject,
    until: now + CODE_LIFE,
  };
  url.searchParams.set('code', pack(code));
  return url.href;
}

/** On this machine, or beside this page, as in the demo. */
function isHere(address: string, origin: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, origin: its } = new URL(address);
  return its === origin || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
}
