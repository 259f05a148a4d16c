export default {
  label: 'Paiements',
} satisfies { label: string };
