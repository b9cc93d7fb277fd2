import {
  Button,
  Dropdown,
  Field,
  makeStyles,
  Option,
  Switch,
  Text,
  useFluent,
} from '@fluentui/react-components';
import { ArrowLeft20Regular, ArrowRight20Regular, Info16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { netPosition } from '../../negotiation/netPosition';
import { pointUnit } from '../../negotiation/pointUnit';
import { HeadlineBlock } from '../frame/HeadlineBlock';
import { usePane } from '../frame/pane';
import { ViewFrame } from '../frame/ViewFrame';
import { formatNumber, formatShare, formatSigned } from '../wording/format';
import { EitherOr } from './EitherOr';
import { leftOutWords, settledWords } from './leftOutWords';
import { OptionRows, RowChoice } from './OptionRows';
import { itemsWords, meetWords } from './optionWords';
import type { FoundOffers, TradeAsk } from './searchOffers';
import { consideredRows, ITEM_CHOICES, withTick, type TradeWishes } from './tradeWishes';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: '4px', marginInlineStart: '-8px' },
  title: { outlineStyle: 'none', minWidth: 0 },
  switches: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  switch: { marginInlineStart: '-8px' },
  items: { minWidth: '120px', width: '144px' },
  reason: { display: 'block' },
  kept: { display: 'flex', columnGap: '8px' },
});

interface Props {
  readonly ask: TradeAsk;
  /** null while they are looked for. */
  readonly found: FoundOffers | null;
  readonly wishes: TradeWishes;
  readonly onWish: (next: Partial<TradeWishes>) => void;
  /** Keeps the options and goes back to the offers. */
  readonly onDone: () => void;
}

const TITLE = { tone: 'calm', title: 'What an offer must keep', detail: '' } as const;

/** What every offer has to keep: a page of its own, opened by Change. */
export function OptionsPage({ ask, found, wishes, onWish, onDone }: Props) {
  const styles = useStyles();
  const { dir } = useFluent();
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { reviewed } = usePane();
  const { question, settings, trades } = ask;
  const unit = pointUnit(question.measure);
  const { us, them } = netPosition(question.rows, settings);
  const hasLimits = question.budgets.some((budget) => budget !== null);
  const open = question.rows.filter(
    ({ status, mirror }) =>
      mirror !== null && (status === 'idea' || status === 'offered' || status === 'asked'),
  );
  const candidates = found?.trades.candidates ?? [];
  const must = wishes.mustHave;
  const allowed = consideredRows(reviewed.reading.rows, wishes, settings);
  const leftOut = found?.trades.leftOut ?? [];
  const settled = leftOut.filter(({ kind }) => kind === 'closed').length;
  const notOffered = leftOut.filter(
    ({ kind, row }) => kind !== 'closed' && !allowed.some((other) => other.row === row),
  );
  return (
    <ViewFrame
      actions={
        <Button appearance="primary" onClick={onDone}>
          Show offers
        </Button>
      }
    >
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={dir === 'rtl' ? <ArrowRight20Regular /> : <ArrowLeft20Regular />}
          aria-label="Back to the offers"
          onClick={onDone}
        />
        <div ref={heading} tabIndex={-1} className={styles.title}>
          <HeadlineBlock icon={false} headline={TITLE} />
        </div>
      </div>
      <div className={styles.switches}>
        {hasLimits && (
          <Switch
            className={styles.switch}
            label="Within your limits"
            checked={question.withinLimits}
            onChange={(_, { checked }) => onWish({ withinLimits: checked })}
          />
        )}
        {question.reservation !== null && (
          <Switch
            className={styles.switch}
            label={`At or above your walk-away, ${formatSigned(question.reservation / unit)}`}
            checked={question.aboveWalkAway}
            onChange={(_, { checked }) => onWish({ aboveWalkAway: checked })}
          />
        )}
        <Switch
          className={styles.switch}
          label={`Under ${formatShare(settings.captureCap)} of the whole deal`}
          checked={question.capped}
          onChange={(_, { checked }) => onWish({ capped: checked })}
        />
        <Text size={200}>
          Counts what is agreed already: us {formatSigned(us / unit)}, them {formatSigned(them / unit)}.
        </Text>
      </div>
      <Field label="Items at most">
        <Dropdown
          className={styles.items}
          value={formatNumber(trades.maxItems)}
          selectedOptions={[String(trades.maxItems)]}
          onOptionSelect={(_, { optionValue }) => {
            if (optionValue !== undefined) onWish({ maxItems: Number(optionValue) });
          }}
        >
          {ITEM_CHOICES.map((n) => (
            <Option key={n} value={String(n)} text={itemsWords(n)}>
              {itemsWords(n)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <OptionRows
        title="Must be in"
        lines={must.map((one) => ({
          key: String(one.row),
          words: `${one.name}, row ${one.row}`,
          verb: 'Remove',
          about: one.name,
          onPress: () => onWish({ mustHave: withTick(must, one, false) }),
        }))}
      >
        <RowChoice
          label="Add a row"
          rows={candidates.filter(({ row }) => !must.some((one) => one.row === row))}
          onChoose={(row) => onWish({ mustHave: withTick(must, row, true) })}
        />
      </OptionRows>
      <EitherOr rows={open} groups={wishes.eitherOr} onChange={(eitherOr) => onWish({ eitherOr })} />
      {allowed.length > 0 && (
        <OptionRows
          title="Allowed"
          note="Rows that are better kept, which you let be offered."
          lines={allowed.map((one) => ({
            key: String(one.row),
            words: `${one.name}, row ${one.row}`,
            verb: 'Keep it',
            about: one.name,
            onPress: () => onWish({ considered: withTick(wishes.considered, one, false) }),
          }))}
        />
      )}
      {(notOffered.length > 0 || settled > 0) && (
        <OptionRows
          title="Not offered"
          {...(settled > 0 && { note: settledWords(settled) })}
          lines={notOffered.map((one) => ({
            key: String(one.row),
            words: (
              <>
                {one.name}, row {one.row}
                <Text size={200} className={styles.reason}>
                  {leftOutWords(one)}
                </Text>
              </>
            ),
            about: one.name,
            ...(one.kind === 'keep' && {
              verb: 'Allow',
              onPress: () => onWish({ considered: withTick(wishes.considered, one, true) }),
            }),
          }))}
        />
      )}
      <Text size={200} className={styles.kept}>
        <Info16Regular aria-hidden="true" />
        <span>{meetWords(found === null ? null : found.trades.offers.length)}</span>
      </Text>
    </ViewFrame>
  );
}
