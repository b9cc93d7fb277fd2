import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Gap } from '../../negotiation/prepare/preparation';
import { nextGap, prepareSteps } from '../../negotiation/prepare/steps';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { usePane } from '../frame/pane';
import { ViewFrame } from '../frame/ViewFrame';
import { Heading } from '../theme/Heading';
import { useTradeWishes } from '../trades/useTradeWishes';
import { formatNumber } from '../wording/format';
import { ApprovedGives } from './ApprovedGives';
import { AskNext } from './AskNext';
import { gapCell } from './gapCell';
import { LessonsSection } from './LessonsSection';
import { PastDeals } from './PastDeals';
import { PastWithThem } from './PastWithThem';
import { PeopleSection } from './PeopleSection';
import { preparationOf, sessionAhead } from './preparationOf';
import { SayItSection } from './SayItSection';
import { ScoringHelp } from './ScoringHelp';
import type { FoundGuesses } from './searchGuesses';
import { signedTerms } from './signed';
import { SignedTermsSection } from './SignedTermsSection';
import { StepList, type OpenStep } from './StepList';
import { TheyCareAbout } from './TheyCareAbout';
import { prepareHeadline } from './stepWords';
import { useGuesses } from './useGuesses';
import { WalkAwaySection } from './WalkAwaySection';

const useStyles = makeStyles({
  steps: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', columnGap: '8px' },
});

/** What is missing before the next session, and after signing: which terms to look at again. */
export function PrepareView() {
  const { reviewed } = usePane();
  const { wishes } = useTradeWishes(reviewed);
  return <Prepared found={useGuesses(reviewed, wishes)} />;
}

/** The same with what to ask next; null while that is looked for. */
export function Prepared({ found }: { readonly found: FoundGuesses | null }) {
  const styles = useStyles();
  const { reviewed, showCells, open } = usePane();
  const [last, setLast] = useState<Gap | null>(null);
  const [opened, setOpened] = useState<OpenStep | null>(null);
  const [isWalkAwayAsked, setWalkAwayAsked] = useState(false);
  const preparation = preparationOf(reviewed, found?.guesses ?? null);
  const steps = prepareSteps(preparation);
  const done = steps.filter((step) => step.done).length;
  const next = nextGap(steps, last);
  const terms = signedTerms(reviewed, new Date());

  const go = (gap: Gap) => {
    setLast(gap);
    const cell = gapCell(gap, reviewed.reading.place);
    if (gap.step === 'walkAway') setWalkAwayAsked(true);
    else if (gap.step === 'mistakes' || gap.step === 'strategicGive') setOpened(gap.step);
    else if (cell === null) open('settings');
    else showCells(cell);
  };

  return (
    <ViewFrame
      actions={
        next && (
          <Button appearance="primary" onClick={() => go(next)}>
            Go to the next gap
          </Button>
        )
      }
    >
      <HeadlineBlock icon={false} headline={prepareHeadline(steps, sessionAhead(reviewed))} />
      <WalkAwaySection isAsked={isWalkAwayAsked} onLeave={() => setWalkAwayAsked(false)} />
      <section className={styles.steps} aria-label="Steps">
        <div className={styles.head}>
          <Heading level={2}>Steps</Heading>
          <Text size={200}>
            {formatNumber(done)} of {formatNumber(steps.length)} done
          </Text>
        </div>
        <StepList steps={steps} preparation={preparation} opened={opened} onOpen={setOpened} onGo={go} />
      </section>
      <AskNext
        guesses={(found?.guesses ?? []).filter((guess) => !preparation.isTested(guess))}
        exact={found?.exact ?? true}
        onGo={({ row, name, dimension }) => go({ step: 'test', row, name, dimension })}
      />
      <TheyCareAbout />
      <div>
        <SayItSection />
        <ScoringHelp />
        <ApprovedGives />
      </div>
      <PeopleSection />
      <LessonsSection />
      {terms && <SignedTermsSection terms={terms} />}
      {reviewed.past.size > 0 && (
        <>
          <PastDeals pastDeals={reviewed.pastDeals} sheet={reviewed.library?.sheet ?? null} />
          <PastWithThem />
        </>
      )}
    </ViewFrame>
  );
}
