import { Button, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { Copy16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { KnownPerson } from '../../negotiation/sayIt/personQuestions';
import type { RowAtHand } from '../../negotiation/sayIt/rowAtHand';
import { copyWording } from '../wording/copyWording';
import { sayingsAbout, sayingsTo } from './sayItWords';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px', minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
  copy: { alignSelf: 'flex-start' },
});

interface Props {
  readonly row: RowAtHand;
  /** Whether the other side calls it small. */
  readonly isCalledSmall?: boolean;
  /** Those on their side of whom we keep notes. */
  readonly people?: readonly KnownPerson[];
}

/** Words about one row: chosen, edited where they stand, copied with one click. */
export function SayItForm({ row, isCalledSmall = false, people = [] }: Props) {
  const styles = useStyles();
  const groups = [...sayingsAbout(row, isCalledSmall), ...sayingsTo(people, row)];
  const sayings = groups.flatMap((group) => group.sayings);
  const [chosen, setChosen] = useState(0);
  const [edited, setEdited] = useState<string | null>(null);
  const words = edited ?? sayings[chosen]?.words ?? '';
  let at = 0;
  return (
    <div className={styles.form}>
      <Select
        size="small"
        className={styles.select}
        aria-label={`What to say about ${row.name}`}
        value={chosen}
        onChange={(_, { value }) => {
          setChosen(Number(value));
          setEdited(null);
        }}
      >
        {groups.map(({ title, sayings: of }) => (
          <optgroup key={title} label={title}>
            {of.map(({ label }) => (
              <option key={label} value={at++}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      <Textarea
        aria-label={`Words about ${row.name}`}
        rows={3}
        resize="vertical"
        value={words}
        onChange={(_, { value }) => setEdited(value)}
      />
      <Button
        className={styles.copy}
        size="small"
        icon={<Copy16Regular />}
        aria-label={`Copy words about ${row.name}`}
        onClick={() => void copyWording(words)}
      >
        Copy
      </Button>
    </div>
  );
}
