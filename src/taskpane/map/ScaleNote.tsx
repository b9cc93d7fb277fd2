import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { isOneToTen, ONE_TO_TEN, scaleName } from '../../cells/scale';
import { listGrid } from '../../excel/reading/listAsRead';
import type { SessionReview } from '../../excel/review/sessionReview';
import { scaleChoices, typedScore } from '../../excel/template/typedScore';
import { GRADES } from '../../vocabulary/language';
import { usePane } from '../frame/pane';
import { formatNumber } from '../wording/format';

const useStyles = makeStyles({
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  link: { fontSize: tokens.fontSizeBase200 },
});

/** How the list's own scores are counted, where they are not three scores from 1 to 10, and the way to say it otherwise. */
export function ScaleNote() {
  const styles = useStyles();
  const { reviewed, open } = usePane();
  const words = scaleSentences(reviewed);
  if (words === '') return null;
  return (
    <span className={styles.note}>
      {words}{' '}
      <Link as="button" inline className={styles.link} onClick={() => open('columns')}>
        Change
      </Link>
    </span>
  );
}

/** @example 'Low, Medium, High count as 2.5, 5.5, 8.5. One score a row: no leverage or trust checks.' */
export function scaleSentences(reviewed: Pick<SessionReview, 'reading' | 'grids'>): string {
  const { place } = reviewed.reading;
  const { scale = ONE_TO_TEN, measure } = place;
  const sentences: string[] = [];
  if (scale.kind === 'numbers' && !isOneToTen(scale))
    sentences.push(`Your scores from ${scaleName(scale)} count as 1 to 10.`);
  else if (scale.kind !== 'numbers') {
    const choices = scaleChoices(place, listGrid(reviewed));
    const told =
      scale.kind === 'words' ? [GRADES.low, GRADES.medium, GRADES.high] : choices.map(({ score }) => score);
    const texts = told.map((score) => String(typedScore(score, scale, choices)));
    sentences.push(`${texts.join(', ')} count as ${told.map(formatNumber).join(', ')}.`);
  }
  if (measure === 'one') sentences.push('One score a row: no leverage or trust checks.');
  return sentences.join(' ');
}
