import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
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
  above: { gridTemplateColumns: 'minmax(0, 1fr)' },
  below: { gridColumn: '1' },
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

interface Shown {
  readonly flags: ReadonlyMap<number, Flag | null>;
  readonly onSelectRow: (row: number) => void;
}

interface Props extends Shown {
  readonly items: readonly TradeItem[];
}

/** What an offer is made of, by side; every name leads to its row in the sheet. */
export function OfferItems({ items, ...rest }: Props) {
  return (
    <OfferGroups
      {...rest}
      groups={SIDES.map(({ side, change, direction }) => ({
        side,
        items: items.filter((item) => item.change === change && item.direction === direction),
      }))}
    />
  );
}

/** Rows under what each group of them is; those without rows are left out. */
export interface OfferGroup {
  readonly side: string;
  readonly items: readonly Pick<TradeItem, 'row' | 'name'>[];
}

/** Rows by group; every name leads to its row in the sheet. */
export function OfferGroups({
  groups,
  isAbove = false,
  ...rest
}: Shown & {
  readonly groups: readonly OfferGroup[];
  /** Whether the words for a group stand above its rows, where they are long. */
  readonly isAbove?: boolean;
}) {
  const styles = useStyles();
  return (
    <dl className={styles.items}>
      {groups.map((group) => (
        <OfferSide key={group.side} {...rest} {...group} isAbove={isAbove} />
      ))}
    </dl>
  );
}

function OfferSide({
  side,
  items,
  flags,
  isAbove,
  onSelectRow,
}: Shown & OfferGroup & { readonly isAbove: boolean }) {
  const styles = useStyles();
  const dark = useIsDark();
  const { first, more } = useFirst(items);
  if (items.length === 0) return null;
  return (
    <div className={mergeClasses(styles.group, isAbove && styles.above)}>
      <dt className={styles.side}>{side}</dt>
      {first.map(({ row, name }) => {
        const flag = flags.get(row) ?? null;
        const style = flag === null ? null : FLAG_STYLES[flag];
        return (
          <dd key={row} className={mergeClasses(styles.item, isAbove && styles.below)}>
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
      {more !== null && <dd className={mergeClasses(styles.more, isAbove && styles.below)}>{more}</dd>}
    </div>
  );
}
