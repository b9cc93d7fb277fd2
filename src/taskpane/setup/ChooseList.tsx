import { useState } from 'react';
import type { ListMeaning, TemplateMapping } from '../../excel/deal/dealSettings';
import { notices } from '../../excel/notice';
import { choiceOf, type ColumnChoice } from '../../excel/setup/columnChoice';
import type { ListStart } from '../../excel/setup/chosenList';
import { guessColumns } from '../../excel/setup/guessColumns';
import { keepMapping } from '../../excel/setup/keepMapping';
import type { SessionReview } from '../../excel/review/sessionReview';
import type { Parties } from '../../vocabulary/headingReader';
import type { TemplateDoubt } from '../../excel/template/doubt';
import type { SheetGrid } from '../../cells/sheetGrid';
import { ColumnsForm } from './ColumnsForm';
import { PointAtList } from './PointAtList';

/** A list whose columns are to be looked at. */
interface ListInHand {
  readonly grids: readonly SheetGrid[];
  readonly meaning: ListMeaning;
  readonly grid: SheetGrid;
  readonly start: ListStart;
  readonly parties: Parties;
  readonly choice: ColumnChoice;
  readonly doubts: readonly TemplateDoubt[];
}

interface Props {
  /** The list that was read; null where there is none yet. */
  readonly reviewed: SessionReview | null;
  /** The workbook has another choice of columns now. */
  readonly onKept: () => Promise<void>;
  readonly onLater: () => void;
  readonly laterWord: string;
}

/** From the headings in the sheet to columns that are kept: where is the list, and what is what in it? */
export function ChooseList({ reviewed, onKept, onLater, laterWord }: Props) {
  const [list, setList] = useState(() => (reviewed === null ? null : inHand(reviewed)));
  const [pointing, setPointing] = useState(false);
  const keep = async (mapping: TemplateMapping | null) => {
    const notice = await keepMapping(mapping);
    // Said in the view to which it leads: leaving this one takes its messages along.
    if (notice.kind === 'done') await onKept();
    notices.send(notice);
  };
  if (list === null || pointing)
    return (
      <PointAtList
        onPointed={({ grids, start, within, deal: { parties } }) => {
          const grid = grids.find(({ sheet }) => sheet === start.sheet);
          if (grid === undefined) return;
          const choice = guessColumns(grid, start.headerRow, parties, within ?? undefined);
          setList({ grids, meaning: {}, grid, start, parties, choice, doubts: [] });
          setPointing(false);
        }}
        onBack={list === null ? onLater : () => setPointing(false)}
      />
    );
  return (
    <ColumnsForm
      key={`${list.start.sheet}!${list.start.headerRow}`}
      // Edits in the sheet are seen as they come, as far as the pane reads them.
      grid={reviewed?.grids.find(({ sheet }) => sheet === list.start.sheet) ?? list.grid}
      grids={reviewed?.grids ?? list.grids}
      meaning={list.meaning}
      start={list.start}
      parties={list.parties}
      initial={list.choice}
      doubts={list.doubts}
      onUse={keep}
      onLater={onLater}
      laterWord={laterWord}
      onElsewhere={() => setPointing(true)}
      onForget={reviewed?.deal.mapping ? () => keep(null) : undefined}
    />
  );
}

function inHand({ reading, grids, deal }: SessionReview): ListInHand | null {
  const { sheet, headerRow, columns, measure, scale } = reading.place;
  const grid = grids.find((one) => one.sheet === sheet);
  if (grid === undefined) return null;
  const { doubts } = reading;
  const { gives, gets, theirSheet } = deal.mapping ?? {};
  const meaning = { measure, scale, gives, gets, theirSheet };
  return {
    ...{ grids, meaning, grid, start: { sheet, headerRow } },
    ...{ parties: deal.parties, choice: choiceOf(columns), doubts },
  };
}
