import { useMemo } from 'react';
import { togetherIn } from '../../excel/reading/together';
import { usePane } from '../frame/pane';
import { TogetherCard } from './TogetherCard';

/** The way to one list where the deal stands in several, or where the list of formulas lacks rows; nothing elsewhere. */
export function BringTogether() {
  const { reviewed, readAgain } = usePane();
  const { grids, deal } = reviewed;
  const together = useMemo(() => togetherIn(grids, deal), [grids, deal]);
  return together === null ? null : <TogetherCard together={together} onMade={readAgain} />;
}
