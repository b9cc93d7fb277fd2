import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { sideOf, type BoardSquare, type ConcessionBoard } from '../../excel/review/concessionBoard';
import type { Direction } from '../../negotiation/concession';
import type { RowReview } from '../../negotiation/review';
import { TERMS } from '../../vocabulary/shownTerms';
import { FlagShape } from '../theme/FlagShape';
import { FLAG_STYLES } from '../theme/flagStyle';
import { useIsDark } from '../theme/useIsDark';
import { formatNumber } from '../wording/format';
import { DIRECTION_WORDS, STATUS_WORDS } from '../wording/words';
import { BOARD_KEYS, rowAfterKey } from './boardMoves';
import { ZONE_WORDS } from './zoneWords';

/** So many names stand in a square; the list has all. */
const MOST_NAMES = 8;

const EDGE = `1px solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  axis: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
  },
  labels: { width: '20%' },
  label: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
    paddingInlineEnd: '4px',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  below: { textAlign: 'center', paddingBlockStart: '4px', paddingInlineEnd: 0 },
  square: {
    border: EDGE,
    height: '64px',
    padding: '4px',
    verticalAlign: 'top',
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  above: { backgroundColor: tokens.colorPaletteBlueBackground2 },
  keep: { backgroundColor: tokens.colorNeutralBackground4 },
  zone: { display: 'block', fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  name: {
    display: 'grid',
    gridTemplateColumns: '14px minmax(0, 1fr)',
    columnGap: '4px',
    alignItems: 'center',
    width: '100%',
    minHeight: '24px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  selected: { fontWeight: tokens.fontWeightSemibold, outline: `1px solid ${tokens.colorNeutralForeground1}` },
});

interface Props {
  readonly board: ConcessionBoard;
  /** What is shown decides what the corners are called. */
  readonly filter: 'all' | Direction;
  readonly selectedRow: number | null;
  readonly onSelect: (row: number) => void;
}

/** Cost and value in three words each: names on nine squares. One Tab stop; arrows move between names, Enter selects the row. */
export function Board({ board, filter, selectedRow, onSelect }: Props) {
  const styles = useStyles();
  const { lines, words } = board;
  const shown = lines.flat().flatMap(({ rows }) => rows.slice(0, MOST_NAMES));
  const [at, setAt] = useState<number | null>(null);
  const isShown = (row: number | null) => shown.some(({ concession }) => concession.row === row);
  const first = shown[0]?.concession.row ?? null;
  const active = isShown(at) ? at : isShown(selectedRow) ? selectedRow : first;
  const table = useRef<HTMLTableElement>(null);
  const isMoved = useRef(false);
  useEffect(() => {
    if (!isMoved.current) return;
    isMoved.current = false;
    table.current?.querySelector<HTMLButtonElement>('button[tabindex="0"]')?.focus();
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const key = BOARD_KEYS.find((one) => one === event.key);
    if (key === undefined || active === null) return;
    event.preventDefault();
    isMoved.current = true;
    setAt(rowAfterKey(board, active, key, MOST_NAMES));
  };
  const counted =
    shown.length === 1
      ? '1 row'
      : `${formatNumber(lines.flat().reduce((n, { rows }) => n + rows.length, 0))} rows`;
  return (
    <div>
      <div className={styles.axis} aria-hidden="true">
        {TERMS.toThem}
      </div>
      <table
        ref={table}
        className={styles.table}
        role="grid"
        aria-label={`Who it matters to: ${counted}, worth to us across, worth to them upward. Use the arrow keys.`}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col className={styles.labels} />
          <col />
          <col />
          <col />
        </colgroup>
        <tbody>
          {lines.map((line) => (
            <tr key={line[0]?.toThem}>
              <th scope="row" className={styles.label}>
                {words[line[0]?.toThem ?? 'low']}
              </th>
              {line.map((square) => (
                <Square
                  key={square.toUs}
                  {...{ square, filter, active, selectedRow }}
                  onSelect={(row) => {
                    setAt(row);
                    onSelect(row);
                  }}
                />
              ))}
            </tr>
          ))}
          <tr>
            <td />
            {lines[0]?.map(({ toUs }) => (
              <th key={toUs} scope="col" className={mergeClasses(styles.label, styles.below)}>
                {words[toUs]}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
      <div className={mergeClasses(styles.axis, styles.below)} aria-hidden="true">
        {filter === 'give' ? 'Cost to us' : 'Worth to us'}
      </div>
    </div>
  );
}

interface SquareProps extends Pick<Props, 'filter' | 'selectedRow' | 'onSelect'> {
  readonly square: BoardSquare;
  readonly active: number | null;
}

function Square({ square, filter, active, selectedRow, onSelect }: SquareProps) {
  const styles = useStyles();
  const dark = useIsDark();
  const side = sideOf(square);
  const zone = zoneIn(square, filter);
  const more = square.rows.length - MOST_NAMES;
  return (
    <td
      role="gridcell"
      className={mergeClasses(
        styles.square,
        side === 'above' && styles.above,
        side === 'below' && styles.keep,
      )}
    >
      {zone !== '' && <span className={styles.zone}>{zone}</span>}
      {square.rows.slice(0, MOST_NAMES).map((row) => {
        const { concession, flag } = row;
        const style = FLAG_STYLES[flag ?? 'balanced'];
        return (
          <button
            key={concession.row}
            type="button"
            className={mergeClasses(styles.name, concession.row === selectedRow && styles.selected)}
            tabIndex={concession.row === active ? 0 : -1}
            aria-label={sentenceOf(row)}
            aria-current={concession.row === selectedRow ? 'true' : undefined}
            onClick={() => onSelect(concession.row)}
          >
            <FlagShape
              shape={style.shape}
              open={concession.status !== 'agreed'}
              color={dark ? style.marker.dark : style.marker.light}
            />
            <span>{concession.name}</span>
          </button>
        );
      })}
      {more > 0 && <span>{formatNumber(more)} more in the list</span>}
    </td>
  );
}

/** What the corners and the middle say, as on the map of points. */
function zoneIn({ toUs, toThem }: BoardSquare, filter: Props['filter']): string {
  const { above, below } = ZONE_WORDS[filter];
  if (toUs === 'low' && toThem === 'high') return above;
  if (toUs === 'medium' && toThem === 'medium') return 'Trade';
  return toUs === 'high' && toThem === 'low' ? below.join(' ').trim() : '';
}

function sentenceOf({ concession: { row, name, direction, status }, flag }: RowReview): string {
  const reading = FLAG_STYLES[flag ?? 'balanced'].word.toLowerCase();
  return `Row ${row}, ${name}, ${DIRECTION_WORDS[direction]}, ${STATUS_WORDS[status]}, ${reading}`;
}
