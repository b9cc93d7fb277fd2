import {
  Button,
  FluentProvider,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Skeleton,
  SkeletonItem,
  tokens,
} from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import { EmptyView } from './EmptyView';
import { MapView } from './MapView';
import { NoticeBar } from './NoticeBar';
import { darkTheme, lightTheme } from './theme';
import { useDarkTheme } from './useDarkTheme';
import { DarkContext } from './useIsDark';
import { useReviewedWorkbook } from './useReviewedWorkbook';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  content: { flex: '1 1 auto', overflowY: 'auto', overflowX: 'hidden' },
  wait: { padding: '16px', display: 'grid', rowGap: '12px' },
  trouble: { padding: '16px', display: 'grid', rowGap: '12px', justifyItems: 'start' },
  footer: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    padding: '10px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The whole pane: theme, the view for the workbook's state, and the promise at the bottom. */
export function App() {
  const dark = useDarkTheme();
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <DarkContext.Provider value={dark}>
        <Pane />
      </DarkContext.Provider>
    </FluentProvider>
  );
}

function Pane() {
  const styles = useStyles();
  const { state, selectedRow, setSelectedRow, read } = useReviewedWorkbook();
  return (
    <div className={styles.pane}>
      <NoticeBar />
      <main className={styles.content}>
        {state.kind === 'reading' && (
          <Skeleton className={styles.wait} aria-label="Reading the workbook">
            <SkeletonItem size={24} />
            <SkeletonItem size={16} />
            <SkeletonItem size={128} />
          </Skeleton>
        )}
        {state.kind === 'none' && <EmptyView onInserted={() => void read()} />}
        {state.kind === 'failed' && (
          <div className={styles.trouble}>
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{state.message}</MessageBarBody>
            </MessageBar>
            <Button onClick={() => void read()}>Try again</Button>
          </div>
        )}
        {state.kind === 'reviewed' && (
          <MapView reviewed={state.reviewed} selectedRow={selectedRow} onRowChosen={setSelectedRow} />
        )}
      </main>
      <footer className={styles.footer}>
        <LockClosed16Regular aria-hidden="true" />
        Stays in this workbook
      </footer>
    </div>
  );
}
