import fs from 'node:fs';
import path from 'node:path';
import { dealToAdd } from '../excel/archive/dealToAdd';
import type { SessionReview } from '../excel/review/sessionReview';
import { openDoubt } from '../excel/template/formulaObstacle';
import { dealDocuments } from '../library/dealDocuments';
import type { ConcessionDocument } from '../library/document';
import { libraryFile } from '../library/libraryFile';
import { ReviewProblem, writeOutput } from './files';
import { tell } from './output';

/** Gathers the deals of reviewed workbooks into one library. */
export interface LibraryOut {
  /** Takes a deal in, or says why it stays out. */
  readonly take: (file: string, found: SessionReview) => void;
  /** Writes the file. @throws ReviewProblem where nothing can be saved there */
  readonly write: () => void;
}

/** @throws ReviewProblem where a file is in the way */
export function libraryOut(out: string, overwrite: boolean): LibraryOut {
  if (!overwrite && fs.existsSync(out))
    throw new ReviewProblem(`${out} is there already. Name another file, or add --overwrite.`);
  if (path.extname(out).toLowerCase() !== '.json')
    throw new ReviewProblem(`A library is saved as .json: name it ${out}.json.`);
  const documents = new Map<string, ConcessionDocument>();
  let [deals, again] = [0, 0];
  return {
    take(file, found) {
      if (openDoubt(found.reading) !== null) {
        tell(
          `${file} stays out of the library: its list has an open question. Review it by itself and answer it.`,
        );
        return;
      }
      const deal = { ...dealToAdd(found), deal: path.basename(file, path.extname(file)) };
      const typed = {
        ...deal,
        rows: deal.rows.map((row) => ({ ...row, type: row.type.trim() || row.suggestion })),
      };
      const rows = dealDocuments(typed, [...documents.values()]);
      const fresh = rows.filter(({ standing }) => standing !== 'there');
      for (const { document } of fresh) documents.set(document._id, document);
      deals += 1;
      again += rows.length - fresh.length;
    },
    write() {
      writeOutput(out, new TextEncoder().encode(libraryFile([...documents.values()])), overwrite);
      const twice = again === 0 ? '' : ` ${again} were there already.`;
      tell(
        `Saved ${documents.size} rows of ${deals === 1 ? '1 deal' : `${deals} deals`} as ${out}.${twice} Import it in the pane.`,
      );
    },
  };
}
