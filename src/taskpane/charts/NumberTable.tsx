import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    paddingBlock: '5px',
    paddingInlineEnd: '4px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottomColor: tokens.colorNeutralStroke1,
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  /** What the table is of, for those who hear it. */
  readonly name: string;
  readonly headings: readonly [string, ...string[]];
  /** The first cell of a row names it, the others are its numbers. */
  readonly rows: readonly (readonly [string, ...string[]])[];
}

/** The numbers behind a picture. */
export function NumberTable({ name, headings, rows }: Props) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={name}>
      <thead>
        <tr>
          {headings.map((heading, at) => (
            <th
              key={heading}
              scope="col"
              className={mergeClasses(styles.cell, styles.head, at > 0 && styles.number)}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([word, ...numbers]) => (
          <tr key={word}>
            <th scope="row" className={styles.cell}>
              {word}
            </th>
            {numbers.map((number, at) => (
              <td key={headings[at + 1]} className={mergeClasses(styles.cell, styles.number)}>
                {number}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
