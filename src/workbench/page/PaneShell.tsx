import { useRef, type KeyboardEvent, type PointerEvent, type Ref } from 'react';
import { Icon } from './icons';

const NARROWEST = 270;
const WIDEST = 600;
const STEP = 10;

interface PaneShellProps {
  readonly title: string;
  readonly width: number;
  readonly isOpen: boolean;
  /** Receives the add-in's frame. */
  readonly frameRef: Ref<HTMLDivElement>;
  readonly onResize: (width: number) => void;
  readonly onClose: () => void;
}

/** Excel's part of the task pane: title, close button and the edge to drag. The rest is the add-in's own page. */
export function PaneShell({ title, width, isOpen, frameRef, onResize, onClose }: PaneShellProps) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const resize = (next: number) => onResize(Math.min(WIDEST, Math.max(NARROWEST, Math.round(next))));

  const grab = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (start.current) resize(start.current.width + start.current.x - event.clientX);
  };
  const release = () => {
    start.current = null;
  };
  const nudge = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key === 'ArrowLeft') resize(width + STEP);
    if (event.key === 'ArrowRight') resize(width - STEP);
  };

  // A closed pane stays in the page: the add-in's functions run in it.
  return (
    <aside className="pane" style={{ width }} hidden={!isOpen} aria-label={title}>
      <div
        className="pane-edge"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label="Width of the task pane"
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        aria-valuenow={width}
        onPointerDown={grab}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
        onKeyDown={nudge}
      />
      <div className="pane-title">
        <h2>{title}</h2>
        <button
          type="button"
          className="tool"
          title="Close"
          aria-label="Close the task pane"
          onClick={onClose}
        >
          <Icon name="close" size={16} />
        </button>
      </div>
      <div className="pane-frame" ref={frameRef} />
    </aside>
  );
}
