import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { methodSettings } from '../../excel/deal/deal';
import type { WalkAway } from '../../excel/deal/dealSettings';
import { pointUnit } from '../../negotiation/pointUnit';
import { dealState } from '../../negotiation/trades/dealState';
import { usePane } from '../frame/pane';
import { Heading } from '../theme/Heading';
import { CARD } from '../theme/surfaces';
import { roundedHint } from './walkAwayDraft';
import { walkAwayDrawing } from './walkAwayDrawing';
import { WalkAwayForm } from './WalkAwayForm';
import { WalkAwayPicture } from './WalkAwayPicture';
import { walkAwayLines } from './walkAwayWords';

const useStyles = makeStyles({
  card: CARD,
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', columnGap: '8px' },
  lines: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
  line: { display: 'grid', gridTemplateColumns: '96px minmax(0, 1fr)', columnGap: '8px' },
  word: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  said: { margin: 0, overflowWrap: 'anywhere' },
  private: { display: 'flex', alignItems: 'center', columnGap: '4px', color: tokens.colorNeutralForeground2 },
  begin: { alignSelf: 'flex-start' },
});

const isEmpty = (walkAway: WalkAway) => Object.values(walkAway).every((one) => one === undefined);

/** What we do if this fails, and where we stop: kept in the workbook's settings and shown here alone. */
export function WalkAwaySection({
  isAsked = false,
  onLeave,
}: {
  /** Opened from somewhere else. */
  readonly isAsked?: boolean;
  readonly onLeave?: () => void;
}) {
  const styles = useStyles();
  const { reviewed } = usePane();
  const { walkAway } = reviewed.deal;
  const [isOpened, setEditing] = useState(false);
  const isEditing = isOpened || isAsked;
  const { rows, place } = reviewed.reading;
  const now = dealState(rows, methodSettings(reviewed.deal)).value / pointUnit(place.measure);
  const points = walkAwayDrawing(walkAway, now);
  const hint = roundedHint(walkAway.firstOffer);
  return (
    <section className={styles.card} aria-label="Your walk-away">
      <div className={styles.head}>
        <Heading level={2}>Your walk-away</Heading>
        {!isEditing && !isEmpty(walkAway) && (
          <Link as="button" aria-label="Edit your walk-away" onClick={() => setEditing(true)}>
            Edit
          </Link>
        )}
      </div>
      {isEditing ? (
        <WalkAwayForm
          walkAway={walkAway}
          onDone={() => {
            setEditing(false);
            onLeave?.();
          }}
        />
      ) : isEmpty(walkAway) ? (
        <>
          <Text>What will you do if this fails?</Text>
          <Button className={styles.begin} size="small" onClick={() => setEditing(true)}>
            Write it down
          </Button>
        </>
      ) : (
        <>
          {points !== null && <WalkAwayPicture points={points} />}
          <dl className={styles.lines}>
            {walkAwayLines(walkAway, now).map(([word, said]) => (
              <div key={word} className={styles.line}>
                <dt className={styles.word}>{word}</dt>
                <dd className={styles.said}>{said}</dd>
              </div>
            ))}
          </dl>
          {hint !== '' && <Text size={200}>{hint}</Text>}
        </>
      )}
      <span className={styles.private}>
        <LockClosed16Regular aria-hidden="true" />
        <Text size={200}>Never in a copy, export or library.</Text>
      </span>
    </section>
  );
}
