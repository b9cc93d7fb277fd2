import { Dropdown, makeStyles, Option, Switch } from '@fluentui/react-components';
import { formatNumber, formatShare, formatSigned } from '../wording/format';
import { ITEM_CHOICES } from './tradeWishes';

const useStyles = makeStyles({
  options: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: '8px',
    rowGap: '4px',
  },
  switch: { marginInlineStart: '-8px' },
  items: { minWidth: '136px', flex: '0 1 144px' },
});

const itemsWords = (n: number) => `At most ${formatNumber(n)} ${n === 1 ? 'item' : 'items'}`;

interface Props {
  readonly capped: boolean;
  /** The mark on our share (0..1). */
  readonly cap: number;
  readonly maxItems: number;
  /** The walk-away in points of the whole deal; null where none is set. */
  readonly walkAway: number | null;
  readonly isAbove: boolean;
  readonly onAbove: (isAbove: boolean) => void;
  readonly onCapped: (capped: boolean) => void;
  readonly onMaxItems: (maxItems: number) => void;
}

/** What every offer has to keep to. */
export function TradeOptions({
  capped,
  cap,
  maxItems,
  walkAway,
  isAbove,
  onAbove,
  onCapped,
  onMaxItems,
}: Props) {
  const styles = useStyles();
  return (
    <div className={styles.options}>
      <Switch
        className={styles.switch}
        label={`Stay under the ${formatShare(cap)} mark`}
        checked={capped}
        onChange={(_, { checked }) => onCapped(checked)}
      />
      {walkAway !== null && (
        <Switch
          className={styles.switch}
          label={`At or above your walk-away, ${formatSigned(walkAway)}`}
          checked={isAbove}
          onChange={(_, { checked }) => onAbove(checked)}
        />
      )}
      <Dropdown
        className={styles.items}
        size="small"
        aria-label="Items in an offer"
        value={itemsWords(maxItems)}
        selectedOptions={[String(maxItems)]}
        onOptionSelect={(_, { optionValue }) => {
          if (optionValue !== undefined) onMaxItems(Number(optionValue));
        }}
      >
        {ITEM_CHOICES.map((n) => (
          <Option key={n} value={String(n)}>
            {itemsWords(n)}
          </Option>
        ))}
      </Dropdown>
    </div>
  );
}
