export default {
  label: 'सारांश',
} satisfies { label: string };
