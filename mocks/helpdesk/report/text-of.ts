/** A posted message as text: anything but text as JSON, and empty where it has none. */
export function textOf(data: unknown): string {
  if (typeof data === 'string') return data;
  try {
    // For a value without JSON it returns undefined, although its type says otherwise; joined, that is ''.
    return [JSON.stringify(data)].join('');
  } catch {
    return '';
  }
}
