import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, Warning16Filled } from '@fluentui/react-icons';
import { privateHits } from '../../excel/sharing/privateWords';
import {
  otherSideLines,
  otherSideParagraphs,
  otherSideText,
  type ForOtherSide,
} from '../../negotiation/sharing/otherSide';
import { usePane } from '../frame/pane';
import { Heading } from '../theme/Heading';
import { CARD } from '../theme/surfaces';
import { formatNumber } from '../wording/format';
import { copyShared, openShared } from './share';
import { otherSideSheet } from './sharedSheets';
import { CHECKED_BEFORE, hitSentence, privateCells } from './sharingWords';
import { SharingFrame } from './SharingFrame';

const useStyles = makeStyles({
  card: CARD,
  words: { margin: 0, overflowWrap: 'anywhere' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
  },
  line: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', alignItems: 'start' },
  clear: { color: tokens.colorPaletteGreenForeground1 },
  hit: { color: tokens.colorPaletteRedForeground1 },
  section: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

interface Props {
  readonly shared: ForOtherSide;
  readonly form: 'text' | 'workbook';
  /** Everything that was chosen. */
  readonly names: readonly string[];
  readonly onBack: () => void;
}

/** Exactly what goes out, and what was looked for in it. */
export function OtherSidePreview({ shared, form, names, onBack }: Props) {
  const styles = useStyles();
  const { reviewed } = usePane();
  const { them } = reviewed.deal.parties;
  const isText = form === 'text';
  const paragraphs = isText
    ? otherSideParagraphs(shared)
    : otherSideLines(shared).map((line) => line.filter((part) => part !== '').join(': '));
  const hits = privateHits(paragraphs.join('\n'), reviewed, names);
  return (
    <SharingFrame
      title={`What ${them === '' ? 'they' : them} will read`}
      detail={isText ? 'Nothing else is copied.' : 'Nothing else stands in the new workbook.'}
      onBack={onBack}
      actions={
        <>
          <Button
            appearance="primary"
            onClick={() =>
              void (isText
                ? copyShared(otherSideText(shared))
                : openShared([otherSideSheet(shared)], 'Next meeting.xlsx'))
            }
          >
            {isText ? 'Copy text' : 'Open a new workbook'}
          </Button>
          <Button onClick={onBack}>Back</Button>
        </>
      }
    >
      <div className={styles.card}>
        {paragraphs.map(
          (words, at) =>
            words !== '' && (
              <p key={at} className={styles.words}>
                {words}
              </p>
            ),
        )}
      </div>
      <section className={styles.section} aria-label="Checked before">
        <Heading level={2}>{isText ? 'Checked before copying' : 'Checked before opening'}</Heading>
        <ul className={styles.list}>
          {CHECKED_BEFORE.map(({ line, covers }) => {
            const hit = hits.find(({ what }) => covers.test(what));
            return (
              <li key={line} className={styles.line}>
                {hit ? (
                  <Warning16Filled className={styles.hit} aria-label="Look at this" />
                ) : (
                  <Checkmark16Regular className={styles.clear} aria-label="Clear" />
                )}
                <Text size={200}>{hit ? hitSentence(hit) : line}</Text>
              </li>
            );
          })}
        </ul>
        <Text size={200}>
          {formatNumber(privateCells(reviewed))} private cells and your walk-away card compared with the text.
          What a reason still gives away in other words, only you can see.
        </Text>
      </section>
    </SharingFrame>
  );
}
