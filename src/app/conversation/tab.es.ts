export default {
  label: 'Conversación',
} satisfies { label: string };
