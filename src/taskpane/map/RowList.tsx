import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FlagCertainty } from '../../negotiation/uncertainty/flagCertainty';
import type { RowReview } from '../../negotiation/review';
import type { FlagCertainties } from '../../excel/review/flagCertaintiesOf';
import { formatNumber, formatSigned } from '../wording/format';
import { NARROW } from '../theme/surfaces';
import { FlagTag } from '../theme/FlagTag';
import { useFirst } from '../theme/useFirst';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  head: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    paddingBlock: '4px',
    paddingInlineEnd: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    paddingBlock: '5px',
    paddingInlineEnd: '4px',
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  // The reading says what it comes to; names need the room.
  gap: { [NARROW]: { display: 'none' } },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  certainty: { display: 'block', color: tokens.colorNeutralForeground2 },
  name: { fontSize: tokens.fontSizeBase200, textAlign: 'start' },
});

/** So many rows are listed at once. */
const AT_ONCE = 200;

interface Props {
  readonly rows: readonly RowReview[];
  /** How far each reading may be relied on, by worksheet row. */
  readonly certainties: FlagCertainties;
  /** Of one score a side: how a score from 1 to 10 reads on the list's own scale; null of three, whose totals are shown. */
  readonly shownScore: ((score: number) => string) | null;
  readonly selectedRow: number | null;
  readonly onSelect: (row: number) => void;
}

/** How far a reading may be relied on, in a word; "open" beside a status would be read as one. */
const reliance = (of: FlagCertainty | undefined) =>
  of === undefined || of.certainty === 'open' ? '' : of.certainty;

/** The same content as the map, as a table. A name selects its row in the sheet. */
export function RowList({ rows, certainties, shownScore, selectedRow, onSelect }: Props) {
  const styles = useStyles();
  const { first, more } = useFirst(rows, AT_ONCE);
  const number = mergeClasses(styles.cell, styles.number);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              Concession
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              To us
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number, styles.gap)}>
              Gap
            </th>
            <th scope="col" className={styles.head}>
              Reading
            </th>
          </tr>
        </thead>
        <tbody>
          {first.map(({ concession, total, asymmetry, flag }) => (
            <tr
              key={concession.row}
              className={concession.row === selectedRow ? styles.selected : undefined}
              aria-current={concession.row === selectedRow ? 'true' : undefined}
            >
              <td className={styles.cell}>
                <Link as="button" className={styles.name} onClick={() => onSelect(concession.row)}>
                  {concession.name}
                </Link>
              </td>
              <td className={number}>{shownScore === null ? formatNumber(total) : shownScore(total / 3)}</td>
              <td className={mergeClasses(number, styles.gap)}>
                {asymmetry === null ? '' : formatSigned(asymmetry / (shownScore === null ? 1 : 3))}
              </td>
              <td className={styles.cell}>
                {flag ? <FlagTag flag={flag} /> : 'Add their side'}
                {flag && (
                  <span className={styles.certainty}>{reliance(certainties.get(concession.row))}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
}
