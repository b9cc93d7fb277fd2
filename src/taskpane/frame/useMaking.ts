import { useCallback, useState } from 'react';
import type { Change } from '../../excel/changes/change';
import type { MakingOptions } from '../../excel/changes/makeChanges';
import { NOT_FETCHED, notices, type Notice } from '../../excel/notice';

/** Changes that are being made. */
export interface Making {
  /** The change under way. */
  readonly title: string;
  /** It takes long enough to say so. */
  readonly slow: boolean;
  /** The user has stopped it: what was made is being taken back. */
  readonly isStopping: boolean;
  readonly stop: () => void;
}

/** What is done within a second needs no word of waiting. */
const PATIENCE_MS = 1000;

/** Makes changes, tells what came of it, and meanwhile what is under way; null while nothing is. */
export function useMaking() {
  const [making, setMaking] = useState<Making | null>(null);
  const make = useCallback(async (changes: readonly Change[]): Promise<void> => {
    const aborter = new AbortController();
    const now = (change: Partial<Making>) => setMaking((last) => last && { ...last, ...change });
    const stop = () => {
      aborter.abort();
      now({ isStopping: true });
    };
    setMaking({ title: '', slow: false, isStopping: false, stop });
    const patience = setTimeout(() => now({ slow: true }), PATIENCE_MS);
    const notice = await madeOf(changes, {
      signal: aborter.signal,
      onProgress: ({ title }) => now({ title }),
    });
    clearTimeout(patience);
    setMaking(null);
    notices.send(notice);
  }, []);
  return { making, make };
}

/** What writes comes after the first view, while nothing else is fetched. */
async function madeOf(changes: readonly Change[], options: MakingOptions): Promise<Notice> {
  let writing;
  try {
    writing = await import(
      /* webpackChunkName: "writing", webpackPrefetch: true */ '../../excel/changes/makeChanges'
    );
  } catch {
    return NOT_FETCHED;
  }
  return writing.makeChanges(changes, options);
}
