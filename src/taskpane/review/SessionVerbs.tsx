import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import { inExcel, type Command } from '../../commands/ribbonCommand';
import { reviewSheet } from '../../commands/reviewSheetCommand';
import { keepNotice, keptName } from '../../commands/sessionCommands';
import { explainRefusal } from '../../excel/explain';
import { endSession, setBaseline } from '../../excel/keepSession';
import { reviewSession, type SessionReview } from '../../excel/sessionReview';
import { Heading } from '../look/Heading';
import { useVerb } from '../frame/useVerb';

const useStyles = makeStyles({
  verbs: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  buttons: { display: 'flex', columnGap: '8px', rowGap: '8px', flexWrap: 'wrap' },
});

type Keep = typeof setBaseline;

/** The practice after a session: keep the preparation, end the session, write the review sheet for the team. */
export function SessionVerbs({ reviewed }: { readonly reviewed: SessionReview }) {
  const styles = useStyles();
  const { busy, run: runVerb } = useVerb();
  const [asked, setAsked] = useState<{ readonly keep: Keep; readonly text: string } | null>(null);

  const run = (command: Command) => {
    setAsked(null);
    return runVerb(command);
  };
  const kept =
    (keep: Keep, replace: boolean): Command =>
    () =>
      inExcel(async (context) => {
        const now = await reviewSession(context);
        if (now.kind === 'none') return { kind: 'problem', text: explainRefusal({ kind: 'no template' }) };
        const outcome = await keep(context, now, { replace });
        if (outcome.kind !== 'recorded already') return keepNotice(outcome);
        setAsked({
          keep,
          text: `${keptName(outcome.session)} is recorded already. Replace what was recorded?`,
        });
        return null;
      });

  const session = reviewed.session ?? 1;
  return (
    <section className={styles.verbs} aria-label="After the session">
      <Heading level={2}>After the session</Heading>
      <Text size={200}>
        Keeps today’s scores in a table of this workbook, so that the next review can say what changed. Set
        the baseline once, when you have prepared; end each session when you come out of it.
      </Text>
      <div className={styles.buttons}>
        <Button disabled={busy} onClick={() => void run(kept(endSession, false))}>
          End session {session}
        </Button>
        <Button disabled={busy} onClick={() => void run(kept(setBaseline, false))}>
          Set baseline
        </Button>
        <Button disabled={busy} onClick={() => void run(reviewSheet)}>
          Write review sheet
        </Button>
      </div>
      {asked && (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{asked.text}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void run(kept(asked.keep, true))}>
              Replace
            </Button>
            <Button size="small" onClick={() => setAsked(null)}>
              Keep as it is
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </section>
  );
}
