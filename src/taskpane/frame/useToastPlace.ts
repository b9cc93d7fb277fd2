import { useLayoutEffect, useState, type RefObject } from 'react';
import { toastOffset } from './toastPlace';
import { ACTIONS } from './ViewFrame';

/** Keeps a toast clear of whatever has the focus: how far above the lower edge of its view it stands, px. */
export function useToastPlace(toast: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(8);
  useLayoutEffect(() => {
    const place = () => {
      const box = toast.current;
      const view = box?.offsetParent?.getBoundingClientRect();
      if (!box || !view) return;
      const focused = document.activeElement;
      // A press on it gives it the focus: it must not move away from under the pointer before the button is let go.
      if (box.contains(focused)) return;
      const isElsewhere = focused === null || focused === document.body;
      const focus = isElsewhere ? null : focused.getBoundingClientRect();
      const bar = box.offsetParent?.querySelector(`[${ACTIONS}]`)?.getBoundingClientRect() ?? null;
      setOffset(toastOffset({ view, height: box.offsetHeight, bar, focus }));
    };
    place();
    const moments = ['focusin', 'scroll', 'resize'] as const;
    for (const moment of moments) window.addEventListener(moment, place, true);
    return () => {
      for (const moment of moments) window.removeEventListener(moment, place, true);
    };
  }, [toast]);
  return offset;
}
