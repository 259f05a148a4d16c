/** Each file beside English texts that ends in this language. */
export const texts = import.meta.glob('../../**/*.ar.ts', { eager: true, import: 'default' });

/** Lines begin on the right. */
export const dir = 'rtl';
