export default {
  label: 'Gespräch',
} satisfies { label: string };
