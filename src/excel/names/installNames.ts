import type { MethodSettings } from '../../negotiation/settings';
import type { Writer } from '../writing/step';
import { Unfinished } from '../writing/writer';
import type { Refusal } from '../refusal';
import type { NamedPlace } from './ownRow';
import { writeNames, type NamesPrecondition, type NameStates } from './namesStep';
import { isOurs, OUR_COMMENT, shortNames, type ShortName } from './shortNames';

export type NameInstallation =
  | {
      readonly kind: 'installed';
      readonly added: readonly string[];
      /** Ours from before, brought up to date. */
      readonly updated: readonly string[];
      /** Names that belong to the user and were left as they are. */
      readonly left: readonly string[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'moved' };

/**
 * Installs the short names (`=ASYMMETRY()`), or brings ours up to date: for a new version, or when the template has moved.
 * A name of the user's own is never touched. Three round trips. Needs ExcelApi 1.7 and, for the formulas themselves, an Excel
 * that knows LAMBDA; without it everything is as before and the refusal says so.
 *
 * @param place the template whose rows `=ASYMMETRY()` reads; null: scores must always be given
 * @param settings the deal's weights and thresholds, which the names take where none are given
 * @param precondition the headings of that template, so that formulas for columns that have moved meanwhile are never left standing
 */
export async function installNames(
  writer: Writer,
  place: NamedPlace | null,
  settings: MethodSettings,
  precondition: NamesPrecondition | null = null,
): Promise<NameInstallation> {
  const { context } = writer;
  const wanted = shortNames(place, settings).map((short) => ({
    short,
    existing: context.workbook.names.getItemOrNullObject(short.name),
  }));
  for (const { existing } of wanted) existing.load('name,formula,comment');
  await context.sync();

  const free = wanted.filter(({ existing }) => existing.isNullObject);
  const ours = wanted.filter(({ existing }) => !existing.isNullObject && isOurs(existing));
  const left = wanted.filter(({ existing }) => !existing.isNullObject && !isOurs(existing));
  const mine = [...free, ...ours];
  const expected: NameStates = Object.fromEntries(
    mine.map(({ short, existing }) => [
      short.name,
      existing.isNullObject ? null : { formula: String(existing.formula), comment: existing.comment },
    ]),
  );
  const states: NameStates = Object.fromEntries(
    mine.map(({ short }) => [short.name, { formula: short.formula, comment: OUR_COMMENT }]),
  );
  try {
    const outcome = await writeNames(writer, expected, states, precondition);
    if (outcome !== null && outcome.kind !== 'written') return outcome;
  } catch (error) {
    if (!(error instanceof Unfinished) || !isFormulaError(error.reason)) throw error;
    const aftermath = await error.recover(context);
    if (aftermath.kind === 'left' || aftermath.kind === 'unknown') throw error;
    return { kind: 'refused', refusal: { kind: 'names need LAMBDA' } };
  }
  const [probe] = mine;
  if (probe && (await valueOf(context, probe.short.name)) === '#NAME?')
    return { kind: 'refused', refusal: { kind: 'names need LAMBDA' } };
  const nameOf = ({ short }: { readonly short: ShortName }) => short.name;
  return {
    kind: 'installed',
    added: free.map(nameOf),
    updated: ours.map(nameOf),
    left: left.map(nameOf),
  };
}

/** What an installed name comes to: Excel takes a formula with a function that it does not know for an unknown name. */
async function valueOf(context: Excel.RequestContext, id: string): Promise<unknown> {
  const name = context.workbook.names.getItemOrNullObject(id);
  name.load('value');
  await context.sync();
  return name.isNullObject ? null : (name.value as unknown);
}

/** An Excel without LAMBDA takes its parameters in brackets for a mistake in the formula. */
function isFormulaError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'InvalidArgument';
}
