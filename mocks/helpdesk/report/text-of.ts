/** A posted message as text: what is no text as JSON, and empty where it has none. */
export function textOf(data: unknown): string {
  if (typeof data === 'string') return data;
  try {
    // Of what has no JSON it gives undefined, whatever its type says, and joined that is nothing.
    return [JSON.stringify(data)].join('');
  } catch {
    return '';
  }
}
