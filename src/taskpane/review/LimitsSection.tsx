import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { methodSettings } from '../../excel/deal/deal';
import type { SessionReview } from '../../excel/review/sessionReview';
import { DIMENSIONS } from '../../negotiation/concession';
import { LimitLegend } from '../charts/LimitLegend';
import { LimitRow } from '../charts/LimitRow';
import { Heading } from '../theme/Heading';
import { DIMENSION_WORDS } from '../wording/words';
import { limitUses } from './standings';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  title: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px' },
  link: { fontSize: tokens.fontSizeBase200, minHeight: '24px' },
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
    <section className={styles.section} aria-label="What we have given away">
      <div className={styles.title}>
        <Heading level={2}>What we have given away</Heading>
        <Link as="button" className={styles.link} onClick={onChangeLimits}>
          {isSet ? 'Change limits' : 'Set a limit'}
        </Link>
      </div>
      {DIMENSIONS.map((dimension, at) => {
        const use = uses[at];
        return use && <LimitRow key={dimension} label={DIMENSION_WORDS[dimension]} use={use} />;
      })}
      <LimitLegend />
    </section>
  );
}
