import { getStateNodes } from 'xstate/graph';

/** @typedef {import('xstate').AnyStateMachine['root']} StateNode */
/** @typedef {import('xstate').AnyTransitionDefinition} Transition */

/**
 * A machine as a Mermaid state diagram: every state that it can be in, and every transition that leads
 * to one. Nested states are drawn side by side, because Mermaid draws boxes over arrows.
 * @param {import('xstate').AnyStateMachine} machine
 */
export function diagramOf(machine) {
  const nodes = [machine.root, ...getStateNodes(machine)];
  const simple = nodes.filter(({ type }) => type !== 'compound');
  return [
    'stateDiagram-v2',
    '  state "any state" as any',
    ...simple.map((node) => `  state "${node.path.join(' · ')}" as ${idOf(node)}`),
    `  [*] --> ${idOf(entered(machine.root))}`,
    ...nodes.flatMap(arrowsFrom).map((arrow) => `  ${arrow}`),
  ].join('\n');
}

/** @param {StateNode} node */
function arrowsFrom(node) {
  /** @type {Map<string, string[]>} */
  const labels = new Map();
  for (const transition of [...node.transitions.values()].flat()) {
    for (const target of transition.target ?? []) {
      const arrow = `${idOf(node)} --> ${idOf(entered(target))}`;
      labels.set(arrow, [...(labels.get(arrow) ?? []), labelOf(transition)]);
    }
  }
  return [...labels].map(([arrow, all]) => `${arrow}: ${all.join('<br>')}`);
}

/** The state that entering this one leads to. @param {StateNode} node @returns {StateNode} */
function entered(node) {
  const [first] = node.type === 'compound' ? (node.initial.target ?? []) : [];
  return first ? entered(first) : node;
}

/** For instance `frame.shown [isOld]`. @param {Transition} transition */
function labelOf(transition) {
  const { guard, source } = transition;
  const eventType = String(transition.eventType);
  const name = eventType.replace(/^xstate\.after\.(\w+)\..*$/, 'after $1');
  const choices = source.transitions.get(eventType) ?? [];
  const condition = typeof guard === 'string' ? guard : choices.length > 1 && 'else';
  return condition ? `${name} [${condition}]` : name;
}

/** Mermaid takes letters and digits. @param {StateNode} node */
function idOf(node) {
  return node.path.join('_').replace(/\W/g, '_') || 'any';
}
