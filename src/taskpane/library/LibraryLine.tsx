import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular, Library20Regular } from '@fluentui/react-icons';
import { dealChange } from '../../excel/changes/dealChange';
import type { SessionReview } from '../../excel/review/sessionReview';
import { usePane } from '../frame/pane';
import { plural } from './libraryWords';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    paddingBlock: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  word: { flex: '1 1 auto', minWidth: 0, textAlign: 'start' },
  rows: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

const CLOSED: ReadonlySet<string> = new Set(['agreed', 'rejected', 'withdrawn']);

/** True once the deal is over: signed, or a session was kept and nothing is open any more. */
export function isOver({ deal, memory, reading }: SessionReview): boolean {
  if (deal.signedOn !== null) return true;
  const { rows, assumed = [] } = reading;
  const isDecided = !assumed.includes('status') && rows.every(({ status }) => CLOSED.has(status));
  return memory.snapshots.length > 0 && isDecided && rows.some(({ status }) => status === 'agreed');
}

/** After the last session, one quiet line; dismissed, it never comes back for this deal. */
export function LibraryLine() {
  const styles = useStyles();
  const { reviewed, open, propose } = usePane();
  const { deal, reading } = reviewed;
  if (deal.library !== null || !isOver(reviewed) || reading.rows.length === 0) return null;
  return (
    <div className={styles.line}>
      <Library20Regular className={styles.icon} aria-hidden="true" />
      <Link as="button" className={styles.word} onClick={() => open('library')}>
        Add this deal to your library
      </Link>
      <span className={styles.rows}>{plural(reading.rows.length, 'row', 'rows')}</span>
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label="Do not ask for this deal again"
        onClick={() =>
          propose([
            dealChange(
              { library: 'dismissed' },
              {
                title: 'Leave this deal out of the library',
                where: 'The line does not come back.',
                said: 'This deal stays out of the library. Settings add it all the same.',
              },
            ),
          ])
        }
      />
    </div>
  );
}
