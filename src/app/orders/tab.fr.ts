export default {
  label: 'Commandes',
} satisfies { label: string };
