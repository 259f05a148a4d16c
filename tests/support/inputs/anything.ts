import fc from 'fast-check';
import { annaInTheMobileApp, annaOnTheWebsite, appContext } from '../contexts.ts';
import { throwingProxy } from '../payloads.ts';
import { briefly, junk } from './junk.ts';

/* What any window may post, be it JSON or not, meant for us or not. */

const TEXTS = [annaOnTheWebsite, annaInTheMobileApp].map((data) =>
  JSON.stringify(appContext(data)),
);

/** A context that was cut, or into which something fell. */
const brokenText = fc
  .tuple(fc.constantFrom(...TEXTS), fc.nat(), fc.nat(20), fc.oneof(junk, fc.string()))
  .map(([text, at, gap, fallen]) => {
    const start = at % text.length;
    return text.slice(0, start) + fallen + text.slice(start + gap);
  });

/** Objects that no JSON makes: what they say changes from look to look, or looking at them fails. */
const ODD: Readonly<Record<string, () => unknown>> = {
  'a proxy that throws': throwingProxy,
  'a proxy that is revoked': revokedProxy,
  'a proxy that looks like a record': () => new Proxy({ id: 1, name: 'Anna' }, {}),
  'a getter that throws': () => ({
    get id(): never {
      throw new Error('a getter');
    },
  }),
  'a getter that changes its mind': moody,
  'a record that inherits nothing': () => Object.create(null) as unknown,
  'a record that inherits its id': () => Object.create({ id: 1 }) as unknown,
  'a map': () => new Map([['id', 1]]),
  'no date': () => new Date(NaN),
  'an array of bytes': () => new Uint8Array(8),
  'a symbol': () => Symbol('id'),
  'a BigInt': () => 1n,
  'a function': () => () => 1,
  'a list of gaps': () => new Array<unknown>(1_000),
  'a record that contains itself': endless,
};

const PLACES = [
  'event',
  'data',
  'data.conversation',
  'data.contact',
  'data.conversation.messages.0',
  'data.contact.custom_attributes',
];

const oddMessage = fc
  .tuple(fc.constantFrom(...Object.keys(ODD)), fc.constantFrom('', ...PLACES))
  .map(([name, place]) =>
    input(`${name} at ${place || 'the root'}`, () => {
      const odd = ODD[name]?.();
      return place === '' ? odd : holding(odd, place);
    }),
  );

const text = fc
  .oneof(
    { weight: 3, arbitrary: brokenText },
    { weight: 1, arbitrary: junk },
    { weight: 1, arbitrary: junk.map((value) => `{"event":"appContext","data":${value}}`) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  )
  .map((value) => input(briefly(value), () => value));

const value = fc
  .tuple(
    fc.anything({ withBigInt: true, withDate: true, withSparseArray: true, withMap: true }),
    fc.boolean(),
  )
  .map(([any, isData]) => input(fc.stringify(any), () => (isData ? appContext(any) : any)));

export const anything = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 2, arbitrary: oddMessage },
  { weight: 2, arbitrary: value },
);

/** A message that is made only when it is posted: nothing on the way may look into it. */
function input(label: string, post: () => unknown) {
  return { post, [fc.toStringMethod]: () => label };
}

/** The message with an odd object in it, put there without a look at it. */
function holding(odd: unknown, place: string): unknown {
  const message = structuredClone(appContext(annaOnTheWebsite));
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  let owner = message as Record<string, unknown>;
  for (const step of steps) owner = owner[step] as Record<string, unknown>;
  owner[last] = odd;
  return message;
}

function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** Never says the same twice. */
function moody(): object {
  let looks = 0;
  return {
    get id() {
      looks += 1;
      return looks % 2 ? looks : String(looks);
    },
  };
}

/** Has itself as every member. */
function endless(): object {
  const all: Record<string, unknown> = {};
  for (const name of ['id', 'meta', 'sender', 'messages', 'custom_attributes', 'deep'])
    all[name] = all;
  return all;
}
