import { usePane } from '../frame/pane';
import { ViewFrame } from '../frame/ViewFrame';
import { SessionSection } from './SessionSection';
import { SessionVerbs } from './SessionVerbs';

/** What happened, and what do we ask for next? */
export function ReviewView() {
  const { reviewed, chooseRow } = usePane();
  return (
    <ViewFrame>
      <SessionSection reviewed={reviewed} onSelectRow={chooseRow} />
      <SessionVerbs reviewed={reviewed} />
    </ViewFrame>
  );
}
