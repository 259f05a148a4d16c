/** Where the diagram stands in the README. */
const DIAGRAM = /(?<=### The lifecycle\n\n```mermaid\n)[^`]*(?=\n```\n)/;

/**
 * The README with this diagram.
 * @param {string} readme
 * @param {string} diagram
 */
export function withDiagram(readme, diagram) {
  if (!DIAGRAM.test(readme)) throw new Error('The README has no place for the diagram.');
  return readme.replace(DIAGRAM, () => diagram);
}
