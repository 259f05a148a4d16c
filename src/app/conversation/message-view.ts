import type { Message } from '../../frame/host/context-schema.ts';
import { ownEntry } from '../../shell/own-entry.ts';
import { plainText } from './plain-text.ts';
import { texts } from './texts.ts';

/** What is shown of a message. At least one of `note`, `text` and `attachments` is there. */
export interface MessageView {
  readonly who: string;
  /** What kind of message it is, where the text does not say it. */
  readonly note: string | undefined;
  /** Untrusted: show it as text. */
  readonly text: string | undefined;
  /** One for each kind of attachment, for instance "2 images". */
  readonly attachments: readonly string[];
  /** Why the customer did not get it; undefined: nothing is known to have gone wrong. */
  readonly failure: string | undefined;
}

const INCOMING = 0;
const ACTIVITY = 2;
const TEMPLATE = 3;

/** Whether the customer could read it: no internal note, no "assigned to" line. */
export function isPublic({ private: isPrivate, message_type: type }: Message): boolean {
  return isPrivate !== true && type !== ACTIVITY;
}

export function isIncoming({ message_type: type }: Message): boolean {
  return type === INCOMING;
}

/** How a message is shown. Says what it is where it has no words of its own. */
export function messageView(message: Message): MessageView {
  const attachments = attachmentsOf(message);
  const note = noteOf(message);
  // The helpdesk's own words for a deleted message are its database's.
  const text = isDeleted(message) ? undefined : textOf(message);
  const isEmpty = !note && !text && attachments.length === 0;
  return {
    who: whoOf(message),
    note: isEmpty ? texts.emptyMessage : note,
    text,
    attachments,
    failure: failureOf(message),
  };
}

function textOf({ content, content_type: type, message_type: kind }: Message): string | undefined {
  const isMarkdown = kind !== INCOMING || type === 'incoming_email';
  return (isMarkdown ? plainText(content ?? '') : (content ?? '').trim()) || undefined;
}

function noteOf(message: Message): string | undefined {
  if (isDeleted(message)) return texts.kinds.deleted;
  if (attribute(message, 'is_unsupported', 'isUnsupported') === true)
    return texts.kinds.unsupported;
  return ownEntry(texts.contentTypes, message.content_type ?? '');
}

function isDeleted(message: Message): boolean {
  return attribute(message, 'deleted') === true;
}

function whoOf(message: Message): string {
  const { sender, message_type: type } = message;
  if (isIncoming(message)) return writerOf(message) ?? (sender?.name || texts.customer);
  const isBot = sender?.type === 'agent_bot' || sender?.type === 'captain_assistant';
  if (sender?.name) return isBot ? texts.bot(sender.name) : sender.name;
  return isBot || type === TEMPLATE ? texts.automatic : texts.agent;
}

/** A mail answered from its CC is filed under the contact; the mail itself says who wrote it. */
function writerOf(message: Message): string | undefined {
  const email = attribute(message, 'email');
  const from = typeof email === 'object' && email && 'from' in email ? email.from : undefined;
  const [writer] = [from].flat();
  if (typeof writer !== 'string' || !writer) return undefined;
  const own = message.sender?.email?.toLowerCase();
  return own !== undefined && writer.toLowerCase().includes(own) ? undefined : writer;
}

function attachmentsOf({ attachments }: Message): string[] {
  const kinds = (attachments ?? []).flatMap((each) => (each ? [each.file_type ?? ''] : []));
  return [...new Set(kinds)].map((kind) => {
    const count = kinds.filter((other) => other === kind).length;
    return (ownEntry(texts.attachmentKinds, kind) ?? texts.attachments)(count);
  });
}

function failureOf(message: Message): string | undefined {
  if (message.status !== 'failed') return undefined;
  const reason = attribute(message, 'external_error', 'externalError');
  return texts.notDelivered(typeof reason === 'string' ? reason : '');
}

/** By the key of the web, and that of the mobile app up to 4.0.15. */
function attribute({ content_attributes: bag }: Message, ...keys: readonly string[]): unknown {
  const key = keys.find((each) => bag && Object.hasOwn(bag, each));
  return key === undefined ? undefined : bag?.[key];
}
