import { Field, Input, makeStyles, Switch, Text, Textarea, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { dealToAdd } from '../../excel/archive/dealToAdd';
import { dealDocuments, type RowAdded } from '../../library/dealDocuments';
import { LONGEST_LESSON, LONGEST_NAME, type ConcessionDocument } from '../../library/document';
import type { OpenLibrary } from '../../library/readyLibrary';
import { usePane } from '../frame/pane';
import { Heading } from '../theme/Heading';
import { useFirst } from '../theme/useFirst';
import { formatNumber } from '../wording/format';
import { DIRECTION_WORDS, STATUS_WORDS } from '../wording/words';
import { plural } from './libraryWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    // One below the other where both do not find room.
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: '4px 8px',
    alignItems: 'center',
    paddingBlock: '6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  type: { minWidth: 0 },
});

const STANDING_WORDS: Readonly<Record<RowAdded['standing'], string>> = {
  new: '',
  there: 'there already',
  corrects: 'in place of an older one',
};

/** What the user typed over what was proposed. */
export interface DealDraft {
  readonly deal?: string;
  readonly counterparty?: string;
  readonly industry?: string;
  readonly date?: string;
  readonly lessons?: string;
  readonly leavesOutNames?: boolean;
  /** By worksheet row. */
  readonly types?: Readonly<Record<number, string>>;
}

/** What of a library is looked at before a deal is added. */
type Held = Pick<OpenLibrary, 'documents' | 'has'>;

/** The deal under review as it would be added, and a way to change every word of it. */
export function useDealDraft({ documents: held, has }: Held, leavesOutByDefault: boolean) {
  const { reviewed } = usePane();
  const [draft, setDraft] = useState<DealDraft>({});
  const proposed = useMemo(() => dealToAdd(reviewed), [reviewed]);
  const deal = useMemo(() => {
    const { types = {}, date, ...words } = draft;
    return {
      ...proposed,
      leavesOutNames: leavesOutByDefault,
      ...words,
      ...(date !== undefined && { date: date === '' ? null : date }),
      rows: proposed.rows.map((row) => ({
        ...row,
        type: types[row.row] ?? (row.type.trim() === '' ? row.suggestion : row.type),
      })),
    };
  }, [proposed, draft, leavesOutByDefault]);
  // Of thousands of rows each is worked out anew with every letter: typing goes before it.
  const settled = useDeferredValue(deal);
  const rows = useMemo(() => dealDocuments(settled, held, has), [settled, held, has]);
  return {
    ...{ deal, rows, draft, isSettled: settled === deal },
    change: (given: DealDraft) => setDraft((before) => ({ ...before, ...given })),
  };
}

interface Props extends Omit<ReturnType<typeof useDealDraft>, 'draft'> {
  readonly draft: DealDraft;
}

/** Exactly what would be added, row by row; types are proposed and never forced. */
export function AddDeal({ deal, rows, change, draft }: Props) {
  const styles = useStyles();
  const { first, more } = useFirst(rows);
  const named = (label: string, key: 'deal' | 'counterparty' | 'industry', isOut = false) => (
    <Field label={label} {...(isOut && { hint: 'Left out' })}>
      <Input
        value={deal[key]}
        disabled={isOut}
        maxLength={LONGEST_NAME}
        onChange={(_, { value }) => change({ [key]: value })}
      />
    </Field>
  );
  return (
    <section className={styles.section} aria-label="Add this deal">
      <Switch
        label="Leave out names and lessons"
        checked={deal.leavesOutNames}
        onChange={(_, { checked }) => change({ leavesOutNames: checked })}
      />
      {named('Deal', 'deal', deal.leavesOutNames)}
      {named('Their name', 'counterparty', deal.leavesOutNames)}
      {named('Industry', 'industry')}
      <Field label="Day" hint="Older deals count less. Without a day it counts as if it were of today.">
        <Input type="date" value={deal.date ?? ''} onChange={(_, { value }) => change({ date: value })} />
      </Field>
      {!deal.leavesOutNames && (
        <Field label="What to remember next time" hint="Everybody who has this library reads it.">
          <Textarea
            value={deal.lessons}
            maxLength={LONGEST_LESSON}
            onChange={(_, { value }) => change({ lessons: value })}
          />
        </Field>
      )}
      <Heading level={2}>{plural(rows.length, 'row', 'rows')}, exactly as they are added</Heading>
      <Text size={200}>
        Scores run from 1 to 10. Walk-away, deadline, limits, notes, conditions and people never go in.
      </Text>
      <ul className={styles.list}>
        {first.map(({ document, standing }, i) => {
          const { row = 0, name = '' } = deal.rows[i] ?? {};
          const said = draft.types?.[row];
          const isProposed = said === undefined && deal.rows[i]?.suggestion !== '' && document.type !== '';
          return (
            <li key={row} className={styles.row}>
              <div>
                <span className={styles.name}>
                  {deal.leavesOutNames ? `Row ${row}, without its name` : name}
                </span>
                <span className={styles.quiet}>{rowWords(document, standing)}</span>
              </div>
              <Input
                className={styles.type}
                size="small"
                aria-label={`Type of row ${row}${isProposed ? ', proposed from its name' : ''}`}
                placeholder="No type"
                maxLength={LONGEST_NAME}
                value={said ?? document.type}
                onChange={(_, { value }) => change({ types: { ...draft.types, [row]: value } })}
              />
            </li>
          );
        })}
      </ul>
      {more}
    </section>
  );
}

function rowWords(
  { own, mirror, direction, outcome }: ConcessionDocument,
  standing: RowAdded['standing'],
): string {
  const scores = (of: readonly number[]) => of.map(formatNumber).join(', ');
  return [
    direction === null ? '' : DIRECTION_WORDS[direction],
    `${scores(own)} to us`,
    mirror === null ? '' : `${scores(mirror)} to them`,
    outcome === null ? '' : STATUS_WORDS[outcome],
    STANDING_WORDS[standing],
  ]
    .filter((part) => part !== '')
    .join('; ');
}
