import { CultureInfo } from './cultureInfo';
import type { BookLink } from './links';

export class Application {
  static readonly type = 'Application';

  constructor(private readonly book: BookLink) {}

  // eslint-disable-next-line @typescript-eslint/class-literal-property-style -- a field could be assigned by the add-in
  get calculationMode(): 'Automatic' {
    return 'Automatic';
  }
  get calculationState(): 'Done' | 'Calculating' {
    return this.book.calculation.busy ? 'Calculating' : 'Done';
  }
  // eslint-disable-next-line @typescript-eslint/class-literal-property-style -- a field could be assigned by the add-in
  get decimalSeparator(): string {
    return '.';
  }
  // eslint-disable-next-line @typescript-eslint/class-literal-property-style -- a field could be assigned by the add-in
  get thousandsSeparator(): string {
    return ',';
  }
  // eslint-disable-next-line @typescript-eslint/class-literal-property-style -- a field could be assigned by the add-in
  get useSystemSeparators(): boolean {
    return true;
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo();
  }

  /** Calculation is always automatic here, so this only waits for it. */
  calculate(): Promise<void> {
    return this.book.settle();
  }
  suspendApiCalculationUntilNextSync(): void {
    // Nothing is calculated before it is asked for.
  }
  suspendScreenUpdatingUntilNextSync(): void {
    // The grid draws between batches anyway.
  }
}
