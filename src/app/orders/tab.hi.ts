export default {
  label: 'ऑर्डर',
} satisfies { label: string };
