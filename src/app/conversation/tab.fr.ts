export default {
  label: 'Conversation',
} satisfies { label: string };
