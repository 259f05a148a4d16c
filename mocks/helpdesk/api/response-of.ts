import { HttpResponse } from 'msw';
import type { Answer, AnswerBody } from './answer.ts';
import type { Fault } from './faults.ts';

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
      return spoiled(answer, (body) => half(JSON.stringify(body)));
    case 'wrongContract':
      return spoiled(answer, (body) => JSON.stringify({ ...body, items: { list: body.items } }));
    case 'wrongItem':
      return spoiled(answer, ({ items: [first, ...others], ...rest }) =>
        JSON.stringify({ ...rest, items: first ? [{ ...first, id: 42 }, ...others] : [] }),
      );
    default:
      return fault satisfies never;
  }
}

function plain(answer: Answer): Response {
  switch (answer.kind) {
    case 'found':
      return HttpResponse.json(answer.body, { headers });
    case 'bad-request':
      return refusal(400, answer.message);
    case 'unknown-customer':
      return refusal(404, answer.message);
    default:
      return answer satisfies never;
  }
}

function spoiled(answer: Answer, textOf: (body: AnswerBody) => string): Response {
  if (answer.kind !== 'found') return plain(answer);
  return new HttpResponse(textOf(answer.body), {
    headers: { ...headers, 'content-type': 'application/json' },
  });
}

function refusal(status: number, message: string, more: Record<string, string> = {}): Response {
  return HttpResponse.json({ message }, { status, headers: { ...headers, ...more } });
}

function half(text: string): string {
  return text.slice(0, text.length / 2);
}
