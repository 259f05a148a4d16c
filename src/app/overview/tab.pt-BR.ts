export default {
  label: 'Resumo',
} satisfies { label: string };
