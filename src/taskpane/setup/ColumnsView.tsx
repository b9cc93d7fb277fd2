import { usePane } from '../frame/pane';
import { ChooseList } from './ChooseList';

interface Props {
  /** The pane asked by itself and the user goes on without an answer; absent where the user opened the view. */
  readonly onNotNow?: () => void;
}

/** Is this your list? Asked when the reader is not sure, and open to the user at any time. */
export function ColumnsView({ onNotNow }: Props) {
  const { reviewed, open, readAgain } = usePane();
  return (
    <ChooseList
      reviewed={reviewed}
      onKept={async () => {
        await readAgain();
        open('map');
      }}
      onLater={onNotNow ?? (() => open('map'))}
      laterWord={onNotNow ? 'Not now' : 'Leave it as it is'}
    />
  );
}
