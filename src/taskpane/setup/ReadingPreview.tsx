import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Scores } from '../../negotiation/concession';
import type { TemplateReading } from '../../excel/template/reading';
import { formatNumber } from '../wording/format';
import { DIRECTION_WORDS, STATUS_WORDS } from '../wording/words';

/** Rows and cells that are shown; more would push the buttons out of sight without telling more. */
const MOST_ROWS = 5;
const MOST_CELLS = 3;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(28px, auto) minmax(0, 1fr)',
    columnGap: '8px',
    paddingBlock: '6px',
    paddingInline: '12px',
    borderBlockStartWidth: '1px',
    borderBlockStartStyle: 'solid',
    borderBlockStartColor: tokens.colorNeutralStroke2,
    ':first-child': { borderBlockStartStyle: 'none' },
  },
  place: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  name: { display: 'block' },
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The first rows as they would be read with the columns chosen now, and the cells that would be left out. */
export function ReadingPreview({ reading }: { readonly reading: TemplateReading }) {
  const styles = useStyles();
  const { rows, skipped, directionWords } = reading;
  const firstRows = rows.slice(0, MOST_ROWS);
  const firstCells = skipped.slice(0, MOST_CELLS);
  const [give, get] = [quoted(directionWords.give), quoted(directionWords.get)];
  return (
    <>
      <Text size={200}>
        {rows.length === 1 ? '1 row' : `${formatNumber(rows.length)} rows`} would be read
        {skipped.length > 0 &&
          `, ${skipped.length === 1 ? '1 cell' : `${formatNumber(skipped.length)} cells`} left out`}
        .
      </Text>
      {firstRows.length > 0 && (
        <ul className={styles.list} aria-label="The first rows as they would be read">
          {firstRows.map(({ row, name, own, mirror, direction, status }) => (
            <li key={row} className={styles.row}>
              <span className={styles.place}>{row}</span>
              <span>
                <span className={styles.name}>{name}</span>
                <span className={styles.figures}>
                  <span>Us {scoresWords(own)}</span>
                  <span>Them {mirror === null ? 'not scored' : scoresWords(mirror)}</span>
                  <span>{DIRECTION_WORDS[direction]}</span>
                  <span>{STATUS_WORDS[status]}</span>
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {firstCells.length > 0 && (
        <ul className={styles.list} aria-label="Cells that would be left out">
          {firstCells.map(({ cell, reason }) => (
            <li key={cell} className={styles.row}>
              <span className={styles.place}>{cell}</span>
              <span>{reason}</span>
            </li>
          ))}
        </ul>
      )}
      {(give !== '' || get !== '') && (
        <Text size={200}>
          {give !== '' && `${give}: ours to give. `}
          {get !== '' && `${get}: theirs to give.`}
        </Text>
      )}
    </>
  );
}

function scoresWords(scores: Scores): string {
  return scores.map(formatNumber).join(' / ');
}

function quoted(words: readonly string[]): string {
  return words
    .slice(0, 4)
    .map((word) => `“${word}”`)
    .join(', ');
}
