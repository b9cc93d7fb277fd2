import type { BootedExcel } from '../bootExcel';
import { coAuthor } from '../coAuthor';
import { AT, LIST, TABLE, type Ground } from './workbook';

/** Something that a colleague, or the user's other hand, does between two round trips. */
export interface Act {
  readonly name: string;
  readonly run: (excel: BootedExcel) => Promise<unknown>;
  /** A sheet that it leaves behind as a picture of the moment, also of a change that takes several batches. */
  readonly picture?: string;
  /** Only the whole walk does it, which `npm test` is spared. */
  readonly isRare?: true;
  /** The one ground on which it can be done; absent: all. */
  readonly on?: Ground;
  /** It brings another sheet to the front. */
  readonly shows?: boolean;
}

/** What a table is called that nobody has named. */
const NEW_TABLE = 'Table1';

const act = (name: string, run: (them: ReturnType<typeof coAuthor>) => Promise<unknown>): Act => ({
  name,
  run: (excel) => unlocked(excel, () => run(coAuthor(excel))),
});

/** Where the sheet is protected, a colleague who may do so unprotects it for a moment. */
async function unlocked(excel: BootedExcel, run: () => Promise<unknown>): Promise<void> {
  const sheet = excel.workbook.sheetNamed(LIST);
  const isProtected = sheet?.isProtected === true;
  if (sheet && isProtected) sheet.isProtected = false;
  await run();
  const isThere = excel.workbook.sheets().some(({ gridId }) => gridId === sheet?.gridId);
  if (sheet && isProtected && isThere) sheet.isProtected = true;
}

/** Everything that is tried before every round trip of every change. A new act stands here and nowhere else. */
const ACTS: readonly Act[] = [
  act('inserts a row above the list', (them) => them.insertRows(LIST, 1)),
  act('inserts a row in the list', (them) => them.insertRows(LIST, AT.target)),
  act('inserts a row below the list', (them) => them.insertRows(LIST, AT.last + 1)),
  act('deletes another row', (them) => them.deleteRows(LIST, AT.first)),
  act('deletes the row that is meant', (them) => them.deleteRows(LIST, AT.target)),
  act('deletes the twin above', (them) => them.deleteRows(LIST, AT.twin - 1)),
  act('sorts the list', (them) =>
    them.sort(LIST, `B${AT.first}:K${AT.last}`, { column: 1, descending: true }),
  ),
  act('swaps the row that is meant with another', (them) => them.swapRows(LIST, AT.target, AT.first)),
  act('swaps the twins', (them) => them.swapRows(LIST, AT.twin - 1, AT.twin)),
  act('renames the row that is meant', (them) => them.type(LIST, `B${AT.target}`, 'Exclusive supply')),
  act('edits a score that is meant', (them) => them.type(LIST, `C${AT.target}`, 6)),
  act('edits another score', (them) => them.type(LIST, `D${AT.first}`, 4)),
  act('types beside the list', (them) => them.type(LIST, `N${AT.first}`, 'mine')),
  act('types below the list', (them) => them.type(LIST, `B${AT.last + 3}`, 'a note of ours')),
  act('inserts a column left of the list', (them) => them.insertColumns(LIST, 'A')),
  act('inserts a column in the list', (them) => them.insertColumns(LIST, 'F')),
  act('renames the sheet', (them) => them.renameSheet(LIST, 'Deal')),
  {
    ...act('copies the sheet and shows the copy', async (them) => them.activate(await them.copySheet(LIST))),
    picture: `${LIST} (2)`,
  },
  { ...act('shows another sheet', (them) => them.activate('Notes')), shows: true },
  {
    name: 'adds sheets by the names that we would take',
    run: async (excel) => {
      const them = coAuthor(excel);
      for (const name of ['Concession history', 'Review S2', 'Concession map', 'Sample deal']) {
        if (excel.workbook.sheetNamed(name)) continue;
        await them.addSheet(name);
        await them.type(name, 'A1', 'theirs');
      }
    },
  },
  {
    ...act('cuts the row that is meant to another sheet', (them) =>
      them.cutTo(LIST, `B${AT.target}:K${AT.target}`, 'Notes', 'B6'),
    ),
    isRare: true,
  },
  act('deletes the sheet', (them) => them.deleteSheet(LIST)),
  {
    ...act('adds a row to the table', (them) =>
      them.appendTableRow(NEW_TABLE, ['Training', 4, 2, 5, 3, 3, 3, 'Get', 'Asked', 2]),
    ),
    on: TABLE,
    isRare: true,
  },
  {
    ...act('takes a row out of the table', (them) => them.deleteTableRow(NEW_TABLE, 0)),
    on: TABLE,
    isRare: true,
  },
];

/** The acts that can be done where a change is made. */
export function actsOn({ on: ground }: { readonly on?: Ground }): readonly Act[] {
  return ACTS.filter(({ on }) => on === undefined || on === ground);
}
