import fs from 'node:fs';
import path from 'node:path';
import { readSnippet, type Snippet } from './readSnippet';
import { openSnippet, type Complaint } from './snippetPage';

// Runs a folder of Microsoft's snippets for Excel against the stand-in: `npx tsx tests/snippets/run.ts FOLDER`. A snippet ran when each of
// its buttons came to its end; it was refused when the host named a member that it does not offer; everything else is wrong.

/** 5000 is the common API's number for a method that the host does not have. */
const REFUSALS: ReadonlySet<string> = new Set(['ApiNotFound', 'NotImplemented', 'ApiNotAvailable', '5000']);
/** What no workbook can be blamed for: pages that call a server of theirs, or a dialog. */
const ELSEWHERE =
  /fetch is not defined|FileReader|network|\$ is not defined|jQuery|localStorage|properties of null \(reading 'addEventListener'\)/i;

/** Members that the installed library itself does not have yet. */
const NEWER =
  /is not a function|Cannot read properties of undefined|undefined or null|doesn't exist on|The argument 'properties'/;

type Outcome = 'ran' | 'refused' | 'wrong' | 'newer than the library' | 'elsewhere' | 'nothing to press';

interface Result {
  readonly name: string;
  readonly outcome: Outcome;
  /** Buttons with what they ended with. */
  readonly complaints: readonly (Complaint & { readonly button: string })[];
}

async function runSnippet(name: string, snippet: Snippet): Promise<Result> {
  const complaints: (Complaint & { readonly button: string })[] = [];
  const page = await openSnippet(snippet);
  const { buttons } = page;
  const first = buttons.filter((button) => /^set-?up/i.test(button) || page.setup.includes(button));
  const order = [...first, ...buttons.filter((button) => !first.includes(button))];
  for (const button of order) {
    const inTurn = await page.press(button);
    const isRefused = inTurn !== null && REFUSALS.has(inTurn.code);
    const complaint = inTurn && (isRefused ? inTurn : await alone(snippet, first, button));
    if (complaint) complaints.push({ ...complaint, button });
  }
  page.close();
  return {
    name,
    outcome: buttons.length === 0 ? 'nothing to press' : outcomeOf(complaints, snippet),
    complaints,
  };
}

/** The button again in a workbook of its own: what others deleted before is none of its faults. */
async function alone(snippet: Snippet, first: readonly string[], button: string): Promise<Complaint | null> {
  const page = await openSnippet(snippet);
  for (const one of first) if (one !== button) await page.press(one);
  const complaint = await page.press(button);
  page.close();
  return complaint;
}

function outcomeOf(complaints: readonly Complaint[], { html }: Snippet): Outcome {
  if (complaints.length === 0) return 'ran';
  const others = complaints.filter(({ code }) => !REFUSALS.has(code));
  if (others.length === 0) return 'refused';
  // What follows a refusal was to build on what was refused.
  if (REFUSALS.has(complaints[0]?.code ?? '')) return 'refused';
  // A file of the user's, which nobody chooses here.
  if (html.includes('type="file"') || others.every(({ message }) => ELSEWHERE.test(message)))
    return 'elsewhere';
  const isNewer = others.every(({ message }) => NEWER.test(message));
  return isNewer ? 'newer than the library' : 'wrong';
}

async function main(folder: string, wanted = ''): Promise<void> {
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && file.includes(wanted))
    .sort();
  const results: Result[] = [];
  for (const file of files) {
    const result = await runSnippet(file, readSnippet(fs.readFileSync(path.join(folder, file), 'utf8')));
    results.push(result);
    console.log(`${result.outcome.padEnd(16)} ${file}`);
    for (const { button, code, member, message } of result.complaints)
      console.log(`${' '.repeat(18)}${button}: ${code} ${member} ${message.slice(0, 160)}`);
  }
  const counts = new Map<string, number>();
  for (const { outcome } of results) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const missing = new Map<string, Set<string>>();
  for (const { name, complaints } of results)
    for (const { code, member } of complaints)
      if (REFUSALS.has(code)) missing.set(member, (missing.get(member) ?? new Set()).add(name));
  console.log('\nMembers that were refused, by the number of snippets');
  for (const [member, names] of [...missing].sort(([, one], [, other]) => other.size - one.size))
    console.log(`${String(names.size).padStart(4)}  ${member}`);
  console.log(`\n${results.length} snippets: ${[...counts].map(([kind, n]) => `${n} ${kind}`).join(', ')}`);
}

const [folder, wanted] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: npx tsx tests/snippets/run.ts FOLDER [PART OF A FILE NAME]');
  process.exit(2);
}
// Whatever a page leaves behind that breaks later has been told of already.
process.on('uncaughtException', () => undefined);
void main(folder, wanted).then(() => process.exit(0));
