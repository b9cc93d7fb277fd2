import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { rowAtHand } from '../../negotiation/sayIt/rowAtHand';
import { rowWords } from '../../vocabulary/rowWords';
import { isFramedSmall } from '../../negotiation/findings/rules/framedSmall';
import { usePane } from '../frame/pane';
import { SayItForm } from '../sayIt/SayItForm';
import { Fold } from '../theme/Fold';

const useStyles = makeStyles({
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** Words for the other side about any row that is still in play. */
export function SayItSection() {
  const styles = useStyles();
  const { reviewed, selectedRow } = usePane();
  const { rows } = reviewed.reading;
  const inPlay = rows.filter(({ status }) => status !== 'rejected' && status !== 'withdrawn');
  const [chosen, setChosen] = useState(selectedRow);
  const row = inPlay.find((one) => one.row === chosen) ?? inPlay[0];
  if (row === undefined) return null;
  return (
    <Fold title="Say it" value="words and questions">
      <Field label="About">
        <Select
          size="small"
          className={styles.select}
          value={row.row}
          onChange={(_, { value }) => setChosen(Number(value))}
        >
          {inPlay.map((one) => (
            <option key={one.row} value={one.row}>
              {one.name}
            </option>
          ))}
        </Select>
      </Field>
      <SayItForm
        key={row.row}
        isCalledSmall={isFramedSmall(reviewed.findings, row.row)}
        people={reviewed.records.people}
        row={rowAtHand(row, rows, rowWords(reviewed.deal.parties))}
      />
    </Fold>
  );
}
