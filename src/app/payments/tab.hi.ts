export default {
  label: 'भुगतान',
} satisfies { label: string };
