import { Button, Text } from '@fluentui/react-components';
import { Suspense, useMemo, useState } from 'react';
import { laterPart } from '../frame/laterPart';
import { reviewSheetChange } from '../../excel/changes/reviewSheetChange';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { usePane } from '../frame/pane';
import { ViewFrame } from '../frame/ViewFrame';
import { Outline } from '../theme/Outline';
import { SHARED_VIEWS, type SharedView } from '../sharing/sharedViews';
import { AskSection } from './AskSection';
import { DifferencesSection } from './DifferencesSection';
import { quietChecks } from './checks';
import { useCopySummary } from './useCopySummary';
import { FindingsSection } from './FindingsSection';
import { LimitsSection } from './LimitsSection';
import { asksNext } from '../../excel/review/asksNext';
import { about, reviewOf } from './lookBack';
import { MoreMenu } from '../frame/MoreMenu';
import { reviewHeadline } from './reviewHeadline';
import { SessionPicker } from './SessionPicker';
import { knownSessions, sessionCounts } from './sessions';
import { SessionVerbs } from './SessionVerbs';
import { ShareSection } from './ShareSection';
import { summaryText } from './summary';
import { TotalsSection } from './TotalsSection';
import { walkAwayLine } from './walkAwayLine';

/** The ways to what may leave the house. */
const SHARED = Object.entries(SHARED_VIEWS) as readonly (readonly [SharedView, string])[];

const Sharing = laterPart(() =>
  import(/* webpackChunkName: "sharing" */ '../sharing/Sharing').then(({ Sharing }) => ({
    default: Sharing,
  })),
);

/** What happened, and what do we ask for next? From here also what may leave the house. */
export function ReviewView() {
  const [sharing, setSharing] = useState<SharedView | null>(null);
  return sharing === null ? (
    <SessionInReview onShare={setSharing} />
  ) : (
    <Suspense fallback={<Outline />}>
      <Sharing view={sharing} onBack={() => setSharing(null)} />
    </Suspense>
  );
}

function SessionInReview({ onShare }: { readonly onShare: (view: SharedView) => void }) {
  const { reviewed: now, chooseRow, open, propose } = usePane();
  const [chosen, setChosen] = useState<number | null>(null);
  const [today] = useState(() => new Date());
  const sessions = knownSessions(now);
  const reviewed = useMemo(() => reviewOf(now, chosen, today), [now, chosen, today]);
  const quiet = useMemo(() => quietChecks(reviewed), [reviewed]);
  const { session, reading } = reviewed;
  const asks = useMemo(() => asksNext(reviewed), [reviewed]);
  const walkAway = walkAwayLine(now);
  const lookingBack = session !== now.session;
  const headline = useMemo(
    () => reviewHeadline(reviewed, { lookingBack, audience: 'pane' }),
    [reviewed, lookingBack],
  );
  const copying = useCopySummary(() => summaryText(reviewed, new Date()));

  return (
    <ViewFrame
      actions={
        <>
          <Button appearance="primary" onClick={() => propose([about(chosen, reviewSheetChange(reviewed))])}>
            Add review sheet
          </Button>
          <MoreMenu
            items={[
              ['Copy summary', copying.start],
              ...SHARED.map(([view, words]) => [words, () => onShare(view)] as const),
            ]}
          />
          {copying.note}
        </>
      }
    >
      {session !== null && (
        <SessionPicker
          sessions={sessions}
          chosen={session}
          now={now}
          counts={sessionCounts(reading.rows, session)}
          onChoose={(next) => setChosen(next === now.session ? null : next)}
        />
      )}
      <HeadlineBlock headline={headline} />
      {!lookingBack && walkAway !== null && <Text size={200}>{walkAway}</Text>}
      {lookingBack && <Text size={200}>Limits, fair share and totals are those of today.</Text>}
      <FindingsSection
        reviewed={reviewed}
        quiet={quiet}
        lookingBack={lookingBack}
        isCalm={headline.tone === 'calm'}
        onSelectRow={chooseRow}
      />
      {asks && <AskSection asks={asks} onSelectRow={chooseRow} />}
      <div>
        <LimitsSection reviewed={reviewed} onChangeLimits={() => open('settings')} />
        <ShareSection reviewed={reviewed} />
        <TotalsSection reviewed={reviewed} />
        <DifferencesSection reviewed={reviewed} />
      </div>
      <SessionVerbs />
    </ViewFrame>
  );
}
