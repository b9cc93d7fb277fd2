import type { RichApiInterpreter } from '../protocol/richApi';
import { frameName } from '../protocol/frameName';
import { XdmHost } from '../protocol/xdmHost';
import type { Circumstances } from './circumstances';
import type { UndoSteps } from './undoSteps';
import { announceUndoGroups } from '../protocol/undoGroupShim';
import type { WorkbookEvent } from '../protocol/workbookEvents';

export interface AddInFrameOptions {
  /** Receives the frame. */
  readonly container: HTMLElement;
  /** Path of the add-in's page. */
  readonly page: string;
  readonly title: string;
  readonly interpreter: RichApiInterpreter;
  /** Runs what is asked of the page around Excel. */
  readonly answersForPage: RichApiInterpreter;
  readonly workbook: { readonly listeners: ((event: WorkbookEvent) => void)[] };
  readonly documentName: string;
  /** True while the user types in a cell. */
  readonly isEditing: () => boolean;
  readonly circumstances: Circumstances;
  readonly undoSteps: UndoSteps;
}

export interface AddInFrame {
  readonly host: XdmHost;
  readonly element: HTMLIFrameElement;
  readonly dispose: () => void;
}

/** Loads the add-in's own page into a new frame and answers it as Excel on the web answers its add-ins. */
export function openAddInFrame(options: AddInFrameOptions): AddInFrame {
  trustThisHost();
  const id = 'concession-map';
  const hostOrigin = location.origin;
  const element = document.createElement('iframe');
  element.title = options.title;
  // A conversation of its own for every load: the library caches settings by it in sessionStorage.
  element.name = frameName({ id, conversationId: crypto.randomUUID(), hostOrigin });
  const host = new XdmHost({
    id,
    hostOrigin,
    interpreter: options.interpreter,
    page: options.answersForPage,
    workbook: options.workbook,
    documentUrl: new URL(encodeURIComponent(options.documentName), hostOrigin).href,
    requirements: options.circumstances.requirements,
    isEditing: options.isEditing,
    harsh: options.circumstances.harsh,
    aroundWrites: (run) => options.undoSteps.write(run),
    post: (text) => element.contentWindow?.postMessage(text, hostOrigin),
  });
  host.fault = options.circumstances.fault;
  host.isReadOnly = options.circumstances.isReadOnly;
  if (options.circumstances.isSlow) host.hold();
  const receive = (event: MessageEvent<unknown>) => {
    if (event.source !== element.contentWindow || typeof event.data !== 'string') return;
    // The first message comes when the library has just been loaded, before the add-in can have asked Excel for anything.
    announceUndoGroups(element.contentWindow);
    void host.receive(event.data);
  };
  addEventListener('message', receive);
  // The page is of the workbench's own origin, so that presses in it can be heard.
  element.addEventListener('load', () => {
    for (const press of ['pointerdown', 'keydown'])
      element.contentWindow?.addEventListener(press, () => options.undoSteps.begin(), true);
  });
  element.src = options.page;
  options.container.append(element);
  return {
    host,
    element,
    dispose: () => {
      removeEventListener('message', receive);
      element.remove();
    },
  };
}

/**
 * Over plain http office.js asks once, in a dialog, whether this host may act as Office, and keeps the answer here.
 * The workbench is the host and the origin at once, so it gives the answer itself.
 */
function trustThisHost(): void {
  const scheme = location.protocol.replace(':', '_');
  localStorage.setItem(`OfficeJSTrustKeyV2_${scheme}${location.hostname}`, JSON.stringify({ Result: 1 }));
}
