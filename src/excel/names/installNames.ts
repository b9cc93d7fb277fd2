import type { Refusal } from '../refusal';
import type { TemplatePlace } from '../template/reading';
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
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Installs the short names (`=ASYMMETRY()`), or brings ours up to date: for a new version, or when the template has moved.
 * A name of the user's own is never touched. One round trip to read, one to write. Needs ExcelApi 1.7 and, for the formulas
 * themselves, an Excel that knows LAMBDA; without it everything is as before and the refusal says so.
 *
 * @param place the template whose rows `=ASYMMETRY()` reads; null: scores must always be given
 */
export async function installNames(
  context: Excel.RequestContext,
  place: Pick<TemplatePlace, 'sheet' | 'columns'> | null,
): Promise<NameInstallation> {
  const { names } = context.workbook;
  const wanted = shortNames(place).map((short) => ({
    short,
    existing: names.getItemOrNullObject(short.name),
  }));
  for (const { existing } of wanted) existing.load('name,comment');
  await context.sync();

  const free = wanted.filter(({ existing }) => existing.isNullObject).map(({ short }) => short);
  const ours = wanted.filter(({ existing }) => !existing.isNullObject && isOurs(existing.comment));
  const left = wanted.filter(({ existing }) => !existing.isNullObject && !isOurs(existing.comment));
  const added = free.map((short) => names.add(short.name, short.formula, OUR_COMMENT));
  for (const { short, existing } of ours) {
    existing.formula = short.formula;
    existing.comment = OUR_COMMENT;
  }
  const [probe] = [...added, ...ours.map(({ existing }) => existing)];
  probe?.load('value');
  try {
    await context.sync();
  } catch (error) {
    if (isFormulaError(error)) return { kind: 'refused', refusal: { kind: 'names need LAMBDA' } };
    throw error;
  }
  if (probe?.value === '#NAME?') {
    for (const name of added) name.delete();
    await context.sync();
    return { kind: 'refused', refusal: { kind: 'names need LAMBDA' } };
  }
  const nameOf = ({ short }: { readonly short: ShortName }) => short.name;
  return {
    kind: 'installed',
    added: free.map(({ name }) => name),
    updated: ours.map(nameOf),
    left: left.map(nameOf),
  };
}

/** An Excel without LAMBDA takes its parameters in brackets for a mistake in the formula. */
function isFormulaError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'InvalidArgument';
}
