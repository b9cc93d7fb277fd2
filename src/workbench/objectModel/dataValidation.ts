import { intersection } from './areas';
import type { SheetLink } from './links';
import type { Area, DataValidationState } from './state';

/** The validation of a range, as it was read from the file. The add-in only reads it. */
export class DataValidation {
  static readonly type = 'DataValidation';

  constructor(
    private readonly sheet: SheetLink,
    private readonly area: Area,
  ) {}

  /** `None` where there is no rule, `Inconsistent` where there are several, `MixedCriteria` where only some cells have it. */
  get type(): string {
    const rules = this.#rules();
    const [rule] = rules;
    if (!rule) return 'None';
    if (rules.length > 1) return 'Inconsistent';
    return this.#covers(rule) ? rule.type : 'MixedCriteria';
  }
  get rule(): unknown {
    return this.#only()?.rule ?? {};
  }
  get ignoreBlanks(): boolean {
    return this.#only()?.ignoreBlanks ?? true;
  }

  #only(): DataValidationState | undefined {
    const rules = this.#rules();
    return rules.length === 1 ? rules[0] : undefined;
  }
  #rules(): readonly DataValidationState[] {
    return this.sheet.dataValidations.filter((rule) =>
      rule.areas.some((area) => intersection(area, this.area)),
    );
  }
  #covers(rule: DataValidationState): boolean {
    const cells = rule.areas.map((area) => intersection(area, this.area));
    const covered = cells.reduce((sum, area) => sum + (area ? area.rowCount * area.columnCount : 0), 0);
    return covered >= this.area.rowCount * this.area.columnCount;
  }
}
