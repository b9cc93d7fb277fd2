import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { cellAddress, parseAddress, splitReference } from '../../cells/a1';
import type { ConcessionMatrix, MatrixConcession } from '../../excel/template/matrix';
import { showInSheet } from '../frame/showInSheet';
import { Heading } from '../theme/Heading';
import { formatNumber, formatShare, formatSigned } from '../wording/format';

const VERDICTS = { pays: 'Pays', even: 'Breaks even', loses: 'Loses' } as const;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '4px', minWidth: 0, alignSelf: 'stretch' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  heading: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  number: {
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    paddingBlock: '2px',
    paddingInlineStart: '4px',
    overflowWrap: 'anywhere',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '8px',
    paddingBlockStart: '6px',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  name: { fontSize: tokens.fontSizeBase200, textAlign: 'start' },
  last: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  sum: { fontWeight: tokens.fontWeightSemibold },
});

/** The concession matrix: what each give costs, what we expect in return and what that leaves us, in the list's own money. */
export function MatrixTable({ matrix }: { readonly matrix: ConcessionMatrix }) {
  const styles = useStyles();
  const column = parseAddress(splitReference(matrix.place).address)?.column ?? 0;
  const amounts = (one: Pick<MatrixConcession, 'cost' | 'return' | 'expected' | 'net'>) => [
    formatNumber(one.cost),
    one.return === null ? '–' : formatNumber(one.return),
    formatSigned(one.expected),
    one.return === null ? '–' : formatSigned(one.net),
  ];
  return (
    <section className={styles.section} aria-label="Concession matrix">
      <Heading level={2}>What each give brings back</Heading>
      <Text size={200}>
        From “{matrix.sheet}”, in its own money. Expected: the return by its chance, less the cost.
      </Text>
      <table className={styles.table}>
        <thead>
          <tr>
            {['Cost', 'Return', 'Expected', 'Net'].map((text) => (
              <th key={text} scope="col" className={mergeClasses(styles.heading, styles.number)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        {matrix.rows.map((row) => (
          <tbody key={row.row}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                <span className={styles.line}>
                  <Link
                    as="button"
                    className={styles.name}
                    onClick={() => void showInSheet(matrix.sheet, cellAddress(row.row - 1, column))}
                  >
                    {row.concession}
                  </Link>
                  <span>{verdictWords(row)}</span>
                </span>
              </th>
            </tr>
            <tr className={styles.last}>
              {amounts(row).map((text, i) => (
                <td key={i} className={styles.number}>
                  {text}
                </td>
              ))}
            </tr>
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              <span className={mergeClasses(styles.line, styles.sum)}>Agreed together</span>
            </th>
          </tr>
          <tr>
            {amounts(matrix).map((text, i) => (
              <td key={i} className={mergeClasses(styles.number, styles.sum)}>
                {text}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      {matrix.skipped.map(({ cell, reason }) => (
        <Text key={cell} size={200}>
          {cell}: {reason}
        </Text>
      ))}
    </section>
  );
}

/** @example verdictWords({ ...cost 15000, return 150000, breakEven 0.1, verdict 'pays' })  // 'Pays, from a chance of 10%' */
function verdictWords({
  cost,
  return: back,
  breakEven,
  verdict,
}: Pick<MatrixConcession, 'cost' | 'return' | 'breakEven' | 'verdict'>): string {
  if (back === null) return `Loses ${formatNumber(cost)} if nothing comes back`;
  if (breakEven === null) return VERDICTS[verdict];
  if (breakEven > 1) return `${VERDICTS[verdict]}, at any chance`;
  const from = `from a chance of ${formatShare(breakEven)}`;
  return verdict === 'loses' ? `Loses, pays only ${from}` : `${VERDICTS[verdict]}, ${from}`;
}
