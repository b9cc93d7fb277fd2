import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { NumberTable } from '../charts/NumberTable';
import { Heading } from '../theme/Heading';
import { FrontierPicture } from './FrontierPicture';
import type { FrontierDrawing } from './frontierDrawing';
import { frontierSentence, frontierTable } from './frontierWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '4px' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: '8px',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The whole deal after each offer, beside the best line and the walk-aways: as a picture, or as a table. */
export function WhereTheyLead({ drawing }: { readonly drawing: FrontierDrawing }) {
  const styles = useStyles();
  const [isTable, setTable] = useState(false);
  const sentence = frontierSentence(drawing);
  return (
    <section className={styles.section} aria-label="Where they lead">
      <div className={styles.head}>
        <Heading level={2}>Where they lead</Heading>
        <Link as="button" onClick={() => setTable(!isTable)}>
          {isTable ? 'As a picture' : 'As a table'}
        </Link>
      </div>
      {isTable ? (
        <NumberTable
          name="Where the offers lead the whole deal"
          headings={['Deal', 'To us', 'To them']}
          rows={frontierTable(drawing)}
        />
      ) : (
        <>
          <Text size={200} className={styles.quiet} aria-hidden="true">
            Worth to them, our guess
          </Text>
          <FrontierPicture drawing={drawing} label={`Where the offers lead. ${sentence}`} />
        </>
      )}
      <Text size={200} className={styles.quiet}>
        {sentence}
      </Text>
    </section>
  );
}
