import fc from 'fast-check';

/*
 * What may be in place of a field. As JSON text, because only text can hold duplicate keys, numbers too
 * large to represent, and half a character.
 */

const EACH_JSON_TYPE = ['null', 'true', 'false', '0', '-1', '1.5', '""', '"text"', '[]', '{}'];

const UNCOUNTABLE = [
  '9007199254740993',
  '-9007199254740993',
  '1e400',
  '-1e400',
  '1e-400',
  '-0',
  '123456789012345678901234567890',
  `0.${'3'.repeat(400)}`,
];

const POLLUTING = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"prototype":{"polluted":true},"toString":null,"hasOwnProperty":1,"valueOf":"x"}',
  '{"_Proto__":{"polluted":true},"__defineGetter__":1,"then":{}}',
  '[{"__proto__":{"polluted":true}}]',
];

const DUPLICATED = ['{"id":"1","id":2}', '{"id":2,"id":"1","name":"a","name":0}', '{"":1,"":2}'];

/** Halves of characters, in a key and as a value. */
const halves = fc
  .array(fc.integer({ min: 0xd7ff, max: 0xe000 }), { minLength: 1, maxLength: 20 })
  .map((codes) => JSON.stringify(String.fromCharCode(...codes)))
  .map((half) => `{${half}:${half},"name":${half}}`);

/** Ten thousand levels, of lists, of records, or of both. */
const deep = fc
  .tuple(
    fc.constantFrom(['[', ']'], ['{"a":', '}'], ['[{"name":', '}]']),
    fc.oneof(fc.constant(10_000), fc.nat(10_000)),
  )
  .map(([[open = '', close = ''], levels]) => open.repeat(levels) + '1' + close.repeat(levels));

const huge = fc
  .tuple(
    fc.constantFrom('1', '"x"', 'null', '{}', '{"id":1}', '{"id":null}', '{"attribute_key":"k"}'),
    fc.constantFrom(1_000, 20_000, 200_000),
  )
  .chain(([item, times]) => {
    const items = Array<string>(times).fill(item);
    return fc.constantFrom(
      () => `[${items.join()}]`,
      () => `{${items.map((each, index) => `"k${index}":${each}`).join()}}`,
      () => JSON.stringify('x'.repeat(10 * times)),
    );
  })
  .map((make) => make());

export const junk: fc.Arbitrary<string> = fc.oneof(
  { weight: 300, arbitrary: fc.constantFrom(...EACH_JSON_TYPE) },
  { weight: 200, arbitrary: fc.json({ maxDepth: 3 }) },
  { weight: 100, arbitrary: fc.constantFrom(...UNCOUNTABLE) },
  { weight: 100, arbitrary: fc.constantFrom(...POLLUTING) },
  { weight: 100, arbitrary: fc.constantFrom(...DUPLICATED) },
  { weight: 100, arbitrary: halves },
  { weight: 20, arbitrary: deep },
  { weight: 1, arbitrary: huge },
);

/** For people: what is huge, they need not see in full. */
export function briefly(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 200)}… (${text.length} characters)`;
}
