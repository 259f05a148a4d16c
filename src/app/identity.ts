import { isGroup, keysFrom } from '../data/keys.ts';
import type { Identity } from '../data/lookup.ts';
import type { Contact, Conversation } from '../frame/host/context-schema.ts';

/*
 * Owned: whom to look up, and what of it is proven. An allow-list: a channel that is not named here, or
 * cannot be read, proves nothing. `README.md` beside this file has recipes.
 *
 * Loaded before anything is drawn: import nothing large here.
 */

/** The channels that prove something: the phone number, or the id and the name of the network's user. */
const PROVEN = new Map([
  ['Channel::Whatsapp', 'phone'],
  ['Channel::Sms', 'phone'],
  ['Channel::TwilioSms', 'phone'],
  ['Channel::Voice', 'phone'],
  ['Channel::FacebookPage', 'facebook'],
  ['Channel::Instagram', 'instagram'],
  ['Channel::Telegram', 'telegram'],
  ['Channel::Line', 'line'],
  ['Channel::Tiktok', 'tiktok'],
] as const);

type Channel = Parameters<(typeof PROVEN)['get']>[0];

/**
 * Who writes, as far as it is known. The order of the keys is their priority among those that are equally
 * well proven; a signed key is looked up alone. A name that your data API does not know finds no one.
 */
export function identityOf(
  contact: Contact | undefined,
  conversation: Conversation | undefined,
): Identity {
  if (!contact || isGroup(contact, conversation))
    return { isGroup: contact !== undefined, keys: [] };

  // What is proven is of whom the conversation is with; a brand may send another contact beside it.
  const sender = conversation?.meta?.sender?.id ?? contact.id;
  const channel = (String(sender) === String(contact.id) && conversation?.channel) || '';
  const about = contact.additional_attributes;
  const proven = PROVEN.get(channel as Channel);
  const network = proven !== 'phone' && proven;
  const handles = network && {
    [`${network}_id`]: about?.[`social_${network}_user_id`],
    [`${network}_name`]: about?.[`social_${network}_user_name`],
  };
  // A contact of WhatsApp may have a name there instead of a number.
  const whatsapp_name =
    channel === 'Channel::Whatsapp' &&
    (about?.social_whatsapp_user_name || about?.social_profiles?.['whatsapp']);
  // Signed is the identifier and nothing else, and email and phone stay what the visitor typed.
  const isSigned = channel === 'Channel::WebWidget' && conversation?.meta?.hmac_verified === true;

  return {
    isGroup: false,
    keys: keysFrom(
      {
        identifier: contact.identifier,
        ...handles,
        whatsapp_name,
        email: contact.email,
        phone: contact.phone_number,
      },
      (name) => {
        if (name === 'identifier' && isSigned) return 'signed';
        return name.replace(/_(id|name)$/, '') === proven ? 'channel' : 'claimed';
      },
    ),
  };
}
