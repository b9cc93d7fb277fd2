import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { columnLetters } from '../../cells/a1';
import type { ListMeaning, TemplateMapping } from '../../excel/deal/dealSettings';
import { mappingOf, previewOf, type ListStart } from '../../excel/setup/chosenList';
import { problemIn, type ColumnChoice } from '../../excel/setup/columnChoice';
import { COLUMN_USES, usesOf, type ColumnUse } from '../../cells/columnTable';
import { sheetColumns } from '../../excel/setup/sheetColumns';
import type { Parties } from '../../vocabulary/headingReader';
import type { TemplateDoubt } from '../../excel/template/doubt';
import { endRow, textAt, type SheetGrid } from '../../cells/sheetGrid';
import { directionReader } from '../../vocabulary/directionReader';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { showInSheet } from '../frame/showInSheet';
import { ViewFrame } from '../frame/ViewFrame';
import { Heading } from '../theme/Heading';
import { ColumnDoubt } from './ColumnDoubt';
import { ColumnPicker } from './ColumnPicker';
import { problemWords } from './columnWords';
import { FoundColumns } from './FoundColumns';
import { ScoresForm } from './ScoresForm';
import { ReadingPreview } from './ReadingPreview';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px', minWidth: 0 },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '8px' },
  link: { fontSize: tokens.fontSizeBase200 },
});

export interface ColumnsFormProps {
  readonly grids: readonly SheetGrid[];
  /** What was said or found beside the columns. */
  readonly meaning: ListMeaning;
  readonly grid: SheetGrid;
  readonly start: ListStart;
  readonly parties: Parties;
  readonly initial: ColumnChoice;
  readonly doubts: readonly TemplateDoubt[];
  readonly onUse: (mapping: TemplateMapping) => Promise<void>;
  readonly onLater: () => void;
  readonly laterWord: string;
  /** The list stands somewhere else: the user will point at it. */
  readonly onElsewhere: () => void;
  /** Absent where no choice of the user's is kept. */
  readonly onForget?: (() => Promise<void>) | undefined;
}

/** Is this your list? Doubtful columns first, the others as found, and the first rows as they would be read. */
export function ColumnsForm(props: ColumnsFormProps) {
  const { grids, grid, start, parties, initial, doubts, onUse, onLater, laterWord } = props;
  const { onElsewhere, onForget } = props;
  const styles = useStyles();
  const [choice, setChoice] = useState(initial);
  const [meaning, setMeaning] = useState<ListMeaning>(props.meaning);
  const [isOtherScale, setOtherScale] = useState(false);
  const [asked, setAsked] = useState<readonly ColumnUse[]>(() => askedAtFirst(initial, doubts));
  const [busy, setBusy] = useState(false);
  const columns = useMemo(() => sheetColumns(grid, start.headerRow), [grid, start]);
  const mapping = useMemo(() => mappingOf(choice, start, grid, meaning), [choice, start, grid, meaning]);
  const preview = useMemo(
    () =>
      mapping === null
        ? null
        : previewOf(meaning.theirSheet === undefined ? [grid] : grids, mapping, parties),
    [mapping, grid, grids, meaning, parties],
  );
  const problem = problemIn(choice, meaning.measure);
  const isMeant = (role: ColumnUse) => meaning.measure !== 'one' || !OF_THREE.includes(role);
  const cards = cardsOf(asked, doubts)
    .map((card) => ({ ...card, roles: card.roles.filter(isMeant) }))
    .filter(({ roles }) => roles.length > 0);
  const found = COLUMN_USES.filter((role) => !asked.includes(role) && isMeant(role));
  const words = useMemo(
    () => directionTexts(grid, start.headerRow, choice.direction),
    [grid, start, choice.direction],
  );
  const usual = useMemo(
    () =>
      directionReader(
        choice.direction === null ? '' : textAt(grid, start.headerRow - 1, choice.direction),
        words,
        parties,
      ),
    [grid, start, choice.direction, words, parties],
  );

  const show = (column: number | null) => {
    if (column === null) return;
    const letters = columnLetters(column);
    const last = Math.max(start.headerRow, preview?.place.lastRow ?? endRow(grid));
    void showInSheet(start.sheet, `${letters}${start.headerRow}:${letters}${last}`);
  };
  const choose = (role: ColumnUse, column: number | null) => {
    setChoice({ ...choice, [role]: column });
    show(column);
  };
  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    await work();
    setBusy(false);
  };

  return (
    <ViewFrame
      actions={
        <>
          <Button
            appearance="primary"
            disabled={busy || mapping === null}
            onClick={() => void during(async () => (mapping === null ? undefined : onUse(mapping)))}
          >
            Read it like this
          </Button>
          <Button disabled={busy} onClick={onLater}>
            {laterWord}
          </Button>
        </>
      }
    >
      <HeadlineBlock
        icon={false}
        headline={{
          tone: 'calm',
          title: 'We read it like this',
          detail: detailOf(start, doubts, preview?.place.lastRow),
        }}
      />
      {problem && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>
            {problemWords(
              'roles' in problem ? { ...problem, roles: problem.roles.filter(isMeant) } : problem,
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      {cards.length > 0 && (
        <section className={styles.section} aria-label="Please check">
          <Heading level={2}>Please check</Heading>
          {cards.map(({ roles, reasons }) => (
            <ColumnDoubt key={roles.join()} reasons={reasons}>
              {roles.map((role) => (
                <ColumnPicker
                  key={role}
                  role={role}
                  columns={columns}
                  chosen={choice[role]}
                  onChoose={(column) => choose(role, column)}
                  onOpen={() => show(choice[role])}
                />
              ))}
            </ColumnDoubt>
          ))}
        </section>
      )}
      <ScoresForm
        meaning={meaning}
        onChange={setMeaning}
        words={words}
        wayOf={(word) =>
          meaning.gives?.includes(word) === true
            ? 'give'
            : meaning.gets?.includes(word) === true
              ? 'get'
              : usual(word)
        }
        sheets={grids.filter((one) => one.visible && one.sheet !== start.sheet).map(({ sheet }) => sheet)}
        hasTheirColumns={choice.theirValue !== null}
        isOtherScale={isOtherScale}
        onOtherScale={setOtherScale}
      />
      <section className={styles.section} aria-label="How it would be read">
        <Heading level={2}>How it would be read</Heading>
        {preview === null ? (
          <Text size={200}>The rows appear here once the name and our three scores have their columns.</Text>
        ) : (
          <ReadingPreview reading={preview} />
        )}
      </section>
      {found.length > 0 && (
        <section className={styles.section} aria-label="Found">
          <Heading level={2}>Found</Heading>
          <FoundColumns
            roles={found}
            choice={choice}
            columns={columns}
            onChange={(role) => {
              setAsked([...asked, role]);
              show(choice[role]);
            }}
          />
        </section>
      )}
      <Text size={200}>
        Choosing a column selects it in the sheet; no cell is changed. Your answer is kept with this workbook.
      </Text>
      <div className={styles.links}>
        <Link as="button" className={styles.link} onClick={onElsewhere}>
          My list is somewhere else
        </Link>
        {onForget && (
          <Link as="button" className={styles.link} onClick={() => void during(onForget)}>
            Look for the columns again
          </Link>
        )}
      </div>
    </ViewFrame>
  );
}

const OF_THREE: readonly ColumnUse[] = [
  'ownLeverage',
  'ownRelationship',
  'theirLeverage',
  'theirRelationship',
];

/** So many words are asked about; a column of more is no column of set words. */
const MOST_WORDS = 12;

/** The different texts below a Direction heading, as they stand there. */
function directionTexts(grid: SheetGrid, headerRow: number, column: number | null): readonly string[] {
  if (column === null) return [];
  const texts = new Set<string>();
  for (let row = headerRow; row < endRow(grid) && texts.size <= MOST_WORDS; row++) {
    const text = textAt(grid, row, column);
    if (text !== '' && text.length <= 60) texts.add(text);
  }
  return texts.size > MOST_WORDS ? [] : [...texts];
}

/** What the reader doubts, and what cannot be missing. */
function askedAtFirst(choice: ColumnChoice, doubts: readonly TemplateDoubt[]): readonly ColumnUse[] {
  const problem = problemIn(choice);
  const missing = problem?.kind === 'missing' ? problem.roles : [];
  const doubted = doubts.flatMap(({ column }) => usesOf(column));
  return COLUMN_USES.filter((role) => missing.includes(role) || doubted.includes(role));
}

interface Card {
  readonly roles: readonly ColumnUse[];
  readonly reasons: readonly string[];
}

/** Columns that one reason is about stand together; the others, which the user wants to change, each by itself. */
function cardsOf(asked: readonly ColumnUse[], doubts: readonly TemplateDoubt[]): readonly Card[] {
  const doubted = [...new Set(doubts.map(({ column }) => column))].map((column) => ({
    roles: usesOf(column),
    reasons: doubts.filter((doubt) => doubt.column === column).map(({ reason }) => reason),
  }));
  const inDoubt = doubted.flatMap(({ roles }) => roles);
  const others = asked.filter((role) => !inDoubt.includes(role));
  return [...doubted, ...others.map((role) => ({ roles: [role], reasons: [] }))];
}

function detailOf(
  { sheet, headerRow }: ListStart,
  doubts: readonly TemplateDoubt[],
  lastRow?: number,
): string {
  const rows = lastRow === undefined ? `headings in row ${headerRow}` : `rows ${headerRow + 1} to ${lastRow}`;
  const count = new Set(doubts.map(({ column }) => column)).size;
  if (count === 0) return `“${sheet}”, ${rows}.`;
  return `“${sheet}”, ${rows}. ${count === 1 ? 'One thing needs' : `${count} things need`} your eye.`;
}
