import { Suspense } from 'react';
import type { Clock } from '../../excel/clock';
import { notices, type Notice } from '../../excel/notice';
import { laterPart } from './laterPart';
import type { Told } from './useNotices';

/** Fetched while nothing else is: most messages come late, and some when the connection is gone. */
const Toast = laterPart(() =>
  import(/* webpackChunkName: "message", webpackPrefetch: true */ './Toast').then(({ Toast }) => ({
    default: Toast,
  })),
);
const ProblemBar = laterPart(() =>
  import(/* webpackChunkName: "message", webpackPrefetch: true */ './ProblemBar').then(({ ProblemBar }) => ({
    default: ProblemBar,
  })),
);

interface Props {
  readonly told: Told | null;
  readonly onClear: () => void;
  /** Called when something in the workbook was taken back. */
  readonly onUndone: () => void;
  readonly clock?: Clock;
}

/** What the last command did, which leaves by itself, or why it changed nothing, which stays. One at a time. */
export function NoticeBar({ told, onClear, onUndone, clock }: Props) {
  if (told === null) return null;
  const { notice, nth } = told;
  const takeBack = async (undo: () => Promise<Notice>) => {
    notices.send(await undo());
    onUndone();
  };
  return (
    <Suspense fallback={null}>
      {notice.kind === 'done' ? (
        <Toast key={nth} notice={notice} onUndo={takeBack} onGone={onClear} {...(clock && { clock })} />
      ) : (
        <ProblemBar key={nth} notice={notice} onUndo={takeBack} onDismiss={onClear} />
      )}
    </Suspense>
  );
}
