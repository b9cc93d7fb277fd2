import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { putAwayChange } from '../../excel/changes/discreetChange';
import { CLOCK, type Clock } from '../../excel/clock';
import { methodSettings } from '../../excel/deal/deal';
import { dealHeadline } from '../../excel/review/dealHeadline';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { usePane } from '../frame/pane';
import { ViewFrame } from '../frame/ViewFrame';
import { RowCard } from '../map/RowCard';
import { Heading } from '../theme/Heading';
import { CARD } from '../theme/surfaces';
import { PANE_NUMBERS } from '../wording/format';
import { DIRECTION_WORDS, STATUS_WORDS } from '../wording/words';
import { discreetHeadline } from './discreetHeadline';
import { DiscreetLevels } from './DiscreetLevels';

/** So long the numbers of a row are shown. */
const SHOWN_MS = 20_000;
/** More open rows stand behind a link. */
const FIRST_ROWS = 8;

const useStyles = makeStyles({
  card: CARD,
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'baseline',
    paddingBlock: '6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { textAlign: 'start', overflowWrap: 'anywhere', color: 'inherit' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'flex-start', gap: '8px' },
  show: { flexShrink: 0, whiteSpace: 'nowrap' },
});

/** For a screen that the other side can see: names and how far they have come, no colours, no numbers, no map. */
export function DiscreetView({ clock = CLOCK }: { readonly clock?: Clock }) {
  const styles = useStyles();
  const { reviewed, selectedRow, chooseRow, propose } = usePane();
  const [all, setAll] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  useEffect(() => (shown === null ? undefined : clock.after(SHOWN_MS, () => setShown(null))), [shown, clock]);
  const { deal, review } = reviewed;
  const headline = discreetHeadline(dealHeadline(reviewed, PANE_NUMBERS, 'pane'), review.rows);
  const putAway = putAwayChange(reviewed);
  const open = review.rows.filter(({ concession }) => OPEN.has(concession.status));
  const rows = all ? review.rows : open.slice(0, FIRST_ROWS);
  const inFocus = review.rows.find(({ concession }) => concession.row === selectedRow) ?? rows[0];
  const focusKey = inFocus && `${inFocus.concession.row} ${inFocus.concession.name}`;
  return (
    <ViewFrame>
      <HeadlineBlock icon={false} headline={{ tone: 'calm', ...headline }} />
      <section className={styles.card} aria-label="What may be seen">
        <Heading level={2}>What may be seen</Heading>
        <DiscreetLevels />
        {putAway !== null && (
          <Button onClick={() => propose([putAway])}>{`${putAway.asksWith ?? putAway.title}…`}</Button>
        )}
      </section>
      <section aria-label="Rows">
        <Heading level={2}>Rows</Heading>
        <ul className={styles.rows}>
          {rows.map(({ concession: { row, name, status } }) => (
            <li
              key={row}
              className={styles.row}
              aria-current={row === inFocus?.concession.row ? 'true' : undefined}
            >
              <span className={styles.quiet}>{row}</span>
              <Link as="button" className={styles.name} onClick={() => chooseRow(row)}>
                {name}
              </Link>
              <span className={styles.quiet}>{STATUS_WORDS[status]}</span>
            </li>
          ))}
        </ul>
        {(all || rows.length < review.rows.length) && (
          <Link as="button" onClick={() => setAll(!all)}>
            {all ? 'Open rows only' : 'All rows'}
          </Link>
        )}
      </section>
      {inFocus &&
        (shown === focusKey ? (
          <RowCard row={inFocus} settings={methodSettings(deal)} certainty={null} drift={null} />
        ) : (
          <section className={styles.card} aria-label={inFocus.concession.name}>
            <div className={styles.head}>
              <div>
                <Text weight="semibold">{inFocus.concession.name}</Text>
                <div className={styles.quiet}>
                  Row {inFocus.concession.row}, {DIRECTION_WORDS[inFocus.concession.direction]},{' '}
                  {STATUS_WORDS[inFocus.concession.status]}
                </div>
              </div>
              <Button size="small" className={styles.show} onClick={() => setShown(focusKey ?? null)}>
                Show for 20 s
              </Button>
            </div>
          </section>
        ))}
    </ViewFrame>
  );
}

const OPEN: ReadonlySet<string> = new Set(['idea', 'offered', 'asked']);
