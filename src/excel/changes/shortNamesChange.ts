import { installNames } from '../names/installNames';
import { removeNames, type RememberedName } from '../names/removeNames';
import { isOurs, SHORT_NAMES } from '../names/shortNames';
import type { TemplatePlace } from '../template/reading';
import type { Change } from './change';
import { legacyMake } from './legacy';
import { orTakenBack } from './orTakenBack';

/** Installs the short names (`=ASYMMETRY()`) or brings ours up to date. Undo takes them back. */
export function shortNamesChange(): Change {
  return {
    id: 'short-names',
    title: 'Install short names',
    where: `${SHORT_NAMES.length} names in this workbook: ${SHORT_NAMES.join(', ')}. Names of your own stay; no cell changes.`,
    list: null,
    make: legacyMake(async (context, { reading }) => {
      // Where several people scored, no single row of cells holds our scores: they must be given.
      const place = reading.place.scorers?.areOwn === true ? null : reading.place;
      const before = await rememberNames(context);
      const outcome = await orTakenBack(
        context,
        async (failed) => putBack(failed, before, await rememberNames(failed)),
        () => installNames(context, place),
      );
      if (outcome.kind === 'refused') return outcome;
      const after = await rememberNames(context);
      return {
        kind: 'made',
        said: installedSentence(place, outcome),
        undo: async (later) => {
          const edited = await putBack(later, before, after);
          return edited === 0
            ? 'The short names are as they were before.'
            : 'The short names are as they were before, but for those that were changed since.';
        },
      };
    }),
  };
}

/** Removes the short names that this add-in installed. Undo brings them back. */
export function removeShortNamesChange(): Change {
  return {
    id: 'remove-short-names',
    title: 'Remove our short names',
    where:
      'All short names that this add-in installed in this workbook. Cells that use them will show #NAME?.',
    list: null,
    make: legacyMake(async (context) => {
      const before = await rememberNames(context);
      const removed = await orTakenBack(
        context,
        async (failed) => putBack(failed, before, await rememberNames(failed)),
        () => removeNames(context),
      );
      if (removed.length === 0)
        return { kind: 'made', said: 'There were no short names of ours.', undo: null };
      return {
        kind: 'made',
        said: `Removed: ${removed.map(({ name }) => name).join(', ')}. Cells that used them show #NAME? now.`,
        undo: async (later) => {
          await putBack(later, removed, []);
          return 'The short names are back.';
        },
      };
    }),
  };
}

function installedSentence(
  place: Pick<TemplatePlace, 'sheet'> | null,
  { added, updated, left }: Readonly<Record<'added' | 'updated' | 'left', readonly string[]>>,
): string {
  const how =
    place === null
      ? 'Give them the cells, as in =ASYMMETRY(C5:E5,F5:H5).'
      : `In a row of “${place.sheet}”, =ASYMMETRY() reads that row.`;
  const kept =
    left.length === 0 ? '' : ` Left alone, because the workbook uses them already: ${left.join(', ')}.`;
  return `Short names in this workbook: ${[...added, ...updated].join(', ')}. ${how}${kept}`;
}

/** The short names of ours that are in the workbook. One round trip. */
async function rememberNames(context: Excel.RequestContext): Promise<readonly RememberedName[]> {
  const { names } = context.workbook;
  names.load('items/name,items/formula,items/comment');
  await context.sync();
  return names.items
    .filter(({ comment }) => isOurs(comment))
    .map(({ name, formula, comment }) => ({ name, formula: String(formula), comment }));
}

/** Brings the names from `after` back to `before`; a name that is neither is the user's by now. Answers how many those are. */
async function putBack(
  context: Excel.RequestContext,
  before: readonly RememberedName[],
  after: readonly RememberedName[],
): Promise<number> {
  const { names } = context.workbook;
  const wanted = [...new Set([...before, ...after].map(({ name }) => name))].map((name) => ({
    was: before.find((one) => one.name === name),
    is: after.find((one) => one.name === name),
    item: names.getItemOrNullObject(name),
  }));
  for (const { item } of wanted) item.load('formula,comment');
  await context.sync();
  let edited = 0;
  for (const { was, is, item } of wanted) {
    if (item.isNullObject !== (is === undefined) || (is && String(item.formula) !== is.formula)) edited++;
    else if (was === undefined) item.delete();
    else if (is === undefined) names.add(was.name, was.formula, was.comment);
    else if (was.formula !== is.formula || was.comment !== is.comment) {
      item.formula = was.formula;
      item.comment = was.comment;
    }
  }
  await context.sync();
  return edited;
}
