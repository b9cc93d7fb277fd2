import { makeStyles, tokens } from '@fluentui/react-components';
import {
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentType,
} from 'react';
import { columnLetters } from '../../cells/a1';
import type { Change } from '../../excel/changes/change';
import { changeLog } from '../../excel/changes/changeLog';
import { needsAsking, proposals } from '../../excel/changes/proposals';
import { NOT_FETCHED, notices, viewRequests, type PaneView } from '../../excel/notice';
import type { SessionReview } from '../../excel/review/sessionReview';
import { ContextBar } from './ContextBar';
import { laterPart } from './laterPart';
import { Footer } from './Footer';
import { Outline } from '../theme/Outline';
import { MapView } from '../map/MapView';
import { NoticeBar } from './NoticeBar';
import { PaneContext, type Pane } from './pane';
import { showInSheet } from './showInSheet';
import { SetupGate } from '../setup/SetupGate';
import type { SetupStep } from '../setup/setupStep';
import { useSetup } from '../setup/useSetup';
import { useMaking } from './useMaking';
import { useNotices } from './useNotices';
import { useReviewedWorkbook, type RowFocus } from './useReviewedWorkbook';
import { ViewTabs } from './ViewTabs';

/** The view that answers during a meeting comes with the pane; the others are fetched when first shown. */
const VIEWS: Readonly<Record<PaneView, ComponentType>> = {
  map: MapView,
  review: laterPart(() =>
    import(/* webpackChunkName: "review" */ '../review/ReviewView').then(({ ReviewView }) => ({
      default: ReviewView,
    })),
  ),
  trades: laterPart(() =>
    import(/* webpackChunkName: "trades" */ '../trades/TradesView').then(({ TradesView }) => ({
      default: TradesView,
    })),
  ),
  prepare: laterPart(() =>
    import(/* webpackChunkName: "prepare" */ '../prepare/PrepareView').then(({ PrepareView }) => ({
      default: PrepareView,
    })),
  ),
  settings: laterPart(() =>
    import(/* webpackChunkName: "settings" */ '../settings/SettingsView').then(({ SettingsView }) => ({
      default: SettingsView,
    })),
  ),
  columns: laterPart(() =>
    import(/* webpackChunkName: "columns" */ '../setup/ColumnsView').then(({ ColumnsView }) => ({
      default: ColumnsView,
    })),
  ),
  library: laterPart(() =>
    import(/* webpackChunkName: "libraryView" */ '../library/LibraryView').then(({ LibraryView }) => ({
      default: LibraryView,
    })),
  ),
  leftOut: laterPart(() =>
    import(/* webpackChunkName: "leftOut" */ '../leftOut/LeftOutView').then(({ LeftOutView }) => ({
      default: LeftOutView,
    })),
  ),
  help: laterPart(() =>
    import(/* webpackChunkName: "help" */ '../help/HelpView').then(({ HelpView }) => ({ default: HelpView })),
  ),
};
const TABBED: ReadonlySet<PaneView> = new Set(['map', 'review', 'trades', 'prepare']);
/** Before the list is settled there is one question, and no view to go to. */
const ASKING: ReadonlySet<SetupStep> = new Set(['welcome', 'columns', 'questions']);
/** On a screen that the other side can see, these stay; all others give way to names alone. */
const DISCREET: ReadonlySet<PaneView> = new Set(['help', 'columns']);
const DiscreetView = laterPart(() =>
  import(/* webpackChunkName: "discreet" */ '../discreet/DiscreetView').then(({ DiscreetView }) => ({
    default: DiscreetView,
  })),
);
const ChangesView = laterPart(() =>
  import(/* webpackChunkName: "changes" */ '../changes/ChangesView').then(({ ChangesView }) => ({
    default: ChangesView,
  })),
);
const MakingBar = laterPart(() =>
  import(/* webpackChunkName: "message" */ './MakingBar').then(({ MakingBar }) => ({ default: MakingBar })),
);
const MadeChanges = laterPart(() =>
  import(/* webpackChunkName: "message" */ './MadeChanges').then(({ MadeChanges }) => ({
    default: MadeChanges,
  })),
);

const useStyles = makeStyles({
  // The view, and what lies over it.
  stage: {
    position: 'relative',
    flex: '1 1 0',
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    outlineStyle: 'none',
    '@media (max-height: 420px)': { flex: '1 0 auto' },
  },
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

/** Changes that wait for the user's word. */
interface Proposal {
  readonly changes: readonly Change[];
  /** They come from the ribbon, so that the focus belongs on their button. */
  readonly isFromRibbon: boolean;
}

/** Tabs, what was read, the view with what the last command said, the promise: in this order, on every view. */
export function PaneFrame() {
  const styles = useStyles();
  const { state, isReading, focus, setFocus, read, stop } = useReviewedWorkbook();
  const [view, setView] = useState<PaneView>('map');
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [isShowingMade, setShowingMade] = useState(false);
  const { told, clear } = useNotices();
  const { making, make } = useMaking();
  const made = useSyncExternalStore(changeLog.subscribe, changeLog.list);
  const setup = useSetup(state, view);
  const reviewed = state.kind === 'reviewed' ? state.reviewed : null;

  // Leaving a view leaves behind what was said in it.
  const open = useCallback(
    (next: PaneView) => {
      clear();
      setProposal(null);
      setShowingMade(false);
      setView(next);
    },
    [clear],
  );
  useEffect(() => viewRequests.subscribe(open), [open]);
  useEffect(
    () =>
      proposals.subscribe((changes) => {
        clear();
        setShowingMade(false);
        setProposal({ changes, isFromRibbon: true });
      }),
    [clear],
  );
  const propose = useCallback(
    (changes: readonly Change[]) => {
      clear();
      if (needsAsking(changes)) setProposal({ changes, isFromRibbon: false });
      else void make(changes).then(() => read());
    },
    [clear, make, read],
  );

  const pane = useMemo(
    () => reviewed && paneOf(reviewed, { focus, setFocus, open, propose, read }),
    [reviewed, focus, setFocus, open, propose, read],
  );
  const asksFirst = view !== 'help' && ASKING.has(setup.step);
  const isTab = TABBED.has(view);
  const isDiscreet = reviewed !== null && reviewed.deal.discreet !== 'off';
  const View = isDiscreet && !DISCREET.has(view) ? DiscreetView : VIEWS[view];
  const isAsking = proposal !== null && pane !== null;
  const stage = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with its view. What the ribbon did takes no focus: the user is in the sheet.
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (!isAsking && isLost) stage.current?.focus();
  }, [isAsking]);

  return (
    <div className={styles.pane}>
      <PaneContext.Provider value={pane}>
        {pane && !asksFirst && <ViewTabs view={isTab && !isAsking ? view : null} onOpen={open} />}
        {state.kind === 'reviewed' && !asksFirst && (
          <ContextBar
            reading={state.reviewed.reading}
            byColleague={state.byColleague}
            discreet={state.reviewed.deal.discreet}
            onShowLeftOut={() => open('leftOut')}
            onTurnOff={() => void discreetOff(state.reviewed).then(propose, () => notices.send(NOT_FETCHED))}
          />
        )}
        <div ref={stage} tabIndex={-1} className={styles.stage}>
          <NoticeBar told={told} onClear={clear} onUndone={() => void read()} />
          <Suspense fallback={<Outline />}>
            {isAsking ? (
              <ChangesView
                {...proposal}
                onDone={() => {
                  setProposal(null);
                  void read();
                }}
              />
            ) : view === 'help' ? (
              <View />
            ) : (
              <SetupGate state={state} setup={setup} isReading={isReading} onStop={stop} onReadAgain={read}>
                <View />
              </SetupGate>
            )}
          </Suspense>
          <Suspense fallback={null}>
            {making?.slow === true && <MakingBar making={making} />}
            {isShowingMade && (
              <MadeChanges
                changes={made}
                onUndone={() => void read()}
                onClose={() => setShowingMade(false)}
              />
            )}
          </Suspense>
        </div>
      </PaneContext.Provider>
      <Footer
        changes={made.length}
        isShowingChanges={isShowingMade}
        onChanges={() => {
          clear();
          setShowingMade(!isShowingMade);
        }}
        onHelp={() => open('help')}
        onSettings={pane ? () => open('settings') : undefined}
      />
    </div>
  );
}

/** What shows everything again; it comes with the view that hides it. */
async function discreetOff(reviewed: SessionReview): Promise<readonly Change[]> {
  const { discreetChange } = await import(
    /* webpackChunkName: "discreet" */ '../../excel/changes/discreetChange'
  );
  return [discreetChange(reviewed, 'off')];
}

interface Handles {
  readonly focus: RowFocus | null;
  readonly setFocus: (focus: RowFocus) => void;
  readonly open: (view: PaneView) => void;
  readonly propose: (changes: readonly Change[]) => void;
  readonly read: () => Promise<void>;
}

function paneOf(reviewed: SessionReview, { focus, setFocus, open, propose, read }: Handles): Pane {
  const { sheet, columns } = reviewed.reading.place;
  const showCells = (address: string) => void showInSheet(sheet, address);
  return {
    reviewed,
    selectedRow: focus?.row ?? null,
    selectedRows: focus?.isSelected === true ? focus.rows : [],
    isSelected: focus?.isSelected === true,
    chooseRow: (row) => {
      setFocus({ row, isSelected: true, rows: [row] });
      showCells(`${columnLetters(columns.concession)}${row}`);
    },
    showCells,
    open,
    propose,
    readAgain: read,
  };
}
