import { vi } from 'vitest';
import type { Customer } from '../../../src/app/customer/api.ts';

export type Answer =
  'customer' | 'no customer' | 'several' | 'nonsense' | 401 | 429 | 503 | 'no network';

/** A request that the app has sent, to be answered whenever a test likes. */
export interface ApiCall {
  /** The address that was looked up. */
  readonly email: string;
  /** What it was sent with; empty without any. */
  readonly token: string;
  readonly signal: AbortSignal;
  /** Neither answered nor given up. */
  isOpen: boolean;
  answer(answer: Answer): void;
  /** The time that the client gives it is over. */
  expire(): void;
}

interface Sent {
  readonly body: string;
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A data API that answers when a test says so. One that is deaf goes on after the app has given a request
 * up, as a network that is slow to notice would.
 */
export function createFakeApi(isDeaf: boolean) {
  const calls: ApiCall[] = [];
  let expire: () => void = () => undefined;

  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const controller = new AbortController();
    expire = () => {
      controller.abort(new DOMException('expired', 'TimeoutError'));
    };
    return controller.signal;
  });

  const send = (_input: unknown, { body, signal, headers }: Sent) =>
    new Promise((resolve, reject) => {
      const { keys } = JSON.parse(body) as { readonly keys: readonly { readonly value: string }[] };
      const [{ value: email } = { value: '' }] = keys;
      const call: ApiCall = {
        email,
        token: headers['authorization'] ?? '',
        signal,
        isOpen: true,
        answer: (answer) => {
          call.isOpen = false;
          if (answer === 'no network') reject(new TypeError('no network'));
          else resolve(responseOf(answer, email));
        },
        expire,
      };
      calls.push(call);
      signal.addEventListener('abort', () => {
        call.isOpen = false;
        if (!isDeaf) reject(signal.reason as Error);
      });
    });

  return { calls: calls as readonly ApiCall[], fetch: send as unknown as typeof fetch };
}

function responseOf(answer: Exclude<Answer, 'no network'>, email: string) {
  const status = typeof answer === 'number' ? answer : 200;
  return {
    ok: status === 200,
    status,
    headers: new Headers({ 'retry-after': '1' }),
    text: () => Promise.resolve(JSON.stringify({ items: itemsOf(answer, email) })),
  };
}

function itemsOf(answer: Answer, email: string): Partial<Customer>[] {
  const items = ['1', '2'].map((id) => ({
    id: `${email} ${id}`,
    name: `Record of ${email}`,
    email,
  }));
  switch (answer) {
    case 'customer':
      return items.slice(0, 1);
    case 'several':
      return items;
    case 'nonsense':
      return [{ email }];
    default:
      return [];
  }
}
