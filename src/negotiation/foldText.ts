/**
 * Any text in lower case, without accents and punctuation, inner white space collapsed: for comparing names and for finding
 * words.
 *
 * @example foldText('Übergabe (2. Teil)')  // 'ubergabe 2 teil'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * A cell's text as it is compared with a word or a name: folded, without what stands in brackets and without leading
 * numbering. People write "2. Proposed", "GIVE →" and "Agreed (14 May)" and mean the plain word.
 */
export function foldWord(text: string): string {
  return foldText(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).replace(/^\d+ (?=\p{L})/u, '');
}
