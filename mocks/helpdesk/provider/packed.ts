/* What the pretend provider gives out says itself what it stands for, so the provider need not remember it. */

export function pack(content: object): string {
  return base64url(new TextEncoder().encode(JSON.stringify(content)));
}

/** Undefined: it was not packed here. */
export function unpack<Content extends object>(packed: string): Partial<Content> | undefined {
  try {
    const bytes = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (each) => each.charCodeAt(0)));
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null ? content : undefined;
  } catch {
    return undefined;
  }
}

export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
