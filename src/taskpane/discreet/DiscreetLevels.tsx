import { Radio, RadioGroup } from '@fluentui/react-components';
import { discreetChange } from '../../excel/changes/discreetChange';
import { DISCREET_WORDS } from '../../vocabulary/shownTerms';
import { DISCREET_LEVELS } from '../../excel/deal/dealSettings';
import { usePane } from '../frame/pane';

/** How much of ours a screen that the other side can see may show. */
export function DiscreetLevels() {
  const { reviewed, propose } = usePane();
  return (
    <RadioGroup
      aria-label="What may be seen"
      value={reviewed.deal.discreet}
      onChange={(_, { value }) => {
        const level = DISCREET_LEVELS.find((one) => one === value);
        if (level !== undefined) propose([discreetChange(reviewed, level)]);
      }}
    >
      {DISCREET_LEVELS.map((level) => (
        <Radio key={level} value={level} label={DISCREET_WORDS[level]} />
      ))}
    </RadioGroup>
  );
}
