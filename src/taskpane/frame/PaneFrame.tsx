import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState, type ComponentType } from 'react';
import { columnLetters } from '../../cells/a1';
import type { Change } from '../../excel/changes/change';
import { viewRequests, type PaneView } from '../../excel/notice';
import type { SessionReview } from '../../excel/review/sessionReview';
import { ContextBar } from './ContextBar';
import { Footer } from './Footer';
import { Outline } from '../theme/Outline';
import { MapView } from '../map/MapView';
import { NoticeBar } from './NoticeBar';
import { PaneContext, type Pane } from './pane';
import { showInSheet } from './showInSheet';
import { SetupGate } from '../setup/SetupGate';
import { useSetup } from '../setup/useSetup';
import { useReviewedWorkbook, type RowFocus } from './useReviewedWorkbook';
import { ViewTabs } from './ViewTabs';

/** The view that answers during a meeting comes with the pane; the others are fetched when first shown. */
const VIEWS: Readonly<Record<PaneView, ComponentType>> = {
  map: MapView,
  review: lazy(() =>
    import(/* webpackChunkName: "review" */ '../review/ReviewView').then(({ ReviewView }) => ({
      default: ReviewView,
    })),
  ),
  trades: lazy(() =>
    import(/* webpackChunkName: "trades" */ '../trades/TradesView').then(({ TradesView }) => ({
      default: TradesView,
    })),
  ),
  prepare: lazy(() =>
    import(/* webpackChunkName: "prepare" */ '../prepare/PrepareView').then(({ PrepareView }) => ({
      default: PrepareView,
    })),
  ),
  settings: lazy(() =>
    import(/* webpackChunkName: "settings" */ '../settings/SettingsView').then(({ SettingsView }) => ({
      default: SettingsView,
    })),
  ),
  columns: lazy(() =>
    import(/* webpackChunkName: "columns" */ '../setup/ColumnsView').then(({ ColumnsView }) => ({
      default: ColumnsView,
    })),
  ),
  leftOut: lazy(() =>
    import(/* webpackChunkName: "leftOut" */ '../leftOut/LeftOutView').then(({ LeftOutView }) => ({
      default: LeftOutView,
    })),
  ),
  help: lazy(() =>
    import(/* webpackChunkName: "help" */ '../help/HelpView').then(({ HelpView }) => ({ default: HelpView })),
  ),
};
const TABBED: ReadonlySet<PaneView> = new Set(['map', 'review', 'trades', 'prepare']);
const ChangesView = lazy(() =>
  import(/* webpackChunkName: "changes" */ '../changes/ChangesView').then(({ ChangesView }) => ({
    default: ChangesView,
  })),
);

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    // At 200% zoom on a small screen the bars would leave no room for the view: then all of the pane scrolls.
    '@media (max-height: 420px)': { height: 'auto', minHeight: '100vh' },
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

/** Tabs, what was read, what the last command said, the view, the promise: in this order, on every view. */
export function PaneFrame() {
  const styles = useStyles();
  const { state, isReading, focus, setFocus, read, stop } = useReviewedWorkbook();
  const [view, setView] = useState<PaneView>('map');
  const [changes, setChanges] = useState<readonly Change[] | null>(null);
  const setup = useSetup(state, view);
  const reviewed = state.kind === 'reviewed' ? state.reviewed : null;

  const open = (next: PaneView) => {
    setChanges(null);
    setView(next);
  };
  useEffect(
    () =>
      viewRequests.subscribe((next) => {
        setChanges(null);
        setView(next);
      }),
    [],
  );

  const pane = useMemo(
    () => reviewed && paneOf(reviewed, { focus, setFocus, open, setChanges, read }),
    [reviewed, focus, setFocus, read],
  );
  // Before the list is settled there is one question, and no view to go to.
  const asksFirst = view !== 'help' && (setup.step === 'welcome' || setup.step === 'columns');
  const isTab = TABBED.has(view);
  const View = VIEWS[view];

  return (
    <div className={styles.pane}>
      <PaneContext.Provider value={pane}>
        {pane && !asksFirst && <ViewTabs view={isTab && changes === null ? view : null} onOpen={open} />}
        {state.kind === 'reviewed' && !asksFirst && (
          <ContextBar
            reading={state.reviewed.reading}
            byColleague={state.byColleague}
            onShowLeftOut={() => open('leftOut')}
          />
        )}
        <NoticeBar onUndone={() => void read()} />
        <Suspense fallback={<Outline />}>
          {view === 'help' && <View />}
          {view !== 'help' && (
            <SetupGate state={state} setup={setup} isReading={isReading} onStop={stop} onReadAgain={read}>
              {changes === null ? (
                <View />
              ) : (
                <ChangesView
                  changes={changes}
                  onDone={() => {
                    setChanges(null);
                    void read();
                  }}
                />
              )}
            </SetupGate>
          )}
        </Suspense>
      </PaneContext.Provider>
      <Footer onHelp={() => open('help')} onSettings={pane ? () => open('settings') : undefined} />
    </div>
  );
}

interface Handles {
  readonly focus: RowFocus | null;
  readonly setFocus: (focus: RowFocus) => void;
  readonly open: (view: PaneView) => void;
  readonly setChanges: (changes: readonly Change[]) => void;
  readonly read: () => Promise<void>;
}

function paneOf(reviewed: SessionReview, { focus, setFocus, open, setChanges, read }: Handles): Pane {
  const { sheet, columns } = reviewed.reading.place;
  const showCells = (address: string) => void showInSheet(sheet, address);
  return {
    reviewed,
    selectedRow: focus?.row ?? null,
    isSelected: focus?.isSelected === true,
    chooseRow: (row) => {
      setFocus({ row, isSelected: true });
      showCells(`${columnLetters(columns.concession)}${row}`);
    },
    showCells,
    open,
    propose: setChanges,
    readAgain: read,
  };
}
