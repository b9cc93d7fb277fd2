import type { XmlElement } from '../xml';
import { child, childrenNamed, numberOf } from '../xml';

/** Codes that every reader knows by number; files do not spell them out (ECMA-376 18.8.30, en-US). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};

/** Number format codes by their number in this workbook; `General` where none is known. */
export function readNumberFormats(styles: XmlElement | null): (id: number) => string {
  const own = new Map<number, string>();
  for (const one of childrenNamed(child(styles ?? undefined, 'numFmts'), 'numFmt')) {
    own.set(numberOf(one, 'numFmtId') ?? -1, one.attributes.formatCode ?? 'General');
  }
  return (id) => own.get(id) ?? BUILT_IN[id] ?? 'General';
}
