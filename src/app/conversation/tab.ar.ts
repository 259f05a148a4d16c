export default {
  label: 'المحادثة',
} satisfies { label: string };
