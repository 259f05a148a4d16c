import type { Answer, ItemsBody } from './answer.ts';
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
    const body = await bodyOf(request);
    const found = resource.find(world.of(resource), body);
    if (typeof found === 'string') return { kind: 'bad-request', message: found };
    const [only] = found.length === 1 ? found : [];
    const included = only && world.sendsAlong && asksForLists(body) && firstPagesOf(only.id, world);
    return { kind: 'items', body: { items: found, ...(included && { included }) } };
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

function asksForLists(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'include' in body && body.include === 'lists';
}

/** The first page of each list that works: what fails is left for the app to ask for. */
function firstPagesOf(customerId: string, world: World): Record<string, ItemsBody> {
  const pages: Record<string, ItemsBody> = {};
  for (const list of world.resources) {
    if (list.kind !== 'list' || (world.faults[list.name] ?? 'none') !== 'none') continue;
    const items = ownOf(world.of(list), customerId) ?? [];
    const page = pageOf(items, (item) => list.timeOf(item), new URLSearchParams());
    if (page.kind === 'items') pages[list.name] = page.body;
  }
  return pages;
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
