/** A code of an API as a person would write it: `awaiting_customs` is "Awaiting customs". */
export function humanized(code: string): string {
  const words = code.replace(/[_\s]+/g, ' ').trim();
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}
