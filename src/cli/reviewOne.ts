import path from 'node:path';
import { explainRefusal } from '../excel/explain';
import { openDoubt } from '../excel/template/formulaObstacle';
import type { ReviewSheetOutcome } from '../excel/report/writeReviewSheet';
import type { HighlightOutcome } from '../excel/highlights/applyHighlights';
import type { NoTemplate } from '../excel/template/reading';
import type { Asked } from './arguments';
import { checkExtension, checkOutput, readInput, ReviewProblem, writeOutput } from './files';
import { libraryOut } from './libraryOut';
import { keptSentence } from './keptSentence';
import { matrixLines } from './matrixLines';
import { EXIT, print, tell } from './output';
import { reviewReport, uncomputedLines } from './report';
import { noTemplateJson, reviewJson } from './reviewJson';
import type { UncomputedFormula } from './uncomputedWords';

/** Reviews one workbook and answers what the command ends with. @throws whatever keeps it from being reviewed */
export async function reviewOne({ file, ...asked }: Asked & { readonly file: string }): Promise<number> {
  const { json, out, deal, answers = [], setBaseline, endSession, reviewSheet = false } = asked;
  const { bringTogether = false, overwrite = false, replace = false } = asked;
  const bytes = readInput(file);
  const gathered = asked.library === undefined ? null : libraryOut(asked.library, overwrite);
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
    bringTogether,
  });
  if (done.together?.kind === 'problem') throw new ReviewProblem(`${file}: ${done.together.text}`);
  const { found, kept, highlights, copy, uncomputed } = done;
  if (found.kind === 'none') {
    const { matrix = null } = found;
    if (json) await print(`${JSON.stringify(noTemplateJson(found))}\n`);
    else if (matrix !== null) await print(`${name}\n\n${matrixLines(matrix).join('\n')}\n`);
    if (matrix !== null) return EXIT.reviewed;
    tellWhatIsMissing(file, found, uncomputed);
    return EXIT.noTemplate;
  }
  if (out !== null && found.reading.joined !== undefined)
    throw new ReviewProblem(
      `The deal of ${file} stands in several lists, or in one that cannot be marked in place. No copy was saved; add --bring-together to write one list into it.`,
    );
  const doubt = out === null ? null : openDoubt(found.reading);
  if (doubt !== null) {
    await print(
      `${json ? JSON.stringify(reviewJson(found, uncomputed), null, 2) : reviewReport(name, found, uncomputed)}\n`,
    );
    tell(`${explainRefusal(doubt)} No copy was saved; answer it with --answer.`);
    return EXIT.notReviewed;
  }
  gathered?.take(file, found);
  gathered?.write();
  // A copy without what was to be kept in it could be taken for one with it.
  const isSaved = kept.every(({ kind }) => kind === 'kept');
  if (out !== null && copy !== null && isSaved) writeOutput(out, copy.bytes, overwrite);
  await print(
    `${json ? JSON.stringify(reviewJson(found, uncomputed), null, 2) : reviewReport(name, found, uncomputed)}\n`,
  );
  for (const outcome of kept) tell(keptSentence(outcome));
  if (isSaved) {
    if (done.together !== null) tell(done.together.text);
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

/** What a workbook without a list came near to, and which of its cells were not worked out. */
export function tellWhatIsMissing(
  file: string,
  { seen = 'no list with scores per row was found.', doubts = [] }: NoTemplate,
  uncomputed: readonly UncomputedFormula[],
): void {
  tell(`${file} holds no concession map: ${seen}`);
  for (const { question, cells } of doubts) tell(`${cells.join(', ')}: ${question}`);
  for (const line of uncomputedLines(uncomputed)) tell(line);
}
