import { channel } from './channel';

/** What a command has to say: what it did, or why it changed nothing and how to go on. */
export interface Notice {
  readonly kind: 'done' | 'problem';
  readonly text: string;
  /** Takes back what was done and says so; absent where there is nothing to take back. */
  readonly undo?: () => Promise<Notice>;
  /** How many cells an undo left alone, because somebody edited them since; absent: none. */
  readonly edited?: number;
}

/** Said where a part of the add-in that would have written something did not come over the wire. */
export const NOT_FETCHED: Notice = {
  kind: 'problem',
  text: 'A part of the add-in could not be loaded, so nothing was changed. Check the connection, then try again.',
};

/** Ribbon commands cannot show text themselves: the pane shows these. */
export const notices = channel<Notice>();

/** A ribbon command is through: the pane reads anew, as Excel tells of no change to settings and highlights. */
export const ribbonCommands = channel<null>();

/** The pane's views that a ribbon command may open. */
export type PaneView =
  'map' | 'review' | 'trades' | 'prepare' | 'settings' | 'help' | 'leftOut' | 'columns' | 'library';

/** Which view the pane is asked to show. */
export const viewRequests = channel<PaneView>();
