import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { methodSettings } from '../../excel/deal/deal';
import type { SessionReview } from '../../excel/review/sessionReview';
import { DIMENSIONS } from '../../negotiation/concession';
import { LimitLegend } from '../charts/LimitLegend';
import { LimitRow } from '../charts/LimitRow';
import { Fold } from '../theme/Fold';
import { formatNumber } from '../wording/format';
import { DIMENSION_WORDS } from '../wording/words';
import { limitUses } from './standings';

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, minHeight: '24px', alignSelf: 'flex-start' },
});

interface Props {
  readonly reviewed: SessionReview;
  readonly onChangeLimits: () => void;
}

/** What we have given away, held against the limits. */
export function LimitsSection({ reviewed: { review, deal }, onChangeLimits }: Props) {
  const styles = useStyles();
  const uses = limitUses(review, deal.budgets, methodSettings(deal));
  const isSet = deal.budgets.some((limit) => limit !== null);
  return (
    <Fold
      title={isSet ? 'What we gave, against limits' : 'What we gave'}
      value={uses.map(({ spent }) => formatNumber(spent)).join(', ')}
    >
      <Link as="button" className={styles.link} onClick={onChangeLimits}>
        {isSet ? 'Change limits' : 'Set a limit'}
      </Link>
      {DIMENSIONS.map((dimension, at) => {
        const use = uses[at];
        return use && <LimitRow key={dimension} label={DIMENSION_WORDS[dimension]} use={use} />;
      })}
      <LimitLegend />
    </Fold>
  );
}
