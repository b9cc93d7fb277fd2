import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { methodSettings } from '../../excel/deal';
import { usePane } from '../frame/pane';
import { Heading } from '../look/Heading';
import { baselineDrift } from './baselineDrift';
import { RowCard } from './RowCard';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  title: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
});

/** The row that is selected in the sheet, or the first; the arrows walk the list, here and in the sheet. */
export function RowInFocus() {
  const styles = useStyles();
  const { reviewed, selectedRow, chooseRow } = usePane();
  const { rows } = reviewed.review;
  const at = rows.findIndex(({ concession }) => concession.row === selectedRow);
  const row = rows[Math.max(0, at)];
  if (!row) return null;
  const before = rows[at - 1];
  const after = rows[at + 1];
  return (
    <section className={styles.section} aria-label="Row in focus">
      <div className={styles.title}>
        <Heading level={2}>{at < 0 ? 'First row' : 'Selected in the sheet'}</Heading>
        <div>
          <Button
            appearance="subtle"
            icon={<ChevronUp20Regular />}
            aria-label="Row above"
            disabled={at < 0 || !before}
            onClick={() => before && chooseRow(before.concession.row)}
          />
          <Button
            appearance="subtle"
            icon={<ChevronDown20Regular />}
            aria-label="Row below"
            disabled={!after}
            onClick={() => after && chooseRow(after.concession.row)}
          />
        </div>
      </div>
      <RowCard
        key={`${row.concession.row} ${row.concession.name}`}
        row={row}
        settings={methodSettings(reviewed.deal)}
        drift={baselineDrift(row.concession, reviewed.memory.baseline?.rows ?? [])}
      />
    </section>
  );
}
