import { Text } from '@fluentui/react-components';
import type { SessionReview } from '../../excel/review/sessionReview';
import { NumberTable } from '../charts/NumberTable';
import { SessionLines } from '../charts/SessionLines';
import { TotalBars } from '../charts/TotalBars';
import { sessionWord } from '../charts/totalsWords';
import { formatNumber } from '../wording/format';
import { PictureSection } from './PictureSection';
import { totalsBySession } from './totalsBySession';

/** So many totals make a line: the start and two sessions. */
const A_LINE = 3;

/** Given and received so far: lines over the sessions, two bars while there is one. */
export function TotalsSection({ reviewed }: { readonly reviewed: SessionReview }) {
  const totals = totalsBySession(reviewed);
  const last = totals?.at(-1);
  if (!totals || !last)
    return (
      <PictureSection title="Given and received" value="" picture={null} table={null}>
        <Text size={200}>Add a session column to see this.</Text>
      </PictureSection>
    );
  return (
    <PictureSection
      title="Given and received"
      value={`${formatNumber(last.given)}, ${formatNumber(last.received)}`}
      picture={totals.length < A_LINE ? <TotalBars {...last} /> : <SessionLines totals={totals} />}
      table={
        <NumberTable
          name="Given and received"
          headings={['After', 'Given', 'Received']}
          rows={totals.map(({ session, given, received }) => [
            sessionWord(session),
            formatNumber(given),
            formatNumber(received),
          ])}
        />
      }
    />
  );
}
