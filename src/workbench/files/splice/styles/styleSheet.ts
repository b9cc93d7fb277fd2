import type { ConditionalStyle } from '../../../objectModel/state';
import type { CellLookChange } from '../../changes';
import { addContentType } from '../package/contentTypes';
import { dialectOf } from '../package/dialect';
import type { PackageParts } from '../package/parts';
import { addRelationship, linkedPart } from '../package/relationships';
import { attribute } from '../xml/attributes';
import { prefixOf, rootOf, tagOf } from '../xml/elements';
import { changedBorder } from './borders';
import { changedFormat } from './cellFormats';
import type { Collection, CollectionName } from './collections';
import { indexOfEntry, readCollection, writeCollection } from './collections';
import { rgbAttribute } from './colours';
import { differentialFormat } from './differentialFormats';
import { changedFont, changesFont } from './fonts';
import { lookNumberFormatId, numberFormatId } from './numberFormats';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const NAMES: readonly CollectionName[] = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'];

/**
 * The least that Excel accepts of each list: one font, the two fills that it takes for its own whatever stands there, one border, one
 * format. `p` is the prefix of the part.
 */
function least(name: CollectionName, p: string): readonly string[] {
  switch (name) {
    case 'fonts':
      return [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`];
    case 'fills':
      return ['none', 'gray125'].map(
        (kind) => `<${p}fill><${p}patternFill patternType="${kind}"/></${p}fill>`,
      );
    case 'borders':
      return [
        `<${p}border>${['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => `<${p}${side}/>`).join('')}</${p}border>`,
      ];
    case 'cellXfs':
      return [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`];
    case 'numFmts':
    case 'dxfs':
      return [];
  }
}

function plainStyles(main: string): string {
  const list = (name: CollectionName): string => {
    const entries = least(name, '');
    return `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
  };
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">` +
    `${list('fonts')}${list('fills')}${list('borders')}` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `${list('cellXfs')}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}

function referred(format: string, part: string): number {
  return Number(attribute(tagOf(format, rootOf(format)), part) ?? 0);
}

/**
 * The workbook's styles while changes are spliced in: hands out numbers of formats, and adds what is missing behind
 * what the file has, so that every number in the file keeps its meaning. Nothing is written before {@link save}.
 */
export class StyleSheet {
  readonly #parts: PackageParts;
  readonly #workbook: string;
  readonly #path: string | undefined;
  readonly #xml: string;
  readonly #prefix: string;
  readonly #lists: Readonly<Record<CollectionName, Collection>>;

  constructor(parts: PackageParts, workbook: string) {
    this.#parts = parts;
    this.#workbook = workbook;
    this.#path = linkedPart(parts, workbook, 'styles');
    const own = this.#path === undefined ? undefined : parts.text(this.#path);
    this.#xml = own ?? plainStyles(dialectOf(parts.text(workbook) ?? '').main);
    this.#prefix = prefixOf(this.#xml, rootOf(this.#xml));
    const list = (name: CollectionName) => readCollection(this.#xml, name, least(name, this.#prefix));
    this.#lists = {
      numFmts: list('numFmts'),
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellXfs: list('cellXfs'),
      dxfs: list('dxfs'),
    };
  }

  #entry(name: CollectionName, index: number): string {
    const { entries, least } = this.#lists[name];
    return entries[index] ?? entries[0] ?? least[0] ?? '';
  }

  #numberFormat(code: string): number {
    return numberFormatId(this.#lists.numFmts, this.#lists.dxfs, this.#prefix, code);
  }

  #fill(colour: string | null): number {
    const p = this.#prefix;
    // Where the file has no list of fills either: the first one is none.
    if (colour === null) return 0;
    return indexOfEntry(
      this.#lists.fills,
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor ${rgbAttribute(colour)}/>` +
        `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  /** Number of the format that is format `base` with the changes laid over it. */
  cellFormat(base: number, look: CellLookChange, numberFormat: string | undefined): number {
    const p = this.#prefix;
    const format = this.#entry('cellXfs', base);
    const font = this.#entry('fonts', referred(format, 'fontId'));
    const border = this.#entry('borders', referred(format, 'borderId'));
    const changed = changedFormat(
      format,
      p,
      {
        ...(numberFormat === undefined ? {} : { numFmtId: this.#numberFormat(numberFormat) }),
        ...(changesFont(look)
          ? {
              fontId: indexOfEntry(this.#lists.fonts, changedFont(font, this.#entry('fonts', 0), p, look)),
            }
          : {}),
        ...(look.fillColor === undefined ? {} : { fillId: this.#fill(look.fillColor) }),
        ...(look.borders === undefined
          ? {}
          : { borderId: indexOfEntry(this.#lists.borders, changedBorder(border, p, look.borders)) }),
      },
      look,
    );
    return indexOfEntry(this.#lists.cellXfs, changed);
  }

  /** Number of the look (dxf) that a conditional format lays over a cell. */
  conditionalLook(style: ConditionalStyle): number {
    return indexOfEntry(
      this.#lists.dxfs,
      differentialFormat(style, this.#prefix, (code) =>
        lookNumberFormatId(this.#lists.numFmts, this.#lists.dxfs, code),
      ),
    );
  }

  /**
   * Drops looks from the end of the list as long as the last one is among those whose rules were removed and nothing
   * refers to it: then removing what was added gives the styles back.
   */
  dropUnusedLooks(removed: ReadonlySet<number>, used: ReadonlySet<number>): void {
    const { entries } = this.#lists.dxfs;
    while (entries.length > 0 && removed.has(entries.length - 1) && !used.has(entries.length - 1))
      entries.pop();
  }

  /** Writes what was added into the package; makes the styles part where the file has none and one is needed. */
  save(): void {
    const xml = NAMES.reduce((text, name) => writeCollection(text, this.#lists[name]), this.#xml);
    if (this.#path !== undefined) this.#parts.put(this.#path, xml);
    else if (xml !== this.#xml) {
      const { relationships } = dialectOf(this.#parts.text(this.#workbook) ?? '');
      const path = this.#workbook.replace(/[^/]*$/, 'styles.xml');
      this.#parts.add(path, xml);
      addContentType(this.#parts, path, CONTENT_TYPE);
      addRelationship(this.#parts, this.#workbook, `${relationships}/styles`, path);
    }
  }
}
