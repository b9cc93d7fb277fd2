import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { differenceText } from '../../excel/report/differenceText';
import type { SessionReview } from '../../excel/review/sessionReview';
import { shownOn } from '../map/shownOn';
import { Fold } from '../theme/Fold';
import { useFirst } from '../theme/useFirst';
import { formatNumber } from '../wording/format';
import { changesTitle } from './summary';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '18px', fontSize: tokens.fontSizeBase200 },
});

/** What changed since the list was last kept; nothing where it never was. */
export function DifferencesSection({ reviewed }: { readonly reviewed: SessionReview }) {
  const styles = useStyles();
  const { differences: changes, comparedWith } = reviewed;
  const { first, more } = useFirst(changes);
  const scoreText = shownOn(reviewed);
  if (comparedWith === null) return null;
  return (
    <Fold
      title={changesTitle(comparedWith)}
      value={changes.length === 1 ? '1 change' : `${formatNumber(changes.length)} changes`}
    >
      {changes.length === 0 && <Text size={200}>Nothing.</Text>}
      {changes.length > 0 && (
        <ul className={styles.list}>
          {first.map((change) => (
            <li key={`${change.row ?? change.concession} ${change.what}`}>
              {differenceText(change, scoreText)}
            </li>
          ))}
        </ul>
      )}
      {more}
    </Fold>
  );
}
