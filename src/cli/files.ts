import fs from 'node:fs';
import path from 'node:path';

/** Something that keeps the review from being done, as one sentence for the person who asked. */
export class ReviewProblem extends Error {
  override readonly name = 'ReviewProblem';
}

/** The bytes of the workbook. @throws ReviewProblem when there is no such file or it cannot be read */
export function readInput(file: string): Uint8Array {
  try {
    return fs.readFileSync(file);
  } catch (reason) {
    switch (codeOf(reason)) {
      case 'ENOENT':
      case 'ENOTDIR':
        throw new ReviewProblem(`There is no file ${file}.`);
      case 'EISDIR':
        throw new ReviewProblem(`${file} is a folder; name a workbook in it.`);
      case 'EACCES':
      case 'EPERM':
        throw new ReviewProblem(`You may not read ${file}.`);
      default:
        throw new ReviewProblem(`${file} cannot be read (${codeOf(reason)}).`);
    }
  }
}

/** Looks at the name of the copy before any work is done. @throws ReviewProblem when nothing can or should be saved there */
export function checkOutput(out: string, input: string): void {
  const there = fs.statSync(out, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new ReviewProblem(`${out} is a folder; name a file for the copy.`);
  const own = fs.statSync(input);
  if (there?.dev === own.dev && there.ino === own.ino)
    throw new ReviewProblem(
      'The copy needs a name of its own: --out names the workbook that is being reviewed.',
    );
  const folder = path.dirname(path.resolve(out));
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new ReviewProblem(`There is no folder ${path.dirname(out)} to save the copy in.`);
}

/** Saves the copy whole or not at all: it is written beside and then renamed. @throws ReviewProblem when it cannot be saved */
export function writeOutput(out: string, bytes: Uint8Array): void {
  const beside = `${out}.${process.pid}.part`;
  try {
    fs.writeFileSync(beside, bytes);
    fs.renameSync(beside, out);
  } catch (reason) {
    fs.rmSync(beside, { force: true });
    throw new ReviewProblem(`The copy could not be saved as ${out} (${codeOf(reason)}).`);
  }
}

function codeOf(reason: unknown): string {
  const isCoded = reason !== null && typeof reason === 'object' && 'code' in reason;
  return isCoded ? String(reason.code) : 'unknown error';
}
