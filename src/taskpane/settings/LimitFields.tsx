import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DIMENSIONS } from '../../negotiation/concession';
import { Heading } from '../theme/Heading';
import { DIMENSION_WORDS } from '../wording/words';
import { SettingField } from './SettingField';
import { LIMIT_FIELDS, type FieldId, type LimitField } from './settingsDraft';
import { proposalSentence } from './settingsWords';
import { numberText, typedNumber } from './typedNumber';

/** A limit to start from, with the sum of which it is half. */
export interface ProposedLimit {
  readonly sum: number;
  readonly half: number;
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  proposal: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  link: { fontSize: tokens.fontSizeBase200, minHeight: '24px' },
});

interface FieldProps {
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
}

interface Props {
  readonly proposed: readonly ProposedLimit[];
  readonly field: (id: FieldId) => FieldProps;
  readonly onUse: (id: LimitField, text: string) => void;
}

/** What may be given away of each kind of score, with a number to start from and where it comes from. */
export function LimitFields({ proposed, field, onUse }: Props) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label="Limits">
      <Heading level={2}>Limits</Heading>
      <Text size={200}>
        How much we may give away of each kind of score. Without a limit there is no warning.
      </Text>
      {DIMENSIONS.map((dimension, i) => {
        const id = LIMIT_FIELDS[i] ?? 'limitValue';
        const { sum, half } = proposed[i] ?? { sum: 0, half: 0 };
        const isTaken = typedNumber(field(id).value) === half;
        return (
          <div key={id}>
            <SettingField
              label={DIMENSION_WORDS[dimension]}
              spoken={`${DIMENSION_WORDS[dimension]} limit`}
              numeric
              {...field(id)}
            />
            {sum > 0 && !isTaken && (
              <span className={styles.proposal}>
                {proposalSentence(dimension, sum, half)}{' '}
                <Link
                  as="button"
                  inline
                  className={styles.link}
                  aria-label={`Use it for ${DIMENSION_WORDS[dimension].toLowerCase()}`}
                  onClick={() => onUse(id, numberText(half))}
                >
                  Use it
                </Link>
              </span>
            )}
          </div>
        );
      })}
    </section>
  );
}
