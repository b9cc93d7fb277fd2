import { makeStyles, Radio, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  // The radio's own click area is stretched over the card or line that it stands in; links in it lie above.
  radio: { position: 'static', marginInlineStart: '-8px' },
  input: { width: '100%', height: '100%', top: 0, insetInlineStart: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** What picks an offer: its title, with a click anywhere on what is positioned around it. */
export function OfferRadio({
  id,
  title,
  saidBy,
}: {
  readonly id: string;
  readonly title: string;
  /** The ids of the elements that describe the offer. */
  readonly saidBy: string;
}) {
  const styles = useStyles();
  return (
    <Radio
      value={id}
      className={styles.radio}
      input={{ className: styles.input }}
      label={<span className={styles.title}>{title}</span>}
      aria-describedby={saidBy}
    />
  );
}
