import path from 'node:path';
import type { CheckRequest } from './arguments';
import type { CheckedFile } from './checkFile';
import { checkExtension, checkOutput, readInput, ReviewProblem, writeOutput } from './files';
import { EXIT, print, tell } from './output';
import { tellWhatIsMissing } from './reviewOne';

/**
 * Says where private data stands in one workbook, and saves a cleaned copy where one was asked for. Answers what the command ends
 * with. @throws whatever keeps it from being checked or saved
 */
export async function checkOne({ file, json, clean: out, answers, ...asked }: CheckRequest): Promise<number> {
  const overwrite = asked.overwrite === true;
  const bytes = readInput(file);
  if (out !== null) {
    checkOutput(out, file, overwrite);
    checkExtension(out, { extension: '.xlsx', words: 'a plain Excel workbook' });
  }
  // Loaded only now, so that a wrong name is answered at once.
  const { loadProgram } = await import('./program');
  const { checkFile, addIn } = await loadProgram();
  const name = path.basename(file);
  const checked = await checkFile(bytes, addIn, {
    ...{ name, isCopyAsked: out !== null },
    ...(answers !== undefined && { answers }),
  });
  if (checked.kind === 'none') {
    tellWhatIsMissing(file, checked, []);
    return EXIT.noTemplate;
  }
  if (out !== null && checked.copy !== null) writeOutput(out, checked.copy, overwrite);
  await print(`${json ? JSON.stringify(checkJson(checked), null, 2) : checkReport(name, checked)}\n`);
  if (out === null) return EXIT.reviewed;
  if (checked.copy === null)
    throw new ReviewProblem(`No sheet of ${file} is free of private data, so no copy was saved.`);
  tell(
    `Saved what can be seen on ${named(checked.clean)} as ${out}: values only, nothing else of the workbook.`,
  );
  return EXIT.reviewed;
}

const named = (sheets: readonly string[]) => sheets.map((sheet) => `“${sheet}”`).join(', ');

/** The check for people. */
export function checkReport(name: string, { sheets, traces, clean }: CheckedFile): string {
  const places = [
    ...sheets.map(({ sheet, cell, holds }) => `“${sheet}”${cell === null ? '' : `, ${cell}`}: ${holds}`),
    ...traces.map(({ where, holds }) => `${where}: ${holds}`),
  ];
  return [
    name,
    '',
    ...(places.length === 0
      ? ['Nothing private was found.']
      : ['Private in this workbook:', ...places.map((place) => `  ${place}`)]),
    '',
    clean.length === 0
      ? 'No sheet is free of private data.'
      : `Nothing private was found on ${named(clean)}. What the words there give away, only you can see.`,
  ].join('\n');
}

/** The same as data. */
export function checkJson({ sheets, traces, clean }: CheckedFile): object {
  return { private: { sheets, beside: traces }, clean };
}
