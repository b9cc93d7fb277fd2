import { HeadlineBlock } from '../frame/HeadlineBlock';
import { ViewFrame } from '../frame/ViewFrame';

export function HelpView() {
  return (
    <ViewFrame>
      <HeadlineBlock icon={false} headline={{ tone: 'calm', title: 'Help', detail: '' }} />
    </ViewFrame>
  );
}
