export default {
  label: 'المدفوعات',
} satisfies { label: string };
