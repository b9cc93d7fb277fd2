import path from 'node:path';
import type { Asked } from './arguments';
import { readInput } from './files';
import { libraryOut, type LibraryOut } from './libraryOut';
import { matrixLines } from './matrixLines';
import { EXIT, print, sentenceFor, tell } from './output';
import type { Program } from './program';
import { reviewReport } from './report';
import { noTemplateJson, reviewJson } from './reviewJson';
import { tellWhatIsMissing } from './reviewOne';

/**
 * Reviews workbooks one after another in one process; one that cannot be read does not stop the others. With `json` a line
 * is printed of each, with `file` as it was named, and `error` where it failed. Answers the highest of their exit codes.
 */
export async function reviewSeveral(
  files: readonly string[],
  { json, deal, library, overwrite }: Pick<Asked, 'json' | 'deal' | 'library' | 'overwrite'>,
): Promise<number> {
  const gathered = library === undefined ? null : libraryOut(library, overwrite === true);
  let program: Promise<Program> | null = null;
  let highest: number = EXIT.reviewed;
  for (const file of files) {
    let code: number;
    try {
      const bytes = readInput(file);
      // Loaded only now, so that wrong names are answered at once, and only once.
      program ??= import('./program').then(({ loadProgram }) => loadProgram());
      code = await reviewNext(file, bytes, await program, { json, deal, gathered });
    } catch (reason) {
      const error = sentenceFor(reason, file);
      if (json) await printLine({ file, error });
      tell(error);
      code = EXIT.notReviewed;
    }
    highest = Math.max(highest, code);
  }
  gathered?.write();
  return highest;
}

async function reviewNext(
  file: string,
  bytes: Uint8Array,
  { reviewFile, addIn }: Program,
  { json, deal, gathered }: Pick<Asked, 'json' | 'deal'> & { readonly gathered: LibraryOut | null },
): Promise<number> {
  const { found, uncomputed } = await reviewFile(bytes, addIn, {
    ...{ name: path.basename(file), highlight: false, deal },
  });
  if (found.kind !== 'none') {
    gathered?.take(file, found);
    if (json) await printLine({ file, ...reviewJson(found, uncomputed) });
    else await print(`${reviewReport(file, found, uncomputed)}\n\n`);
    return EXIT.reviewed;
  }
  const { matrix = null } = found;
  if (json) await printLine({ file, ...noTemplateJson(found) });
  else if (matrix !== null) await print(`${file}\n\n${matrixLines(matrix).join('\n')}\n\n`);
  if (matrix !== null) return EXIT.reviewed;
  tellWhatIsMissing(file, found, uncomputed);
  return EXIT.noTemplate;
}

function printLine(review: object): Promise<void> {
  return print(`${JSON.stringify(review)}\n`);
}
