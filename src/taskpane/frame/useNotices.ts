import { useCallback, useEffect, useRef, useState } from 'react';
import { notices, type Notice } from '../../excel/notice';

/** A message, and which one it is: each is drawn anew, because it is spoken when it appears and not when its words change. */
export interface Told {
  readonly notice: Notice;
  readonly nth: number;
}

/** The one message that is shown: until the next one, or until it is cleared. */
export function useNotices() {
  const [told, setTold] = useState<Told | null>(null);
  const count = useRef(0);
  useEffect(() => notices.subscribe((notice) => setTold({ notice, nth: ++count.current })), []);
  const clear = useCallback(() => setTold(null), []);
  return { told, clear };
}
