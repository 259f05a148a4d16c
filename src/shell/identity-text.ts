import type { Identity, Key } from '../data/lookup.ts';
import { formatList } from './format.ts';
import { ownEntry } from './own-entry.ts';
import { texts } from './texts.ts';

export interface IdentityText {
  readonly text: string;
  /** `quiet`: it cannot be better on this channel. */
  readonly tone: 'good' | 'quiet' | 'warn';
}

type Labels = Readonly<Record<string, string>>;

/** How well it is known who writes, in one sentence; undefined where there is nothing that could be known. */
export function identityText(
  { isGroup, keys }: Identity,
  channel: string | null | undefined,
  labels: Labels,
): IdentityText | undefined {
  if (isGroup) return { text: texts.identity.group, tone: 'quiet' };
  if (keys.length === 0) return undefined;
  const byProof = (proof: Key['proof']) => keys.filter((key) => key.proof === proof);
  if (byProof('signed').length > 0) return { text: texts.identity.signed, tone: 'good' };
  const confirmed = labelsOf(byProof('channel'), labels);
  if (confirmed.length > 0) {
    const name = (channel ?? '').replace('Channel::', '');
    const by = ownEntry(texts.channels, name) ?? name;
    const others = labelsOf(byProof('claimed'), labels).filter((each) => !confirmed.includes(each));
    return {
      text: texts.identity.confirmed(formatList(confirmed), by, formatList(others)),
      tone: 'good',
    };
  }
  return channel === 'Channel::Email'
    ? { text: texts.identity.email, tone: 'quiet' }
    : { text: texts.identity.unverified, tone: 'warn' };
}

/** What the agent calls these keys, each once. */
export function labelsOf(keys: readonly Key[], labels: Labels): string[] {
  return [...new Set(keys.map(({ name }) => labelOf(name, labels)))];
}

export function labelOf(name: string, labels: Labels): string {
  return ownEntry(labels, name) ?? name;
}
