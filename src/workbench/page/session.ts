import { asShown } from '../files/asShown';
import { changesSince } from '../files/diff';
import { readWorkbookFile } from '../files/open';
import { spliceChanges } from '../files/splice/spliceChanges';
import type { SplicedWorkbook } from '../files/changes';
import { createHost } from '../host';
import type { FunctionsMetadata } from '../engine/functionsMetadata';
import type { AddInWindow } from '../engine/functionTransport';
import type { WireSchema } from '../protocol/wireSchema';
import type { CommandOutcome } from '../protocol/xdmHost';
import { openAddInFrame } from './addInFrame';
import { openInNewTab } from './newTab';
import { showChartPlaceholders } from './chartPlaceholders';
import { darkMode } from './darkMode';
import type { Circumstances } from './circumstances';
import type { ShownCellMessage } from './deskState';
import { explainFunctions } from './functionHelp';
import { startGrid, whenDrawn } from './grid';
import type { AddInManifest } from './manifest';
import { watchCellMessage } from './watchCellMessage';
import { UndoSteps } from './undoSteps';
import { watchChanges } from './watchChanges';

/** What every session needs and none of them changes. */
export interface SessionSources {
  readonly manifest: AddInManifest;
  readonly schema: WireSchema;
  /** The add-in's functions.json. */
  readonly functions: FunctionsMetadata;
  /** What the add-in is to meet: an old version, a lost connection. */
  readonly circumstances: Circumstances;
}

export interface SessionOptions extends SessionSources {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly gridPlace: HTMLElement;
  readonly panePlace: HTMLElement;
}

/** What the page wants to hear from a session. */
export interface SessionEvents {
  readonly onChanged: () => void;
  readonly onUndoState: (canUndo: boolean, canRedo: boolean) => void;
  /** The user changed something without the add-in. */
  readonly onOwnStep: () => void;
  readonly onCellMessage: (message: ShownCellMessage | null) => void;
  readonly onPaneVisible: (isVisible: boolean) => void;
  /** The file could be read: now is the time to put the session away that it replaces. */
  readonly beforeReplacing: () => void;
}

/** One open workbook: its grid, the stand-in for Excel over it, and the add-in beside it. */
export type Session = ReturnType<typeof openSession>;

/** Opens a workbook with a grid and an add-in of its own. Throws a sentence for people when the file cannot be read. */
export function openSession(options: SessionOptions, events: SessionEvents) {
  const opened = readWorkbookFile(options.bytes, {
    name: options.fileName,
    addInId: options.manifest.id,
  });
  events.beforeReplacing();

  const place = document.createElement('div');
  options.gridPlace.append(place);
  const spreadsheet = startGrid(place, darkMode.matches);
  const book = spreadsheet.api.createWorkbook(opened.snapshot);
  let addInWindow: AddInWindow | null = null;
  const host = createHost({
    ...spreadsheet,
    book,
    schema: options.schema,
    metadata: options.functions,
    mode: 'auto',
    runtimeUi: { onVisibility: events.onPaneVisible },
    openWorkbook: openInNewTab,
    harsh: options.circumstances.harsh,
    getAddInWindow: () => addInWindow,
  });
  host.workbook.restore(opened.facts);
  const before = asShown(opened, host.workbook.describeNow());
  const undoSteps = new UndoSteps(spreadsheet, events.onOwnStep);
  const frame = openAddInFrame({
    container: options.panePlace,
    page: options.manifest.taskPane,
    title: options.manifest.name,
    interpreter: host.interpreter,
    answersForPage: host.page,
    workbook: host.workbook,
    documentName: options.fileName,
    isEditing: () => spreadsheet.api.getActiveWorkbook()?.isCellEditing() ?? false,
    circumstances: options.circumstances,
    undoSteps,
  });
  addInWindow = frame.element.contentWindow as AddInWindow | null;
  host.customFunctions.attach((rows) => frame.host.richApiMessage(rows));

  const followTheme = () => spreadsheet.api.toggleDarkMode(darkMode.matches);
  darkMode.addEventListener('change', followTheme);
  const editEnded = spreadsheet.api.addEvent(spreadsheet.api.Event.SheetEditEnded, () =>
    frame.host.setEditing(false),
  );
  const watching = [
    undoSteps,
    explainFunctions(spreadsheet, options.functions, 'CONCESSION'),
    editEnded,
    watchChanges(spreadsheet, events),
    watchCellMessage(spreadsheet, host.bridge.messages, events.onCellMessage),
    showChartPlaceholders(spreadsheet, host.workbook),
  ];

  return {
    host,
    opened,
    drawn: whenDrawn(spreadsheet),
    spreadsheet,
    frame,
    undo: () => spreadsheet.api.undo(),
    redo: () => spreadsheet.api.redo(),
    runCommand: (functionName: string, buttonId: string): Promise<CommandOutcome> => {
      undoSteps.begin();
      return frame.host.executeCommand(functionName, buttonId);
    },
    paneShown: (isVisible: boolean) => {
      frame.host.visibilityChanged(isVisible);
    },
    save: async (): Promise<SplicedWorkbook> =>
      spliceChanges(options.bytes, changesSince(before, await host.workbook.describeForFile())),
    dispose: () => {
      darkMode.removeEventListener('change', followTheme);
      for (const watch of watching) watch.dispose();
      frame.dispose();
      host.dispose();
      spreadsheet.univer.dispose();
      place.remove();
    },
  };
}
