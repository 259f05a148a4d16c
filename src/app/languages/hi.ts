/** Each file beside English texts that ends in this language. */
export const texts = import.meta.glob('../../**/*.hi.ts', { eager: true, import: 'default' });
