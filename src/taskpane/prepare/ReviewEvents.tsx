import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dayNumber, isoDate } from '../../cells/excelDate';
import type { ReviewEvent } from '../../excel/records/dealRecords';
import { usePane } from '../frame/pane';
import { SettingField } from '../settings/SettingField';
import { Fold } from '../theme/Fold';
import { formatDay, formatNumber } from '../wording/format';
import { useKeeping } from './useKeeping';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  event: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  button: { alignSelf: 'flex-start' },
});

/** What may come from outside and call for a look before the quarter is over: a merger, a law, a competitor's move. */
export function ReviewEvents() {
  const styles = useStyles();
  const { events } = usePane().reviewed.records.signed;
  const { isBusy, keep } = useKeeping();
  const [what, setWhat] = useState('');
  const named = what.trim().slice(0, 255);
  const isKnown = events.some((event) => event.what === named);
  const change = (
    update: (kept: readonly ReviewEvent[]) => readonly ReviewEvent[],
    title: string,
    said: string,
  ) => keep('signed', (kept) => ({ ...kept, events: update(kept.events) }), { title, said });
  const add = async () => {
    if (named === '' || isKnown) return;
    await change(
      (kept) => (kept.some((one) => one.what === named) ? kept : [...kept, { what: named }]),
      'Watch for an event',
      `“${named}” is watched for.`,
    );
    setWhat('');
  };
  const came = (event: ReviewEvent) =>
    change(
      (kept) =>
        kept.map((one) =>
          one.what === event.what ? { ...one, cameOn: isoDate(dayNumber(new Date())) } : one,
        ),
      'An event came',
      `“${event.what}” came today: the terms are due for a look.`,
    );
  const forget = (event: ReviewEvent) =>
    change(
      (kept) => kept.filter((one) => one.what !== event.what),
      'Stop watching',
      `“${event.what}” is no longer watched for.`,
    );
  return (
    <Fold title="Look again on an event" value={events.length === 0 ? '' : formatNumber(events.length)}>
      <Text size={200}>A merger, a regulation, a competitor’s move: name it, and mark it when it comes.</Text>
      <ul className={styles.list}>
        {events.map((event) => (
          <li key={event.what} className={styles.event}>
            <span>
              {event.what}
              {event.cameOn !== undefined && `, came on ${formatDay(new Date(`${event.cameOn}T00:00`))}`}
            </span>
            <span>
              {event.cameOn === undefined && (
                <Button
                  size="small"
                  disabled={isBusy}
                  aria-label={`It came: ${event.what}`}
                  onClick={() => void came(event)}
                >
                  It came
                </Button>
              )}
              <Button
                size="small"
                appearance="subtle"
                disabled={isBusy}
                aria-label={`Forget ${event.what}`}
                onClick={() => void forget(event)}
              >
                Forget
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <SettingField label="Event" value={what} onChange={setWhat} onLeave={() => undefined} />
      <Button
        className={styles.button}
        size="small"
        disabled={isBusy || named === '' || isKnown}
        onClick={() => void add()}
      >
        Watch for it
      </Button>
    </Fold>
  );
}
