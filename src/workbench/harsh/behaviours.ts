/** One way in which Excel is harsher than a stand-in has to be. */
interface Behaviour {
  /** What Excel does and the stand-in then does too. */
  readonly what: string;
  /**
   * Part of `all`: an add-in can give the same results under it. The others shut out one of these, or take away what a test of
   * the result must find.
   */
  readonly inAll: boolean;
}

/**
 * What a harsh stand-in does, by name. Whether a given build of Excel does it is not known: each was reported of one. In tests
 * `HARSH=all` or `HARSH=name,name`, or `bootExcel({ harsh })`; on the workbench page `?harsh` or `?harsh=name,name`.
 *
 * Kind or harsh, the stand-in queues batches, moves conditional formats and rewrites their formulas when cells are inserted,
 * deleted or cut, refuses malformed formulas, and leaves a formula alone whose name is deleted.
 */
export const HARSH_BEHAVIOURS = {
  undoGroups: {
    what: 'claims ExcelApi 1.20; inside an undo group, members that cannot be undone and the 1,001st formula answer UndoNotSupported',
    inAll: true,
  },
  noUndoGroups: {
    what: 'claims ExcelApi 1.20; everything that writes inside an undo group answers UndoNotSupported',
    inAll: false,
  },
  noDelayedUndoGroups: {
    what: 'claims ExcelApi 1.20 and DelayForCellEdit; an undo group that is to wait for the end of an edit fails at once',
    inAll: false,
  },
  blanksAsNull: { what: 'blank cells reach custom functions as null', inAll: false },
  blanksAsZero: { what: 'blank cells reach custom functions as 0', inAll: false },
  blanksVary: {
    what: "blank cells reach custom functions as '', null or 0, from cell to cell and from argument to argument",
    inAll: true,
  },
  calculatedColumns: {
    what: 'a formula written into a table fills the rest of its column, whatever stands there, unless formulas of several kinds do',
    inAll: true,
  },
  noSpillInTables: { what: 'a result of several cells is #SPILL! inside a table', inAll: true },
  strictRules: {
    what: 'conditional formats refuse array constants, unions, intersections, structured references and add-in functions; a formula that is set counts from the range the format was got from; addresses of several areas over 8,192 characters fail',
    inAll: true,
  },
  brokenRules: {
    what: 'a conditional format that was deleted and came back by undo can no longer be read',
    inAll: true,
  },
  cellEditDelay: {
    what: 'claims DelayForCellEdit: batches that asked for it wait for the end of an edit, others fail at once',
    inAll: true,
  },
  selectedCharts: { what: 'merging cells fails while a chart is selected, as a new one is', inAll: true },
  lazyPageSettings: { what: 'orientation, paper and zoom of the page do not take', inAll: false },
} as const satisfies Readonly<Record<string, Behaviour>>;

export type HarshBehaviour = keyof typeof HARSH_BEHAVIOURS;
/** All that belong to `all`, or these. */
export type Harsh = 'all' | readonly HarshBehaviour[];
export type HarshSet = ReadonlySet<HarshBehaviour>;

export const KIND: HarshSet = new Set();

const NAMES = Object.keys(HARSH_BEHAVIOURS) as HarshBehaviour[];

export function harshSet(harsh: Harsh): HarshSet {
  return new Set(harsh === 'all' ? NAMES.filter((name) => HARSH_BEHAVIOURS[name].inAll) : harsh);
}

/**
 * The behaviours that a text asks for: `all`, or names with commas between; none for an empty one. Throws a name that there is none of.
 *
 * @example harshBehaviours('blanksAsNull, strictRules').size // 2
 */
export function harshBehaviours(text: string): HarshSet {
  if (text.trim() === 'all') return harshSet('all');
  const asked = text.split(',').flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
  return new Set(
    asked.map((name) => {
      const known = NAMES.find((one) => one === name);
      if (!known)
        throw new Error(`There is no harsh behaviour “${name}”. There are: all, ${NAMES.join(', ')}.`);
      return known;
    }),
  );
}

/** The requirement sets that the stand-in claims under these behaviours, beside or instead of its own. */
export function harshRequirements(harsh: HarshSet): Readonly<Record<string, string>> {
  const groups = harsh.has('undoGroups') || harsh.has('noUndoGroups') || harsh.has('noDelayedUndoGroups');
  const delays = harsh.has('cellEditDelay') || harsh.has('noDelayedUndoGroups');
  return {
    ...(groups ? { ExcelApi: '1.20' } : {}),
    ...(delays ? { DelayForCellEdit: '1.1' } : {}),
  };
}
