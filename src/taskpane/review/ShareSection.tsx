import { Text } from '@fluentui/react-components';
import type { SessionReview } from '../../excel/review/sessionReview';
import { NumberTable } from '../charts/NumberTable';
import { ShareBar } from '../charts/ShareBar';
import { shareDrawing, shareText } from '../charts/shareDrawing';
import { formatShare, formatSigned } from '../wording/format';
import { PictureSection } from './PictureSection';
import { shareOf } from './standings';

/** How what the deal creates is shared. A percentage is shown only between 0 and 100. */
export function ShareSection({ reviewed: { review, deal, reading } }: { readonly reviewed: SessionReview }) {
  const share = shareOf(review, deal, reading.place.measure);
  const drawing = shareDrawing(share);
  const { net, mark } = share;
  return (
    <PictureSection
      title="Fair share"
      value={drawing ? `us ${formatShare(net.share ?? 0)}` : ''}
      picture={drawing && <ShareBar deal={share} drawing={drawing} />}
      table={
        drawing && (
          <NumberTable
            name="Fair share"
            headings={['Side', 'Points', 'Share']}
            rows={[
              ['Us', formatSigned(net.us), formatShare(net.share ?? 0)],
              ['Them', formatSigned(net.them), formatShare(1 - (net.share ?? 0))],
              ['Mark on our share', '', formatShare(mark)],
            ]}
          />
        )
      }
    >
      <Text size={200}>{shareText(share)}</Text>
    </PictureSection>
  );
}
