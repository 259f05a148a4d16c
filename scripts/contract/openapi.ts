import * as z from 'zod/mini';
import type { Resource, RouteResource } from '../../mocks/helpdesk/api/resource.ts';
import { dateTime, id, money } from '../../src/data/fields.ts';
import { loggedWrite } from '../../src/data/writes-log.ts';

/*
 * The data API as an OpenAPI document, from the schemas that read its answers and the mock's description of it.
 * zod writes the schemas itself (https://zod.dev/json-schema): OpenAPI 3.1 takes JSON Schema as it is.
 */

type Json = Record<string, unknown>;

const DESCRIPTIONS = new Map<unknown, string>([
  [id, 'An opaque id. It appears in addresses, which end up in logs.'],
  [money, 'An amount: an integer in the minor unit of its currency.'],
  [dateTime, 'A date-time as in RFC 3339, or a day without a time.'],
]);

/** What the API is sent, or answers: what is mapped to another shape is described as it comes. */
function schemaOf(schema: z.core.$ZodType): Json {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const description = DESCRIPTIONS.get(zodSchema);
      if (description) jsonSchema.description = description;
    },
  }) as Json;
  // The document says which dialect it is in.
  delete json['$schema'];
  return json;
}

const object = (properties: Json, required = Object.keys(properties)): Json => ({
  type: 'object',
  properties,
  required,
});

/** The document. Nothing of it depends on the machine or the time. */
export function openapiOf(
  resources: readonly Resource[],
  info: { readonly title: string; readonly version: string },
): Json {
  const paths: Record<string, Json> = {};
  for (const resource of resources.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const { path, method, operation } = operationOf(resource);
    paths[path] = { ...paths[path], [method]: operation };
  }
  const hasWrites = resources.some(isWrite);
  if (hasWrites) paths['/customers/{id}/writes'] = { get: writesOperation() };
  return {
    openapi: '3.1.0',
    info: {
      ...info,
      description:
        'What the dashboard app asks of the data API. Members that are not named are ignored. Every answer has `Cache-Control: no-store`; on another origin, preflights are answered with `Access-Control-Max-Age` of at least 600.',
    },
    servers: [{ url: '/' }],
    security: [{ agent: [] }],
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
    components: {
      securitySchemes: {
        agent: {
          type: 'http',
          scheme: 'bearer',
          description:
            'The token of the agent’s own sign-in. The context that the helpdesk sends is no login.',
        },
      },
      schemas: {
        Problem: {
          ...object({
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            detail: { type: 'string', description: 'The agent is shown it, as text.' },
          }),
          required: [],
          description: 'https://www.rfc-editor.org/rfc/rfc9457',
        },
      },
    },
  };
}

function isWrite(resource: Resource): resource is RouteResource {
  return resource.kind === 'route' && resource.method !== 'GET';
}

function operationOf(resource: Resource): { path: string; method: string; operation: Json } {
  const { name, description = name, schema } = resource;
  const item = schema ? schemaOf(schema) : {};
  const summary = { operationId: name, summary: description };
  switch (resource.kind) {
    case 'search':
      return {
        path: `/${name}/search`,
        method: 'post',
        operation: {
          ...summary,
          ...(resource.request && bodyOf(resource.request)),
          responses: {
            200: ok(object({ items: { type: 'array', items: item } }), {
              items: resource.data.slice(0, 1),
            }),
            ...refusals([400]),
          },
        },
      };
    case 'list': {
      const [example = []] = Object.values(resource.data);
      return {
        path: `/customers/{id}/${name}`,
        method: 'get',
        operation: {
          ...summary,
          parameters: [
            pathParameter('id'),
            {
              name: 'cursor',
              in: 'query',
              description: '`nextCursor` of the page before; without it, the first page.',
              schema: { type: 'string' },
            },
            {
              name: 'limit',
              in: 'query',
              schema: { type: 'integer', minimum: 1, maximum: 100, default: 25 },
            },
          ],
          responses: {
            200: ok(
              object(
                {
                  items: { type: 'array', items: item },
                  nextCursor: {
                    type: ['string', 'null'],
                    description: 'Null: this is the last page.',
                  },
                  total: { type: ['integer', 'null'] },
                },
                ['items', 'nextCursor'],
              ),
              { items: example.slice(0, 1), nextCursor: null, total: Math.min(1, example.length) },
            ),
            ...refusals([400, 404]),
          },
        },
      };
    }
    case 'single': {
      const [example] = Object.values(resource.data);
      return {
        path: `/customers/{id}/${name}`,
        method: 'get',
        operation: {
          ...summary,
          parameters: [pathParameter('id')],
          responses: { 200: ok(item, example), ...refusals([404]) },
        },
      };
    }
    case 'route': {
      const names = [...resource.path.matchAll(/\{(\w+)\}/g)].map(([, each = '']) => each);
      const success = schema ? { 200: ok(item), 201: ok(item) } : { 200: { description: 'Done.' } };
      return {
        path: resource.path,
        method: resource.method.toLowerCase(),
        operation: {
          ...summary,
          parameters: [
            ...names.map(pathParameter),
            ...(isWrite(resource)
              ? [
                  {
                    name: 'Idempotency-Key',
                    in: 'header',
                    required: true,
                    description:
                      'One for one intention: a repeat carries the same, is done once, and gets the answer of the first.',
                    schema: { type: 'string' },
                  },
                ]
              : []),
          ],
          ...(resource.request && bodyOf(resource.request)),
          responses: {
            ...success,
            ...(isWrite(resource) && {
              202: { description: 'Accepted, and not finished yet.' },
              204: { description: 'Done.' },
            }),
            ...refusals(isWrite(resource) ? [400, 404, 409, 422] : [400, 404]),
          },
        },
      };
    }
    default:
      return resource satisfies never;
  }
}

function writesOperation(): Json {
  return {
    operationId: 'writes',
    summary:
      'What became of the writes that this agent has sent lately for this customer, newest first.',
    parameters: [pathParameter('id')],
    responses: {
      200: ok(object({ items: { type: 'array', items: schemaOf(loggedWrite) } }), { items: [] }),
      ...refusals([404]),
    },
  };
}

function pathParameter(name: string): Json {
  return { name, in: 'path', required: true, schema: { type: 'string' } };
}

function bodyOf(request: z.core.$ZodType): Json {
  return {
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(request) } } },
  };
}

function ok(schema: Json, example?: unknown): Json {
  return {
    description: 'Done.',
    content: { 'application/json': { schema, ...(example !== undefined && { example }) } },
  };
}

const REFUSALS: Readonly<Record<number, string>> = {
  400: 'The request cannot be read.',
  401: 'The token is missing, has expired, or is no one’s.',
  403: 'The agent may not do this.',
  404: 'There is no such record.',
  409: 'It cannot be done as things are.',
  422: 'It cannot be done with these values.',
  429: 'Too many requests; `Retry-After` says until when.',
};

function refusals(own: readonly number[]): Json {
  return Object.fromEntries(
    [...own, 401, 403, 429].map((status) => [
      status,
      {
        description: REFUSALS[status],
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    ]),
  );
}
