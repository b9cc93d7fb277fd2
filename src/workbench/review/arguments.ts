/** What the person asked for on the command line. */
export type Request =
  | { readonly kind: 'review'; readonly file: string; readonly json: boolean; readonly out: string | null }
  | { readonly kind: 'help' }
  | { readonly kind: 'misuse'; readonly sentence: string };

export const USAGE = `Usage: npm run --silent review -- FILE.xlsx [--json] [--out REVIEWED.xlsx]

  --json      print the review as one JSON object instead of a report
  --out FILE  also save a copy of the workbook with highlights; the original stays as it is
  --help      show this text

Exit codes: 0 reviewed; 2 wrong usage, or the file cannot be read; 3 no concession map found.`;

/**
 * Reads the command line. Options may stand before or after the file, `--out=FILE` is the same as `--out FILE`, and
 * after `--` everything is a file name.
 *
 * @example parseArguments(['deal.xlsx', '--json'])
 *          // { kind: 'review', file: 'deal.xlsx', json: true, out: null }
 */
export function parseArguments(words: readonly string[]): Request {
  const files: string[] = [];
  let json = false;
  let out: string | null = null;
  let onlyFiles = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (onlyFiles || !word.startsWith('-') || word === '-') files.push(word);
    else if (word === '--') onlyFiles = true;
    else if (word === '--help' || word === '-h') return { kind: 'help' };
    else if (word === '--json') json = true;
    else if (word === '--out' || word.startsWith('--out=')) {
      if (out !== null) return misuse('Give --out only once.');
      const name = word === '--out' ? words[++at] : word.slice('--out='.length);
      if (name === undefined || name === '' || (word === '--out' && name.startsWith('--')))
        return misuse('After --out, name the file to save the reviewed copy in.');
      out = name;
    } else return misuse(`There is no option ${word}.`);
  }
  const [file, ...more] = files;
  if (file === undefined || file === '') return misuse('Name the workbook to review.');
  if (more.length > 0) return misuse('Review one workbook at a time.');
  return { kind: 'review', file, json, out };
}

function misuse(sentence: string): Request {
  return { kind: 'misuse', sentence };
}
