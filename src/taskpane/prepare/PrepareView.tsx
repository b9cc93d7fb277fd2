import { HeadlineBlock } from '../frame/HeadlineBlock';
import { ViewFrame } from '../frame/ViewFrame';

export function PrepareView() {
  return (
    <ViewFrame>
      <HeadlineBlock icon={false} headline={{ tone: 'calm', title: 'Prepare', detail: '' }} />
    </ViewFrame>
  );
}
