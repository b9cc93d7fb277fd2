import { ConditionalFormattingFormulaService } from '@univerjs/sheets-conditional-formatting';
import type { Spreadsheet } from '../workbench/engine/spreadsheet';

/**
 * Keeps conditional formats as they are without working out where they apply: nobody looks at a sheet without a screen,
 * and two dozen rules over 5,000 rows would take minutes. The rules themselves are read and written as ever.
 */
export function leaveFormatsUncomputed({ univer }: Spreadsheet): void {
  univer.__getInjector().get(ConditionalFormattingFormulaService).registerFormulaWithRange = () => undefined;
}
