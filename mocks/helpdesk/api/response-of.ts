import { HttpResponse } from 'msw';
import type { Answer } from './answer.ts';
import type { Fault } from './faults.ts';
import { spoil } from './spoil.ts';

// Customers' data stay out of every cache on the way.
const headers = { 'cache-control': 'no-store' };

/** An answer as HTTP, or what a fault makes of it. */
export function responseOf(answer: Answer, fault: Fault): Response {
  switch (fault) {
    case 'none':
    case 'slow':
      return plain(answer);
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
    case 'brokenJson':
    case 'wrongContract':
    case 'wrongItem':
      return 'body' in answer ? json(spoil(answer, fault)) : plain(answer);
    default:
      return fault satisfies never;
  }
}

function plain(answer: Answer): Response {
  switch (answer.kind) {
    case 'items':
    case 'single':
      return HttpResponse.json(answer.body, { headers });
    case 'bad-request':
      return refusal(400, answer.message);
    case 'not-found':
      return refusal(404, answer.message);
    default:
      return answer satisfies never;
  }
}

function json(text: string): Response {
  return new HttpResponse(text, { headers: { ...headers, 'content-type': 'application/json' } });
}

function refusal(status: number, message: string, more: Record<string, string> = {}): Response {
  return HttpResponse.json({ message }, { status, headers: { ...headers, ...more } });
}
