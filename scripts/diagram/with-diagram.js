/** The diagram's place in a README: the first Mermaid block. */
const DIAGRAM = /(?<=\n```mermaid\n)[^`]*(?=\n```\n)/;

/**
 * The README with this diagram in place of its own.
 * @param {string} readme
 * @param {string} diagram
 * @throws {Error} where the README has no Mermaid block
 */
export function withDiagram(readme, diagram) {
  if (!DIAGRAM.test(readme)) throw new Error('The README has no Mermaid block for the diagram.');
  return readme.replace(DIAGRAM, () => diagram);
}
