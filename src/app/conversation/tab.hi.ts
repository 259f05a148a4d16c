export default {
  label: 'बातचीत',
} satisfies { label: string };
