/** For names without a letter, such as a phone number. */
const NO_LETTERS = '•';

/** The first letters of the first and the last word that have one. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  const letters = ends.map((word = '') => firstLetter(word)).join('');
  return letters.toUpperCase() || NO_LETTERS;
}

/** A whole grapheme, so that no letter is cut in two; what knows those takes its time to make. */
function firstLetter(word: string): string {
  const letters = word.slice(word.search(/\p{L}/u));
  const [plain] = /^\p{Script=Latin}(?!\p{M})/u.exec(letters) ?? [];
  return plain ?? [...new Intl.Segmenter().segment(letters)][0]?.segment ?? '';
}
