import { expect, test } from 'vitest';
import { namedAttributes } from '../../../src/frame/stores/named-attributes.ts';

const plan = {
  attribute_key: 'plan',
  attribute_display_name: 'Plan',
  attribute_display_type: 'list',
  attribute_model: 'contact_attribute',
};
const since = {
  attribute_key: 'customer_since',
  attribute_display_name: 'Customer since',
  attribute_display_type: 'date',
  attribute_model: 'contact_attribute',
};

test('an attribute with a definition has its name and type', () => {
  const attributes = namedAttributes({ plan: 'gold' }, [plan], 'contact_attribute');

  expect(attributes).toEqual([{ key: 'plan', name: 'Plan', type: 'list', value: 'gold' }]);
});

test('an attribute without a definition is named by its key', () => {
  const attributes = namedAttributes({ plan: 'gold' }, [], 'contact_attribute');

  expect(attributes).toEqual([{ key: 'plan', name: 'plan', type: undefined, value: 'gold' }]);
});

test.each([undefined, null, ''])(
  'an attribute whose display name is %j is named by its key',
  (name) => {
    const definition = { ...plan, attribute_display_name: name };

    const attributes = namedAttributes({ plan: 'gold' }, [definition], 'contact_attribute');

    expect(attributes.map((attribute) => attribute.name)).toEqual(['plan']);
  },
);

test('attributes with a definition come first, in the definitions’ order', () => {
  const values = { shoe: 43, plan: 'gold', customer_since: '2024-03-01' };

  const attributes = namedAttributes(values, [since, plan], 'contact_attribute');

  expect(attributes.map(({ key }) => key)).toEqual(['customer_since', 'plan', 'shoe']);
});

test('the definitions of conversations say nothing about contacts', () => {
  const attributes = namedAttributes({ plan: 'gold' }, [plan], 'conversation_attribute');

  expect(attributes).toMatchObject([{ name: 'plan', type: undefined }]);
});

test('a key that a mobile host has re-cased is found and listed once', () => {
  const attributes = namedAttributes({ customerSince: '2024' }, [since], 'contact_attribute');

  expect(attributes).toMatchObject([{ key: 'customer_since', value: '2024' }]);
});

test.each([undefined, null, ''])('an attribute that is %j is left out', (nothing) => {
  const attributes = namedAttributes({ plan: nothing, shoe: nothing }, [plan], 'contact_attribute');

  expect(attributes).toEqual([]);
});

test.each([0, false])('an attribute that is %j is there', (value) => {
  const attributes = namedAttributes({ plan: value }, [plan], 'contact_attribute');

  expect(attributes).toMatchObject([{ value }]);
});

test.each([undefined, null, {}])('%j has no attributes', (values) => {
  const attributes = namedAttributes(values, [plan], 'contact_attribute');

  expect(attributes).toEqual([]);
});
