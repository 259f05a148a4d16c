export default {
  label: 'Conversa',
} satisfies { label: string };
