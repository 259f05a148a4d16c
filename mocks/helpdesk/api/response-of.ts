import { HttpResponse } from 'msw';
import type { Answer } from './answer.ts';
import type { Fault } from './faults.ts';
import { spoil } from './spoil.ts';

// Customers' data stay out of every cache on the way.
const headers = { 'cache-control': 'no-store' };

/** What a fault answers before the API has done anything; undefined: it does what was asked. */
export function refusalOf(fault: Fault): Response | undefined {
  switch (fault) {
    case 'offline':
      return HttpResponse.error();
    case 'unauthorized':
      return refusal(401, 'The access token is missing or has expired.');
    case 'forbidden':
      return refusal(403, 'The access token does not allow this.');
    case 'notFound':
      return refusal(404, 'There is nothing here.');
    case 'rateLimited':
      return refusal(429, 'Too many requests: wait for two seconds.', {
        'retry-after': '2',
        // Without this, a page of another origin may not read it.
        'access-control-expose-headers': 'retry-after',
      });
    case 'serverError':
      return refusal(500, 'The data API has a problem.');
    default:
      return undefined;
  }
}

/** An answer as HTTP, or what a fault makes of it. */
export function responseOf(answer: Answer, fault: Fault): Response {
  switch (fault) {
    case 'answerLost':
      return HttpResponse.error();
    case 'brokenJson':
    case 'wrongContract':
    case 'wrongItem':
      return answer.kind === 'items' || answer.kind === 'single'
        ? json(spoil(answer, fault))
        : answer.kind === 'other' && answer.body !== undefined
          ? json('{"', answer.status)
          : plain(answer);
    default:
      return plain(answer);
  }
}

const STATUS_CODES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

function plain(answer: Answer): Response {
  switch (answer.kind) {
    case 'items':
    case 'single':
      return HttpResponse.json(answer.body, { headers });
    case 'bad-request':
      return refusal(400, answer.message);
    case 'not-found':
      return refusal(404, answer.message);
    case 'refused':
      return refusal(answer.status, answer.message);
    case 'other': {
      const { status, body, headers: more } = answer;
      const init = { status, headers: { ...headers, ...more } };
      return body === undefined ? new HttpResponse(null, init) : Response.json(body, init);
    }
    default:
      return answer satisfies never;
  }
}

function json(text: string, status = 200): Response {
  return new HttpResponse(text, {
    status,
    headers: { ...headers, 'content-type': 'application/json' },
  });
}

function refusal(status: number, message: string, more: Record<string, string> = {}): Response {
  // https://www.rfc-editor.org/rfc/rfc9457
  return HttpResponse.json(
    { type: 'about:blank', title: STATUS_CODES[status] ?? 'Refused', status, detail: message },
    { status, headers: { ...headers, 'content-type': 'application/problem+json', ...more } },
  );
}
