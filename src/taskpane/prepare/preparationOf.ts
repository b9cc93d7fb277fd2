import { findingSettings, methodSettings } from '../../excel/deal/deal';
import { listGrid } from '../../excel/reading/listAsRead';
import { settingsFor } from '../../excel/review/oneScoreReview';
import { rowDetails, unscoredRows } from '../../excel/review/rowDetails';
import type { SessionReview } from '../../excel/review/sessionReview';
import type { Guess } from '../../negotiation/prepare/askNext';
import { disagreements, type NamedScores } from '../../negotiation/prepare/disagreements';
import { foldText } from '../../negotiation/foldText';
import { guessKey } from '../../negotiation/prepare/guessKey';
import { reaches } from '../../negotiation/threshold';
import { trackGives, type TrackedGive } from '../../negotiation/prepare/trackedGives';
import { ROW_WORDS, rowWords } from '../../vocabulary/rowWords';
import type { Preparation } from '../../negotiation/prepare/preparation';

/** What the steps of preparing look at, from what was read and from the guesses that were found; null until they are. */
export function preparationOf(reviewed: SessionReview, guesses: readonly Guess[] | null): Preparation {
  const { deal, reading, records } = reviewed;
  const { rows, place } = reading;
  const grid = listGrid(reviewed);
  const people = place.scorers?.people ?? [];
  const details = grid !== null && people.length > 0 ? rowDetails(grid, reading) : new Map<number, never>();
  const scorersOf = (row: number): readonly NamedScores[] =>
    (details.get(row)?.scorers ?? []).map((scores, i) => ({ name: people[i]?.name ?? '', scores }));
  const asked = new Set(deal.askedAbout);
  const settings = settingsFor(place.measure, methodSettings(deal));
  return {
    rows,
    unscored: grid === null ? [] : unscoredRows(grid, reading),
    // Of one score a side there is one limit.
    budgets: place.measure === 'one' ? deal.budgets.slice(0, 1) : deal.budgets,
    links: place.columns.linkedTo !== null,
    words: ROW_WORDS,
    scorers: Math.max(people.length, 1),
    disagreements: disagreements(rows, scorersOf, findingSettings(deal).scorerRange),
    guesses,
    isTested: (guess) => asked.has(guessKey(guess)),
    hasWalkAway: (deal.walkAway.alternative ?? '') !== '' || deal.walkAway.value !== undefined,
    mistakes: records.checks.mistakes[checksKey(sessionAhead(reviewed))] ?? {},
    strategicGives: rows
      .filter(
        ({ direction, status, own }) =>
          direction === 'give' &&
          (status === 'idea' || status === 'offered' || status === 'asked') &&
          reaches(own[1], settings.cautionLeverage),
      )
      .map(({ row, name }) => ({ row, name, answers: records.checks.gives[foldText(name)] ?? {} })),
  };
}

/** What became on the list of gives that are named elsewhere, scored or not yet. */
export function trackedGives(reviewed: SessionReview, names: readonly string[]): readonly TrackedGive[] {
  const { deal, reading } = reviewed;
  const grid = listGrid(reviewed);
  const unscored = grid === null ? [] : unscoredRows(grid, reading);
  return trackGives(names, reading.rows, unscored, rowWords(deal.parties));
}

/** Under which the answers of a session are kept. */
export function checksKey(session: number | null): string {
  return session === null ? '' : String(session);
}

/**
 * The session that is being prepared: the one under way while nothing was moved in it yet, else the one after; null where
 * nothing tells of sessions.
 */
export function sessionAhead({
  session,
  ended,
  reading,
}: Pick<SessionReview, 'session' | 'ended'> & {
  readonly reading: Pick<SessionReview['reading'], 'rows'>;
}): number | null {
  if (session === null) return null;
  const hasBegun = ended || reading.rows.some((row) => row.session !== null && row.session >= session);
  return hasBegun ? session + 1 : session;
}
