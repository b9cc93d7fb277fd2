import { Link, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { NamedRow } from '../../excel/changes/writtenRow';
import { OptionRows, RowChoice } from './OptionRows';

interface Props {
  /** The open rows of the list. */
  readonly rows: readonly NamedRow[];
  readonly groups: readonly (readonly NamedRow[])[];
  readonly onChange: (groups: readonly (readonly NamedRow[])[]) => void;
}

const isSame = (a: NamedRow, b: NamedRow) => a.row === b.row;

/** Rows of which at most one can be in a deal. */
export function EitherOr({ rows, groups, onChange }: Props) {
  const [first, setFirst] = useState<NamedRow | null>(null);
  return (
    <OptionRows
      title="Either-or"
      note="Of each line at most one can be in a deal."
      lines={groups.map((group, at) => {
        const words = group.map(({ name }) => name).join(' or ');
        return {
          key: String(at),
          words,
          verb: 'Remove',
          about: words,
          onPress: () => onChange(groups.filter((other) => other !== group)),
        };
      })}
    >
      {first === null ? (
        <RowChoice label="Add a pair" rows={rows} onChoose={({ row, name }) => setFirst({ row, name })} />
      ) : (
        <>
          <Text>
            {first.name} or …{' '}
            <Link as="button" onClick={() => setFirst(null)}>
              Cancel
            </Link>
          </Text>
          <RowChoice
            label={`Not together with ${first.name}`}
            rows={rows.filter((row) => !isSame(row, first))}
            onChoose={({ row, name }) => {
              const pair = [first, { row, name }];
              const isThere = groups.some((group) =>
                pair.every((one) => group.some((other) => isSame(one, other))),
              );
              if (!isThere) onChange([...groups, pair]);
              setFirst(null);
            }}
          />
        </>
      )}
    </OptionRows>
  );
}
