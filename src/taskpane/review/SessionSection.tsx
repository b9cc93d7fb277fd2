import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { notices } from '../../excel/notice';
import { changeText } from '../../excel/report/changeText';
import type { SessionReview } from '../../excel/sessionReview';
import { FindingCard } from './FindingCard';
import { Heading } from '../look/Heading';
import { DIMENSION_WORDS } from '../look/words';

/** How many findings fit what a negotiator can raise; the others stand behind a link. */
const WORST = 3;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  ask: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '6px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quote: {
    margin: 0,
    paddingInlineStart: '10px',
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  list: { margin: 0, paddingInlineStart: '18px', fontSize: tokens.fontSizeBase200 },
  small: { fontSize: tokens.fontSizeBase200, alignSelf: 'flex-start' },
});

interface Props {
  readonly reviewed: SessionReview;
  readonly onSelectRow: (row: number) => void;
}

/** After a session: the worst findings, what to ask for next, what changed since the list was last kept. */
export function SessionSection({ reviewed, onSelectRow }: Props) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { findings, asks, changes, comparedWith } = reviewed;
  const shown = all ? findings : findings.slice(0, WORST);
  const [ask] = asks?.asks ?? [];

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      notices.send({ kind: 'done', text: 'The wording is copied. It carries no scores.' });
    } catch {
      notices.send({
        kind: 'problem',
        text: 'This Excel does not let us copy. Select the words and press Ctrl+C.',
      });
    }
  };

  return (
    <>
      <section className={styles.section} aria-label="What to look at">
        <Heading level={2}>What to look at</Heading>
        {findings.length === 0 && <Text size={300}>Nothing to raise. All checks are clear.</Text>}
        {shown.map((finding) => (
          <FindingCard
            key={`${finding.rule} ${finding.rows.join()}`}
            finding={finding}
            onSelectRow={onSelectRow}
          />
        ))}
        {findings.length > WORST && (
          <Link as="button" className={styles.small} onClick={() => setAll(!all)}>
            {all ? 'Show the worst three' : `See all ${findings.length}`}
          </Link>
        )}
      </section>
      {asks && ask && (
        <section className={styles.section} aria-label="Ask for this next">
          <Heading level={2}>Ask for this next</Heading>
          <div className={styles.ask}>
            <span className={styles.name}>{ask.what}</span>
            <Text size={200}>
              {ask.recovers === null
                ? `An idea to restore ${DIMENSION_WORDS[asks.dimension].toLowerCase()}.`
                : `Brings back ${ask.recovers} in ${DIMENSION_WORDS[asks.dimension].toLowerCase()}` +
                  (ask.costsThem === null ? '.' : ` and costs them ${ask.costsThem}.`)}
            </Text>
            <blockquote className={styles.quote}>{ask.wording}</blockquote>
            <div>
              <Button size="small" icon={<Copy16Regular />} onClick={() => void copy(ask.wording)}>
                Copy wording
              </Button>
            </div>
          </div>
        </section>
      )}
      {changes.length > 0 && (
        <section className={styles.section} aria-label="What changed">
          <Heading level={2}>
            {comparedWith === 0
              ? 'Changed since the baseline'
              : `Changed since session ${comparedWith ?? ''}`}
          </Heading>
          <ul className={styles.list}>
            {changes.map((change) => (
              <li key={`${change.row ?? change.concession} ${change.what}`}>{changeText(change)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
