import { expect, test } from 'vitest';
import { readConfig, readProductionConfig } from '../src/config.ts';
import { DEFAULT_TIMINGS } from '../src/frame/lifecycle/timings.ts';

const NEEDED = {
  VITE_HOST_ORIGINS: 'https://app.example.com',
  VITE_API_BASE_URL: 'https://api.example.com/v1',
};

/** The config that a good environment gives. */
function configOf(env: Record<string, unknown>) {
  const reading = readConfig({ ...NEEDED, ...env });
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  return reading.config;
}

/** The sentences that a bad environment gives. */
function problemsOf(env: Record<string, unknown>): readonly string[] {
  const reading = readConfig(env);
  return reading.ok ? [] : reading.problems;
}

test('an unset variable has its default', () => {
  expect(readConfig(NEEDED)).toEqual({
    ok: true,
    config: {
      hostOrigins: ['https://app.example.com'],
      hostRequestKeys: [
        'snypto-dashboard-app:fetch-info',
        'Snypto-dashboard-app:fetch-info',
        // What the official phone app answers, and nothing else.
        'chatwoot-dashboard-app:fetch-info',
      ],
      apiBaseUrl: 'https://api.example.com/v1',
      apiTimeout: 15_000,
      apiRetryDelay: 1_000,
      pageMaxAge: 60,
      timings: DEFAULT_TIMINGS,
      access: { kind: 'open' },
    },
  });
});

test('the page may be kept for a minute, as long as is said, or not at all', () => {
  expect(configOf({}).pageMaxAge).toBe(60);
  expect(configOf({ VITE_PAGE_MAX_AGE: '3600' }).pageMaxAge).toBe(3600);
  expect(configOf({ VITE_PAGE_MAX_AGE: '0' }).pageMaxAge).toBe(0);
});

test.each(['', '-1', '1.5', '1m', '3601', '99999'])(
  'the page is not kept for “%s” seconds',
  (age) => {
    expect(problemsOf({ ...NEEDED, VITE_PAGE_MAX_AGE: age })).toEqual([
      expect.stringMatching(/^VITE_PAGE_MAX_AGE must be .* at most 3600/),
    ]);
  },
);

test.each(['de', 'pt-BR', 'ar-EG'])('agents may all read %s', (tag) => {
  expect(configOf({ VITE_LANGUAGE: tag }).language).toBe(tag);
});

test.each(['german please', 'de,fr', ''])('%j is no language', (text) => {
  expect(problemsOf({ ...NEEDED, VITE_LANGUAGE: text })).toEqual([
    expect.stringMatching(/^VITE_LANGUAGE must be the tag of a language/),
  ]);
});

test('every timing can be set', () => {
  const config = configOf({
    VITE_API_TIMEOUT_MS: '1',
    VITE_API_RETRY_DELAY_MS: '0',
    VITE_ANSWER_WITHIN_MS: '3',
    VITE_REPLY_WITHIN_MS: '4',
    VITE_FRESH_FOR_MS: '5000',
    VITE_ASK_AGAIN_AFTER_MS: '6',
  });

  expect(config).toMatchObject({
    apiTimeout: 1,
    apiRetryDelay: 0,
    timings: {
      ...DEFAULT_TIMINGS,
      answerWithin: 3,
      replyWithin: 4,
      freshFor: 5000,
      askAgainAfter: 6,
    },
  });
});

test('other variables of the environment are ignored', () => {
  expect(configOf({ MODE: 'test', DEV: true, VITE_BRAND: 'Lume' })).toEqual(configOf({}));
});

test.each([
  ['https://app.example.com', ['https://app.example.com']],
  [
    'https://a.example.com, https://b.example.com ,',
    ['https://a.example.com', 'https://b.example.com'],
  ],
  ['https://*.example.com', ['https://*.example.com']],
  ['https://*.example.com:8443', ['https://*.example.com:8443']],
  ['https://app.example.com:8443', ['https://app.example.com:8443']],
  ['self', ['self']],
  ['self,https://app.example.com', ['self', 'https://app.example.com']],
  [
    ',https://a.example.com,,https://b.example.com\n',
    ['https://a.example.com', 'https://b.example.com'],
  ],
  ['https://xn--hlpdesk-bya.example.com', ['https://xn--hlpdesk-bya.example.com']],
  ['http://localhost:3000', ['http://localhost:3000']],
  ['http://127.0.0.1:3000', ['http://127.0.0.1:3000']],
  ['http://[::1]:3000', ['http://[::1]:3000']],
])('%s are origins of the helpdesk', (text, origins) => {
  expect(configOf({ VITE_HOST_ORIGINS: text }).hostOrigins).toEqual(origins);
});

test.each([
  'https://*.co.uk',
  'https://*.github.io',
  'https://*.vercel.app',
  'https://*.s3.amazonaws.com',
  'https://app.example.com,https://*.com.au:8443',
  // Suffixes that a wildcard of the list makes: whatever is below this one is a suffix, too.
  'https://*.kawasaki.jp',
  'https://*.compute.amazonaws.com',
  'https://*.foo.ck',
])('%s allows whoever gets a name there, and gives one sentence', (text) => {
  expect(problemsOf({ ...NEEDED, VITE_HOST_ORIGINS: text })).toEqual([
    expect.stringMatching(/^VITE_HOST_ORIGINS must not allow every name under a suffix/),
  ]);
});

test.each(['https://*.company.co.uk', 'https://*.support.github.io', 'https://*.helpdesk.test'])(
  '%s allows the names of one owner',
  (text) => {
    expect(configOf({ VITE_HOST_ORIGINS: text }).hostOrigins).toEqual([text]);
  },
);

test.each([
  ['missing', undefined],
  ['empty', ''],
  ['only commas', ' , '],
  ['any origin', '*'],
  ['any origin under a top-level domain', 'https://*.com'],
  ['any https origin', 'https://*'],
  ['a wildcard of nothing', 'https://*.'],
  ['a wildcard within', 'https://app.*.example.com'],
  ['two wildcards', 'https://*.*.example.com'],
  ['a wildcard in a name', 'https://app*.example.com'],
  ['http', 'http://app.example.com'],
  ['http that looks like this machine', 'http://localhost.example.com'],
  ['a path', 'https://app.example.com/app'],
  ['a slash at the end', 'https://app.example.com/'],
  ['a query', 'https://app.example.com?a=1'],
  ['credentials', 'https://anna:secret@app.example.com'],
  ['no scheme', 'app.example.com'],
  ['no scheme and a port', 'localhost:3000'],
  ['another scheme', 'wss://app.example.com'],
  ['a word that is not self', 'none'],
  ['capitals', 'https://App.Example.com'],
  ['the origin of a sandbox', 'null'],
  ['no URL at all', 'your helpdesk'],
  ['a directive of the policy', 'https://a.com;sandbox'],
  ['a quote', "https://a.com'"],
  ['a double quote', 'https://a.com"'],
  ['a variable of nginx', 'https://a.com$uri'],
  ['a brace', 'https://a{b}.com'],
  ['a dot at the end', 'https://app.example.com.'],
  ['a name of other letters', 'https://hëlpdesk.example.com'],
  ['wide letters', 'https://ａpp.example.com'],
  ['a wide dot', 'https://app。example.com'],
  ['the usual port', 'https://app.example.com:443'],
  ['an empty port', 'https://app.example.com:'],
  ['no port', 'https://app.example.com:99999'],
  ['a user name', 'https://anna@app.example.com'],
  ['a fragment', 'https://app.example.com#a'],
  ['a tab', 'https://app.exa\tmple.com'],
  ['a line', 'https://app.example.com\nhttps://b.example.com'],
  ['a space', 'https://app.example.com https://b.example.com'],
  ['a keyword of the policy', "https://app.example.com 'unsafe-inline'"],
  ['a backslash', 'https:\\\\app.example.com'],
  ['one slash', 'https:/app.example.com'],
  ['no slash', 'https:app.example.com'],
  ['a percent code', 'https://%61pp.example.com'],
  ['a capital scheme', 'HTTPS://app.example.com'],
  ['data', 'data:text/html,app'],
  ['a blob', 'blob:https://app.example.com'],
  ['a script', 'javascript:alert(1)'],
  ['another IPv6 address', 'https://[2001:db8::1]'],
  ['a wildcard of an address', 'https://*.127.0.0.1'],
  ['a wildcard of IPv6', 'https://*.[::1]'],
  ['an address in another spelling', 'https://2130706433'],
  ['an empty label', 'https://app..example.com'],
  ['a dot at the start', 'https://.example.com'],
  ['a hyphen at the start', 'https://-app.example.com'],
  ['a hyphen at the end', 'https://app-.example.com'],
  ['an underscore', 'https://app_1.example.com'],
  ['capitals of self', 'SELF'],
  ['semicolons between', 'https://a.example.com;https://b.example.com'],
  ['a bad one beside a good one', 'https://app.example.com,app.example.org'],
  ['two bad ones', 'app.example.com,app.example.org'],
])('origins of the helpdesk that are %s give one sentence', (_, text) => {
  expect(problemsOf({ ...NEEDED, VITE_HOST_ORIGINS: text })).toEqual([
    expect.stringMatching(/^VITE_HOST_ORIGINS must be .*https:\/\/app\.example\.com/),
  ]);
});

test('request keys keep spaces and capitals', () => {
  const keys = 'Grupo Telecom-dashboard-app:fetch-info, lume-dashboard-app:fetch-info';

  expect(configOf({ VITE_HOST_REQUEST_KEYS: keys }).hostRequestKeys).toEqual([
    'Grupo Telecom-dashboard-app:fetch-info',
    'lume-dashboard-app:fetch-info',
  ]);
});

test.each(['', ' , '])('request keys that are %j give one sentence', (text) => {
  expect(problemsOf({ ...NEEDED, VITE_HOST_REQUEST_KEYS: text })).toEqual([
    'VITE_HOST_REQUEST_KEYS must name at least one request key, or be left out for the standard ones.',
  ]);
});

test.each([
  ['https://api.example.com', 'https://api.example.com'],
  ['https://api.example.com/', 'https://api.example.com'],
  ['https://api.example.com/v1/', 'https://api.example.com/v1'],
  ['https://api.example.com/v1//', 'https://api.example.com/v1'],
  ['http://localhost:8080/v1', 'http://localhost:8080/v1'],
  ['/api', '/api'],
  ['/api/', '/api'],
  ['/', ''],
])('the data API at %s is called at %j', (text, url) => {
  expect(configOf({ VITE_API_BASE_URL: text }).apiBaseUrl).toBe(url);
});

test.each([
  ['that is missing', undefined],
  ['that is empty', ''],
  ['without a scheme', 'api.example.com/v1'],
  ['with a scheme in capitals', 'HTTPS://api.example.com/v1'],
  ['of another scheme', 'ftp://api.example.com'],
  ['on http', 'http://api.example.com'],
  ['on another origin without saying so', '//api.example.com'],
  ['on another origin in disguise', '/\\api.example.com'],
  ['with a query', 'https://api.example.com/v1?key=1'],
  ['with a query on the own origin', '/api?key=1'],
  ['with a fragment', 'https://api.example.com/v1#top'],
  ['with an empty query', 'https://api.example.com/v1?'],
  ['with credentials', 'https://anna:secret@api.example.com'],
  ['at a relative path', 'api'],
  ['with an empty fragment', '/api#'],
  ['with white space', '/\t/api.example.com'],
  ['with a scheme and no host', 'https:api.example.com'],
])('a data API %s gives one sentence', (_, text) => {
  expect(problemsOf({ ...NEEDED, VITE_API_BASE_URL: text })).toEqual([
    expect.stringMatching(/^VITE_API_BASE_URL must be .*https:\/\/api\.example\.com\/v1/),
  ]);
});

const DURATIONS = [
  'VITE_API_TIMEOUT_MS',
  'VITE_API_RETRY_DELAY_MS',
  'VITE_ANSWER_WITHIN_MS',
  'VITE_REPLY_WITHIN_MS',
  'VITE_FRESH_FOR_MS',
  'VITE_ASK_AGAIN_AFTER_MS',
];

test.each(
  DURATIONS.flatMap((name) =>
    ['', ' ', '-1', '1.5', '1e3', '10s', '0x10', 'Infinity', '2147483648'].map(
      (text) => [name, text] as const,
    ),
  ),
)('%s of %j gives one sentence', (name, text) => {
  expect(problemsOf({ ...NEEDED, [name]: text })).toEqual([
    expect.stringContaining(
      `${name} must be a whole number of milliseconds, with at most nine digits`,
    ),
  ]);
});

test.each(['0', '999'])(
  'a freshness of %s ms, which would ask the helpdesk without end, is refused',
  (text) => {
    expect(problemsOf({ ...NEEDED, VITE_FRESH_FOR_MS: text })).toEqual([
      expect.stringMatching(/^VITE_FRESH_FOR_MS must be .* at least 1000\.$/),
    ]);
  },
);

test('each bad variable gives its own sentence', () => {
  const problems = problemsOf({
    VITE_HOST_ORIGINS: '*',
    VITE_HOST_REQUEST_KEYS: '',
    VITE_API_BASE_URL: '',
    ...Object.fromEntries(DURATIONS.map((name) => [name, 'soon'])),
  });

  expect(problems.map((sentence) => sentence.split(' ')[0])).toEqual([
    'VITE_HOST_ORIGINS',
    'VITE_HOST_REQUEST_KEYS',
    'VITE_API_BASE_URL',
    ...DURATIONS,
  ]);
});

test('an empty environment names what has to be set', () => {
  expect(problemsOf({})).toEqual([
    expect.stringMatching(/^VITE_HOST_ORIGINS /),
    expect.stringMatching(/^VITE_API_BASE_URL /),
  ]);
});

test('a sentence never repeats what was written', () => {
  const secret = 'https://anna:canary-4711@app.example.com';

  expect(problemsOf({ VITE_HOST_ORIGINS: secret, VITE_API_BASE_URL: secret }).join()).not.toContain(
    'canary-4711',
  );
});

const GOING_OUT = {
  VITE_HOST_ORIGINS: 'https://app.snypto.test',
  VITE_API_BASE_URL: 'https://api.company.test/v1',
  VITE_API_ACCESS: 'open',
};

test('a production environment is read like any other', () => {
  expect(readProductionConfig(GOING_OUT)).toEqual(readConfig(GOING_OUT));
});

test.each([
  'https://app.example.com',
  'https://example.org',
  'https://app.snypto.example',
  'https://app.snypto.example:8443',
  'https://*.snypto.example',
  'https://helpdesk.invalid',
  'https://app.snypto.test,https://app.snypto.example',
])('%s does not go out as the helpdesk: it is an example', (text) => {
  expect(readProductionConfig({ ...GOING_OUT, VITE_HOST_ORIGINS: text })).toEqual({
    ok: false,
    problems: [
      expect.stringMatching(/^VITE_HOST_ORIGINS is still an example: write the origin of your own/),
    ],
  });
});

test.each(['https://api.example.net/v1', 'https://api.your-company.example'])(
  '%s is refused as the data API of a production build: it is an example',
  (text) => {
    expect(readProductionConfig({ ...GOING_OUT, VITE_API_BASE_URL: text })).toEqual({
      ok: false,
      problems: [
        expect.stringMatching(/^VITE_API_BASE_URL is still an example: write the address/),
      ],
    });
  },
);

test.each([
  ['VITE_HOST_ORIGINS', 'https://my-example.com'],
  ['VITE_HOST_ORIGINS', 'https://*.examples.org'],
  ['VITE_API_BASE_URL', '/example.com'],
  ['VITE_API_BASE_URL', 'https://api.company.test/example.com'],
])('%s may be %s', (name, text) => {
  expect(readProductionConfig({ ...GOING_OUT, [name]: text }).ok).toBe(true);
});

test.each([
  'http://localhost:3000',
  'http://127.0.0.1:3000',
  'https://localhost',
  'http://[::1]:80',
  'https://127.0.0.2',
  'https://0.0.0.0',
  'https://app.localhost',
  'https://*.app.localhost',
])('%s goes out as the helpdesk only when that is asked for', (text) => {
  const env = { ...GOING_OUT, VITE_HOST_ORIGINS: text.replace(':80', ':8080') };

  expect(readProductionConfig(env)).toEqual({
    ok: false,
    problems: [expect.stringMatching(/^VITE_HOST_ORIGINS is this machine.*VITE_ALLOW_LOOPBACK/)],
  });
  expect(readProductionConfig({ ...env, VITE_ALLOW_LOOPBACK: 'true' }).ok).toBe(true);
});

test('a variable that is wrong twice gives one sentence', () => {
  const wrong = {
    VITE_HOST_ORIGINS: 'http://app.example.com',
    VITE_API_BASE_URL: undefined,
    VITE_API_ACCESS: 'open',
  };
  expect(readProductionConfig(wrong)).toEqual({
    ok: false,
    problems: [
      expect.stringMatching(/^VITE_HOST_ORIGINS must be /),
      expect.stringMatching(/^VITE_API_BASE_URL must be /),
    ],
  });
});

const PROVIDER = {
  VITE_OIDC_ISSUER: 'https://login.company.test/tenant',
  VITE_OIDC_CLIENT_ID: 'dashboard-app',
};

test('what goes out says how the data API knows who asks', () => {
  const undecided = { ...GOING_OUT, VITE_API_ACCESS: undefined };
  expect(readProductionConfig(undecided)).toEqual({
    ok: false,
    problems: [expect.stringMatching(/^VITE_API_ACCESS must say how .*VITE_OIDC_ISSUER/)],
  });
  expect(readProductionConfig({ ...undecided, VITE_API_ACCESS: 'none' })).toMatchObject({
    ok: false,
    problems: [expect.stringMatching(/^VITE_API_ACCESS must say how /)],
  });
});

test.each([
  ['open', '/api'],
  ['own', 'https://api.company.test/v1'],
  ['cookie', '/api'],
])('%s is a way in', (kind, url) => {
  const env = { ...GOING_OUT, VITE_API_BASE_URL: url, VITE_API_ACCESS: kind };
  expect(readProductionConfig(env)).toMatchObject({ ok: true, config: { access: { kind } } });
});

test('a cookie needs an API on the app’s own origin', () => {
  expect(problemsOf({ ...GOING_OUT, VITE_API_ACCESS: 'cookie' })).toEqual([
    expect.stringMatching(/^VITE_API_ACCESS must not be cookie where VITE_API_BASE_URL /),
  ]);
});

test('an identity provider has defaults for all but its issuer and the client id', () => {
  expect(configOf(PROVIDER).access).toEqual({
    kind: 'oidc',
    issuer: 'https://login.company.test/tenant',
    clientId: 'dashboard-app',
    scope: 'openid email offline_access',
    parameters: {},
    origins: [],
  });
});

test('an identity provider gets the parameters that it wants besides', () => {
  const access = configOf({
    ...PROVIDER,
    VITE_OIDC_SCOPE: 'openid offline_access api://orders/read',
    VITE_OIDC_PARAMETERS: 'audience=https://api.company.test&acr_values=mfa',
    VITE_OIDC_ORIGINS: 'https://token.company.test, http://localhost:3000',
  }).access;
  expect(access).toMatchObject({
    scope: 'openid offline_access api://orders/read',
    parameters: { audience: 'https://api.company.test', acr_values: 'mfa' },
    origins: ['https://token.company.test', 'http://localhost:3000'],
  });
});

test.each([
  ['VITE_OIDC_ISSUER', 'http://login.company.test'],
  ['VITE_OIDC_ISSUER', 'https://login.company.test/?tenant=1'],
  ['VITE_OIDC_ISSUER', 'https://anna:secret@login.company.test'],
  ['VITE_OIDC_ISSUER', 'login.company.test'],
  ['VITE_OIDC_ISSUER', undefined],
  ['VITE_OIDC_CLIENT_ID', ''],
  ['VITE_OIDC_CLIENT_ID', 'two words'],
  ['VITE_OIDC_CLIENT_ID', undefined],
  ['VITE_OIDC_SCOPE', 'email offline_access'],
  ['VITE_OIDC_SCOPE', 'openids'],
  ['VITE_OIDC_PARAMETERS', 'redirect_uri=https://evil.test'],
  ['VITE_OIDC_PARAMETERS', '=value'],
  ['VITE_OIDC_ORIGINS', 'https://token.company.test/path'],
  ['VITE_OIDC_ORIGINS', 'http://token.company.test'],
  ['VITE_API_ACCESS', 'open'],
])('%s beside a provider must not be %j', (name, text) => {
  const problems = problemsOf({ ...NEEDED, ...PROVIDER, [name]: text });
  expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} must be `))]);
});

test('an example does not go out as identity provider', () => {
  const env = {
    ...GOING_OUT,
    ...PROVIDER,
    VITE_API_ACCESS: undefined,
    VITE_OIDC_ISSUER: 'https://login.example.com',
  };
  expect(readProductionConfig(env)).toEqual({
    ok: false,
    problems: [expect.stringMatching(/^VITE_OIDC_ISSUER is still an example: write the issuer/)],
  });
});
