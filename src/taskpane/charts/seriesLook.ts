import { makeStyles, tokens } from '@fluentui/react-components';
import { useIsDark } from '../theme/useIsDark';
import { FORCED } from '../theme/surfaces';

const useStyles = makeStyles({
  receivedLight: { color: '#027A7E', [FORCED]: { color: 'CanvasText' } },
  receivedDark: { color: '#4CB4B7', [FORCED]: { color: 'CanvasText' } },
  givenLight: { color: '#B33A00', [FORCED]: { color: 'CanvasText' } },
  givenDark: { color: '#F0916B', [FORCED]: { color: 'CanvasText' } },
  grid: { stroke: tokens.colorNeutralStroke2, [FORCED]: { stroke: 'GrayText' } },
  axis: { stroke: tokens.colorNeutralForeground3, [FORCED]: { stroke: 'CanvasText' } },
});

/** The classes that set `color` for the two running totals, and `stroke` for what stands behind them. */
export function useSeriesLook() {
  const styles = useStyles();
  const dark = useIsDark();
  return {
    received: dark ? styles.receivedDark : styles.receivedLight,
    given: dark ? styles.givenDark : styles.givenLight,
    grid: styles.grid,
    axis: styles.axis,
  };
}
