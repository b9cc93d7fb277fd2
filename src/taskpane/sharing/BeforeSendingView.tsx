import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { explain } from '../../excel/explain';
import { notices } from '../../excel/notice';
import { readVisibleCells } from '../../excel/sharing/cleanedCopy';
import { sortSheets } from '../../excel/sharing/privatePlaces';
import { readTraces, type SeenTraces } from '../../excel/sharing/readTraces';
import { usePane } from '../frame/pane';
import { Heading } from '../theme/Heading';
import { openShared } from './share';
import { SharingFrame } from './SharingFrame';
import { NEVER_LOOKED_AT, unseenSentence } from './sharingWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  small: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Where private data still stands in this workbook, and a copy without. */
export function BeforeSendingView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { reviewed } = usePane();
  const [seen, setSeen] = useState<SeenTraces | null>(null);
  const { kept, clean } = useMemo(() => sortSheets(reviewed), [reviewed]);
  useEffect(() => {
    let isGone = false;
    void readTraces().then((found) => {
      if (!isGone) setSeen(found);
    });
    return () => {
      isGone = true;
    };
  }, [reviewed]);
  const copy = async () => {
    try {
      await openShared(await Excel.run((context) => readVisibleCells(context, clean)), 'Copy to send.xlsx');
    } catch (error) {
      notices.send({ kind: 'problem', text: explain(error) });
    }
  };
  const lines = [
    ...kept.map(({ sheet, holds, cell }) => ({
      where: cell === null ? `“${sheet}”` : `“${sheet}”, ${cell}`,
      holds,
    })),
    ...(seen?.traces ?? []),
  ];
  return (
    <SharingFrame
      title="Check before sending"
      detail="This workbook holds what the other side must not see. Send a copy without it, never this file."
      onBack={onBack}
      actions={
        clean.length > 0 && (
          <Button appearance="primary" onClick={() => void copy()}>
            Open a cleaned copy
          </Button>
        )
      }
    >
      <section className={styles.section} aria-label="Private in this workbook">
        <Heading level={2}>Private in this workbook</Heading>
        <ul className={styles.list}>
          {lines.map(({ where, holds }) => (
            <li key={`${where} ${holds}`} className={styles.item}>
              {where}
              <span className={styles.small}>{holds}</span>
            </li>
          ))}
        </ul>
        {seen === null && <Spinner size="tiny" label="Looking beside the cells" />}
        {seen !== null && seen.unseen.length > 0 && <Text size={200}>{unseenSentence(seen.unseen)}</Text>}
        {seen !== null && <Text size={200}>{NEVER_LOOKED_AT}</Text>}
      </section>
      <section className={styles.section} aria-label="The cleaned copy">
        <Heading level={2}>The cleaned copy</Heading>
        <Text>
          {clean.length === 0
            ? 'No sheet is free of private data. For the other side makes a workbook of asks and reasons.'
            : `Holds what can be seen on ${clean.map((sheet) => `“${sheet}”`).join(', ')}: values only, no formulas, names, comments or properties.`}
        </Text>
        {clean.length > 0 && (
          <Text size={200}>What the words on these sheets give away, only you can see.</Text>
        )}
      </section>
    </SharingFrame>
  );
}
