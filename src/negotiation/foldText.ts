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
  return foldText(withoutBrackets(text)).replace(/^\d+ (?=\p{L})/u, '');
}

/**
 * A text without what stands in round or square brackets; a bracket that nothing closes stays. One pass over the text.
 *
 * @example withoutBrackets('Value (1–10)')  // 'Value  '
 */
export function withoutBrackets(text: string): string {
  const ends: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
  let kept = '';
  let from = 0;
  let sought = '';
  let opened = 0;
  const last = { ')': text.lastIndexOf(')'), ']': text.lastIndexOf(']') };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sought === '') {
      const end = ends[sign];
      if (end === undefined || last[end as ')'] < at) continue;
      sought = end;
      opened = at;
    } else if (sign === sought) {
      kept += `${text.slice(from, opened)} `;
      from = at + 1;
      sought = '';
    }
  }
  return kept + text.slice(from);
}
