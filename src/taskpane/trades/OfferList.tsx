import { makeStyles, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { pointUnit } from '../../negotiation/pointUnit';
import { READ_ONLY_ALOUD } from '../theme/surfaces';
import { formatSigned } from '../wording/format';
import { afterWords } from './afterWords';
import { markWords } from './markWords';
import type { OffersProps } from './OfferCards';
import { OfferItems } from './OfferItems';
import { OfferRadio } from './OfferRadio';
import { certaintyWords } from './tableWords';

const SMALL = {
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  color: tokens.colorNeutralForeground2,
} as const;

const useStyles = makeStyles({
  // What the numbers are stands once, over all of them.
  whose: { ...SMALL, display: 'flex', justifyContent: 'end', marginBottom: '-16px' },
  lines: { display: 'flex', flexDirection: 'column', alignItems: 'stretch' },
  line: {
    position: 'relative',
    paddingBottom: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: '8px' },
  numbers: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '32px',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  below: { display: 'flex', flexDirection: 'column', rowGap: '8px', paddingInlineStart: '28px' },
  why: { ...SMALL, marginTop: '-6px' },
  after: SMALL,
  aloud: READ_ONLY_ALOUD,
});

/** The offers by what each is best at, a line each; the one that is picked shows what it is made of. */
export function OfferList({
  offers,
  picked,
  flags,
  mark,
  measure,
  certaintyOf,
  onPick,
  onSelectRow,
}: OffersProps) {
  const styles = useStyles();
  const base = useId();
  const unit = pointUnit(measure);
  return (
    <>
      <div className={styles.whose} aria-hidden="true">
        us / them
      </div>
      <RadioGroup
        className={styles.lines}
        aria-label="Offers"
        value={picked}
        onChange={(_, { value }) => onPick(value)}
      >
        {offers.map(({ id, title, why, offered, after }) => {
          const said = `${base}-${id}`;
          const [us, them] = [formatSigned(offered.us / unit), formatSigned(offered.them / unit)];
          const share = after.share === null ? null : markWords(after.share, mark);
          return (
            <div key={id} className={styles.line}>
              <div className={styles.head}>
                <OfferRadio id={id} title={title} saidBy={`${said}-why ${said}-numbers`} />
                <span className={styles.numbers}>
                  <span aria-hidden="true">
                    {us} / {them}
                  </span>
                  <span id={`${said}-numbers`} className={styles.aloud}>
                    Us {us}, them {them}
                  </span>
                </span>
              </div>
              <div className={styles.below}>
                <div id={`${said}-why`} className={styles.why}>
                  {why}
                </div>
                {id === picked && (
                  <>
                    <OfferItems items={offered.items} flags={flags} onSelectRow={onSelectRow} />
                    <div className={styles.after}>
                      {`For them, ${certaintyWords(offered.them, certaintyOf(offered).them)}. ${afterWords(after, measure)}`}
                      {share?.isPast && ` ${share.text}`}
                    </div>
                  </>
                )}
              </div>
            </div>
          );
        })}
      </RadioGroup>
    </>
  );
}
