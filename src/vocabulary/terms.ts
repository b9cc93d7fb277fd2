/** A word list as it reads best in the source: terms parted by commas, over as many lines as it takes. */
export function terms(list: string): readonly string[] {
  return list
    .split(',')
    .map((term) => term.replace(/\s+/g, ' ').trim())
    .filter((term) => term !== '');
}
