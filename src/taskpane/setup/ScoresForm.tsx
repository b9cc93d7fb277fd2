import { Dropdown, Field, makeStyles, Option, Text, tokens } from '@fluentui/react-components';
import { isOneToTen, ONE_TO_TEN, scaleName, type Scale } from '../../cells/scale';
import type { ListMeaning } from '../../excel/deal/dealSettings';
import type { Direction } from '../../negotiation/concession';
import { OwnScale } from '../questions/OwnScale';
import { ANOTHER_SCALE } from '../questions/doubtWords';
import { Heading } from '../theme/Heading';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px', minWidth: 0 },
  field: { minWidth: 0 },
  dropdown: { minWidth: 0, width: '100%' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const FIVE_STARS: Scale = { kind: 'stars', of: 5 };
const SCALES: readonly Scale[] = [
  ONE_TO_TEN,
  { kind: 'numbers', from: 1, to: 5 },
  { kind: 'numbers', from: 0, to: 100 },
  { kind: 'numbers', from: -5, to: 5 },
  { kind: 'numbers', from: 5, to: 1 },
  { kind: 'words' },
  FIVE_STARS,
  { kind: 'balls' },
];

const MEASURE_WORDS = { three: 'Three: value, leverage, relationship', one: 'One: cost or worth' } as const;
const WAY_WORDS = { give: 'We give', get: 'We get' } as const;
const IN_THIS_LIST = 'In this list, or nowhere';

interface Props {
  readonly meaning: ListMeaning;
  readonly onChange: (meaning: ListMeaning) => void;
  /** The words of the Direction column as they stand there; empty without such a column. */
  readonly words: readonly string[];
  /** How those words are understood now; null: not at all. */
  readonly wayOf: (word: string) => Direction | null;
  /** Other sheets of the workbook. */
  readonly sheets: readonly string[];
  /** Their side has columns of its own in the list. */
  readonly hasTheirColumns: boolean;
  readonly onOtherScale: (isAsked: boolean) => void;
  readonly isOtherScale: boolean;
}

/** What the columns cannot say: how many scores a row has, what they run on, which words mean that we give, where their side is. */
export function ScoresForm(props: Props) {
  const { meaning, onChange, words, wayOf, sheets, hasTheirColumns, onOtherScale, isOtherScale } = props;
  const styles = useStyles();
  const scale = meaning.scale ?? ONE_TO_TEN;
  const offered = SCALES.some((one) => scaleName(one) === scaleName(scale)) ? SCALES : [...SCALES, scale];
  const setScale = (one: Scale) => {
    onOtherScale(false);
    onChange({ ...meaning, scale: isOneToTen(one) ? undefined : one });
  };
  const setWay = (word: string, way: Direction) =>
    onChange({
      ...meaning,
      gives: [...(meaning.gives ?? []).filter((one) => one !== word), ...(way === 'give' ? [word] : [])],
      gets: [...(meaning.gets ?? []).filter((one) => one !== word), ...(way === 'get' ? [word] : [])],
    });
  const measure = meaning.measure ?? 'three';
  return (
    <section className={styles.section} aria-label="What the scores mean">
      <Heading level={2}>What the scores mean</Heading>
      <Field className={styles.field} label="Scores of a row">
        <Dropdown
          className={styles.dropdown}
          value={MEASURE_WORDS[measure]}
          selectedOptions={[measure]}
          onOptionSelect={(_, { optionValue }) =>
            onChange({ ...meaning, measure: optionValue === 'one' ? 'one' : undefined })
          }
        >
          {(['three', 'one'] as const).map((one) => (
            <Option key={one} value={one}>
              {MEASURE_WORDS[one]}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field className={styles.field} label="What they run on">
        <Dropdown
          className={styles.dropdown}
          value={isOtherScale ? ANOTHER_SCALE : scaleName(scale)}
          selectedOptions={[isOtherScale ? ANOTHER_SCALE : scaleName(scale)]}
          onOptionSelect={(_, { optionValue }) => {
            const chosen = offered.find((one) => scaleName(one) === optionValue);
            if (chosen === undefined) onOtherScale(true);
            else setScale(chosen);
          }}
        >
          {[...offered.map(scaleName), ANOTHER_SCALE].map((name) => (
            <Option key={name} value={name}>
              {name}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {isOtherScale && (
        <OwnScale
          onAnswer={(text) => {
            const [from = NaN, to = NaN] = text.split(' to ').map(Number);
            setScale({ kind: 'numbers', from, to });
          }}
        />
      )}
      {words.length > 0 && (
        <Text className={styles.quiet}>Which of these words mean that we give, and which that we get?</Text>
      )}
      {words.map((word) => {
        const way = wayOf(word);
        return (
          <Field key={word} className={styles.field} label={`“${word}”`} orientation="horizontal">
            <Dropdown
              className={styles.dropdown}
              placeholder="Not understood"
              value={way === null ? '' : WAY_WORDS[way]}
              selectedOptions={way === null ? [] : [way]}
              onOptionSelect={(_, { optionValue }) => setWay(word, optionValue === 'get' ? 'get' : 'give')}
            >
              {(['give', 'get'] as const).map((one) => (
                <Option key={one} value={one}>
                  {WAY_WORDS[one]}
                </Option>
              ))}
            </Dropdown>
          </Field>
        );
      })}
      {!hasTheirColumns && sheets.length > 0 && (
        <Field className={styles.field} label="Their side stands">
          <Dropdown
            className={styles.dropdown}
            value={meaning.theirSheet ?? IN_THIS_LIST}
            selectedOptions={[meaning.theirSheet ?? IN_THIS_LIST]}
            onOptionSelect={(_, { optionValue }) =>
              onChange({
                ...meaning,
                theirSheet: sheets.find((sheet) => sheet === optionValue),
              })
            }
          >
            {[IN_THIS_LIST, ...sheets].map((sheet) => (
              <Option key={sheet} value={sheet}>
                {sheet}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
    </section>
  );
}
