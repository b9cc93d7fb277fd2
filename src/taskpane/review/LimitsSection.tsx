import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { methodSettings } from '../../excel/deal/deal';
import { budgetsFor } from '../../excel/review/oneScoreReview';
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
export function LimitsSection({ reviewed: { review, deal, reading }, onChangeLimits }: Props) {
  const styles = useStyles();
  const isOne = reading.place.measure === 'one';
  const budgets = budgetsFor(reading.place.measure, deal.budgets);
  const all = limitUses(review, budgets, methodSettings(deal));
  // Of one score a side the three are the same.
  const uses = isOne ? all.slice(0, 1) : all;
  const isSet = budgets.some((limit) => limit !== null);
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
        return (
          use && (
            <LimitRow
              key={dimension}
              label={isOne ? 'Cost given away' : DIMENSION_WORDS[dimension]}
              use={use}
            />
          )
        );
      })}
      <LimitLegend />
    </Fold>
  );
}
