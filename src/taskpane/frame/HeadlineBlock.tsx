import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled, ErrorCircle20Filled, Warning20Filled } from '@fluentui/react-icons';
import { Heading } from '../theme/Heading';

/** The one sentence at the top of a view: what matters most now, and how urgent it is. */
export interface Headline {
  readonly tone: 'calm' | 'caution' | 'warning';
  readonly title: string;
  readonly detail: string;
}

const useStyles = makeStyles({
  headline: { display: 'grid', gridTemplateColumns: '24px 1fr', columnGap: '8px' },
  plain: { display: 'block' },
  calm: { color: tokens.colorPaletteGreenForeground1 },
  caution: { color: tokens.colorPaletteDarkOrangeForeground1 },
  warning: { color: tokens.colorPaletteRedForeground1 },
});

const TONE_ICONS = { calm: CheckmarkCircle20Filled, caution: Warning20Filled, warning: ErrorCircle20Filled };

interface Props {
  readonly headline: Headline;
  /** Views whose answer is no warning have no icon. */
  readonly icon?: boolean;
}

/** The pane's one live region: it speaks when its words change. */
export function HeadlineBlock({ headline, icon = true }: Props) {
  const styles = useStyles();
  const Icon = TONE_ICONS[headline.tone];
  return (
    <div className={icon ? styles.headline : styles.plain} role="status">
      {icon && <Icon className={styles[headline.tone]} aria-hidden="true" />}
      <div>
        <Heading level={1}>{headline.title}</Heading>
        <Text size={300}>{headline.detail}</Text>
      </div>
    </div>
  );
}
