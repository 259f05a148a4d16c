import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { diagramOf } from '../../scripts/diagram/diagram-of.js';
import { withDiagram } from '../../scripts/diagram/with-diagram.js';
import { lifecycle } from '../../src/frame/lifecycle/machine.ts';

test('the diagram in the lifecycle’s README shows the machine: `npm run diagram` draws it again', () => {
  const readme = readFileSync('src/frame/lifecycle/README.md', 'utf8');

  expect(readme).toBe(withDiagram(readme, diagramOf(lifecycle)));
});

test('a diagram has every state and every transition that leads to one', () => {
  const machine = createMachine({
    initial: 'up-stairs',
    on: { fall: '.down' },
    states: {
      'up-stairs': {
        after: { soon: { guard: 'isTired', target: 'down' } },
        on: { sing: { actions: 'hum' }, call: [{ guard: 'isHeard', target: 'down' }, 'down'] },
      },
      down: {
        initial: 'awake',
        on: { rise: 'up-stairs' },
        states: { awake: { on: { lie: 'asleep' } }, asleep: {} },
      },
    },
  });

  expect(diagramOf(machine).split('\n')).toEqual([
    'stateDiagram-v2',
    '  state "any state" as any',
    '  state "up-stairs" as up_stairs',
    '  state "down · awake" as down_awake',
    '  state "down · asleep" as down_asleep',
    '  [*] --> up_stairs',
    '  any --> down_awake: fall',
    '  up_stairs --> down_awake: call [isHeard]<br>call [else]<br>after soon [isTired]',
    '  down --> up_stairs: rise',
    '  down_awake --> down_asleep: lie',
  ]);
});

test('a README without a Mermaid block is refused', () => {
  expect(() => withDiagram('# Another app\n', 'stateDiagram-v2')).toThrow('no Mermaid block');
});
