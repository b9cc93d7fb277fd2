import { invalidArgument } from '../protocol/hostError';
import type { SheetLink } from './links';
import { isRangeLink } from './links';
import type { PrintState } from './state';

/** Excel's paper numbers of the sizes that it names. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

/** How a worksheet is printed. */
export class PageLayout {
  static readonly type = 'PageLayout';

  constructor(private readonly sheet: SheetLink) {}

  get orientation(): string {
    return this.sheet.print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  }
  set orientation(orientation: string) {
    if (orientation !== 'Landscape' && orientation !== 'Portrait') throw invalidArgument();
    if (this.#isLazy) return;
    this.#set({ orientation: orientation === 'Landscape' ? 'landscape' : 'portrait' });
  }
  get paperSize(): string {
    const { paper } = this.sheet.print;
    return Object.entries(PAPERS).find(([, number]) => number === paper)?.[0] ?? 'Letter';
  }
  set paperSize(name: string) {
    const paper = PAPERS[name];
    if (paper === undefined) throw invalidArgument();
    if (!this.#isLazy) this.#set({ paper });
  }
  get zoom(): object {
    const { fitTo, scale } = this.sheet.print;
    if (!fitTo) return { scale: scale ?? 100 };
    return {
      ...(fitTo.width > 0 ? { horizontalFitToPages: fitTo.width } : {}),
      ...(fitTo.height > 0 ? { verticalFitToPages: fitTo.height } : {}),
    };
  }
  /** Either a scale or numbers of pages, never both. */
  set zoom(zoom: unknown) {
    if (zoom === null || typeof zoom !== 'object') throw invalidArgument();
    const number = (name: string): number | undefined => {
      const value: unknown = Reflect.get(zoom, name);
      if (value === undefined || value === null) return undefined;
      if (typeof value !== 'number') throw invalidArgument();
      return value;
    };
    const [width, height] = [number('horizontalFitToPages'), number('verticalFitToPages')];
    const scale = number('scale');
    if (scale !== undefined && (width !== undefined || height !== undefined)) throw invalidArgument();
    if (this.#isLazy) return;
    const others = Object.entries(this.sheet.print).filter(([name]) => name !== 'fitTo' && name !== 'scale');
    this.sheet.print = {
      ...Object.fromEntries(others),
      ...(scale === undefined ? { fitTo: { width: width ?? 0, height: height ?? 0 } } : { scale }),
    };
  }
  get centerHorizontally(): boolean {
    return this.sheet.print.centerHorizontally ?? false;
  }
  set centerHorizontally(centers: boolean) {
    this.#set({ centerHorizontally: centers });
  }
  get leftMargin(): number {
    return this.#margin('left', 50.4);
  }
  set leftMargin(points: number) {
    this.#setMargin('left', points);
  }
  get rightMargin(): number {
    return this.#margin('right', 50.4);
  }
  set rightMargin(points: number) {
    this.#setMargin('right', points);
  }
  get topMargin(): number {
    return this.#margin('top', 54);
  }
  set topMargin(points: number) {
    this.#setMargin('top', points);
  }
  get bottomMargin(): number {
    return this.#margin('bottom', 54);
  }
  set bottomMargin(points: number) {
    this.#setMargin('bottom', points);
  }
  get headerMargin(): number {
    return this.#margin('header', 21.6);
  }
  set headerMargin(points: number) {
    this.#setMargin('header', points);
  }
  get footerMargin(): number {
    return this.#margin('footer', 21.6);
  }
  set footerMargin(points: number) {
    this.#setMargin('footer', points);
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }

  setPrintArea(written: unknown): void {
    const range = isRangeLink(written) ? written : this.sheet.getRange(String(written));
    this.#set({ area: range.area });
  }
  /** Whole rows that stand on top of every page. */
  setPrintTitleRows(written: unknown): void {
    const { row, rowCount } = (isRangeLink(written) ? written : this.sheet.getRange(String(written))).area;
    this.#set({ titleRows: { first: row, last: row + rowCount - 1 } });
  }
  /** One area only. */
  getPrintAreaOrNullObject(): object | null {
    const { area } = this.sheet.print;
    return area ? this.sheet.rangesOver([area]) : null;
  }

  /** As reported of Excel while its Page Layout tab is closed: some settings do not take, and nothing says so. */
  get #isLazy(): boolean {
    return this.sheet.book.harsh.has('lazyPageSettings');
  }
  #set(change: PrintState): void {
    this.sheet.print = { ...this.sheet.print, ...change };
  }
  #margin(side: keyof NonNullable<PrintState['margins']>, usual: number): number {
    return this.sheet.print.margins?.[side] ?? usual;
  }
  #setMargin(side: keyof NonNullable<PrintState['margins']>, points: number): void {
    this.#set({ margins: { ...this.sheet.print.margins, [side]: points } });
  }
}

class HeaderFooterGroup {
  static readonly type = 'HeaderFooterGroup';
  constructor(private readonly sheet: SheetLink) {}

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.sheet);
  }
}

type Letter = 'L' | 'C' | 'R';

/** The parts of `&LLeft&CMiddle&RRight`; `&&` is a plain ampersand. */
function partsOf(text: string | undefined): Readonly<Partial<Record<Letter, string>>> {
  const parts: Partial<Record<Letter, string>> = {};
  for (const [, letter, part] of (text ?? '').matchAll(/&([LCR])((?:&&|&(?![LCR])|[^&])*)/g))
    parts[letter as Letter] = part ?? '';
  return parts;
}

class HeaderFooter {
  static readonly type = 'HeaderFooter';
  constructor(private readonly sheet: SheetLink) {}

  get leftHeader(): string {
    return this.#part('header', 'L');
  }
  set leftHeader(text: string) {
    this.#setPart('header', 'L', text);
  }
  get centerHeader(): string {
    return this.#part('header', 'C');
  }
  set centerHeader(text: string) {
    this.#setPart('header', 'C', text);
  }
  get rightHeader(): string {
    return this.#part('header', 'R');
  }
  set rightHeader(text: string) {
    this.#setPart('header', 'R', text);
  }
  get leftFooter(): string {
    return this.#part('footer', 'L');
  }
  set leftFooter(text: string) {
    this.#setPart('footer', 'L', text);
  }
  get centerFooter(): string {
    return this.#part('footer', 'C');
  }
  set centerFooter(text: string) {
    this.#setPart('footer', 'C', text);
  }
  get rightFooter(): string {
    return this.#part('footer', 'R');
  }
  set rightFooter(text: string) {
    this.#setPart('footer', 'R', text);
  }

  #part(where: 'header' | 'footer', letter: Letter): string {
    return partsOf(this.sheet.print[where])[letter] ?? '';
  }
  #setPart(where: 'header' | 'footer', letter: Letter, text: string): void {
    const parts = { ...partsOf(this.sheet.print[where]), [letter]: text };
    const whole = (['L', 'C', 'R'] as const)
      .map((one) => (parts[one] ? `&${one}${parts[one]}` : ''))
      .join('');
    this.sheet.print = { ...this.sheet.print, [where]: whole };
  }
}
