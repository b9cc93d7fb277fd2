import { HeadlineBlock } from '../frame/HeadlineBlock';
import { ViewFrame } from '../frame/ViewFrame';

export function SettingsView() {
  return (
    <ViewFrame>
      <HeadlineBlock icon={false} headline={{ tone: 'calm', title: 'Settings', detail: '' }} />
    </ViewFrame>
  );
}
