import path from 'node:path';
import { explainRefusal } from '../excel/explain';
import { openDoubt } from '../excel/template/formulaObstacle';
import type { ReviewSheetOutcome } from '../excel/report/writeReviewSheet';
import type { HighlightOutcome } from '../excel/highlights/applyHighlights';
import { parseArguments, USAGE, type Asked } from './arguments';
import { checkExtension, checkOutput, ReviewProblem, readInput, writeOutput } from './files';
import { keptSentence } from './keptSentence';
import { matrixLines } from './matrixLines';
import { reviewReport, uncomputedLines } from './report';
import { noTemplateJson, reviewJson } from './reviewJson';

const EXIT = { reviewed: 0, notReviewed: 2, noTemplate: 3 } as const;

// Only the review itself belongs on standard output; whatever a library has to say goes to the other one.
console.log = console.info = console.debug = console.warn = console.error;
// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', () => undefined);
// npm runs scripts in the project's folder; file names are meant as seen from where the person stands.
if (process.env.npm_lifecycle_event === 'review' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

void run(process.argv.slice(2)).then((code) => process.exit(code));

async function run(words: readonly string[]): Promise<number> {
  const request = parseArguments(words);
  if (request.kind === 'help') {
    await print(`${USAGE}\n`);
    return EXIT.reviewed;
  }
  if (request.kind === 'misuse') {
    tell(`${request.sentence}\n\n${USAGE}`);
    return EXIT.notReviewed;
  }
  try {
    return await review(request);
  } catch (reason) {
    tell(sentenceFor(reason, request.file));
    return EXIT.notReviewed;
  }
}

async function review({ file, ...asked }: Asked & { readonly file: string }): Promise<number> {
  const { json, out, deal, answers = [], setBaseline, endSession, reviewSheet = false } = asked;
  const { overwrite = false, replace = false } = asked;
  const bytes = readInput(file);
  if (out !== null) {
    checkOutput(out, file, overwrite);
    const { workbookKind } = await import('../workbench/files/workbookKind');
    checkExtension(out, workbookKind(bytes));
  }
  // Loaded only now, so that a wrong name is answered at once.
  const { loadProgram } = await import('./program');
  const { reviewFile, addIn } = await loadProgram();
  const name = path.basename(file);
  const done = await reviewFile(bytes, addIn, {
    ...{ name, highlight: out !== null, deal, answers, setBaseline, endSession, reviewSheet, replace },
  });
  const { found, kept, highlights, copy, uncomputed } = done;
  if (found.kind === 'none') {
    const { seen = 'no list with scores per row was found.', doubts = [], matrix = null } = found;
    if (json) await print(`${JSON.stringify(noTemplateJson(found))}\n`);
    else if (matrix !== null) await print(`${name}\n\n${matrixLines(matrix).join('\n')}\n`);
    if (matrix !== null) return EXIT.reviewed;
    tell(`${file} holds no concession map: ${seen}`);
    for (const { question, cells } of doubts) tell(`${cells.join(', ')}: ${question}`);
    for (const line of uncomputedLines(uncomputed)) tell(line);
    return EXIT.noTemplate;
  }
  const doubt = out === null ? null : openDoubt(found.reading);
  if (doubt !== null) {
    await print(
      `${json ? JSON.stringify(reviewJson(found, uncomputed), null, 2) : reviewReport(name, found, uncomputed)}\n`,
    );
    tell(`${explainRefusal(doubt)} No copy was saved; answer it with --answer.`);
    return EXIT.notReviewed;
  }
  // A copy without what was to be kept in it could be taken for one with it.
  const isSaved = kept.every(({ kind }) => kind === 'kept');
  if (out !== null && copy !== null && isSaved) writeOutput(out, copy.bytes, overwrite);
  await print(
    `${json ? JSON.stringify(reviewJson(found, uncomputed), null, 2) : reviewReport(name, found, uncomputed)}\n`,
  );
  for (const outcome of kept) tell(keptSentence(outcome));
  if (isSaved) {
    if (out !== null) tell(savedSentence(out, highlights));
    if (done.reviewSheet) tell(sheetSentence(done.reviewSheet));
    for (const sentence of copy?.notCarried ?? []) tell(sentence);
  }
  return kept.every((outcome) => outcome.kind === 'kept') ? EXIT.reviewed : EXIT.notReviewed;
}

function savedSentence(out: string, highlights: HighlightOutcome | null): string {
  if (highlights?.kind === 'applied') return `Saved with highlights as ${out}.`;
  if (highlights?.refusal.kind === 'several scorers' || highlights?.refusal.kind === 'not in cells')
    return `Saved as ${out} without highlights. ${explainRefusal(highlights.refusal)}`;
  const why =
    highlights?.refusal.kind === 'protected sheet'
      ? `the sheet "${highlights.refusal.sheet}" is protected`
      : 'the sheet does not take them';
  return `Saved as ${out} without highlights, because ${why}.`;
}

function sheetSentence(sheet: ReviewSheetOutcome): string {
  return sheet.kind === 'written'
    ? `The review sheet is “${sheet.sheet}”. It is internal: it contains your scores.`
    : `No review sheet was written. ${explainRefusal(sheet.refusal)}`;
}

function sentenceFor(reason: unknown, file: string): string {
  if (reason instanceof ReviewProblem) return reason.message;
  // Thrown in the add-in's own window, whose Error is another one than ours.
  const { name, message } = (reason ?? {}) as Partial<Error>;
  if (name === 'NoSuchAnswer') return `${file}: ${message ?? ''}`;
  if (reason instanceof Error && reason.name === 'UnreadableFile') return `${file}: ${reason.message}`;
  // What a library says to its developers is for those who ask for it.
  if (process.env.DEBUG) console.error(reason);
  return `${file} could not be reviewed: it holds something that is not foreseen here. Nothing was saved. Opening it in Excel and saving it again may help; DEBUG=1 before the command shows what went wrong.`;
}

function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Resolves when everything is out: a pipe takes a long text in pieces, and leaving earlier would cut it off. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(text, () => resolve()));
}
