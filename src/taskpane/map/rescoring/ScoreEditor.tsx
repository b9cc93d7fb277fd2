import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { makeChanges } from '../../../excel/changes/makeChanges';
import { scoreCellsToWrite, scoresChange, type NewScores } from '../../../excel/changes/scoresChange';
import { ONE_TO_TEN, scaleName } from '../../../cells/scale';
import { listGrid } from '../../../excel/reading/listAsRead';
import { settingsFor } from '../../../excel/review/oneScoreReview';
import { scaleChoices } from '../../../excel/template/typedScore';
import { methodSettings } from '../../../excel/deal/deal';
import { notices } from '../../../excel/notice';
import { DIMENSIONS, STATUSES } from '../../../negotiation/concession';
import { reviewRow } from '../../../negotiation/review';
import { usePane } from '../../frame/pane';
import { DIMENSION_WORDS, STATUS_WORDS } from '../../wording/words';
import { draftOfRow, withOwnDecimals } from './draftOfRow';
import { rescored, type ScorableRow } from './scorableRow';
import { readDraft } from './scoreDraft';
import type { ScoreEdits } from './scoreEdits';
import { ScoreField } from './ScoreField';
import { ScorePreview } from './ScorePreview';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: '8px',
  },
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1fr)',
    gap: '4px 8px',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly concession: ScorableRow;
  readonly edits: ScoreEdits;
  /** The user asked for it just now. */
  readonly takesFocus: boolean;
  readonly onEdit: (edits: ScoreEdits) => void;
  readonly onWritten: () => void;
  readonly onCancel: () => void;
}

/** Six scores and the status of one row, with what the method would say; written only to the cells it names. */
export function ScoreEditor({ concession, edits, takesFocus, onEdit, onWritten, onCancel }: Props) {
  const styles = useStyles();
  const { reviewed, readAgain } = usePane();
  const draft = draftOfRow(reviewed, concession, edits);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The user asked to type: the first score is where that begins.
  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLInputElement>('input:not(:disabled)')?.focus();
  }, [takesFocus]);

  const { deal, reading } = reviewed;
  const isOne = reading.place.measure === 'one';
  const { scale = ONE_TO_TEN } = reading.place;
  const choices = scaleChoices(reading.place, listGrid(reviewed));
  const settings = settingsFor(reading.place.measure, methodSettings(deal));
  // Where several people scored, ours is the mean of their cells and has none of its own.
  const isMean = reading.place.scorers?.areOwn === true;
  const read = readDraft(draft, scale);
  const scores =
    read.scores && withoutMean(withOwnDecimals(read.scores, { reviewed, row: concession, edits }), isMean);
  const cells = scores ? scoreCellsToWrite(reviewed, concession, scores) : [];
  const change = scores && scoresChange(reviewed, concession, scores);
  const problem = [...read.problems.own, ...read.problems.mirror].find((one) => one !== null);

  const write = async () => {
    if (!change || cells.length === 0) return;
    setBusy(true);
    const notice = await makeChanges([change]);
    setBusy(false);
    notices.send(notice);
    if (notice.kind === 'problem') return;
    onWritten();
    await readAgain();
  };
  const field = (side: 'own' | 'mirror', i: 0 | 1 | 2) => {
    const [dimension, texts] = [DIMENSIONS[i], draft[side]];
    return texts === null ? null : (
      <ScoreField
        label={`${isOne ? 'Score' : DIMENSION_WORDS[dimension]} ${side === 'own' ? 'to us' : 'to them'}, ${scaleName(scale)}`}
        text={texts[i]}
        problem={read.problems[side][i]}
        disabled={busy || (side === 'own' && isMean)}
        scale={scale}
        choices={choices}
        onType={(text) =>
          onEdit({ ...edits, [side]: isOne ? { 0: text, 1: text, 2: text } : { ...edits[side], [i]: text } })
        }
      />
    );
  };

  return (
    <form
      ref={form}
      className={styles.editor}
      aria-label={`Scores of row ${concession.row}`}
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape' && !busy) onCancel();
      }}
    >
      <div className={styles.grid}>
        <span />
        <span aria-hidden="true">To us</span>
        <span aria-hidden="true">{draft.mirror && 'To them'}</span>
        {(isOne ? ([0] as const) : ([0, 1, 2] as const)).map((i) => (
          <Line
            key={i}
            name={isOne ? 'Score' : DIMENSION_WORDS[DIMENSIONS[i]]}
            ours={field('own', i)}
            theirs={field('mirror', i)}
          />
        ))}
      </div>
      {isMean && <Text size={200}>Ours is the mean of several people; change their cells in the sheet.</Text>}
      {draft.status !== null && (
        <Field label="Status" size="small">
          <Select
            value={draft.status}
            disabled={busy}
            onChange={(_, { value }) => {
              const status = STATUSES.find((one) => one === value);
              if (status) onEdit({ ...edits, status });
            }}
          >
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {STATUS_WORDS[status]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {problem ? (
        <Text size={200} className={styles.problem}>
          {problem}
        </Text>
      ) : (
        <ScorePreview
          measure={reading.place.measure}
          before={
            concession.own && reviewRow(rescored(concession, concession.own, concession.mirror), settings)
          }
          after={read.own && reviewRow(rescored(concession, read.own, read.mirror), settings)}
        />
      )}
      {change && <Text size={200}>{change.where}</Text>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          type="submit"
          disabledFocusable={busy || cells.length === 0 || scores === null}
        >
          Write to row {concession.row}
        </Button>
        <Button disabled={busy} onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function Line({
  name,
  ours,
  theirs,
}: {
  readonly name: string;
  readonly ours: ReactNode;
  readonly theirs: ReactNode;
}) {
  return (
    <>
      <span aria-hidden="true">{name}</span>
      {ours}
      {theirs ?? <span />}
    </>
  );
}

/** What may be written: not ours where it is a mean. */
function withoutMean({ mirror, status, ...ours }: NewScores, isMean: boolean): NewScores {
  const others = { ...(mirror && { mirror }), ...(status && { status }) };
  return isMean ? others : { ...ours, ...others };
}
