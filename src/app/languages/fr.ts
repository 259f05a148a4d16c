/** Each file beside English texts that ends in this language. */
export const texts = import.meta.glob('../../**/*.fr.ts', { eager: true, import: 'default' });
