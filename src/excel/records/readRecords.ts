import { RECORD_KINDS, type DealRecords } from './dealRecords';
import { parseKept, type RecordKind } from './recordKind';

/** The records of a deal, with a sentence for each that could not be used whole. */
export interface ParsedRecords {
  readonly records: DealRecords;
  readonly notes: readonly string[];
}

/** Asks for the records with the next sync, for readers that share a round trip; called after that, it reads them. */
export function requestRecords(context: Excel.RequestContext): () => ParsedRecords {
  const asked = new Map(
    Object.values(RECORD_KINDS).map(({ key }) => {
      const setting = context.workbook.settings.getItemOrNullObject(key);
      setting.load('value');
      return [key, setting] as const;
    }),
  );
  const textOf = (key: string): unknown => {
    const setting = asked.get(key);
    return setting === undefined || setting.isNullObject ? null : (setting.value as unknown);
  };
  return () => parsedRecords(textOf);
}

/** The records from the texts under which they are kept, by their keys. */
export function parsedRecords(textOf: (key: string) => unknown): ParsedRecords {
  const notes: string[] = [];
  const read = <T>(kind: RecordKind<T>): T => {
    const { value, note } = parseKept(kind, textOf(kind.key));
    if (note !== null) notes.push(note);
    return value;
  };
  const { people, checks, lessons, signed } = RECORD_KINDS;
  return {
    records: {
      people: read(people),
      checks: read(checks),
      lessons: read(lessons),
      signed: read(signed),
    },
    notes,
  };
}
