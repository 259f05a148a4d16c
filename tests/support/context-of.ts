import { readMessage, type Reading } from '../../src/frame/host/read-message.ts';
import { appContext } from './contexts.ts';

type ReadContext = Extract<Reading, { kind: 'context' }>;

/** The reading of a message that has to be a context. */
export function readingOf(data: unknown): ReadContext {
  const reading = readMessage(appContext(data));
  if (reading.kind !== 'context') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading;
}

/** The context in the data of an `appContext`. */
export function contextOf(data: unknown): ReadContext['context'] {
  return readingOf(data).context;
}
