import * as z from 'zod/mini';
import type { ListResource, Resource } from '../../mocks/helpdesk/api/resource.ts';
import { problemOf } from '../../src/problem.ts';

/*
 * Asks a running data API what the app will ask, and says where it differs from the contract. It only reads,
 * unless it is allowed to write: even then it sends writes that the API has to refuse.
 */

export interface CheckOptions {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly resources: readonly Resource[];
  readonly token?: string | undefined;
  /** Keys of customers that the API knows, each of another customer: `email=anna@company.example`. */
  readonly known?: readonly { readonly name: string; readonly value: string }[];
  /** The app's origin, where it is not the API's. */
  readonly origin?: string | undefined;
  readonly writes?: boolean;
  readonly fetch?: typeof fetch;
}

export interface Finding {
  /** The request, and within its answer what differs: `GET /customers/1/orders body.items.0.id`. */
  readonly path: string;
  readonly problem: string;
}

const UNKNOWN = 'no-such-record-0000';
const MAX_PAGES = 1_000;
const page = z.object({ items: z.array(z.unknown()), nextCursor: z.nullable(z.string()) });
const list = z.object({ items: z.array(z.unknown()) });

export async function checkApi(options: CheckOptions) {
  const { baseUrl, resources, token, known = [], origin, writes = false } = options;
  const fetchIt = options.fetch ?? fetch;
  const findings: Finding[] = [];
  let checks = 0;

  function check(isRight: boolean, path: string, problem: string) {
    checks += 1;
    const isNew = !findings.some((each) => each.path === path && each.problem === problem);
    if (!isRight && isNew) findings.push({ path, problem });
    return isRight;
  }

  function fits(schema: z.core.$ZodType | undefined, value: unknown, path: string, at: string) {
    if (!schema) return;
    const result = z.safeParse(schema, value);
    const issue = result.error?.issues[0];
    const { path: where, expected } = issue
      ? problemOf(issue, at)
      : { path: at, expected: 'valid' };
    check(result.success, `${path} ${where}`, `should be: ${expected}`);
    for (const currency of currenciesIn(value))
      check(CURRENCIES.has(currency), `${path} ${at}`, `“${currency}” is no currency of ISO 4217`);
  }

  interface Asking {
    readonly method?: string;
    readonly body?: unknown;
    readonly bearer?: string | undefined;
    readonly headers?: Record<string, string>;
  }

  async function ask(path: string, { method = 'GET', body, bearer = token, headers }: Asking = {}) {
    const name = `${method} ${path}`;
    const response = await fetchIt(baseUrl + path, {
      method,
      headers: {
        accept: 'application/json',
        ...(origin && { origin }),
        ...(bearer && { authorization: `Bearer ${bearer}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    check(
      /\bno-store\b/i.test(response.headers.get('cache-control') ?? ''),
      name,
      'lets its answer be kept: send Cache-Control: no-store with every answer, errors too',
    );
    if (origin)
      check(
        ['*', origin].includes(response.headers.get('access-control-allow-origin') ?? ''),
        name,
        `may not be read by ${origin}: send Access-Control-Allow-Origin, with errors too`,
      );
    const json = parsed(text);
    if (text !== '')
      check(
        json !== undefined && /\bjson\b/i.test(response.headers.get('content-type') ?? ''),
        name,
        'does not answer JSON',
      );
    return { name, status: response.status, json };
  }

  type Answer = Awaited<ReturnType<typeof ask>>;

  function refuses({ name, status, json }: Answer, expected: readonly number[]) {
    if (
      !check(
        expected.includes(status),
        name,
        `answers ${status} in place of ${expected.join(' or ')}`,
      )
    )
      return;
    const { detail, title } = (json ?? {}) as Record<string, unknown>;
    check(
      typeof (detail ?? title) === 'string',
      name,
      `answers ${status} without problem details ({title, detail}, RFC 9457)`,
    );
  }

  async function checkSearch(resource: Extract<Resource, { kind: 'search' }>) {
    const path = `/${resource.name}/search`;
    const search = (keys: readonly { name: string; value: string }[], more: Asking = {}) =>
      ask(path, {
        method: 'POST',
        body: { keys: keys.map((key) => ({ ...key, proof: 'claimed' })) },
        ...more,
      });
    const idsOf = (answer: Answer) => {
      const ok = check(
        answer.status === 200,
        answer.name,
        `answers ${answer.status} in place of 200`,
      );
      const body = ok ? list.safeParse(answer.json) : undefined;
      if (body) fits(list, answer.json, answer.name, 'body');
      const items = body?.data?.items ?? [];
      for (const [index, item] of items.entries())
        fits(resource.schema, item, answer.name, `body.items.${index}`);
      const ids = items.map(idOf);
      for (const id of ids)
        check(
          !id.includes('@'),
          answer.name,
          'uses an email address as an id, which ends up in logs',
        );
      return ids;
    };

    const unknown = { name: 'email', value: `${UNKNOWN}@example.invalid` };
    check(
      idsOf(await search([unknown])).length === 0,
      `POST ${path}`,
      'finds a customer whom no one knows',
    );
    refuses(await ask(path, { method: 'POST', body: {} }), [400, 422]);
    if (token) {
      refuses(await search([unknown], { bearer: '' }), [401]);
      refuses(await search([unknown], { bearer: `${token}x` }), [401]);
    }

    const ids: string[] = [];
    for (const key of known) {
      const found = idsOf(await search([key]));
      check(found.length > 0, `POST ${path}`, `does not find the customer of ${key.name}`);
      check(
        idsOf(await search([unknown, key])).join() === found.join(),
        `POST ${path}`,
        'does not go on to the next key where the first finds no one',
      );
      check(
        idsOf(await search([{ name: `no-such-${key.name}`, value: key.value }])).length === 0,
        `POST ${path}`,
        'finds customers by a name of a key that it does not know',
      );
      ids.push(...found);
    }
    const [first, second] = known;
    if (first && second)
      check(
        idsOf(await search([first, second])).join() === idsOf(await search([first])).join(),
        `POST ${path}`,
        'searches for one key “or” the other: the first key that any customer has is the answer',
      );
    return ids;
  }

  async function checkList(resource: ListResource, id: string) {
    const path = `/customers/${encodeURIComponent(id)}/${resource.name}`;
    const ids: string[] = [];
    const cursors = new Set<string>();
    let cursor: string | null = null;
    let total: unknown;
    let pages = 0;
    do {
      const query: URLSearchParams = new URLSearchParams({
        limit: '25',
        ...(cursor !== null && { cursor }),
      });
      const answer: Answer = await ask(`${path}?${query}`);
      const name = `GET ${path}`;
      if (!check(answer.status === 200, name, `answers ${answer.status} in place of 200`)) return;
      fits(page, answer.json, name, 'body');
      const body = page.safeParse(answer.json);
      if (!body.success) return;
      const { items, nextCursor } = body.data;
      total = (answer.json as { total?: unknown }).total;
      check(items.length <= 25, name, 'gives more items than the limit');
      for (const [index, item] of items.entries())
        fits(resource.schema, item, name, `body.items.${index}`);
      ids.push(...items.map(idOf));
      cursor = nextCursor;
      pages += 1;
      if (cursor !== null) {
        check(items.length > 0, name, 'gives an empty page that is not the last');
        if (!check(!cursors.has(cursor), name, 'gives the same cursor again: its pages never end'))
          return;
        cursors.add(cursor);
      }
    } while (cursor !== null && pages < MAX_PAGES);
    check(new Set(ids).size === ids.length, `GET ${path}`, 'gives an item twice while it is paged');
    if (typeof total === 'number')
      check(
        total === ids.length,
        `GET ${path} body.total`,
        `says ${total} where there are ${ids.length}`,
      );
  }

  async function checkRefusals(name: string, id: string | undefined, isList: boolean) {
    refuses(await ask(`/customers/${UNKNOWN}/${name}`), [404]);
    if (id === undefined) return;
    const path = `/customers/${encodeURIComponent(id)}/${name}`;
    if (isList) refuses(await ask(`${path}?cursor=${UNKNOWN}`), [400, 422]);
    if (token) refuses(await ask(path, { bearer: '' }), [401]);
  }

  async function checkPreflight(path: string, method: string, sent: readonly string[]) {
    const name = `OPTIONS ${path}`;
    const { ok, status, headers } = await fetchIt(baseUrl + path, {
      method: 'OPTIONS',
      headers: {
        origin: origin ?? '',
        'access-control-request-method': method,
        'access-control-request-headers': sent.join(','),
      },
    });
    if (!check(ok, name, `answers ${status}: let it answer 204, without asking for a token`))
      return;
    const allowed = (headers.get('access-control-allow-headers') ?? '').toLowerCase();
    for (const header of sent)
      check(allowed.split(/\s*,\s*/).includes(header), name, `does not allow the header ${header}`);
    check(
      Number(headers.get('access-control-max-age') ?? 5) >= 600,
      name,
      'is to be asked again soon: send Access-Control-Max-Age: 7200',
    );
  }

  let ids: string[] = [];
  for (const resource of resources)
    if (resource.kind === 'search') ids = [...ids, ...(await checkSearch(resource))];
  for (const resource of resources) {
    if (resource.kind === 'list') {
      for (const id of ids) await checkList(resource, id);
      await checkRefusals(resource.name, ids[0], true);
      if (origin)
        await checkPreflight(`/customers/${UNKNOWN}/${resource.name}`, 'GET', ['authorization']);
    }
    if (resource.kind === 'single') {
      for (const id of ids) {
        const { name, status, json } = await ask(
          `/customers/${encodeURIComponent(id)}/${resource.name}`,
        );
        if (
          check([200, 404].includes(status), name, `answers ${status} in place of 200 or 404`) &&
          status === 200
        )
          fits(resource.schema, json, name, 'body');
      }
      await checkRefusals(resource.name, ids[0], false);
    }
    if (resource.kind === 'search' && origin)
      await checkPreflight(`/${resource.name}/search`, 'POST', ['authorization', 'content-type']);
    if (resource.kind === 'route' && resource.method !== 'GET') {
      const path = resource.path
        .replace('{customer}', encodeURIComponent(ids[0] ?? UNKNOWN))
        .replaceAll(/\{\w+\}/g, UNKNOWN);
      if (origin)
        await checkPreflight(path, resource.method, [
          'authorization',
          'content-type',
          'idempotency-key',
        ]);
      if (!writes) continue;
      const headers = { 'idempotency-key': `${UNKNOWN}-${resource.name}` };
      refuses(await ask(path, { method: resource.method, body: {} }), [400, 404, 422]);
      refuses(await ask(path, { method: resource.method, body: {}, headers }), [400, 404, 422]);
      if (token)
        refuses(await ask(path, { method: resource.method, body: {}, headers, bearer: '' }), [401]);
    }
  }
  return { findings, checks };
}

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

/** Of amounts, wherever they are. */
function currenciesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === 'currency' && typeof each === 'string' ? [each] : currenciesIn(each),
  );
}

function idOf(item: unknown): string {
  return String((item as { id?: unknown } | null)?.id);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
