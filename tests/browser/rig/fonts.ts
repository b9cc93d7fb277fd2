import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CACHE = join(__dirname, '../../../node_modules/.cache/concession-map');
/** Where the packaged browser unpacks the Open Sans that comes with it. */
const PACKAGED = join(tmpdir(), 'fonts');
/** Fonts that sheets and pages ask for and that a bare Linux lacks. */
const ASKED_FOR = ['Segoe UI', 'Calibri', 'Aptos', 'Aptos Narrow', 'Arial', 'system-ui', 'sans-serif'];

/**
 * The packaged browser looks for no fonts of its own outside a cloud function. This lets it use Open Sans where a page asks
 * for Office's fonts, and the system's fonts for signs that Open Sans lacks. Returns the environment for the browser.
 */
export function fontEnvironment(): Readonly<Record<string, string>> {
  const file = join(CACHE, 'fonts.conf');
  const aliases = ASKED_FOR.map(
    (family) =>
      `<alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${PACKAGED}</dir>` +
      `<dir>/usr/share/fonts</dir><cachedir>${join(CACHE, 'fonts')}</cachedir>${aliases.join('')}</fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}
