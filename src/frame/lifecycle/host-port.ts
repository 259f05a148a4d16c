import { fromCallback } from 'xstate';
import { extraOf, type HostExtra } from '../host/extras.ts';
import { readMessage, type Reading } from '../host/read-message.ts';
import type { Transport } from '../host/transport.ts';
import type { HostCommand, LifecycleEvent } from './machine.ts';

/** The actor between the helpdesk's window and the machine: what comes in becomes an event, `ask` goes out. */
export function createHostPort(
  transport: Transport,
  now: () => number,
  onExtra?: (extra: HostExtra) => void,
) {
  return fromCallback<HostCommand>(({ sendBack, receive }) => {
    const send = (event: LifecycleEvent) => {
      sendBack(event);
    };
    const read = rememberingReader();

    receive(() => {
      transport.ask();
      send({ type: 'host.asked', at: now() });
    });

    if (transport.isOpenedDirectly)
      send({ type: 'host.problemFound', reason: { kind: 'not-embedded' } });

    return transport.listen((delivery) => {
      if (!delivery.allowed) {
        const { origin } = delivery;
        const reason = { kind: 'refused', origin, allowed: transport.allowedOrigins } as const;
        send({ type: 'host.problemFound', reason });
        return;
      }
      const reading = read(delivery.data);
      if (onExtra) handOn(delivery.data, reading, onExtra);
      switch (reading.kind) {
        case 'foreign':
          return;
        case 'malformed':
          send({ type: 'host.problemFound', reason: { kind: 'malformed', ...reading.problem } });
          return;
        case 'context': {
          transport.addressTo(delivery.origin);
          const { context, repairs } = reading;
          send({ type: 'host.contextReceived', context, repairs, at: now() });
          return;
        }
        default:
          reading satisfies never;
      }
    });
  });
}

/** After what is ours, and on its own: whatever the hook does, the listener goes on. */
function handOn(data: unknown, { kind }: Reading, onExtra: (extra: HostExtra) => void) {
  if (kind === 'malformed') return;
  const extra = extraOf(data, kind === 'context');
  if (!extra) return;
  queueMicrotask(() => {
    onExtra(extra);
  });
}

/** Hosts send every context at least twice. Equal text has an equal reading, which is not made again. */
function rememberingReader(): (data: unknown) => Reading {
  let last: { text: string; reading: Reading } | undefined;
  return (data) => {
    if (typeof data !== 'string') return readMessage(data);
    if (last?.text === data) return last.reading;
    const reading = readMessage(data);
    if (reading.kind === 'context') last = { text: data, reading };
    return reading;
  };
}
