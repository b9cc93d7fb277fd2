import { makeStyles, tokens } from '@fluentui/react-components';
import { FLAGS } from '../../negotiation/concession';
import { READING_LOOKS } from '../look/readingLook';
import { ReadingShape } from '../look/ReadingShape';
import { useIsDark } from '../look/useIsDark';
import type { MapPoint } from './mapLayout';

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
          <ReadingShape
            shape={READING_LOOKS[flag].shape}
            color={dark ? READING_LOOKS[flag].marker.dark : READING_LOOKS[flag].marker.light}
          />
          {READING_LOOKS[flag].word}
        </span>
      ))}
      <span className={styles.entry}>
        <ReadingShape shape="circle" color="currentColor" />
        <ReadingShape shape="circle" color="currentColor" open />
        agreed, open
      </span>
    </div>
  );
}
