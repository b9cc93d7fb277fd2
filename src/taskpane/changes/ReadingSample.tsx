import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowReview } from '../../negotiation/review';
import { usePane } from '../frame/pane';
import { formatNumber } from '../wording/format';
import { Heading } from '../theme/Heading';
import { FlagTag } from '../theme/FlagTag';
import { sampleRows } from './sampleRows';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& td, & th': { padding: '4px 6px', verticalAlign: 'top', lineHeight: tokens.lineHeightBase300 },
    '& tr + tr': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  caption: { textAlign: 'start', paddingBottom: '4px', color: tokens.colorNeutralForeground2 },
  start: {
    fontWeight: tokens.fontWeightRegular,
    width: '100%',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  number: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** What the sheet will say about rows of this very list: one row of each reading, four at most. */
export function ReadingSample() {
  const styles = useStyles();
  const { reviewed } = usePane();
  const rows = sampleRows(reviewed.review.rows);
  if (rows.length === 0) return null;
  return (
    <section className={styles.section} aria-label="What it will look like">
      <Heading level={2}>What it will look like</Heading>
      <table className={styles.table}>
        <caption className={styles.caption}>Row, concession, worth to us, worth to them, reading</caption>
        <tbody>
          {rows.map((row) => (
            <SampleLine key={row.concession.row} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SampleLine({ row: { concession, total, mirrorTotal, flag } }: { readonly row: RowReview }) {
  const styles = useStyles();
  return (
    <tr>
      <td className={styles.number}>{concession.row}</td>
      <th scope="row" className={styles.start}>
        {concession.name}
      </th>
      <td className={styles.number}>{formatNumber(total)}</td>
      <td className={styles.number}>{mirrorTotal === null ? '' : formatNumber(mirrorTotal)}</td>
      <td>{flag && <FlagTag flag={flag} />}</td>
    </tr>
  );
}
