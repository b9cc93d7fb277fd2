import type { Area, PrintState } from '../../objectModel/state';
import type { XmlElement } from '../xml';
import { child, flag, numberOf } from '../xml';

const POINTS_PER_INCH = 72;
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** How a worksheet part is printed; what it leaves to Excel stays unsaid. */
export function readPrint(worksheet: XmlElement, area: Area | null): PrintState {
  const setup = child(worksheet, 'pageSetup');
  const isFit = flag(child(child(worksheet, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');
  const margins = child(worksheet, 'pageMargins');
  const { orientation } = setup?.attributes ?? {};
  const paper = numberOf(setup, 'paperSize');
  const scale = numberOf(setup, 'scale');
  const texts = child(worksheet, 'headerFooter');
  const [header, footer] = [child(texts, 'oddHeader')?.text, child(texts, 'oddFooter')?.text];
  return {
    ...(orientation === 'landscape' || orientation === 'portrait' ? { orientation } : {}),
    ...(paper === null ? {} : { paper }),
    ...(isFit
      ? { fitTo: { width: numberOf(setup, 'fitToWidth') ?? 1, height: numberOf(setup, 'fitToHeight') ?? 1 } }
      : scale === null
        ? {}
        : { scale }),
    ...(margins
      ? {
          margins: Object.fromEntries(
            SIDES.map((side) => [side, rounded((numberOf(margins, side) ?? 0) * POINTS_PER_INCH)]),
          ),
        }
      : {}),
    ...(flag(child(worksheet, 'printOptions'), 'horizontalCentered') ? { centerHorizontally: true } : {}),
    ...(header === undefined ? {} : { header }),
    ...(footer === undefined ? {} : { footer }),
    ...(area === null ? {} : { area }),
  };
}

/** Inches are written with a few decimals only. */
function rounded(points: number): number {
  return Number(points.toFixed(3));
}
