import { expect, test } from 'vitest';
import { createWorld } from '../../../../mocks/helpdesk/api/world.ts';

test('a new world works and answers at once', () => {
  const { faults, latency } = createWorld();
  expect(new Set(Object.values(faults))).toEqual(new Set(['none']));
  expect(new Set(Object.values(latency))).toEqual(new Set([0]));
});

test('what changes in one world stays out of the next', () => {
  const world = createWorld();
  const [order] = world.ordersOf('cus_anna');
  if (order) order.status = 'lost';
  world.paymentsOf('cus_anna').pop();
  world.customers.pop();
  world.faults.orders = 'offline';

  const next = createWorld();
  expect(next.ordersOf('cus_anna')[0]?.status).toBe('shipped');
  expect(next.paymentsOf('cus_anna')).toHaveLength(2);
  expect(next.customers).toHaveLength(world.customers.length + 1);
  expect(next.faults.orders).toBe('none');
});

test('a world begins with the settings that it is given, as a copy', () => {
  const first = createWorld();
  first.faults.payments = 'slow';
  first.latency.orders = 12;

  const second = createWorld(first);
  first.faults.payments = 'none';
  expect(second.faults.payments).toBe('slow');
  expect(second.latency.orders).toBe(12);
});

test('a list of somebody new can be filled', () => {
  const world = createWorld();
  world.ordersOf('cus_new').push(...world.ordersOf('cus_anna'));
  expect(world.ordersOf('cus_new')).toHaveLength(2);
  expect(world.paymentsOf('cus_new')).toEqual([]);
});
