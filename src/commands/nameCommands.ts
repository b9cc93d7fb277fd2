import { installNames } from '../excel/names/installNames';
import { removeNames } from '../excel/names/removeNames';
import { readDealAndTemplate } from '../excel/template/readTemplate';
import { inExcel } from '../excel/inExcel';
import type { Command } from './ribbonCommand';
import { done, listed, refused } from './noticeWords';

/** Installs the short names or brings them up to date; without a template they work with scores given. */
export const installShortNames: Command = () =>
  inExcel(async (context) => {
    const { reading } = await readDealAndTemplate(context);
    // Where several people scored, no single row of cells holds our scores: they must be given.
    const place = 'kind' in reading || reading.place.scorers?.areOwn === true ? null : reading.place;
    const outcome = await installNames(context, place);
    if (outcome.kind === 'refused') return refused(outcome.refusal);
    const names = [...outcome.added, ...outcome.updated];
    const how =
      place === null
        ? 'Give them the cells, as in =ASYMMETRY(C5:E5,F5:H5).'
        : `In a row of “${place.sheet}”, =ASYMMETRY() reads that row.`;
    const left =
      outcome.left.length === 0
        ? ''
        : ` Left alone, because the workbook uses them already: ${listed(outcome.left)}.`;
    return done(`Short names in this workbook: ${listed(names)}. ${how}${left}`);
  });

export const removeShortNames: Command = () =>
  inExcel(async (context) => {
    const removed = await removeNames(context);
    return done(
      removed.length === 0
        ? 'There were no short names of ours.'
        : `Removed: ${listed(removed.map(({ name }) => name))}. Cells that used them show #NAME? now.`,
    );
  });
