import fs from 'node:fs';
import path from 'node:path';
import type { WorkbookKind } from '../workbench/files/workbookKind';

/** Something that keeps the review from being done, as one sentence for the person who asked. */
export class ReviewProblem extends Error {
  override readonly name = 'ReviewProblem';
}

/** Bytes; a workbook with more holds films, not lists. */
const LARGEST_FILE = 512_000_000;

/** The bytes of the workbook. @throws ReviewProblem when there is no such file or it cannot be read */
export function readInput(file: string): Uint8Array {
  try {
    const there = fs.statSync(file);
    // Reading a pipe or a device might never end.
    if (!there.isFile() && !there.isDirectory())
      throw new ReviewProblem(`${file} is a pipe or a device, no file; save the workbook and name that.`);
    if (there.size > LARGEST_FILE)
      throw new ReviewProblem(
        `${file} is too large to be reviewed. Copy the concession list into a workbook of its own and review that.`,
      );
    const bytes = fs.readFileSync(file);
    const other = otherFormat(file, bytes);
    if (other !== null)
      throw new ReviewProblem(`${file} is ${other}, no Excel workbook; save it as .xlsx first.`);
    return bytes;
  } catch (reason) {
    if (reason instanceof ReviewProblem) throw reason;
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
        throw new ReviewProblem(`${file} cannot be read.`);
    }
  }
}

/** What a file of another program is; its endings are told by name, since text has no marks of its own. */
const OTHER_FORMATS: Readonly<Record<string, string>> = {
  '.csv': 'a list of values as text',
  '.tsv': 'a list of values as text',
  '.ods': 'an OpenDocument spreadsheet',
};

function otherFormat(file: string, bytes: Uint8Array): string | null {
  // An OpenDocument package names itself in its first entry, whatever it is called.
  const start = Buffer.from(bytes.subarray(30, 100)).toString('latin1');
  const ending = start.startsWith('mimetypeapplication/vnd.oasis.opendocument')
    ? '.ods'
    : path.extname(file).toLowerCase();
  return OTHER_FORMATS[ending] ?? null;
}

/** Looks at the name of the copy before any work is done. @throws ReviewProblem when nothing can or should be saved there */
export function checkOutput(out: string, input: string, overwrite: boolean): void {
  const there = fs.statSync(out, { throwIfNoEntry: false });
  const itself = fs.lstatSync(out, { throwIfNoEntry: false });
  const own = fs.statSync(input);
  if (there?.dev === own.dev && there.ino === own.ino)
    throw new ReviewProblem(
      'The copy needs a name of its own: --out names the workbook that is being reviewed.',
    );
  if (itself?.isSymbolicLink())
    throw new ReviewProblem(`${out} is a link to another place; name a file of its own for the copy.`);
  if (there?.isDirectory()) throw new ReviewProblem(`${out} is a folder; name a file for the copy.`);
  if (there && !there.isFile())
    throw new ReviewProblem(`${out} is a pipe or a device; name a file for the copy.`);
  if (there && !overwrite) throw new ReviewProblem(thereAlready(out));
  const folder = path.dirname(path.resolve(out));
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new ReviewProblem(`There is no folder ${path.dirname(out)} to save the copy in.`);
}

/**
 * The copy is as the workbook is, so its name must end as the workbook's kind does, or Excel would refuse to open it.
 * @throws ReviewProblem when it ends otherwise
 */
export function checkExtension(out: string, kind: WorkbookKind): void {
  if (path.extname(out).toLowerCase() === kind.extension) return;
  throw new ReviewProblem(
    `The workbook is ${kind.words}, and so is its copy: give it a name that ends in ${kind.extension}.`,
  );
}

/**
 * Saves the copy whole or not at all: it is written beside and then takes its name in one step.
 * @throws ReviewProblem when it cannot be saved, or a file of that name has come up meanwhile
 */
export function writeOutput(out: string, bytes: Uint8Array, overwrite: boolean): void {
  const beside = `${out}.${process.pid}.${Date.now().toString(36)}.part`;
  try {
    fs.writeFileSync(beside, bytes, { flag: 'wx' });
    if (overwrite) fs.renameSync(beside, out);
    else takeFreeName(beside, out);
  } catch (reason) {
    throw new ReviewProblem(
      codeOf(reason) === 'EEXIST'
        ? thereAlready(out)
        : `The copy could not be saved as ${out}: ${WHY[codeOf(reason)] ?? 'it cannot be written there'}.`,
    );
  } finally {
    fs.rmSync(beside, { force: true });
  }
}

/** Unlike a renamed file, a link never takes the place of one that is there. */
function takeFreeName(beside: string, out: string): void {
  try {
    fs.linkSync(beside, out);
  } catch (reason) {
    if (codeOf(reason) === 'EEXIST' || fs.existsSync(out)) throw reason;
    // Some file systems know no links.
    fs.renameSync(beside, out);
  }
}

function thereAlready(out: string): string {
  return `${out} is there already, and nothing was saved. To replace it, add --overwrite.`;
}

const WHY: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'you may not write there',
  ENOENT: 'the folder is not there',
  ENAMETOOLONG: 'the name is too long',
};

function codeOf(reason: unknown): string {
  const isCoded = reason !== null && typeof reason === 'object' && 'code' in reason;
  return isCoded ? String(reason.code) : 'unknown error';
}
