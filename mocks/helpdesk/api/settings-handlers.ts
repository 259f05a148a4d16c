import { http, HttpResponse, type HttpHandler } from 'msw';
import { readSettings, type Settings } from './faults.ts';

/** Where the pretend helpdesk reads and sets, on its own origin, what goes wrong at the data API. */
export function settingsHandlers(world: Settings, origin = '*'): HttpHandler[] {
  return [
    http.all(`${origin}/mocks/faults`, async ({ request }) => {
      switch (request.method) {
        case 'GET':
          break;
        case 'PUT': {
          const reading = readSettings(
            Object.keys(world.faults),
            await request.json().catch(() => undefined),
          );
          if (!reading.ok) return json({ message: reading.problem }, { status: 400 });
          Object.assign(world, reading.settings);
          break;
        }
        default: {
          const message = 'Faults can be read with GET and set with PUT.';
          return json({ message }, { status: 405, headers: { allow: 'GET, PUT' } });
        }
      }
      return json({ faults: world.faults, latency: world.latency });
    }),
  ];
}

function json(body: object, init: { status?: number; headers?: Record<string, string> } = {}) {
  return HttpResponse.json(body, {
    ...init,
    headers: { ...init.headers, 'cache-control': 'no-store' },
  });
}
