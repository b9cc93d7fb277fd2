import { makeStyles, Text } from '@fluentui/react-components';
import type { RowReview } from '../../../negotiation/review';
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
}

/** What the method would say of the row, as the user types. */
export function ScorePreview({ before, after }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.preview}>
      <Text size={200}>
        {after === null ? 'Type all three scores to see the reading.' : previewWords(before, after)}
      </Text>
      {after?.flag && <FlagTag flag={after.flag} />}
    </div>
  );
}

/**
 * The preview in one sentence or two.
 *
 * @example "To us 21 → 18, to them 15, gap +3. Reading would become Balanced."
 */
export function previewWords(before: RowReview | null, after: RowReview): string {
  const was = (from: number | null | undefined, to: number) =>
    from == null || from === to ? formatNumber(to) : `${formatNumber(from)} → ${formatNumber(to)}`;
  const numbers = [`To us ${was(before?.total, after.total)}`];
  if (after.mirrorTotal !== null) numbers.push(`to them ${was(before?.mirrorTotal, after.mirrorTotal)}`);
  if (after.asymmetry !== null) numbers.push(`gap ${formatSigned(after.asymmetry)}`);
  const reading =
    after.flag === null
      ? 'Add their side to see a reading.'
      : after.flag === before?.flag
        ? `Reading stays ${FLAG_STYLES[after.flag].word}.`
        : `Reading would become ${FLAG_STYLES[after.flag].word}.`;
  return `${numbers.join(', ')}. ${reading}`;
}
