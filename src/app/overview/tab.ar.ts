export default {
  label: 'نظرة عامة',
} satisfies { label: string };
