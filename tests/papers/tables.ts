import { join } from 'node:path';
import { COLUMN_TABLE, COLUMN_USES } from '../../src/cells/columnTable';
import { USAGE } from '../../src/cli/arguments';
import type { ArgumentKind } from '../../src/functions/argumentKinds';
import { CATALOGUE, NAMESPACE, signature } from '../../src/functions/catalogue';
import type { ResultMatrix } from '../../src/functions/result';
import { RULES } from '../../src/negotiation/findings/catalogue';
import { LANGUAGES } from '../../src/vocabulary/languages';
import { HARSH_BEHAVIOURS } from '../../src/workbench/harsh/behaviours';

// The tables of the documents, made from the catalogues that the product itself uses: `npm run docs` writes them, a test
// holds them equal.

/** What a blank cell, in whichever form Excel hands it over, means where an argument of this kind is expected. */
const BLANKS: Readonly<Record<ArgumentKind, string>> = {
  scores: 'three blanks: no concession, nothing to answer or to count; some blanks: an error in that row',
  weights: 'weighs 0; three blanks: the weights left out',
  direction: 'give',
  aim: 'Best for both',
  status: 'an idea, which counts as not agreed',
  threshold: 'the default',
  years: 'for ever',
  budget: 'no limit',
  offers: 'no offer; a 0 between a positive and a negative offer is one',
  amount: 'not known yet: the answer is blank',
  rate: 'an error: there is no default rate',
  probability: 'not known yet: the answer is blank',
  growth: 'no growth',
  word: 'left out',
  library: 'a row that counts in nothing',
};

function table(...lines: readonly (readonly string[])[]): string {
  const [head = []] = lines;
  return [head, head.map(() => '---'), ...lines.slice(1)]
    .map((cells) => `| ${cells.join(' | ').replace(/\n/g, ' ')} |`)
    .join('\n');
}

/** A result as it stands in a table: one cell, or cells with commas and rows with semicolons, as Excel writes them. */
function resultText(result: ResultMatrix): string {
  const cell = (x: unknown) =>
    typeof x === 'number' ? String(Math.round(x * 1000) / 1000) : typeof x === 'string' && x !== '' ? x : '–';
  return result.map((row) => row.map(cell).join(', ')).join('; ');
}

function functions(): string {
  return table(
    ['Function', 'Answers', 'Example', 'Shortcut'],
    ...CATALOGUE.map((definition) => [
      `\`${signature(definition)}\``,
      definition.description,
      `\`=${NAMESPACE}.${definition.example.formula}\` → ${resultText(definition.example.result)}`,
      definition.portable === null ? '' : 'yes',
    ]),
  );
}

function functionArguments(): string {
  return table(
    ['Function', 'Argument', 'Cells', 'What it is', 'A blank or 0 means'],
    ...CATALOGUE.flatMap(({ id, parameters }) =>
      parameters.map(({ name, optional, shape, description, kind }, i) => [
        i === 0 ? `\`${id}\`` : '',
        optional ? `[${name}]` : name,
        shape,
        description,
        id === 'TRIANGULATE' || id === 'DISAGREEMENT' ? 'this person has not scored it' : BLANKS[kind],
      ]),
    ),
  );
}

function checks(): string {
  return table(
    ['Check', 'Usually', 'Speaks when (defaults)'],
    ...RULES.map(({ id, severity, firesWhen }) => [`\`${id}\``, severity, firesWhen]),
  );
}

function columns(): string {
  return table(
    ['Column', 'Needed', 'What it is for', 'Heading in a fresh list'],
    ...COLUMN_USES.map((use) => {
      const { label, hint, heading } = COLUMN_TABLE[use];
      return [label, 'isRequired' in COLUMN_TABLE[use] ? 'yes' : '', hint, heading];
    }),
  );
}

function languages(): string {
  return table(
    ['Language', 'Some headings of its Direction column', 'Some words for agreed'],
    ...LANGUAGES.map(({ name, headings, statuses }) => [
      name,
      // The strongest first.
      Object.values(headings.columns.direction ?? {})
        .reverse()
        .flat()
        .slice(0, 3)
        .join(', '),
      statuses.agreed.slice(0, 3).join(', '),
    ]),
  );
}

function harsh(): string {
  return table(
    ['`?harsh=`', 'The stand-in then', 'Part of `all`'],
    ...Object.entries(HARSH_BEHAVIOURS).map(([name, { what, inAll }]) => [
      `\`${name}\``,
      what,
      inAll ? 'yes' : '',
    ]),
  );
}

interface LayerRule {
  readonly name: string;
  readonly to: { readonly pathNot?: string };
}

/** The rooms and whom each may know, from the lint rule itself: `^src/(own|other|…)/`. */
export function knownRooms(): readonly (readonly [room: string, known: readonly string[]])[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- a CommonJS settings file without types
  const { forbidden } = require(join(__dirname, '../../.dependency-cruiser.cjs')) as {
    readonly forbidden: readonly LayerRule[];
  };
  return forbidden.flatMap(({ name, to }) => {
    const room = /^(\w+)-knows-only-what-is-below$/.exec(name)?.[1];
    const known = /^\^src\/\(([\w|]+)\)\/$/.exec(to.pathNot ?? '')?.[1];
    return room === undefined || known === undefined
      ? []
      : [[room, known.split('|').filter((one) => one !== room)] as const];
  });
}

function rooms(): string {
  return table(
    ['Room', 'May know'],
    ...knownRooms().map(([room, known]) => [
      `\`src/${room}\``,
      known.map((one) => `\`${one}\``).join(', ') || 'nothing',
    ]),
  );
}

const TABLES: Readonly<Record<string, () => string>> = {
  functions,
  arguments: functionArguments,
  checks,
  columns,
  languages,
  harsh,
  rooms,
  usage: () => ['```text', USAGE, '```'].join('\n'),
};

/** A table in a document: `<!-- table: NAME -->`, what was made, `<!-- /table -->`. */
const PLACE = /<!-- table: (\w+) -->([^]*?)<!-- \/table -->/g;

/** The tables that a document holds, each as it stands and as it should. Throws a name that there is no table of. */
export function tablesIn(
  text: string,
): readonly { readonly name: string; readonly is: string; readonly should: string }[] {
  return [...text.matchAll(PLACE)].map(([, name = '', is = '']) => {
    const made = TABLES[name];
    if (!made) throw new Error(`There is no table ${name}. There are: ${Object.keys(TABLES).join(', ')}.`);
    return { name, is, should: made() };
  });
}

/** The document with every table made anew. */
export function withTables(text: string): string {
  return tablesIn(text).reduce(
    (so, { name, is, should }) =>
      so.replace(
        `<!-- table: ${name} -->${is}<!-- /table -->`,
        () => `<!-- table: ${name} -->\n\n${should}\n\n<!-- /table -->`,
      ),
    text,
  );
}

export const TABLE_NAMES = Object.keys(TABLES);
