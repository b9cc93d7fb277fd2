import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { dayIn } from '../../../src/cells/excelDate';
import { DEAL_KEY, dealText } from '../../../src/excel/deal/deal';
import { NEW_DEAL, type DealSettings } from '../../../src/excel/deal/dealSettings';
import { HISTORY_COLUMNS, HISTORY_KEYS } from '../../../src/excel/history/historyTable';
import { RECORD_KINDS, type DealRecords } from '../../../src/excel/records/dealRecords';
import { textToKeep } from '../../../src/excel/records/recordKind';
import { createWorkbook } from '../../../src/workbench/files/create';
import type { NewCell, NewWorkbookSheet } from '../../../src/workbench/files/create/content';

/** Marks that stand nowhere by chance, each planted in one private field. */
export const SECRETS = {
  ownValue: 7.13,
  ownLeverage: 6.37,
  ownRelationship: 5.79,
  theirValue: 3.41,
  theirLeverage: 4.83,
  theirRelationship: 8.67,
  gap: 3.72,
  limit: 23.57,
  walkAway: 18.31,
  target: 41.93,
  firstOffer: 44.77,
  theirWalkAway: 12.59,
  gapThreshold: 3.29,
  historyScore: 9.91,
  reviewScore: 2.23,
  alternative: 'Zanzibar Logistics',
  walkAwayMoney: 'CHF 3,417,209',
  deadline: '2031-04-17',
  reason: 'Quillfeather argument',
  note: 'Marmalade contingency note',
  person: 'Xanthippe Oberholtzer',
  role: 'Head of heliography',
  wants: 'Wants the turquoise phase',
  fears: 'Fears the basalt audit',
  signal: 'Returns to the umbrella clause',
  ranked: 'Jacaranda rank',
  lesson: 'Learned the saffron habit',
  trigger: 'Trigger of the cobalt merger',
  event: 'Event of the carmine regulation',
  hiddenSheet: 'Obsidian drawer',
  ownSheet: 'Vermilion war room',
  hiddenCell: 'Periwinkle ledger entry',
  unticked: 'Heliotrope exit fee',
  owner: 'Bartholomew Quince',
  condition: 'Only with amaranth escrow',
} as const;

/** Those that stand in a file beside its cells, or where only somebody who looks for it sees it. */
export const FILE_SECRETS = {
  hiddenRow: 'Wisteria row',
  hiddenColumn: 'Ultramarine column',
  cached: 61.37,
  definedName: 'Cinnabar_floor',
  definedValue: 29.83,
  title: 'Bergamot dossier',
  author: 'Ottoline Farthingale',
  ownProperty: 'Sepia client code',
  customXml: 'Tangerine schema',
  comment: 'Chartreuse remark',
  commentAuthor: 'Leopoldina Marsh',
  threaded: 'Gamboge thread',
  media: 'Malachite sketch',
  mediaContent: 'Verdigris drawing',
} as const;

const HEADINGS = [
  ...['Concession', 'Direction', 'VM', 'SL', 'RE', 'Their VM', 'Their SL', 'Their RE', 'Status'],
  ...['Linked to', 'Notes', 'Owner', 'Condition', 'VM gap'],
];
const LIST = [
  HEADINGS,
  [
    ...['Training days', 'Give', SECRETS.ownValue, SECRETS.ownLeverage, SECRETS.ownRelationship],
    ...[SECRETS.theirValue, SECRETS.theirLeverage, SECRETS.theirRelationship, 'Offered', 'Reference account'],
    ...[SECRETS.note, SECRETS.owner, SECRETS.condition, SECRETS.gap],
  ],
  ['Reference account', 'Get', 6, 8, 6, 2, 3, 4, 'Asked', '', '', '', '', 4],
  [SECRETS.unticked, 'Get', 6, 8, 6, 2, 3, 4, 'Idea', '', '', '', '', 4],
];

/** A workbook with a deal in it and two sheets that may go out, "Prices" and "Plain". */
export const SHEETS = {
  [SECRETS.ownSheet]: LIST,
  [SECRETS.hiddenSheet]: [[SECRETS.hiddenCell]],
  'Concession history': [
    HISTORY_KEYS.map((key) => HISTORY_COLUMNS[key].heading),
    [
      ...[1, 46_000, SECRETS.ownSheet, 2, 'Training days', 'Give', 'Idea', ''],
      ...[SECRETS.historyScore, 2, 3, 1, 1, 1],
    ],
  ],
  'Review S1': [['Review'], ['Internal. Do not share.'], [SECRETS.reviewScore]],
  Prices: [
    ['Item', 'Price'],
    ['Training', 1200],
  ],
  Summary: [['Our worth'], [SECRETS.ownValue]],
  Plain: [['Hello', 'Agenda for Tuesday']],
};

export const RECORDS: DealRecords = {
  people: [
    {
      ...{ name: SECRETS.person, role: SECRETS.role, wants: SECRETS.wants, fears: SECRETS.fears },
      returnsTo: SECRETS.signal,
    },
  ],
  checks: { mistakes: {}, gives: {}, rankings: { '1': [SECRETS.ranked] } },
  lessons: [{ session: 1, day: '2031-01-02', counterparty: 'Contoso', learned: SECRETS.lesson }],
  signed: {
    terms: { a: { name: 'Training days', trigger: SECRETS.trigger } },
    events: [{ what: SECRETS.event }],
  },
};

export const DEAL: DealSettings = {
  ...NEW_DEAL,
  method: { dimensionThreshold: SECRETS.gapThreshold },
  budgets: [SECRETS.limit, null, null],
  walkAway: {
    alternative: `Go with ${SECRETS.alternative}`,
    value: SECRETS.walkAway,
    money: SECRETS.walkAwayMoney,
    target: SECRETS.target,
    firstOffer: SECRETS.firstOffer,
    reason: SECRETS.reason,
    theirs: SECRETS.theirWalkAway,
    deadline: SECRETS.deadline,
  },
};

const ADD_IN = { id: 'concession-map', version: '1.0.0.0', store: 'developer', storeType: 'Registry' };

/** The same as a file, with every one of {@link FILE_SECRETS} beside. */
export async function plantedFile(): Promise<Uint8Array> {
  const { people, checks, lessons, signed } = RECORD_KINDS;
  const more: Readonly<Record<string, Partial<NewWorkbookSheet>>> = {
    [SECRETS.hiddenSheet]: { visibility: 'Hidden' },
    Prices: { hiddenRows: [3], hiddenColumns: ['C'] },
  };
  const sheets = Object.entries(SHEETS).map(([name, rows]): NewWorkbookSheet => ({
    ...{ name, rows: rows as readonly (readonly NewCell[])[] },
    ...more[name],
  }));
  const prices: readonly (readonly NewCell[])[] = [
    ['Item', 'Price', FILE_SECRETS.hiddenColumn],
    ['Training', { value: 1200, note: { author: FILE_SECRETS.commentAuthor, text: FILE_SECRETS.comment } }],
    [FILE_SECRETS.hiddenRow, 3],
  ];
  const reader: NewWorkbookSheet = {
    name: 'Reader',
    rows: [[{ formula: `='${SECRETS.ownSheet}'!C2+54.24`, value: FILE_SECRETS.cached }]],
  };
  const bytes = await createWorkbook({
    sheets: [...sheets.map((one) => (one.name === 'Prices' ? { ...one, rows: prices } : one)), reader],
    names: [{ name: FILE_SECRETS.definedName, formula: `=${FILE_SECRETS.definedValue}` }],
    ...{ title: FILE_SECRETS.title, author: FILE_SECRETS.author },
    settings: {
      addIn: ADD_IN,
      values: {
        [DEAL_KEY]: dealText(DEAL),
        [people.key]: textToKeep(people, RECORDS.people),
        [checks.key]: textToKeep(checks, RECORDS.checks),
        [lessons.key]: textToKeep(lessons, RECORDS.lessons),
        [signed.key]: textToKeep(signed, RECORDS.signed),
      },
    },
  });
  const parts = unzipSync(bytes);
  const add = (name: string, text: string) => {
    parts[name] = strToU8(text);
  };
  add('customXml/item1.xml', `<secret>${FILE_SECRETS.customXml}</secret>`);
  add(
    'docProps/custom.xml',
    `<Properties xmlns="p"><property name="${FILE_SECRETS.ownProperty}"/></Properties>`,
  );
  add('xl/threadedComments/threadedComment1.xml', `<t>${FILE_SECRETS.threaded}</t>`);
  add(`xl/media/${FILE_SECRETS.media}.png`, FILE_SECRETS.mediaContent);
  return zipSync(parts);
}

/** Every text of a package: names of parts as well as what stands in them, packed and unpacked. */
export function everyTextOf(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(bytes));
  const unescape = (text: string) =>
    text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(+code));
  return [
    strFromU8(bytes, true),
    ...parts.flatMap(([name, data]) => [name, strFromU8(data), unescape(strFromU8(data))]),
  ];
}

/** The secrets that stand somewhere in a package, as text, as number or as day, whatever the case and the decimal mark. */
export function leaksIn(
  bytes: Uint8Array,
  secrets: Readonly<Record<string, string | number>> = SECRETS,
): readonly string[] {
  const texts = everyTextOf(bytes).map((text) => text.toLowerCase());
  return Object.entries(secrets).flatMap(([field, secret]) => {
    const day = dayIn(secret);
    const spellings =
      typeof secret === 'number'
        ? [String(secret), String(secret).replace('.', ',')]
        : [secret.toLowerCase(), ...(typeof day === 'number' ? [String(day)] : [])];
    return spellings.some((one) => texts.some((text) => text.includes(one))) ? [field] : [];
  });
}
