import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { SkippedCell } from '../../cells/skippedCell';
import { useFirst } from '../theme/useFirst';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '52px 1fr',
    columnGap: '8px',
    alignItems: 'baseline',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  cell: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, textAlign: 'start' },
});

interface Props {
  readonly skipped: readonly SkippedCell[];
  readonly onSelect: (cell: string) => void;
}

/** Every cell that could not be read, with what is wrong and how to mend it. The address goes there. */
export function SkippedCells({ skipped, onSelect }: Props) {
  const styles = useStyles();
  const { first, more } = useFirst(skipped);
  return (
    <>
      <ul className={styles.list}>
        {first.map(({ cell, reason }) => (
          <li key={`${cell} ${reason}`} className={styles.item}>
            <Link as="button" className={styles.cell} onClick={() => onSelect(cell)}>
              {cell}
            </Link>
            <span>{reason}</span>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
