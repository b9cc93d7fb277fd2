import { Text } from '@fluentui/react-components';
import { approvedNames } from '../../excel/library/approvedNames';
import { usePane } from '../frame/pane';
import { Fold } from '../theme/Fold';
import { formatNumber } from '../wording/format';
import { trackedGives } from './preparationOf';
import { TrackedGives } from './TrackedGives';

/** Gives that need no asking, from the user's own list, to be picked for this deal, with what each brought back. */
export function ApprovedGives() {
  const { reviewed } = usePane();
  const approved = approvedNames(reviewed.grids, reviewed.library);
  if (approved === null) return null;
  const gives = trackedGives(reviewed, approved.names);
  const free = gives.filter(({ status }) => status === null || status === 'idea').length;
  return (
    <Fold title="Approved low-cost gives" value={`${formatNumber(free)} free`}>
      <Text size={200}>From {approved.from}. Tick those that you may need here.</Text>
      <TrackedGives gives={gives} areTicked={false} />
    </Fold>
  );
}
