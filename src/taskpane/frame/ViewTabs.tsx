import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import {
  ArrowSwap20Filled,
  ArrowSwap20Regular,
  bundleIcon,
  ClipboardTaskListLtr20Filled,
  ClipboardTaskListLtr20Regular,
  DataScatter20Filled,
  DataScatter20Regular,
  TaskListLtr20Filled,
  TaskListLtr20Regular,
} from '@fluentui/react-icons';
import type { PaneView } from '../../excel/notice';
import { NARROW_OR_LOW } from '../theme/surfaces';

const TABS = [
  { view: 'map', word: 'Map', icon: bundleIcon(DataScatter20Filled, DataScatter20Regular) },
  {
    view: 'review',
    word: 'Review',
    icon: bundleIcon(ClipboardTaskListLtr20Filled, ClipboardTaskListLtr20Regular),
  },
  { view: 'trades', word: 'Trades', icon: bundleIcon(ArrowSwap20Filled, ArrowSwap20Regular) },
  { view: 'prepare', word: 'Prepare', icon: bundleIcon(TaskListLtr20Filled, TaskListLtr20Regular) },
] as const;

const useStyles = makeStyles({
  // Excel lays its own menu over the top right corner.
  tabs: {
    flexShrink: 0,
    paddingInlineEnd: '40px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flex: '1 1 0',
    minWidth: 0,
    maxWidth: '96px',
    paddingInline: '4px',
    paddingBlock: '8px',
    '& .fui-Tab__content--reserved-space': { display: 'none' },
  },
  icon: { [NARROW_OR_LOW]: { display: 'none' } },
  chosen: { color: tokens.colorCompoundBrandForeground1 },
  inner: {
    flexDirection: 'column',
    display: 'flex',
    alignItems: 'center',
    rowGap: '4px',
    fontSize: tokens.fontSizeBase200,
  },
});

interface Props {
  readonly view: PaneView | null;
  readonly onOpen: (view: PaneView) => void;
}

/** The four views, one question each. */
export function ViewTabs({ view, onOpen }: Props) {
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      selectedValue={view}
      onTabSelect={(_, { value }) => onOpen(value as PaneView)}
      aria-label="Views"
    >
      {TABS.map(({ view: value, word, icon: Icon }) => (
        <Tab key={value} value={value} className={styles.tab}>
          <span className={styles.inner}>
            <Icon
              filled={view === value}
              className={mergeClasses(styles.icon, view === value && styles.chosen)}
            />
            {word}
          </span>
        </Tab>
      ))}
    </TabList>
  );
}
