import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { answersChange } from '../../excel/changes/answersChange';
import { choosesColumns, type TemplateDoubt } from '../../excel/template/doubt';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { usePane } from '../frame/pane';
import { ViewFrame } from '../frame/ViewFrame';
import { ReadingPreview } from '../setup/ReadingPreview';
import { BringTogether } from '../together/BringTogether';
import { Heading } from '../theme/Heading';
import { formatNumber } from '../wording/format';
import { AnsweredQuestions } from './AnsweredQuestions';
import { ANOTHER_SCALE, cellsWords, cellToShow, isLeftToTheSheet, mendWords, placeWords } from './doubtWords';
import { OwnScale } from './OwnScale';
import { Question } from './Question';

/** So many questions stand on one page. */
const MOST = 3;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px', minWidth: 0 },
  link: { fontSize: tokens.fontSizeBase200, minHeight: '24px' },
});

interface Props {
  /** The user goes on without an answer. */
  readonly onNotNow: () => void;
}

/** We read it like this: what was not plain about the list, the most consequential first, and what comes of our guesses. */
export function QuestionsView({ onNotNow }: Props) {
  const styles = useStyles();
  const { reviewed, propose, showCells, open } = usePane();
  const [toMend, setToMend] = useState<string | null>(null);
  const { reading } = reviewed;
  const asked = reading.doubts.slice(0, MOST);
  const later = reading.doubts.length - asked.length;
  const guesses = asked.filter(({ taken }) => taken !== null);

  const answer = (doubt: TemplateDoubt, text: string) => {
    if (choosesColumns(text)) open('columns');
    else if (isLeftToTheSheet(text)) {
      setToMend(doubt.key);
      show(doubt);
    } else propose([answersChange({ [doubt.key]: { question: doubt.question, answer: text } })]);
  };
  const show = (doubt: TemplateDoubt) => {
    const cell = cellToShow(doubt);
    if (cell !== null) showCells(cell);
  };
  const takeAll = () =>
    propose([
      answersChange(
        Object.fromEntries(
          guesses.map(({ key, question, taken }) => [key, { question, answer: taken ?? '' }] as const),
        ),
      ),
    ]);

  return (
    <ViewFrame
      actions={
        <>
          <Button appearance="primary" disabled={guesses.length === 0} onClick={takeAll}>
            Read it like this
          </Button>
          <Button onClick={onNotNow}>Not now</Button>
        </>
      }
    >
      <HeadlineBlock
        icon={false}
        headline={{
          tone: 'calm',
          title: 'We read it like this',
          detail: placeWords(reading.place, reading.doubts.length),
        }}
      />
      <AnsweredQuestions />
      {asked.map((doubt) => (
        <Question
          key={doubt.key}
          question={doubt.question}
          reason={doubt.reason}
          answers={doubt.answers}
          taken={doubt.taken}
          foot={
            toMend !== doubt.key ? (
              cellsWords(doubt.cells)
            ) : (
              <>
                {doubt.about === 'scale' && doubt.answers.includes(ANOTHER_SCALE) && (
                  <OwnScale onAnswer={(text) => answer(doubt, text)} />
                )}
                {mendWords(doubt.about)}
              </>
            )
          }
          onAnswer={(text) => answer(doubt, text)}
          onLook={() => show(doubt)}
        />
      ))}
      {later > 0 && <Text size={200}>{formatNumber(later)} more afterwards.</Text>}
      <BringTogether />
      <section className={styles.section} aria-label="Then it reads">
        <Heading level={2}>Then it reads</Heading>
        <ReadingPreview reading={reading} />
      </section>
      <Link as="button" className={styles.link} onClick={() => open('columns')}>
        Choose the columns myself
      </Link>
    </ViewFrame>
  );
}
