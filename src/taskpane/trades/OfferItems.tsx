import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Flag } from '../../negotiation/concession';
import type { TradeItem } from '../../negotiation/trades/tradeItem';
import { FLAG_STYLES } from '../theme/flagStyle';
import { FlagShape } from '../theme/FlagShape';
import { useIsDark } from '../theme/useIsDark';
import { useFirst } from '../theme/useFirst';

const NARROW = '@media (max-width: 300px)';

const useStyles = makeStyles({
  items: { margin: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
  group: {
    display: 'grid',
    gridTemplateColumns: '52px minmax(0, 1fr)',
    columnGap: '4px',
    // On the narrowest pane the names need the room: the side stands above them.
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  side: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    color: tokens.colorNeutralForeground2,
  },
  item: {
    gridColumn: '2',
    [NARROW]: { gridColumn: '1' },
    margin: 0,
    display: 'grid',
    gridTemplateColumns: '14px minmax(0, 1fr) auto',
    columnGap: '8px',
    alignItems: 'start',
  },
  more: { gridColumn: '2', [NARROW]: { gridColumn: '1' }, margin: 0 },
  shape: { display: 'flex', alignItems: 'center', height: '24px' },
  // Above the card's own click area, so that the link stays a link.
  name: {
    position: 'relative',
    zIndex: 1,
    justifySelf: 'start',
    minHeight: '24px',
    paddingBlock: '2px',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
  },
  row: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    lineHeight: '24px',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
});

const SIDES = [
  { side: 'We give', change: 'add', direction: 'give' },
  { side: 'We get', change: 'add', direction: 'get' },
  { side: 'Take back', change: 'drop', direction: 'give' },
  { side: 'Let go', change: 'drop', direction: 'get' },
] as const;

interface Props {
  readonly items: readonly TradeItem[];
  readonly flags: ReadonlyMap<number, Flag | null>;
  readonly onSelectRow: (row: number) => void;
}

/** What an offer is made of, by side; every name leads to its row in the sheet. */
export function OfferItems({ items, ...rest }: Props) {
  const styles = useStyles();
  return (
    <dl className={styles.items}>
      {SIDES.map(({ side, change, direction }) => (
        <OfferSide
          key={side}
          {...rest}
          side={side}
          items={items.filter((item) => item.change === change && item.direction === direction)}
        />
      ))}
    </dl>
  );
}

function OfferSide({ side, items, flags, onSelectRow }: Props & { readonly side: string }) {
  const styles = useStyles();
  const dark = useIsDark();
  const { first, more } = useFirst(items);
  if (items.length === 0) return null;
  return (
    <div className={styles.group}>
      <dt className={styles.side}>{side}</dt>
      {first.map(({ row, name }) => {
        const flag = flags.get(row) ?? null;
        const style = flag === null ? null : FLAG_STYLES[flag];
        return (
          <dd key={row} className={styles.item}>
            <span className={styles.shape} title={style?.word}>
              {style && (
                <FlagShape shape={style.shape} color={dark ? style.marker.dark : style.marker.light} />
              )}
            </span>
            <Link
              as="button"
              className={styles.name}
              aria-label={[name, style?.word].filter((part) => part).join(', ')}
              onClick={() => onSelectRow(row)}
            >
              {name}
            </Link>
            <span className={styles.row}>row {row}</span>
          </dd>
        );
      })}
      {more !== null && <dd className={styles.more}>{more}</dd>}
    </div>
  );
}
