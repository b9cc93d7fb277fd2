import { TERMS } from '../../vocabulary/shownTerms';
import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { removeHighlightsChange } from '../../excel/changes/highlightsChange';
import { makeChanges } from '../../excel/changes/makeChanges';
import { removeResultColumnsChange } from '../../excel/changes/resultColumnsChange';
import { dealSettingsChange } from '../../excel/changes/dealSettingsChange';
import { notices } from '../../excel/notice';
import { LibraryFold } from '../library/LibraryFold';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { usePane } from '../frame/pane';
import { ViewFrame } from '../frame/ViewFrame';
import { formatNumber } from '../wording/format';
import { AnsweredQuestions } from '../questions/AnsweredQuestions';
import { DiscreetLevels } from '../discreet/DiscreetLevels';
import { Heading } from '../theme/Heading';
import { proposedLimits } from './proposedLimits';
import { SettingsForm } from './SettingsForm';
import { NO_DRAFT, useKeptDraft } from './keptDraft';
import { defaultTexts, readSettings, settingsTexts } from './settingsDraft';
import { changedSettingsTexts } from './settingsWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start' },
  // Above the buttons, over the whole width: what they would change.
  effect: { order: -1, flex: '1 1 100%', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  link: { minHeight: '24px' },
});

/** So many changed settings are named above the button; more are counted. */
const MOST_NAMED = 2;

/** The settings of the deal: kept only when told to, and only when everything typed can be used. */
export function SettingsView() {
  const styles = useStyles();
  const { reviewed, propose, open, readAgain } = usePane();
  const [{ edits, isReset }, setDraft] = useKeptDraft();
  const [busy, setBusy] = useState(false);
  const { deal, review, notes } = reviewed;
  const texts = { ...settingsTexts(deal), ...edits };
  const base = isReset ? { ...deal, method: {}, findings: {} } : deal;
  const read = readSettings(texts, base);
  const changed = read.deal === null ? [] : changedSettingsTexts(deal, read.deal);
  const wrong = Object.keys(read.problems).length;
  const isDirty = wrong > 0 || changed.length > 0;

  const forget = () => setDraft(NO_DRAFT);
  const keep = async () => {
    const next = read.deal;
    if (next === null) return;
    setBusy(true);
    const { method, findings, budgets, relationship, parties, session, signedOn } = next;
    const change = dealSettingsChange(
      { method, findings, budgets, relationship, parties, session, signedOn },
      { title: 'Keep these settings', where: changed.join('. '), said: 'The settings are kept.' },
    );
    const notice = await makeChanges([change]);
    notices.send(notice);
    await readAgain();
    if (notice.kind === 'done') forget();
    setBusy(false);
  };

  return (
    <ViewFrame
      actions={
        isDirty && (
          <>
            <Button appearance="primary" disabled={busy || wrong > 0} onClick={() => void keep()}>
              Keep these settings
            </Button>
            <Button disabled={busy} onClick={forget}>
              Leave as they were
            </Button>
            <span className={styles.effect}>{effect(changed, wrong)}</span>
          </>
        )
      }
    >
      <HeadlineBlock
        icon={false}
        headline={{
          tone: 'calm',
          title: 'Settings',
          detail: 'None of them is needed: what you leave empty has its usual value.',
        }}
      />
      {notes.length > 0 && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{notes.join(' ')}</MessageBarBody>
        </MessageBar>
      )}
      <SettingsForm
        texts={texts}
        problems={read.problems}
        proposed={proposedLimits(review.rows.map(({ concession }) => concession))}
        onType={(id, text) => setDraft((before) => ({ ...before, edits: { ...before.edits, [id]: text } }))}
      />
      <LibraryFold />
      <section className={styles.section} aria-label="Start again">
        <Button onClick={() => setDraft({ edits: { ...edits, ...defaultTexts() }, isReset: true })}>
          Back to the defaults
        </Button>
        <Text size={200}>Weights and all that counts as usual. Names, sessions and limits stay.</Text>
      </section>
      <section className={styles.section} aria-label="Discreet">
        <Heading level={2}>Discreet</Heading>
        <Text size={200}>For a screen that the other side can see.</Text>
        <DiscreetLevels />
      </section>
      <section className={styles.section} aria-label="On the sheet">
        <Heading level={2}>On the sheet</Heading>
        <Button
          onClick={() => propose([removeHighlightsChange(reviewed), removeResultColumnsChange(reviewed)])}
        >
          {TERMS.removeBoth}
        </Button>
        <Text size={200}>Highlights and result columns, and nothing of yours. Undo brings them back.</Text>
        <AnsweredQuestions />
        <Link as="button" className={styles.link} onClick={() => open('columns')}>
          Wrong columns?
        </Link>
      </section>
    </ViewFrame>
  );
}

/** What the button would do, or why it waits. */
function effect(changed: readonly string[], wrong: number): string {
  if (wrong > 0)
    return wrong === 1
      ? 'One field needs another look first.'
      : `${formatNumber(wrong)} fields need another look first.`;
  const named = changed.slice(0, MOST_NAMED).join('. ');
  const more = changed.length > MOST_NAMED ? `. And ${formatNumber(changed.length - MOST_NAMED)} more` : '';
  return `${named}${more}. Our highlights and columns on the sheet follow.`;
}
