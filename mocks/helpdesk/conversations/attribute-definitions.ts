/** How the helpdesk's administrators describe one custom attribute. */
export interface AttributeDefinition {
  readonly id: number;
  readonly attribute_key: string;
  readonly attribute_display_name: string;
  readonly attribute_display_type:
    'text' | 'number' | 'currency' | 'percent' | 'link' | 'date' | 'list' | 'checkbox';
  readonly attribute_description: string;
  readonly attribute_model: 'contact_attribute' | 'conversation_attribute' | 'company_attribute';
  readonly attribute_values: readonly string[];
  readonly default_value: null;
  readonly regex_pattern: string | null;
  readonly regex_cue: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

type Given = Pick<
  AttributeDefinition,
  'id' | 'attribute_key' | 'attribute_display_name' | 'attribute_display_type' | 'attribute_model'
> &
  Partial<AttributeDefinition>;

const definition = (given: Given): AttributeDefinition => ({
  attribute_description: '',
  attribute_values: [],
  default_value: null,
  regex_pattern: null,
  regex_cue: null,
  created_at: '2026-11-02T10:00:00.000Z',
  updated_at: '2026-11-02T10:00:00.000Z',
  ...given,
});

const ofContacts = (
  id: number,
  key: string,
  name: string,
  type: AttributeDefinition['attribute_display_type'],
  more: Partial<AttributeDefinition> = {},
) =>
  definition({
    id,
    attribute_key: key,
    attribute_display_name: name,
    attribute_display_type: type,
    attribute_model: 'contact_attribute',
    ...more,
  });

/** Every display type. `legacy_ref` and `imported`, which a contact has, are not described. */
export const attributeDefinitions: readonly AttributeDefinition[] = [
  ofContacts(1, 'plan', 'Plan', 'list', {
    attribute_values: ['Starter', 'Restaurant', 'Wholesale'],
    attribute_description: 'Which price list applies',
  }),
  ofContacts(2, 'VIP-Level', 'VIP level', 'number'),
  ofContacts(3, 'credit_limit', 'Credit limit', 'currency'),
  ofContacts(4, 'discount', 'Discount', 'percent'),
  ofContacts(5, 'crm_profile', 'CRM profile', 'link'),
  ofContacts(6, 'renewal_date', 'Contract renews', 'date'),
  ofContacts(7, 'newsletter', 'Newsletter', 'checkbox'),
  ofContacts(8, 'account_notes', 'Notes on the account', 'text'),
  ofContacts(9, 'satisfaction', 'Satisfaction', 'number'),
  definition({
    id: 10,
    attribute_key: 'order_number',
    attribute_display_name: 'Order number',
    attribute_display_type: 'text',
    attribute_model: 'conversation_attribute',
    regex_pattern: '^[A-Z0-9-]+$',
    regex_cue: 'As printed on the invoice',
  }),
  definition({
    id: 11,
    attribute_key: 'refund_due',
    attribute_display_name: 'Refund due',
    attribute_display_type: 'currency',
    attribute_model: 'conversation_attribute',
  }),
];

/** What an administrator makes of them meanwhile: one renamed, one described that was not. */
export const revisedAttributeDefinitions: readonly AttributeDefinition[] = [
  ...attributeDefinitions.map((known) =>
    known.attribute_key === 'plan' ? { ...known, attribute_display_name: 'Price list' } : known,
  ),
  ofContacts(12, 'legacy_ref', 'Old customer number', 'text'),
];
