import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { methodSettings } from '../../excel/deal/deal';
import { flagCertaintiesOf } from '../../excel/review/flagCertaintiesOf';
import { unscoredRows } from '../../excel/review/rowDetails';
import { usePane } from '../frame/pane';
import { Heading } from '../theme/Heading';
import { baselineDrift } from './baselineDrift';
import { RowCard } from './RowCard';
import { UnscoredCard } from './UnscoredCard';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  title: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
});

/** The row that is selected in the sheet, or the first; the arrows walk the list, here and in the sheet. */
export function RowInFocus() {
  const styles = useStyles();
  const { reviewed, selectedRow, isSelected, chooseRow } = usePane();
  const { deal, grids, memory, reading, review } = reviewed;
  const certainties = useMemo(() => flagCertaintiesOf(reviewed), [reviewed]);
  const grid = grids.find(({ sheet }) => sheet === reading.place.sheet);
  const toScore = grid ? unscoredRows(grid, reading) : [];
  const list = [...review.rows.map(({ concession }) => concession), ...toScore].sort((a, b) => a.row - b.row);
  const at = list.findIndex(({ row }) => row === selectedRow);
  const inFocus = list[Math.max(0, at)];
  if (!inFocus) return null;
  const before = list[at - 1];
  const after = list[at + 1];
  const scored = review.rows.find(({ concession }) => concession.row === inFocus.row);
  const unscored = toScore.find(({ row }) => row === inFocus.row);
  const title = at < 0 ? 'First row' : isSelected ? 'Selected in the sheet' : 'Last selected';
  return (
    <section className={styles.section} aria-label="Row in focus">
      <div className={styles.title}>
        <Heading level={2}>{title}</Heading>
        <div>
          <Button
            appearance="subtle"
            icon={<ChevronUp20Regular />}
            aria-label="Row above"
            disabled={at < 0 || !before}
            onClick={() => before && chooseRow(before.row)}
          />
          <Button
            appearance="subtle"
            icon={<ChevronDown20Regular />}
            aria-label="Row below"
            disabled={!after}
            onClick={() => after && chooseRow(after.row)}
          />
        </div>
      </div>
      {scored && (
        <RowCard
          key={`${inFocus.row} ${inFocus.name}`}
          row={scored}
          settings={methodSettings(deal)}
          certainty={certainties.get(inFocus.row) ?? null}
          drift={baselineDrift(scored.concession, memory.baseline?.rows ?? [])}
        />
      )}
      {unscored && <UnscoredCard key={`${inFocus.row} ${inFocus.name}`} row={unscored} />}
    </section>
  );
}
