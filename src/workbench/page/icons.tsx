/** The few symbols of the page's own chrome, drawn on a 20 px grid in the colour of the text around them. */
const PATHS = {
  open: 'M3 15.5V5.5C3 4.7 3.7 4 4.5 4h3l2 2h6c.8 0 1.5.7 1.5 1.5v8c0 .8-.7 1.5-1.5 1.5h-11C3.7 17 3 16.3 3 15.5ZM3 9h14',
  save: 'M10 3v10m0 0 3.5-3.5M10 13 6.5 9.5M4 16.5h12',
  undo: 'M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8',
  redo: 'M12.5 4 16 7.5 12.5 11M16 7.5H8.5a4.5 4.5 0 0 0 0 9H12',
  close: 'm5 5 10 10M15 5 5 15',
  pane: 'M4.5 4h11c.8 0 1.5.7 1.5 1.5v9c0 .8-.7 1.5-1.5 1.5h-11C3.7 16 3 15.3 3 14.5v-9C3 4.7 3.7 4 4.5 4ZM12.5 4v12',
  file: 'M6 3h5l4 4v8.5c0 .8-.7 1.5-1.5 1.5h-7C5.7 17 5 16.3 5 15.5v-11C5 3.7 5.2 3 6 3ZM11 3v4h4',
  info: 'M10 9v4.5M10 6.5v.1M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z',
  chevron: 'm6 8 4 4 4-4',
} as const;

export function Icon({ name, size = 20 }: { readonly name: keyof typeof PATHS; readonly size?: number }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
