import type { BookLink } from './links';

export class Application {
  static readonly type = 'Application';

  constructor(private readonly book: BookLink) {}

  get calculationMode(): 'Automatic' {
    return 'Automatic';
  }
  get calculationState(): 'Done' | 'Calculating' {
    return this.book.calculation.busy ? 'Calculating' : 'Done';
  }
  get decimalSeparator(): string {
    return '.';
  }
  get thousandsSeparator(): string {
    return ',';
  }
  get useSystemSeparators(): boolean {
    return true;
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
