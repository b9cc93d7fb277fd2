import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { TableSearch24Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { laterPart } from '../frame/laterPart';
import { explain } from '../../excel/explain';
import { notices } from '../../excel/notice';
import { selectCells } from '../../excel/select';
import type { ListStart } from '../../excel/setup/chosenList';
import { togetherIn, type Together } from '../../excel/reading/together';
import { likelyList } from '../../excel/setup/likelyList';
import { readAllSheets } from '../../excel/setup/readSelection';
import { SAMPLE_LIST, EMPTY_LIST } from '../../excel/template/insertTemplate';
import type { NoTemplate } from '../../excel/template/reading';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { ViewFrame } from '../frame/ViewFrame';
import { MatrixTable } from '../matrix/MatrixTable';
import { TogetherCard } from '../together/TogetherCard';
import { useInsertList } from './useInsertList';

const ChooseList = laterPart(() =>
  import('./ChooseList').then(({ ChooseList }) => ({ default: ChooseList })),
);

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: '16px',
    paddingBlockStart: '32px',
    textAlign: 'center',
    // Texts of the library are set at the start of the line unless told otherwise.
    '& .fui-Text, & h1': { textAlign: 'center' },
  },
  icon: { width: '48px', height: '48px', color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexDirection: 'column', rowGap: '8px', width: '100%', maxWidth: '260px' },
});

interface Props {
  /** The sheets that were searched, and what came near. */
  readonly found: NoTemplate;
  readonly onReadAgain: () => Promise<void>;
}

/** No list in this workbook: what we look for, and every way to get to one. */
export function EmptyView({ found, onReadAgain }: Props) {
  const styles = useStyles();
  const [choosing, setChoosing] = useState(false);
  const [looks, setLooks] = useState(0);
  const { busy, insert } = useInsertList(onReadAgain);
  const { likely, together } = useSheets(looks);

  if (choosing)
    return (
      <ChooseList
        reviewed={null}
        onKept={onReadAgain}
        onLater={() => setChoosing(false)}
        laterWord="Cancel"
      />
    );
  const pointAt = async ({ sheet, headerRow }: ListStart) => {
    try {
      await selectCells(sheet, `${headerRow}:${headerRow}`);
      setChoosing(true);
    } catch (error) {
      notices.send({ kind: 'problem', text: explain(error) });
    }
  };
  const lookAgain = async () => {
    await onReadAgain();
    setLooks(looks + 1);
  };
  const { looked, seen, matrix = null } = found;
  const where = looked.length === 1 ? `On “${looked[0] ?? ''}”` : `On ${looked.length} sheets`;
  return (
    <ViewFrame>
      <div className={styles.view}>
        <TableSearch24Regular className={styles.icon} aria-hidden="true" />
        <HeadlineBlock
          icon={false}
          headline={{
            tone: 'calm',
            title: matrix === null ? 'No concession list in this workbook' : 'A concession matrix, in money',
            detail:
              matrix === null
                ? `${where} we looked${looks > 0 ? ' once more' : ''} for names with scores: what each concession is worth to us and to them.`
                : 'Money is not turned into scores by itself. For the map, score each row as well.',
          }}
        />
        {seen !== undefined && <Text>{seen}</Text>}
        {matrix !== null && <MatrixTable matrix={matrix} />}
        {together !== null && <TogetherCard together={together} onMade={onReadAgain} />}
        <div className={styles.buttons}>
          {likely !== null && (
            <Button
              appearance={together === null ? 'primary' : 'secondary'}
              disabled={busy}
              onClick={() => void pointAt(likely)}
            >
              Go to “{likely.sheet}”
            </Button>
          )}
          <Button
            appearance={likely === null && together === null ? 'primary' : 'secondary'}
            disabled={busy}
            onClick={() => setChoosing(true)}
          >
            Select the list myself
          </Button>
          <Button disabled={busy} onClick={() => void insert(EMPTY_LIST)}>
            Add an empty list
          </Button>
          <Button disabled={busy} onClick={() => void insert(SAMPLE_LIST)}>
            Add a sample list
          </Button>
          <Button appearance="subtle" disabled={busy} onClick={() => void lookAgain()}>
            Look again
          </Button>
        </div>
        <Text size={200}>A list is added on a new sheet; your own sheets are not touched.</Text>
      </div>
    </ViewFrame>
  );
}

interface OnSheets {
  /** A place that has the shape of a list without its words. */
  readonly likely: ListStart | null;
  /** Lists that can be brought together as one. */
  readonly together: Together | null;
}

/** What the sheets hold in place of a list, looked for anew with every look. */
function useSheets(looks: number): OnSheets {
  const [found, setFound] = useState<OnSheets>({ likely: null, together: null });
  useEffect(() => {
    let isGone = false;
    Excel.run(readAllSheets)
      .then(({ grids, deal }) => {
        if (!isGone) setFound({ likely: likelyList(grids), together: togetherIn(grids, deal) });
      })
      // The other ways stay open.
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [looks]);
  return found;
}
