import { attribute } from '../xml/attributes';
import { elementsNamed, rootOf, tagOf } from '../xml/elements';
import { xmlAttribute } from '../xml/text';
import type { Collection } from './collections';

/** Format codes that every program knows by number (ECMA-376, 18.8.30), where they do not depend on the user's country. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  '# ?/?': 12,
  '# ??/??': 13,
  '#,##0 ;(#,##0)': 37,
  '#,##0 ;[Red](#,##0)': 38,
  'mm:ss': 45,
  '[h]:mm:ss': 46,
  'mmss.0': 47,
  '##0.0E+0': 48,
  '@': 49,
};

/** Numbers below this belong to the built-in formats. */
const FIRST_OWN = 164;

function tagOfEntry(entry: string): string {
  return tagOf(entry, rootOf(entry));
}

/** The number by which a format code is known already, built in or in the file. */
function knownId(formats: Collection, code: string): number | undefined {
  const builtIn = BUILT_IN[code];
  if (builtIn !== undefined) return builtIn;
  const entry = formats.entries.find((one) => attribute(tagOfEntry(one), 'formatCode') === code);
  return entry === undefined ? undefined : Number(attribute(tagOfEntry(entry), 'numFmtId'));
}

/** The first number that neither a format of the list nor one inside a conditional look has. */
function freeId(formats: Collection, looks: Collection): number {
  const own = formats.entries.map((entry) => Number(attribute(tagOfEntry(entry), 'numFmtId')));
  const inLooks = looks.entries.flatMap((look) =>
    elementsNamed(look, 'numFmt').map((element) => Number(attribute(tagOf(look, element), 'numFmtId'))),
  );
  return Math.max(FIRST_OWN - 1, ...own, ...inLooks) + 1;
}

/** The number of a format code: a built-in one, one of the file, or a new one. */
export function numberFormatId(formats: Collection, looks: Collection, prefix: string, code: string): number {
  const known = knownId(formats, code);
  if (known !== undefined) return known;
  const id = freeId(formats, looks);
  formats.entries.push(`<${prefix}numFmt numFmtId="${id}" formatCode="${xmlAttribute(code)}"/>`);
  return id;
}

/** As {@link numberFormatId}, for a conditional look, which carries its code itself: the list stays as it is. */
export function lookNumberFormatId(formats: Collection, looks: Collection, code: string): number {
  return knownId(formats, code) ?? lookId(looks, code) ?? freeId(formats, looks);
}

function lookId(looks: Collection, code: string): number | undefined {
  for (const look of looks.entries) {
    for (const element of elementsNamed(look, 'numFmt')) {
      const tag = tagOf(look, element);
      if (attribute(tag, 'formatCode') === code) return Number(attribute(tag, 'numFmtId'));
    }
  }
  return undefined;
}
