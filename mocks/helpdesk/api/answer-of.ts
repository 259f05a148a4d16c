import type { Answer } from './answer.ts';
import { pageOf } from './page-of.ts';
import type { Resource, RouteResource } from './resource.ts';
import type { World } from './world.ts';

/** What a world's resource answers to a request. The customer's id is empty for a search. */
export async function answerOf(
  resource: Exclude<Resource, RouteResource>,
  world: World,
  request: Request,
  customerId: string,
): Promise<Answer> {
  if (resource.kind === 'search') {
    const found = resource.find(world.of(resource), await bodyOf(request));
    return typeof found === 'string'
      ? { kind: 'bad-request', message: found }
      : { kind: 'items', body: { items: found } };
  }
  if (!world.knows(customerId)) return { kind: 'not-found', message: 'No customer has this id.' };
  if (resource.kind === 'list') {
    const list = ownOf(world.of(resource), customerId) ?? [];
    const { searchParams } = new URL(request.url);
    return pageOf(list, (item) => resource.timeOf(item), searchParams);
  }
  const body = ownOf(world.of(resource), customerId);
  return body
    ? { kind: 'single', body }
    : { kind: 'not-found', message: `This customer has no ${resource.name}.` };
}

export async function bodyOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return undefined;
  }
}

/** An id may be anything, also the name of what every object inherits. */
function ownOf<Value>(values: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(values, id) ? values[id] : undefined;
}
