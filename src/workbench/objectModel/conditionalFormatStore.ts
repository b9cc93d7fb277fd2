import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { HarshSet } from '../harsh/behaviours';
import { areaOf, gridRange } from './areas';
import { gridRuleOf, recordOfGridRule } from './conditionalFormatRules';
import type {
  Area,
  CellValueRule,
  ConditionalFormatKind,
  ConditionalFormatState,
  ConditionalStyle,
} from './state';

/** One conditional format while it is worked on. */
export interface ConditionalFormatRecord {
  /** What office.js knows it by. */
  readonly id: string;
  readonly kind: ConditionalFormatKind;
  readonly origin: string | undefined;
  areas: readonly Area[];
  stopIfTrue: boolean;
  /** Exactly as written, with `=`; a custom rule is not put into the grid before it has one. */
  formula: string;
  comparison: CellValueRule | null;
  /** As {@link ConditionalFormatState.preset}; null while none is chosen, and for other kinds. */
  preset: string | null;
  style: ConditionalStyle;
  gridRule: unknown;
}

/** The worksheet in the grid. */
interface RuledSheet {
  readonly grid: FWorksheet;
  readonly gridId: string;
  readonly book: { readonly harsh: HarshSet };
}

/** What makes a rule, beside its place. */
type Content = Pick<
  ConditionalFormatRecord,
  'kind' | 'formula' | 'comparison' | 'preset' | 'style' | 'gridRule' | 'origin'
>;

interface Kept {
  readonly record: ConditionalFormatRecord;
  /**
   * What was put into the grid, by the text of the grid's rule: undo and redo bring earlier ones back. A text that is not among them was
   * written by somebody else.
   */
  readonly versions: Map<string, Content>;
}

/**
 * The conditional formats of a worksheet. The grid holds which there are, where and in which order, so that its own undo and
 * its side panel keep working; what the grid cannot hold (the formula's own text, number formats, kinds it does not know)
 * is kept here by the rule's id. Rules are configured property by property and written once, at the end of a batch.
 */
export class ConditionalFormatStore {
  readonly #kept = new Map<string, Kept>();
  /** New rules, the newest first, that the grid does not have yet. */
  #added: ConditionalFormatRecord[] = [];
  readonly #changed = new Set<ConditionalFormatRecord>();
  #nextId = 1;
  /** Deleted by the add-in, in case an undo brings them back. */
  readonly #deleted = new Set<string>();
  readonly #planted = new Set<string>();

  constructor(private readonly sheet: () => RuledSheet) {}

  /** In order of precedence: the first wins. */
  list(): readonly ConditionalFormatRecord[] {
    return [...this.#added, ...this.#gridRules().map((rule) => this.#recordOf(rule))];
  }

  /** A new rule takes precedence over all others, as in Excel. */
  add(kind: ConditionalFormatKind, areas: readonly Area[]): ConditionalFormatRecord {
    const record: ConditionalFormatRecord = {
      id: `cf-${this.sheet().gridId}-${this.#nextId++}`,
      kind,
      origin: undefined,
      areas,
      stopIfTrue: false,
      formula: '',
      comparison: null,
      preset: null,
      style: {},
      gridRule: undefined,
    };
    this.#added.unshift(record);
    return record;
  }

  /** True for a rule that is there and of which nothing can be read, as Excel leaves one after the undo of its deletion. */
  isBroken({ id }: ConditionalFormatRecord): boolean {
    if (this.#planted.has(id)) return true;
    return this.#deleted.has(id) && this.sheet().book.harsh.has('brokenRules');
  }
  /** For tests: makes a rule one of which nothing can be read. */
  breakRule({ id }: ConditionalFormatRecord): void {
    this.#planted.add(id);
  }

  markChanged(record: ConditionalFormatRecord): void {
    this.#changed.add(record);
  }

  delete(record: ConditionalFormatRecord): void {
    this.#changed.delete(record);
    this.#deleted.add(record.id);
    if (this.#added.includes(record)) this.#added = this.#added.filter((one) => one !== record);
    else this.sheet().grid.deleteConditionalFormattingRule(record.id);
  }

  /** Puts a rule before all that come from this place on; 0 is the strongest. */
  move(record: ConditionalFormatRecord, to: number): void {
    this.commit();
    const order = this.list();
    const target = order[Math.min(Math.max(0, to), order.length - 1)];
    if (!target || target === record) return;
    const type = order.indexOf(record) > order.indexOf(target) ? 'before' : 'after';
    this.sheet().grid.moveConditionalFormattingRule(record.id, target.id, type);
  }

  /** Writes what was added and changed since; the interpreter calls it at the end of every batch. */
  commit(): void {
    const { grid } = this.sheet();
    const added = this.#added;
    this.#added = [];
    // The oldest first, since each new one goes to the top.
    for (const record of [...added].reverse()) {
      if (record.areas.length === 0) continue;
      grid.addConditionalFormattingRule(this.#gridRule(record));
      this.#changed.delete(record);
    }
    for (const record of this.#changed) grid.setConditionalFormattingRule(record.id, this.#gridRule(record));
    this.#changed.clear();
  }

  /** Takes over the rules of an opened file, in their order of precedence, below nothing. */
  restore(states: readonly ConditionalFormatState[]): void {
    for (const state of [...states].reverse()) {
      const record = this.add(state.kind, state.areas);
      Object.assign(record, {
        origin: state.origin,
        stopIfTrue: state.stopIfTrue,
        formula: state.formula ?? '',
        comparison: state.comparison ?? null,
        preset: state.preset ?? null,
        style: state.style,
        gridRule: state.gridRule,
      });
    }
    this.commit();
  }

  /** On a copy of a sheet: what the grid could not copy of the rules, taken from the rules of the original. */
  takeDetails(original: ConditionalFormatStore): void {
    const own = this.list();
    for (const [at, record] of original.list().entries()) {
      const copy = own[at];
      const versions = copy && this.#kept.get(copy.id)?.versions;
      for (const text of versions?.keys() ?? [])
        versions?.set(text, { ...contentOf(record), origin: undefined });
    }
  }

  /** The grid's rule for a record with other areas and formulas, which is known again when the grid hands it out. */
  gridRuleOf(
    record: ConditionalFormatRecord,
    { areas, formula, comparison }: Pick<ConditionalFormatRecord, 'areas' | 'formula' | 'comparison'>,
  ): IConditionFormattingRule {
    const { id, stopIfTrue } = record;
    const content = { ...contentOf(record), formula, comparison };
    const rule = {
      cfId: id,
      ranges: areas.map(gridRange),
      stopIfTrue,
      rule: gridRuleOf({ ...content, areas }),
    };
    const kept = this.#kept.get(id) ?? { record, versions: new Map<string, Content>() };
    kept.versions.set(textOf(rule), content);
    this.#kept.set(id, { ...kept, record });
    return rule;
  }

  describe(): readonly ConditionalFormatState[] {
    return this.list().map(
      ({ origin, kind, areas, stopIfTrue, formula, comparison, preset, style, gridRule }) => ({
        ...(origin === undefined ? {} : { origin }),
        kind,
        areas,
        stopIfTrue,
        ...(formula === '' ? {} : { formula }),
        ...(comparison ? { comparison } : {}),
        ...(preset === null ? {} : { preset }),
        style,
        ...(gridRule === undefined ? {} : { gridRule }),
      }),
    );
  }

  #gridRules(): readonly IConditionFormattingRule[] {
    return this.sheet().grid.getConditionalFormattingRules();
  }

  #recordOf(rule: IConditionFormattingRule): ConditionalFormatRecord {
    const areas = rule.ranges.map(areaOf);
    const kept = this.#kept.get(rule.cfId);
    const content = kept?.versions.get(textOf(rule));
    if (kept && content) {
      if (!this.#changed.has(kept.record))
        Object.assign(kept.record, content, { areas, stopIfTrue: rule.stopIfTrue });
      return kept.record;
    }
    const record: ConditionalFormatRecord = {
      ...recordOfGridRule(rule.rule),
      preset: null,
      id: rule.cfId,
      origin: undefined,
      areas,
      stopIfTrue: rule.stopIfTrue,
      gridRule: rule.rule,
    };
    this.#kept.set(rule.cfId, { record, versions: new Map([[textOf(rule), contentOf(record)]]) });
    return record;
  }

  #gridRule(record: ConditionalFormatRecord): IConditionFormattingRule {
    return this.gridRuleOf(record, record);
  }
}

function contentOf(record: ConditionalFormatRecord): Content {
  const { kind, formula, comparison, preset, style, gridRule, origin } = record;
  return { kind, formula, comparison, preset, style, gridRule, origin };
}

/** Texts of the grid's rules, which are replaced and never changed. */
const TEXTS = new WeakMap<object, string>();

/** Only the rule itself: ranges move, and stopIfTrue is read back from the grid. */
function textOf({ rule }: IConditionFormattingRule): string {
  const text = TEXTS.get(rule) ?? JSON.stringify(rule);
  TEXTS.set(rule, text);
  return text;
}
