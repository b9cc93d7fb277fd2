import { useEffect, useRef } from 'react';
import type { ShownCellMessage } from './deskState';

/** Between a cell and what is said of it, and between that and the edge of the grid. */
const GAP = 4;

/** A failing cell's message, at the cell: below it, or above where there is no room. */
export function CellMessageBox({ message }: { readonly message: ShownCellMessage }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Scrolling, zooming and resizing have no event in common; a look at each frame sees them all.
    let frame = 0;
    const follow = () => {
      if (box.current) place(box.current, message.placeOf());
      frame = requestAnimationFrame(follow);
    };
    follow();
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [message]);
  return (
    <div className="cell-message" role="status" ref={box}>
      <b>
        {message.cell} {message.error}
      </b>
      <span>{message.message}</span>
    </div>
  );
}

function place(box: HTMLElement, cell: DOMRect | null): void {
  const around = box.offsetParent?.getBoundingClientRect();
  if (!cell || !around) return;
  const below = cell.bottom - around.top + GAP;
  const fits = below + box.offsetHeight <= around.height - GAP;
  const top = fits ? below : cell.top - around.top - box.offsetHeight - GAP;
  const most = Math.max(GAP, around.width - box.offsetWidth - GAP);
  box.style.top = `${Math.max(GAP, Math.min(top, around.height - box.offsetHeight - GAP))}px`;
  box.style.left = `${Math.min(Math.max(GAP, cell.left - around.left), most)}px`;
}
