import { bodyOf } from './answer-of.ts';
import type { Answer } from './answer.ts';
import type { RouteResource } from './resource.ts';
import type { World } from './world.ts';

/**
 * What a route answers. A write is done once for each `Idempotency-Key`, as in
 * https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/: a repeat gets the first one's
 * answer, the same key with another body is refused, and so is a write without a key.
 */
export async function routeAnswer(
  resource: RouteResource,
  world: World,
  request: Request,
  params: Readonly<Record<string, string>>,
): Promise<Answer> {
  const body = await bodyOf(request);
  const respond = () =>
    resource.respond({
      data: world.of(resource),
      world,
      params,
      query: new URL(request.url).searchParams,
      headers: request.headers,
      body,
    });
  if (resource.method === 'GET') return respond();

  const key = request.headers.get('idempotency-key');
  if (!key) return { kind: 'bad-request', message: 'A write needs an Idempotency-Key.' };
  const asked = JSON.stringify([resource.name, params, body]);
  const known = world.writes.get(key);
  if (known && known.asked !== asked)
    return { kind: 'refused', status: 422, message: 'This Idempotency-Key was used before.' };
  if (known) return known.answer;
  const answer = respond();
  const isDone = answer.kind === 'other' || answer.kind === 'single' || answer.kind === 'items';
  world.writes.set(key, {
    asked,
    answer,
    customer: params['customer'] ?? '',
    record: {
      id: key,
      action: resource.name,
      at: new Date().toISOString(),
      status: isDone ? 'done' : 'failed',
      ...(!isDone && { reason: answer.message }),
    },
  });
  return answer;
}

/** What became of a customer's writes, newest first: `GET /customers/{id}/writes`. */
export function writesOf(world: World, customerId: string): Answer {
  if (!world.knows(customerId)) return { kind: 'not-found', message: 'No customer has this id.' };
  const items = [...world.writes.values()]
    .filter(({ customer }) => customer === customerId)
    .map(({ record }) => record)
    .reverse();
  return { kind: 'items', body: { items } };
}
