import { makeStyles, tokens } from '@fluentui/react-components';
import { FLAGS } from '../../negotiation/concession';
import { FLAG_STYLES } from '../theme/flagStyle';
import { FlagShape } from '../theme/FlagShape';
import { useIsDark } from '../theme/useIsDark';
import type { MapPoint } from './mapLayout';
import { isThinned } from './thinOut';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    rowGap: '2px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: '4px' },
});

/** The readings on the map, shaped like its marks. */
export function MapLegend({ points }: { readonly points: readonly MapPoint[] }) {
  const styles = useStyles();
  const dark = useIsDark();
  return (
    <div className={styles.legend}>
      {FLAGS.filter((flag) => points.some((point) => point.flag === flag)).map((flag) => (
        <span key={flag} className={styles.entry}>
          <FlagShape
            shape={FLAG_STYLES[flag].shape}
            color={dark ? FLAG_STYLES[flag].marker.dark : FLAG_STYLES[flag].marker.light}
          />
          {FLAG_STYLES[flag].word}
        </span>
      ))}
      <span className={styles.entry}>
        <FlagShape shape="circle" color="currentColor" />
        <FlagShape shape="circle" color="currentColor" open />
        agreed, open
      </span>
      {isThinned(points) && <span>Shaded: rows that need action less, darker where there are more</span>}
    </div>
  );
}
