import { isGroup, keysFrom } from '../data/keys.ts';
import type { Identity } from '../data/lookup.ts';
import type { Contact, Conversation } from '../frame/host/context-schema.ts';

/*
 * Owned: whom to look up, and what of it is proven. An allow-list: a channel that is not named here, or
 * cannot be read, proves nothing. `README.md` beside this file has recipes.
 *
 * Loaded before anything is drawn: import nothing large here.
 */

/** The number that a message comes from is the network's own statement. */
const PROVES_PHONE = ['Channel::Whatsapp', 'Channel::Sms', 'Channel::TwilioSms', 'Channel::Voice'];

/** The id and the name of its user are the network's own statement. */
const NETWORKS = new Map([
  ['Channel::FacebookPage', 'facebook'],
  ['Channel::Instagram', 'instagram'],
  ['Channel::Telegram', 'telegram'],
  ['Channel::Line', 'line'],
  ['Channel::Tiktok', 'tiktok'],
] as const);

type NetworkChannel = Parameters<(typeof NETWORKS)['get']>[0];

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

  const channel = conversation?.channel ?? '';
  const about = contact.additional_attributes;
  const network = NETWORKS.get(channel as NetworkChannel);
  const handles = {
    ...(network && {
      [`${network}_id`]: about?.[`social_${network}_user_id`],
      [`${network}_name`]: about?.[`social_${network}_user_name`],
    }),
    // A contact of WhatsApp may have a name there instead of a number.
    ...(channel === 'Channel::Whatsapp' && {
      whatsapp_name: about?.social_whatsapp_user_name || about?.social_profiles?.['whatsapp'],
    }),
  };
  // Signed is the identifier and nothing else, and email and phone stay what the visitor typed.
  const isSigned = channel === 'Channel::WebWidget' && conversation?.meta?.hmac_verified === true;

  return {
    isGroup: false,
    keys: keysFrom(
      {
        identifier: contact.identifier,
        ...handles,
        email: contact.email,
        phone: contact.phone_number,
      },
      (name) => {
        if (name === 'identifier' && isSigned) return 'signed';
        if (name === 'phone' && PROVES_PHONE.includes(channel)) return 'channel';
        return network && name.startsWith(`${network}_`) ? 'channel' : 'claimed';
      },
    ),
  };
}
