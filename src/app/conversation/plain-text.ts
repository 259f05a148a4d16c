/*
 * Agents and the helpdesk itself write Markdown, which reads badly as it comes. What marks is taken out, what
 * is said stays; nothing becomes markup. Each expression takes time that grows with the text and no faster,
 * because the text is untrusted.
 */

const MARKS: readonly (readonly [mark: RegExp, said: string])[] = [
  // Images and links: what they are called, and where a link leads. A mention leads nowhere.
  [/!\[([^[\]\n]{0,500})\]\([^()\s]{1,2000}\)/g, '$1'],
  [/\[([^[\]\n]{1,500})\]\(mention:[^()\n]{1,500}\)/g, '$1'],
  [/\[([^[\]\n]{1,500})\]\((?:mailto:|tel:)?\1\)/g, '$1'],
  [/\[([^[\]\n]{1,500})\]\(([^()\s]{1,2000})\)/g, '$1 ($2)'],
  // Whole lines: fences and rules; then what lines begin with.
  [/^[ \t]{0,3}(?:```|~~~)[^\n]*\n?/gm, ''],
  [/^[ \t]{0,3}(?:(?:\*[ \t]?){3,}|(?:-[ \t]?){3,}|(?:_[ \t]?){3,})$/gm, ''],
  [/^[ \t]{0,3}(?:#{1,6}[ \t]+|>[ \t]?)/gm, ''],
  [/^([ \t]{0,8})[*+-][ \t]+/gm, '$1• '],
  // Around words. A mark within a word, as in snake_case, is a letter like any other.
  [/(\*\*|__|~~)(?=\S)([^*_~\n]{0,1000}[^*_~\s])\1/g, '$2'],
  [/(?<![\w\\])([*_])(?=\S)([^*_\n]{0,1000}[^*_\s\\])\1(?!\w)/g, '$2'],
  [/`([^`\n]{1,1000})`/g, '$1'],
  // A backslash keeps a mark as it is, or ends a line.
  [/\\$/gm, ''],
  [/\\([\\`*_{}[\]()#+\-.!~>|])/g, '$1'],
];

/** Markdown as the text that it says. */
export function plainText(markdown: string): string {
  return MARKS.reduce((text, [mark, said]) => text.replace(mark, said), markdown).trim();
}
