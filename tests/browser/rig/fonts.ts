import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fonts that sheets and pages ask for and that a bare Linux lacks. */
const ASKED_FOR = ['Segoe UI', 'Calibri', 'Aptos', 'Aptos Narrow', 'Arial', 'system-ui', 'sans-serif'];

/**
 * The packaged browser looks for no fonts of its own outside a cloud function. This lets it use Open Sans where a page asks
 * for Office's fonts, and the system's fonts for signs that Open Sans lacks. `folder` is where the browser was
 * unpacked; returns what its environment needs.
 */
export function fontEnvironment(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, 'fonts.conf');
  const aliases = ASKED_FOR.map(
    (family) =>
      `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir>` +
      `<dir>/usr/share/fonts</dir><cachedir>${join(folder, 'font-cache')}</cachedir>${aliases.join('')}</fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}
