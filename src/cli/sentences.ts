import { DIMENSIONS, FLAGS } from '../negotiation/concession';
import { pointUnit } from '../negotiation/pointUnit';
import type { DealReview, RowReview } from '../negotiation/review';
import type { DealSettings } from '../excel/deal/dealSettings';
import { scaleName } from '../cells/scale';
import type { TemplateDoubt } from '../excel/template/doubt';
import type { TemplateReading } from '../excel/template/reading';
import { FLAG_SHAPES, FLAG_WORDS } from '../vocabulary/shownTerms';
import { counted, listed, percent, shown, signed } from '../negotiation/findings/sentence';

/** What a row's scores say, with the number behind it: `▲ Overpaying, leverage +5`. */
export function readingOf({ flag, driver, gaps, asymmetry }: RowReview, unit = 1): string {
  if (flag === null || gaps === null || asymmetry === null) return 'their side is not scored';
  const word = `${FLAG_SHAPES[flag]} ${FLAG_WORDS[flag]}`;
  if (driver === null) return word;
  const size = driver === 'total' ? asymmetry / unit : gaps[DIMENSIONS.indexOf(driver)];
  return `${word}, ${driver} ${signed(size ?? 0)}`;
}

/** How many rows carry which reading, the telling ones first. */
export function readingsCounted(rows: readonly RowReview[]): string {
  const counts = FLAGS.map((flag) => [flag, rows.filter((row) => row.flag === flag).length] as const);
  const unmirrored = rows.filter((row) => row.flag === null).length;
  const words = counts
    .filter(([, count]) => count > 0)
    .map(([flag, count]) => `${count} ${FLAG_WORDS[flag].toLowerCase()}`);
  if (unmirrored > 0) words.push(`${unmirrored} without their side`);
  return words.length === 0 ? '' : `${listed(words)}.`;
}

/** Where the list stands and how much of it was read. */
export function placeSentences({
  place,
  rows,
  hiddenRows,
  confidence,
  doubts,
  assumed,
  joined,
}: TemplateReading): string[] {
  const isAssumed = (what: 'direction' | 'status') => assumed?.includes(what) ?? true;
  const places = joined?.parts.map((part) => part.place) ?? [];
  const where =
    joined !== undefined
      ? `${counted(rows.length, 'row')} read as one list, with headings in ${listed(places)}.`
      : `Sheet "${place.sheet}": ${counted(rows.length, 'row')} read, headings in row ${place.headerRow}.`;
  const sentences = [where];
  if (place.columns.mirror === null)
    sentences.push('Their side is not scored on this sheet, so gaps and readings stay blank.');
  if (place.scale !== undefined)
    sentences.push(
      `The scores run on a scale of their own, ${scaleName(place.scale)}; all numbers here are from 1 to 10.`,
    );
  if (place.weights !== undefined)
    sentences.push(
      `Value, leverage and relationship weigh ${place.weights.join(' / ')}, as the sheet states.`,
    );
  if (place.columns.direction === null && isAssumed('direction'))
    sentences.push('There is no column that says who gives, so every row counts as ours to give.');
  if (place.columns.status === null && isAssumed('status'))
    sentences.push('There is no status column, so every row counts as agreed.');
  if (hiddenRows > 0)
    sentences.push(
      `${counted(hiddenRows, 'row')} ${hiddenRows === 1 ? 'is' : 'are'} hidden or filtered away on the sheet and read all the same.`,
    );
  if (confidence === 'unsure')
    sentences.push('Not everything on the sheet was plain; please check what follows.');
  return [...sentences, ...doubts.map(doubtSentence)];
}

/** A doubt with its cells, its question, and what was taken for now. */
function doubtSentence({ reason, cells, question, taken, answers }: TemplateDoubt): string {
  if (question.startsWith(reason)) return reason;
  const where = cells.length === 0 ? '' : `${cells.slice(0, 3).join(', ')}: `;
  const now = taken === null ? `Possible answers: ${answers.join('; ')}.` : `For now: ${taken}.`;
  return `${where}${reason} ${question} ${now}`;
}

/** Gives that cost much leverage. */
export function cautionSentences(rows: readonly RowReview[]): string[] {
  const careful = rows.filter(({ caution }) => caution).map(({ concession }) => String(concession.row));
  if (careful.length === 0) return [];
  return [
    `High leverage for us in ${careful.length === 1 ? 'row' : 'rows'} ${listed(careful)}: handle with care.`,
  ];
}

/** One sentence per limit that is set. */
export function limitSentences({ budgets }: DealReview, isOne = false): string[] {
  return budgets.flatMap((use, at) => {
    if (use === null) return [];
    const share = use.share === null ? '' : ` (${percent(use.share)})`;
    const state = { within: '', near: ': close to the limit', over: ': over the limit' }[use.state];
    const name = isOne ? 'what we give away' : (DIMENSIONS[at] ?? '');
    return [`Limit on ${name}: ${shown(use.used)} of ${shown(use.budget)} spent${share}${state}.`];
  });
}

/** What the agreed trades leave each side. A percentage is given only where it means something. */
export function netSentence({ net, capture }: DealReview, deal: DealSettings, measure?: 'one'): string {
  const unit = pointUnit(measure);
  const sides = `us ${signed(net.us / unit)}, them ${signed(net.them / unit)}`;
  const share = `On your estimates we keep ${percent(net.share ?? 0)} of what the agreed trades create: ${sides}.`;
  switch (capture) {
    case 'none':
      return 'No agreed row has both sides scored yet, so there is no balance to draw.';
    case 'value-destroyed':
      return `So far the agreed trades cost more than they bring: ${sides}.`;
    case 'counterpart-losing':
      return `They lose on your estimates: ${sides}.`;
    case 'we-are-losing':
      return `We have given more than we received: ${sides}.`;
    case 'under-cap':
      return share;
    case 'at-cap':
      return `${share} That is right at the mark.`;
    case 'over-cap':
      return deal.relationship === 'one-off'
        ? share
        : `${share} That is past the mark: leave them something for next time.`;
  }
}
