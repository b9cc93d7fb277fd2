import { BeforeSendingView } from './BeforeSendingView';
import { ManagementView } from './ManagementView';
import { OtherSideView } from './OtherSideView';
import type { SharedView } from './sharedViews';

const VIEWS = { otherSide: OtherSideView, management: ManagementView, beforeSending: BeforeSendingView };

/** What may leave the house, in one of its views. */
export function Sharing({ view, onBack }: { readonly view: SharedView; readonly onBack: () => void }) {
  const View = VIEWS[view];
  return <View onBack={onBack} />;
}
