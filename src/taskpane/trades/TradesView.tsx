import { HeadlineBlock } from '../frame/HeadlineBlock';
import { ViewFrame } from '../frame/ViewFrame';

export function TradesView() {
  return (
    <ViewFrame>
      <HeadlineBlock icon={false} headline={{ tone: 'calm', title: 'Trades', detail: '' }} />
    </ViewFrame>
  );
}
