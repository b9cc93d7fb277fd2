import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CATALOGUE, NAMESPACE, signature } from '../../functions/catalogue';
import { FLAGS } from '../../negotiation/concession';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { ViewFrame } from '../frame/ViewFrame';
import { formatNumber } from '../wording/format';
import { FLAG_STYLES } from '../theme/flagStyle';
import { FlagTag } from '../theme/FlagTag';
import { KEYS, PRIVACY, SCORES, TROUBLE, WRITTEN, type HelpEntry } from './helpTexts';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: '8px' },
  term: { fontWeight: tokens.fontWeightSemibold, margin: 0 },
  text: { margin: 0, overflowWrap: 'anywhere' },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  panel: {
    marginInline: '12px',
    paddingBottom: '8px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
  },
  header: { fontWeight: tokens.fontWeightSemibold },
});

/** What the pane means by its words, what it writes, and what to do when something looks wrong. Works without a list too. */
export function HelpView() {
  return (
    <ViewFrame>
      <HeadlineBlock
        icon={false}
        headline={{
          tone: 'calm',
          title: 'Help',
          detail: 'Score what each side may give, from 1 to 10; the pane says who it matters to.',
        }}
      />
      <Accordion multiple collapsible defaultOpenItems={['scores', 'readings']}>
        <Topic value="scores" title="The three scores">
          <Text>
            Each row has them twice: worth to us, and our guess of what it is worth to them. 1 is next to
            nothing, 10 could decide the deal.
          </Text>
          <Entries entries={SCORES} />
        </Topic>
        <Topic value="readings" title="The readings">
          <Readings />
        </Topic>
        <Topic value="written" title="What is written, and how to remove it">
          <Text>
            Nothing is written before you have seen what and where. Undo in the message that follows takes it
            back.
          </Text>
          <Entries entries={WRITTEN} />
        </Topic>
        <Topic value="functions" title={`The functions (${formatNumber(CATALOGUE.length)})`}>
          <Text>Type = and {NAMESPACE}. in a cell, or use them by these names.</Text>
          <Functions />
        </Topic>
        <Topic value="keys" title="Keyboard">
          <Entries entries={KEYS} />
        </Topic>
        <Topic value="trouble" title="When a cell shows #NAME? or #BUSY!">
          <Entries entries={TROUBLE} />
        </Topic>
        <Topic value="privacy" title="Privacy">
          <Text>{PRIVACY}</Text>
        </Topic>
      </Accordion>
    </ViewFrame>
  );
}

function Topic({
  value,
  title,
  children,
}: {
  readonly value: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h2" button={{ className: styles.header }}>
        {title}
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}

function Entries({ entries }: { readonly entries: readonly HelpEntry[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {entries.map(({ term, text }) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Readings() {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {FLAGS.map((flag) => (
        <div key={flag}>
          <dt className={styles.term}>
            <FlagTag flag={flag} />
          </dt>
          <dd className={styles.text}>{FLAG_STYLES[flag].meaning}</dd>
        </div>
      ))}
      <div>
        <dt className={styles.term}>Not scored</dt>
        <dd className={styles.text}>Left out of every total until it has scores</dd>
      </div>
      <div>
        <dt className={styles.term}>8 !</dt>
        <dd className={styles.text}>Leverage of 7 or more that we give: handle with care</dd>
      </div>
    </dl>
  );
}

function Functions() {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {CATALOGUE.map((definition) => (
        <div key={definition.id}>
          <dt className={styles.code}>
            {NAMESPACE}.{signature(definition)}
          </dt>
          <dd className={styles.text}>{definition.description}</dd>
        </div>
      ))}
    </dl>
  );
}
