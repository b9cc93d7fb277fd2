import { Suspense, useMemo } from 'react';
import { togetherIn } from '../../excel/reading/together';
import { usePane } from '../frame/pane';
import { laterPart } from '../frame/laterPart';

const TogetherCard = laterPart(() =>
  import(/* webpackChunkName: "together" */ './TogetherCard').then(({ TogetherCard }) => ({
    default: TogetherCard,
  })),
);

/** The way to one list where the deal stands in several, or where the list of formulas lacks rows; nothing elsewhere. */
export function BringTogether() {
  const { reviewed, readAgain } = usePane();
  const { grids, deal } = reviewed;
  const together = useMemo(() => togetherIn(grids, deal), [grids, deal]);
  if (together === null) return null;
  return (
    <Suspense fallback={null}>
      <TogetherCard together={together} onMade={readAgain} />
    </Suspense>
  );
}
