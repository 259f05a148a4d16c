import type { ContactRecord } from './records.ts';

/** A contact as fetched; what a story does not say is empty, the way the helpdesk fills it. */
export function contactRecord(
  story: Pick<ContactRecord, 'id' | 'name' | 'last_activity_at' | 'created_at'> &
    Partial<ContactRecord>,
): ContactRecord {
  return {
    email: null,
    phone_number: null,
    identifier: null,
    thumbnail: '',
    blocked: false,
    additional_attributes: {},
    custom_attributes: {},
    availability_status: 'offline',
    ...story,
  };
}

/** A contact as live updates and messages name it: neither availability nor times. */
export function pushedContact(contact: ContactRecord): ContactRecord {
  return {
    additional_attributes: contact.additional_attributes,
    custom_attributes: contact.custom_attributes,
    email: contact.email,
    id: contact.id,
    identifier: contact.identifier,
    name: contact.name,
    phone_number: contact.phone_number,
    thumbnail: contact.thumbnail,
    blocked: contact.blocked,
    type: 'contact',
  };
}
