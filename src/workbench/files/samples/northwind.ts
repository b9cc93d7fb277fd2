import type { BorderLine, CellStyle } from '../../objectModel/state';
import type { NewCell, NewWorkbook, NewWorkbookSheet } from '../create/content';

type Three = readonly [number, number, number];

interface Row {
  readonly item: string;
  readonly own: Three | null;
  readonly mirror: Three | null;
  readonly direction: 'Give' | 'Get';
  readonly status: string;
  readonly meeting: number | null;
  readonly inReturnFor?: string;
  readonly notes?: string;
  /** A comment on the name's cell. */
  readonly remark?: string;
}

/** Twenty rows of a supply deal as a team would keep them: scored 1 to 10, one still to be scored, some settled, some not. */
const ROWS: readonly Row[] = [
  {
    item: 'Data-sharing clause',
    own: [2, 8, 3],
    mirror: [5, 5, 5],
    direction: 'Give',
    status: 'Agreed',
    meeting: 2,
    inReturnFor: 'Three-year commitment',
    notes: 'Usage data of both plants, quarterly. Costs little to send.',
    remark: 'Looked small at the table. Check what else they can do with the data before the next meeting.',
  },
  {
    item: 'Extended payment terms',
    own: [2, 1, 3],
    mirror: [8, 4, 6],
    direction: 'Give',
    status: 'Agreed',
    meeting: 1,
    inReturnFor: 'Revenue split, +2 points',
    notes: '60 days instead of 30. Treasury has room for it.',
  },
  {
    item: 'Exclusivity, first year',
    own: [7, 9, 5],
    mirror: [5, 6, 4],
    direction: 'Give',
    status: 'Offered',
    meeting: 3,
    notes: 'Offered for the northern region only. Nothing promised in return yet.',
  },
  {
    item: 'Price cap, 10% to 5%',
    own: [5, 3, 2],
    mirror: [8, 4, 5],
    direction: 'Give',
    status: 'Agreed',
    meeting: 2,
    inReturnFor: 'Three-year commitment',
    notes: 'Two years, then back to the index.',
  },
  {
    item: 'Legal costs of set-up',
    own: [3, 1, 2],
    mirror: [4, 2, 6],
    direction: 'Give',
    status: 'Agreed',
    meeting: 1,
    inReturnFor: 'Case study and logo',
  },
  {
    item: 'Named support engineer',
    own: [4, 7, 3],
    mirror: [4, 2, 4],
    direction: 'Give',
    status: 'Agreed',
    meeting: 3,
    notes: 'Ties up one of our three senior people.',
  },
  {
    item: 'Two extra training days',
    own: [1, 1, 2],
    mirror: [5, 4, 5],
    direction: 'Give',
    status: 'Idea',
    meeting: null,
    notes: 'Trainers are on site in May anyway.',
  },
  {
    item: 'Faster phase 1 delivery',
    own: [3, 2, 3],
    mirror: [7, 4, 5],
    direction: 'Give',
    status: 'Idea',
    meeting: null,
    notes: 'Two weeks are possible, three are not.',
  },
  {
    item: 'Three-year commitment',
    own: [8, 7, 5],
    mirror: [4, 4, 3],
    direction: 'Get',
    status: 'Agreed',
    meeting: 2,
    inReturnFor: 'Price cap, 10% to 5%',
    notes: 'Their planning cycle is three years in any case.',
  },
  {
    item: 'Case study and logo',
    own: [5, 6, 5],
    mirror: [2, 2, 4],
    direction: 'Get',
    status: 'Agreed',
    meeting: 1,
    inReturnFor: 'Legal costs of set-up',
  },
  {
    item: 'Revenue split, +2 points',
    own: [9, 4, 3],
    mirror: [6, 4, 3],
    direction: 'Get',
    status: 'Agreed',
    meeting: 1,
    inReturnFor: 'Extended payment terms',
  },
  {
    item: 'Co-branded press release',
    own: [2, 1, 2],
    mirror: [2, 5, 2],
    direction: 'Get',
    status: 'Agreed',
    meeting: 2,
    notes: 'Their brand team was hard to move on this.',
  },
  {
    item: 'Early renewal notice',
    own: [4, 6, 3],
    mirror: [3, 3, 2],
    direction: 'Get',
    status: 'Agreed',
    meeting: 3,
    notes: 'Twelve months before the end of the term.',
  },
  {
    item: 'Reference account',
    own: [6, 8, 6],
    mirror: [2, 3, 4],
    direction: 'Get',
    status: 'Asked',
    meeting: 3,
    notes: 'Up to four calls a year with prospects of ours.',
  },
  {
    item: 'Right of first refusal',
    own: [4, 8, 4],
    mirror: [3, 5, 3],
    direction: 'Get',
    status: 'Idea',
    meeting: null,
    notes: 'For the second plant.',
  },
  {
    item: 'Break clause, month 12',
    own: [3, 6, 2],
    mirror: [4, 4, 4],
    direction: 'Get',
    status: 'Idea',
    meeting: null,
  },
  {
    item: 'Quarterly roadmap meeting',
    own: null,
    mirror: null,
    direction: 'Get',
    status: 'Idea',
    meeting: null,
    notes: 'Score before meeting 4.',
  },
  {
    item: 'Weekend support',
    own: [6, 5, 4],
    mirror: [7, 3, 5],
    direction: 'Give',
    status: 'Rejected',
    meeting: 2,
    notes: 'We said no: needs a second shift.',
  },
  {
    item: 'Joint innovation budget',
    own: [4, 3, 7],
    mirror: [6, 4, 8],
    direction: 'Give',
    status: 'Idea',
    meeting: null,
    notes: 'Talk to R&D first.',
  },
  {
    item: 'Volume rebate from year 2',
    own: [7, 3, 3],
    mirror: [8, 5, 4],
    direction: 'Get',
    status: 'Withdrawn',
    meeting: 1,
    notes: 'Taken off the table when the revenue split was agreed.',
  },
];

const GREY_LINE: BorderLine = { style: 'Continuous', weight: 'Thin', color: '#E1E1E1' };
const DARK_LINE: BorderLine = { style: 'Continuous', weight: 'Medium', color: '#3B3B3B' };
const OURS = '#F3F9F5';
const OURS_HEADING = '#E2F0E8';
const HEADING = '#F3F3F3';

const HEADING_STYLE: CellStyle = {
  bold: true,
  fillColor: HEADING,
  verticalAlignment: 'Center',
  borders: { bottom: DARK_LINE },
};
const CENTRED: CellStyle = { horizontalAlignment: 'Center', borders: { bottom: GREY_LINE } };
const TEXT: CellStyle = { verticalAlignment: 'Center', borders: { bottom: GREY_LINE } };

function heading(value: string, extra: CellStyle = {}): NewCell {
  return { value, style: { ...HEADING_STYLE, ...extra } };
}

function scoreHeadings(fillColor: string): readonly NewCell[] {
  return ['Fin.', 'Strat.', 'Rel.'].map((text) =>
    heading(text, { horizontalAlignment: 'Center', fillColor }),
  );
}

function scores(values: Three | null, fillColor?: string): readonly NewCell[] {
  const style = { ...CENTRED, ...(fillColor === undefined ? {} : { fillColor }) };
  return [0, 1, 2].map((index) => {
    const value = values?.[index];
    return { ...(value === undefined ? {} : { value }), style };
  });
}

function text(value: string | undefined, style: CellStyle = TEXT): NewCell {
  return { ...(value === undefined ? {} : { value }), style };
}

function dealRow(row: Row): readonly NewCell[] {
  const name = { value: row.item, style: TEXT };
  return [
    null,
    row.remark === undefined ? name : { ...name, note: { author: 'Deal team', text: row.remark } },
    ...scores(row.own, OURS),
    ...scores(row.mirror),
    text(row.direction),
    text(row.status),
    { ...(row.meeting === null ? {} : { value: row.meeting }), style: CENTRED },
    text(row.inReturnFor),
    text(row.notes, { ...TEXT, fontColor: '#595959' }),
  ];
}

const GROUP: CellStyle = { bold: true, horizontalAlignment: 'Left' };

const FIRST_ROW = 5;
const LAST_ROW = FIRST_ROW + ROWS.length - 1;

const dealSheet: NewWorkbookSheet = {
  name: 'Deal sheet',
  rows: [
    [null, { value: 'Northwind supply deal 2026', style: { bold: true, fontSize: 14 } }],
    [null, { value: 'Internal. Do not share.', style: { fontColor: '#595959' } }],
    [
      null,
      null,
      { value: 'Worth to us', style: { ...GROUP, fillColor: OURS_HEADING, fontColor: '#0E5C2F' } },
      { style: { fillColor: OURS_HEADING } },
      { style: { fillColor: OURS_HEADING } },
      { value: 'Worth to them', style: { ...GROUP, fillColor: HEADING } },
      { style: { fillColor: HEADING } },
      { style: { fillColor: HEADING } },
    ],
    [
      null,
      heading('Item'),
      ...scoreHeadings(OURS_HEADING),
      ...scoreHeadings(HEADING),
      heading('G/R'),
      heading('Status'),
      heading('Mtg', { horizontalAlignment: 'Center' }),
      heading('In return for'),
      heading('Notes'),
    ],
    ...ROWS.map(dealRow),
  ],
  merges: ['C3:E3', 'F3:H3'],
  columnWidths: {
    A: 2.7,
    B: 27.7,
    C: 6.7,
    D: 6.7,
    E: 6.7,
    F: 6.7,
    G: 6.7,
    H: 6.7,
    I: 6.7,
    J: 11.7,
    K: 6.7,
    L: 25.7,
    M: 62.7,
  },
  rowHeights: { 1: 21, 4: 18 },
  frozen: { rows: 4, columns: 2 },
  lists: [
    { range: `I${FIRST_ROW}:I${LAST_ROW}`, values: ['Give', 'Get'] },
    {
      range: `J${FIRST_ROW}:J${LAST_ROW}`,
      values: ['Idea', 'Offered', 'Asked', 'Agreed', 'Rejected', 'Withdrawn'],
    },
  ],
  tabColor: '#107C41',
  landscape: true,
};

const AGENDA: readonly (readonly [string, string, string])[] = [
  ['Open with what they value', 'Training days and the earlier delivery: cheap for us, dear to them', 'Ida'],
  ['Reference account', 'Ask again, this time against the training days', 'Marek'],
  ['Exclusivity', 'Do not close it before we know what comes back for it', 'Ida'],
  ['Roadmap meeting', 'Score it beforehand, then decide whether it is worth asking for', 'Team'],
  ['Data-sharing clause', 'Put the purpose into the wording', 'Legal'],
];

const notesSheet: NewWorkbookSheet = {
  name: 'Notes',
  rows: [
    [null, { value: 'Meeting 4, agenda', style: { bold: true, fontSize: 14 } }],
    [
      null,
      {
        value: 'Their office, half a day. Our side: Ida (lead), Marek, Legal.',
        style: { fontColor: '#595959' },
      },
    ],
    [],
    [null, heading('Point'), heading('What we want'), heading('Who')],
    ...AGENDA.map((row) => [
      null,
      ...row.map((value) => text(value, { ...TEXT, verticalAlignment: 'Top', wrapText: true })),
    ]),
    [],
    [null, { value: 'How we score', style: { bold: true } }],
    [null, 'Fin.', 'Money it moves, 1 (negligible) to 10'],
    [null, 'Strat.', 'What it does to our options later, 1 to 10'],
    [null, 'Rel.', 'What it does to trust, 1 to 10'],
    [null, 'Worth to them', 'Our guess. Update it after every meeting.'],
    [
      null,
      'Our limits',
      'At most 30 of Fin., 24 of Strat. and 24 of Rel. in all that we agree to give; beyond that we ask for something back. Settings has them.',
    ],
  ],
  columnWidths: { A: 2.7, B: 27.7, C: 62.7, D: 12.7 },
  rowHeights: { 1: 21, 4: 18 },
  showGridlines: false,
  landscape: true,
};

/** The rich sample: both directions, the other side's scores, statuses, meetings, limits per dimension. */
export const northwindDeal: NewWorkbook = {
  title: 'Northwind supply deal 2026',
  author: 'Deal team',
  sheets: [dealSheet, notesSheet],
  settings: {
    addIn: {
      id: '6f2b7c1e-3d54-4a86-9b0f-5c8e21d7a94b',
      version: '0.1.0.0',
      store: 'developer',
      storeType: 'Registry',
    },
    values: {
      // Spelled out, so that the file stays the same when the deal learns to hold more.
      'ConcessionMap.Deal': JSON.stringify({
        version: 1,
        budgets: [30, 24, 24],
        relationship: 'ongoing',
        parties: { us: '', them: 'Northwind' },
        session: 3,
      }),
    },
  },
};
