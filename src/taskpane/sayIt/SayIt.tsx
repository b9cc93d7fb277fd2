import { Button, makeStyles } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { Concession } from '../../negotiation/concession';
import { rowAtHand } from '../../negotiation/sayIt/rowAtHand';
import { rowWords } from '../../vocabulary/rowWords';
import { isFramedSmall } from '../../negotiation/findings/rules/framedSmall';
import { laterPart } from '../frame/laterPart';
import { usePane } from '../frame/pane';

/** Comes when somebody wants to speak; the map answers without it. */
const SayItForm = laterPart(() =>
  import(/* webpackChunkName: "sayIt" */ './SayItForm').then(({ SayItForm }) => ({ default: SayItForm })),
);

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** The way to words for the other side about a row, folded away until it is asked for. */
export function SayIt({ row }: { readonly row: Pick<Concession, 'row' | 'name' | 'direction'> }) {
  const styles = useStyles();
  const { reviewed } = usePane();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Say it
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <SayItForm
            key={row.row}
            isCalledSmall={isFramedSmall(reviewed.findings, row.row)}
            people={reviewed.records.people}
            row={rowAtHand(row, reviewed.reading.rows, rowWords(reviewed.deal.parties))}
          />
        </Suspense>
      )}
    </>
  );
}
