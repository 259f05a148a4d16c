/** A posted message as text: what is no text as JSON, where it has one. */
export function textOf(data: unknown): string {
  if (typeof data === 'string') return data;
  try {
    // Whatever its type says, it gives undefined of what has no JSON.
    return (JSON.stringify(data) as string | undefined) ?? typeof data;
  } catch {
    return String(data);
  }
}
