import { expect } from 'vitest';

/** Neither is anything wider than the page, nor is a word broken. */
export function expectToFit(container: Element) {
  const root = container.ownerDocument.documentElement;
  expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
  expect(brokenWords(container)).toEqual([]);
}

/** Words of letters, no longer than a reader expects on one line, that are on several. */
function brokenWords(container: Element): string[] {
  const walker = container.ownerDocument.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(
      /(?<![^\s])\p{L}{2,12}(?![^\s,.])/gu,
    )) {
      const range = container.ownerDocument.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      if (lines.size > 1) broken.push(word);
    }
  }
  return broken;
}
