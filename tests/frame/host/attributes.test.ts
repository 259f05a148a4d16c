import { expect, test } from 'vitest';
import { attributeNamed, mobileSpellings } from '../../../src/frame/host/attributes.ts';
import {
  annaInAnOldMobileApp,
  annaInTheMobileApp,
  annaOnTheWebsite,
} from '../../support/contexts.ts';

const VALUES = [
  ['CPF', '123.456.789-09'],
  ['VIP-Level', 3],
  ['address_1', 'Storgatan 12'],
  ['orderId', 'A-1001'],
  ['crm.id', '0042'],
] as const;

test.each(VALUES)('%s is found on the website', (key, value) => {
  expect(attributeNamed(annaOnTheWebsite.contact.custom_attributes, key)).toBe(value);
});

test.each(VALUES)('%s is found in the mobile app', (key, value) => {
  expect(attributeNamed(annaInTheMobileApp.contact.custom_attributes, key)).toBe(value);
});

test.each(VALUES)('%s is found in an old mobile app', (key, value) => {
  expect(attributeNamed(annaInAnOldMobileApp.contact.customAttributes, key)).toBe(value);
});

test.each([
  ['CPF', ['cpf', 'cpf']],
  ['VIP-Level', ['vipLevel', 'vip_level']],
  ['address_1', ['address1', 'address1']],
  ['orderId', ['orderId', 'order_id']],
  ['crm.id', ['crmId', 'crm_id']],
  ['Order Total (EUR)', ['orderTotalEur', 'order_total_eur']],
  ['HTTPServer', ['httpServer', 'http_server']],
  ['plan', ['plan', 'plan']],
  ['-plan-', ['plan', 'plan']],
  ['Город', []],
  ['', []],
])('the mobile app spells %j as %j', (key, spellings) => {
  expect(mobileSpellings(key)).toEqual(spellings);
});

test('the exact key wins over the mobile app’s spelling', () => {
  expect(attributeNamed({ vip_level: 1, 'VIP-Level': 3 }, 'VIP-Level')).toBe(3);
});

test('the exact key wins also when its value is empty', () => {
  expect(attributeNamed({ vip_level: 3, 'VIP-Level': null }, 'VIP-Level')).toBeNull();
});

test('a Cyrillic key is found on the website', () => {
  expect(attributeNamed({ Город: 'Казань' }, 'Город')).toBe('Казань');
});

test('a Cyrillic key that the mobile app has lost is not found under the empty key', () => {
  expect(attributeNamed({ '': 'Казань' }, 'Город')).toBeUndefined();
});

test('an unknown key is not found', () => {
  expect(attributeNamed({ plan: 'gold' }, 'level')).toBeUndefined();
});

test.each(['toString', 'constructor', 'hasOwnProperty', '__proto__'])(
  '%s, which every object inherits, is not found',
  (key) => {
    expect(attributeNamed({}, key)).toBeUndefined();
  },
);

test.each([[null], [undefined]])(
  'no attribute is found where the attributes are %s',
  (attributes) => {
    expect(attributeNamed(attributes, 'plan')).toBeUndefined();
  },
);

test('a key without any spelling is not found under the empty key', () => {
  expect(attributeNamed({ undefined: 'gold' }, 'plan')).toBeUndefined();
});

test('a key is only spelled up to the length that the settings allow', () => {
  expect(mobileSpellings('k'.repeat(201))).toEqual(['k'.repeat(200), 'k'.repeat(200)]);
});
