import type { Concession } from '../../negotiation/concession';
import type { RowDetails } from '../../negotiation/findings/reviewContext';
import { benchmarkOf } from '../../negotiation/library/benchmark';
import { DEFAULT_LIBRARY_SETTINGS } from '../../negotiation/library/librarySettings';
import { industryOf } from '../../negotiation/library/pastConcession';
import { againstPastDeals, type PastDealsOfType } from '../../negotiation/library/pastDeals';
import { findingSettings } from '../deal/deal';
import type { DealSettings } from '../deal/dealSettings';
import type { LibraryReading } from './readLibrary';

/** What the past says about this deal. */
export interface Past {
  /** What comparable past concessions usually scored; null per score where too few are known. */
  readonly benchmark: (row: Concession) => RowDetails['benchmark'];
  readonly against: (rows: readonly Concession[]) => readonly PastDealsOfType[];
}

/** The library seen from this deal: its counterparty, and the industry in which the library has that counterparty. */
export function pastOf(library: LibraryReading | null, deal: DealSettings): Past {
  const rows = library?.rows ?? [];
  const counterparty = deal.parties.them;
  const known = { counterparty, industry: industryOf(rows, counterparty) };
  const settings = { ...DEFAULT_LIBRARY_SETTINGS, ...findingSettings(deal) };
  return {
    benchmark: ({ type, direction }) =>
      benchmarkOf(rows, { ...known, type, direction }, settings).usual ?? [null, null, null],
    against: (ours) => againstPastDeals(ours, rows, known, settings),
  };
}

/** What of the library could not be used, for the user. */
export function libraryNotes(library: LibraryReading | null): readonly string[] {
  return (library?.damaged ?? []).map(({ sheet, cell, reason }) => `${sheet}, ${cell}: ${reason}`);
}
