import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Table16Regular } from '@fluentui/react-icons';
import type { TemplateReading } from '../excel/template/reading';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  what: { display: 'flex', alignItems: 'center', columnGap: '8px', minWidth: 0 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis' },
  link: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

interface Props {
  readonly reading: TemplateReading;
  readonly onShowSkipped: () => void;
}

/** What the pane has read: the sheet, its rows, and a link to whatever was left out. */
export function ContextBar({ reading, onShowSkipped }: Props) {
  const styles = useStyles();
  const { rows, skipped, hiddenRows, unscoredRows, place } = reading;
  const hidden = hiddenRows > 0 ? `, ${hiddenRows} hidden` : '';
  const counted = rows.length === 1 ? '1 row' : `${rows.length} rows`;
  return (
    <div className={styles.bar}>
      <span className={styles.what}>
        <Table16Regular aria-hidden="true" />
        <span className={styles.text}>
          {place.sheet}: {counted}
          {hidden}
        </span>
      </span>
      {skipped.length > 0 && (
        <Link as="button" className={styles.link} onClick={onShowSkipped}>
          {skipped.length === unscoredRows.length
            ? `${unscoredRows.length} to score`
            : `${skipped.length} left out`}
        </Link>
      )}
    </div>
  );
}
