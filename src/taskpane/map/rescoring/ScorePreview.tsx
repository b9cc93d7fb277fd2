import { makeStyles, Text } from '@fluentui/react-components';
import type { RowReview } from '../../../negotiation/review';
import { pointUnit } from '../../../negotiation/pointUnit';
import { formatNumber, formatSigned } from '../../wording/format';
import { FLAG_STYLES } from '../../theme/flagStyle';
import { FlagTag } from '../../theme/FlagTag';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '4px' },
});

interface Props {
  /** The row as it is; null where it has no scores yet. */
  readonly before: RowReview | null;
  /** The row as it would be; null while a score is missing. */
  readonly after: RowReview | null;
  /** Absent: three scores a side. */
  readonly measure: 'one' | undefined;
}

/** What the method would say of the row, as the user types. */
export function ScorePreview({ before, after, measure }: Props) {
  const styles = useStyles();
  const missing =
    measure === 'one' ? 'Type the score to see the reading.' : 'Type all three scores to see the reading.';
  return (
    <div className={styles.preview}>
      <Text size={200}>{after === null ? missing : previewWords(before, after, measure)}</Text>
      {after?.flag && <FlagTag flag={after.flag} />}
    </div>
  );
}

/**
 * The preview in one sentence or two.
 *
 * @example "To us 21 → 18, to them 15, gap +3. Reading would become Balanced."
 */
export function previewWords(before: RowReview | null, after: RowReview, measure?: 'one'): string {
  const unit = pointUnit(measure);
  const text = (total: number) => formatNumber(total / unit);
  const was = (from: number | null | undefined, to: number) =>
    from == null || from === to ? text(to) : `${text(from)} → ${text(to)}`;
  const numbers = [`To us ${was(before?.total, after.total)}`];
  if (after.mirrorTotal !== null) numbers.push(`to them ${was(before?.mirrorTotal, after.mirrorTotal)}`);
  if (after.asymmetry !== null) numbers.push(`gap ${formatSigned(after.asymmetry / unit)}`);
  const reading =
    after.flag === null
      ? 'Add their side to see a reading.'
      : after.flag === before?.flag
        ? `Reading stays ${FLAG_STYLES[after.flag].word}.`
        : `Reading would become ${FLAG_STYLES[after.flag].word}.`;
  return `${numbers.join(', ')}. ${reading}`;
}
