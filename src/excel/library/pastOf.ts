import type { Concession } from '../../negotiation/concession';
import type { RowDetails } from '../../negotiation/findings/reviewContext';
import { benchmarkOf } from '../../negotiation/library/benchmark';
import {
  bothIndexes,
  industryOf,
  libraryIndex,
  type LibraryIndex,
} from '../../negotiation/library/libraryIndex';
import { DEFAULT_LIBRARY_SETTINGS } from '../../negotiation/library/librarySettings';
import {
  againstPastDeals,
  type ComparedMeasure,
  type PastDealsOfType,
} from '../../negotiation/library/pastDeals';
import { findingSettings } from '../deal/deal';
import type { DealSettings } from '../deal/dealSettings';
import type { LibraryReading } from './readLibrary';

/** What the past says about this deal. */
export interface Past {
  readonly library: LibraryIndex;
  /** What comparable past concessions usually scored; null per score where too few are known. */
  readonly benchmark: (row: Concession) => RowDetails['benchmark'];
  readonly against: (rows: readonly Concession[]) => readonly PastDealsOfType[];
}

/**
 * The past seen from this deal: its counterparty, and the industry in which the library has that counterparty.
 *
 * @param sheet the list of past deals in the workbook; null where it keeps none
 * @param kept the concession library of this computer; null where there is none
 */
export function pastOf(
  sheet: LibraryReading | null,
  kept: KeptLibrary | null,
  deal: DealSettings,
  measure: ComparedMeasure,
): Past {
  const settings = { ...DEFAULT_LIBRARY_SETTINGS, ...findingSettings(deal) };
  // The library written out as a sheet is the library once more.
  const typed = (sheet?.rows ?? []).filter(({ id }) => id === undefined || kept?.has(id) !== true);
  const library = bothIndexes(libraryIndex(typed, settings.halfLife), kept?.index ?? libraryIndex([], 1));
  const counterparty = deal.parties.them;
  const known = { counterparty, industry: industryOf(library, counterparty) };
  return {
    library,
    benchmark: ({ type, direction }) =>
      benchmarkOf(library, { ...known, type, direction }, settings).usual ?? [null, null, null],
    against: (ours) => againstPastDeals(ours, library, known, settings, measure),
  };
}

/** The concession library of this computer, as a review needs it. */
export interface KeptLibrary {
  readonly index: LibraryIndex;
  /** True for the id of a row that it holds or once held. */
  readonly has: (id: string) => boolean;
}

/** What of the library could not be used, for the user. */
export function libraryNotes(library: LibraryReading | null): readonly string[] {
  return (library?.damaged ?? []).map(({ sheet, cell, reason }) => `${sheet}, ${cell}: ${reason}`);
}
