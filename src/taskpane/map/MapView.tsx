import {
  Link,
  makeStyles,
  Text,
  tokens,
  Toolbar,
  ToolbarRadioButton,
  ToolbarRadioGroup,
} from '@fluentui/react-components';
import { Suspense, useMemo, useState } from 'react';
import { methodSettings } from '../../excel/deal/deal';
import { flagCertaintiesOf } from '../../excel/review/flagCertaintiesOf';
import { concessionBoard, hasBoard } from '../../excel/review/concessionBoard';
import { dealHeadline } from '../../excel/review/dealHeadline';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { laterPart } from '../frame/laterPart';
import { usePane } from '../frame/pane';
import { BringTogether } from '../together/BringTogether';
import { ViewFrame } from '../frame/ViewFrame';
import { DIMENSIONS, type Direction } from '../../negotiation/concession';
import { AgreedQuestion } from '../questions/AgreedQuestion';
import { LibraryLine } from '../library/LibraryLine';
import { Heading } from '../theme/Heading';
import { LimitBar } from '../theme/LimitBar';
import { PANE_NUMBERS } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';
import { Board } from './Board';
import { MapChart } from './MapChart';
import { mapAxis, type MapPoint } from './mapLayout';
import { MapLegend } from './MapLegend';
import { MatrixTable } from '../matrix/MatrixTable';
import { shownOn } from './shownOn';
import { ScaleNote } from './ScaleNote';
import { RowInFocus } from './RowInFocus';
import { RowList } from './RowList';
import { SelectedRows } from './SelectedRows';

/** What can be put on the sheet stands below the map: it is fetched while nothing else is. */
const SheetMarks = laterPart(() =>
  import(/* webpackChunkName: "marks", webpackPrefetch: true */ '../changes/SheetMarks').then(
    ({ SheetMarks }) => ({ default: SheetMarks }),
  ),
);
const ColumnsBehindLine = laterPart(() =>
  import(/* webpackChunkName: "marks", webpackPrefetch: true */ './ColumnsBehindLine').then(
    ({ ColumnsBehindLine }) => ({ default: ColumnsBehindLine }),
  ),
);

const useStyles = makeStyles({
  bars: { display: 'grid', gridTemplateColumns: 'repeat(3, minmax(min-content, 1fr))', columnGap: '12px' },
  title: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'center',
    flexWrap: 'wrap',
    rowGap: '4px',
  },
  filter: { padding: 0 },
  filterButton: { minWidth: 0, fontSize: tokens.fontSizeBase200 },
  below: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-end', columnGap: '12px' },
  link: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

const FILTERS = [
  { value: 'all', word: 'All' },
  { value: 'give', word: 'We give' },
  { value: 'get', word: 'We get' },
] as const;

/** Where do we stand? One sentence, the limits, who each row matters to, and the row in focus. */
export function MapView() {
  const styles = useStyles();
  const { reviewed, selectedRow, chooseRow, open } = usePane();
  const [asList, setAsList] = useState(false);
  const [filter, setFilter] = useState<'all' | Direction>('all');
  const { deal, review } = reviewed;
  // It may search what can still be reached: once per reading, not with every row that is pointed at.
  const headline = useMemo(() => dealHeadline(reviewed, PANE_NUMBERS, 'pane'), [reviewed]);
  const isOne = reviewed.reading.place.measure === 'one';
  const settings = methodSettings(deal);
  const rows = useMemo(
    () => review.rows.filter(({ concession }) => filter === 'all' || concession.direction === filter),
    [review, filter],
  );
  // The same points as long as the reading is: the map is laid out once for them.
  const points = useMemo(
    () =>
      rows.flatMap(({ concession, flag, total, mirrorTotal }): MapPoint[] =>
        flag === null || mirrorTotal === null
          ? []
          : [{ ...concession, flag, toUs: total, toThem: mirrorTotal }],
      ),
    [rows],
  );
  const board = useMemo(
    () => (hasBoard(reviewed) ? concessionBoard(reviewed, rows, methodSettings(reviewed.deal)) : null),
    [reviewed, rows],
  );
  const isList = asList || points.length === 0;
  const certainties = useMemo(() => flagCertaintiesOf(reviewed), [reviewed]);
  const hasMirror = review.rows.some(({ mirrorTotal }) => mirrorTotal !== null);

  return (
    <ViewFrame>
      <HeadlineBlock headline={headline} />
      <AgreedQuestion />
      <BringTogether />
      <LibraryLine />
      <div className={styles.bars}>
        {DIMENSIONS.slice(0, isOne ? 1 : 3).map((dimension, i) => (
          <LimitBar
            key={dimension}
            label={isOne ? 'Cost given away' : DIMENSION_WORDS[dimension]}
            spent={review.given[dimension]}
            waiting={review.pending.given[dimension]}
            limit={deal.budgets[i] ?? null}
            near={settings.budgetNear}
          />
        ))}
      </div>
      {deal.budgets.every((limit) => limit === null) && (
        <Link as="button" className={styles.link} onClick={() => open('settings')}>
          Set a limit
        </Link>
      )}
      <section aria-label="Who it matters to">
        <div className={styles.title}>
          <Heading level={2}>Who it matters to</Heading>
          <Toolbar
            className={styles.filter}
            size="small"
            aria-label="Rows shown"
            checkedValues={{ direction: [filter] }}
            onCheckedValueChange={(_, { checkedItems }) => {
              const chosen = FILTERS.find(({ value }) => value === checkedItems[0]);
              if (chosen) setFilter(chosen.value);
            }}
          >
            <ToolbarRadioGroup>
              {FILTERS.map(({ value, word }) => (
                <ToolbarRadioButton
                  key={value}
                  className={styles.filterButton}
                  appearance="subtle"
                  name="direction"
                  value={value}
                >
                  {word}
                </ToolbarRadioButton>
              ))}
            </ToolbarRadioGroup>
          </Toolbar>
        </div>
        {!hasMirror && <Text size={200}>Add their side of the scores to see who each row matters to.</Text>}
        {!asList && points.length > 0 && board !== null && (
          <Board board={board} filter={filter} selectedRow={selectedRow} onSelect={chooseRow} />
        )}
        {!asList && points.length > 0 && board === null && (
          <MapChart
            points={points}
            zone={settings.totalThreshold}
            filter={filter}
            axis={mapAxis(reviewed.reading.place)}
            selectedRow={selectedRow}
            onSelect={chooseRow}
          />
        )}
        {isList && (
          <RowList
            rows={rows}
            certainties={certainties}
            shownScore={isOne ? shownOn(reviewed) : null}
            selectedRow={selectedRow}
            onSelect={chooseRow}
          />
        )}
        {hasMirror && (
          <div className={styles.below}>
            {asList ? <span /> : <MapLegend points={points} />}
            <Link as="button" className={styles.link} onClick={() => setAsList(!asList)}>
              {!asList ? 'Show as list' : board === null ? 'Show as map' : 'Show as board'}
            </Link>
          </div>
        )}
        <ScaleNote />
      </section>
      {reviewed.matrix !== null && <MatrixTable matrix={reviewed.matrix} />}
      <SelectedRows />
      <RowInFocus />
      <Suspense fallback={null}>
        <ColumnsBehindLine />
        <SheetMarks />
      </Suspense>
    </ViewFrame>
  );
}
