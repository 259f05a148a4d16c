export default {
  label: 'الطلبات',
} satisfies { label: string };
