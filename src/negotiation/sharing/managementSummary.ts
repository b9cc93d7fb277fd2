import type { Concession, Direction } from '../concession';
import { linkedPairs } from '../linkedGives';
import type { RowWords } from '../rowWords';

export interface SummaryInput {
  readonly rows: readonly Concession[];
  readonly words: Pick<RowWords, 'nameKey' | 'linksIn'>;
  /** The other side's name; '' where unknown. */
  readonly them: string;
  /** null where nothing tells of sessions. */
  readonly session: number | null;
  /** How the day is written. */
  readonly day: string;
}

/** A heading with lines under it. */
interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * Where the deal stands, for our own management: what was agreed, what lies on the table, what is still open, and what stands
 * for what. Names and states alone: no score, sum, limit, share or walk-away.
 */
export function managementSummary({ rows, words, them, session, day }: SummaryInput): string {
  const where = session === null ? '' : `, session ${session}`;
  const title = `Where we stand${them === '' ? '' : ` with ${them}`}${where}, ${day}`;
  const sections = sectionsOf(rows, words).filter(({ lines }) => lines.length > 0);
  return [
    title,
    ...sections.map(({ title: heading, lines }) => [heading, ...lines.map((line) => `- ${line}`)].join('\n')),
    ...(sections.length === 0 ? ['Nothing is agreed or on the table yet.'] : []),
  ].join('\n\n');
}

function sectionsOf(rows: readonly Concession[], words: SummaryInput['words']): readonly Section[] {
  const nameOf = new Map(rows.map(({ row, name }) => [row, name]));
  const of = (direction: Direction, ...statuses: readonly Concession['status'][]) =>
    rows
      .filter((row) => row.direction === direction && statuses.includes(row.status))
      .map(({ name }) => name);
  const closed = rows.filter(({ status }) => status === 'rejected' || status === 'withdrawn');
  return [
    { title: 'Agreed: we give', lines: of('give', 'agreed') },
    { title: 'Agreed: we get', lines: of('get', 'agreed') },
    { title: 'On the table: from us', lines: of('give', 'offered', 'asked') },
    { title: 'On the table: from them', lines: of('get', 'offered', 'asked') },
    {
      title: 'One for the other',
      lines: linkedPairs(rows, words).map(
        ({ give, get }) => `${nameOf.get(give) ?? ''} for ${nameOf.get(get) ?? ''}`,
      ),
    },
    { title: 'Rejected or withdrawn', lines: closed.map(({ name }) => name) },
  ];
}
