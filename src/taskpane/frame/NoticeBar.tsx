import { lazy, Suspense, useEffect, useState } from 'react';
import { notices, type Notice } from '../../excel/notice';

/** Fetched while nothing else is: most messages come late, and some when the connection is gone. */
const NoticeMessage = lazy(() =>
  import(/* webpackChunkName: "message", webpackPrefetch: true */ './NoticeMessage').then(
    ({ NoticeMessage }) => ({ default: NoticeMessage }),
  ),
);

interface Props {
  /** Called when something in the workbook was taken back. */
  readonly onUndone: () => void;
}

/** What the last command did, or why it changed nothing, with the way back. Stays until dismissed or until the next command. */
export function NoticeBar({ onUndone }: Props) {
  const [told, setTold] = useState<{ readonly notice: Notice; readonly nth: number } | null>(null);
  useEffect(() => notices.subscribe((notice) => setTold((last) => after(last, notice))), []);
  if (!told) return null;
  const takeBack = async (undo: () => Promise<Notice>) => {
    const notice = await undo();
    setTold((last) => after(last, notice));
    onUndone();
  };
  return (
    <Suspense fallback={null}>
      {/* Drawn anew for each, because a message is spoken when it appears and not when its words change. */}
      <NoticeMessage key={told.nth} notice={told.notice} onUndo={takeBack} onDismiss={() => setTold(null)} />
    </Suspense>
  );
}

function after(last: { readonly nth: number } | null, notice: Notice) {
  return { notice, nth: (last?.nth ?? 0) + 1 };
}
