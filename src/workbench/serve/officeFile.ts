import { existsSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { officeFolder } from '../protocol/officeLibrary';

/** Where the workbench serves the development copy of Microsoft's library. */
export const OFFICE_PATH = '/officejs/';

/**
 * The file in node_modules that answers a request under {@link OFFICE_PATH}; null when there is none or the path points elsewhere.
 * The library asks for names such as `AgaveErrorUX/index.html` while its package is all lower case, so case does not count.
 */
export function officeFile(pathname: string): string | null {
  const asked = decodeURIComponent(pathname).toLowerCase();
  if (!asked.startsWith(OFFICE_PATH)) return null;
  const folder = officeFolder();
  const file = normalize(join(folder, asked.slice(OFFICE_PATH.length)));
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
}
