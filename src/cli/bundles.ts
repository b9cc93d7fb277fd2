import { build } from 'esbuild';
import path from 'node:path';
import { functionsMetadata } from '../functions/metadata';
import type { FunctionsMetadata } from '../workbench/engine/functionsMetadata';
import { ENTRY } from './entry';

/** What a review needs besides the workbook. */
export interface AddInBundle {
  /** The add-in's own sources as one script for its window. */
  readonly source: string;
  /** Its functions.json. */
  readonly functions: FunctionsMetadata;
}

/** Bundles the add-in in memory from the sources as they stand on disk now. */
export async function bundleAddIn(): Promise<AddInBundle> {
  const source = await bundled('addIn.ts', { format: 'iife', globalName: ENTRY, platform: 'browser' });
  return { source, functions: functionsMetadata() };
}

/**
 * Bundles what is done with a workbook with the spreadsheet and jsdom into one CommonJS script. Those come as some 2,500 files, and
 * finding them takes far longer than running them.
 */
export function bundleReview(): Promise<string> {
  return bundled('fileWork.ts', { format: 'cjs', platform: 'node' });
}

async function bundled(
  entry: string,
  options: { format: 'iife' | 'cjs'; platform: 'browser' | 'node'; globalName?: string },
): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [path.join(__dirname, entry)],
    bundle: true,
    write: false,
    target: 'es2022',
    minifyWhitespace: true,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
