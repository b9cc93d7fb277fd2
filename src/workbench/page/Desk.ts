import type { OpenedWorkbook } from '../files/open';
import type { AddInManifest, RibbonButton } from './manifest';
import { download } from './download';
import { EMPTY_DESK, type DeskState, type DeskNotice, type DeskQuestion } from './deskState';
import { forgetWork, keepWork, keptWork } from './keptWork';
import { openSession, type Session, type SessionSources } from './session';
import { signal } from './signal';
import { UnreadableFile } from '../files/unreadable';
import { workbookKind } from '../files/workbookKind';

/** How long nobody must have changed anything before the work is kept in the browser. */
const QUIET_MS = 1500;

export interface DeskOptions extends Omit<SessionSources, 'manifest'> {
  readonly manifest: AddInManifest;
  /** File names of the sample workbooks. */
  readonly samples: readonly string[];
}

/** What the user does on the page: open a workbook, press the ribbon, undo, save. One workbook lies on the desk at a time. */
export class Desk {
  readonly state = signal<DeskState>(EMPTY_DESK);
  readonly manifest: AddInManifest;
  readonly samples: readonly string[];
  /** How many workbooks were opened so far. */
  sessions = 0;
  #session: Session | null = null;
  #opening: Promise<void> = Promise.resolve();
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #answer: (isYes: boolean) => void = () => undefined;
  readonly #attached: Promise<{ readonly grid: HTMLElement; readonly pane: HTMLElement }>;
  #attach: (places: { readonly grid: HTMLElement; readonly pane: HTMLElement }) => void = () => undefined;

  constructor(private readonly options: DeskOptions) {
    this.manifest = options.manifest;
    this.samples = options.samples;
    this.#attached = new Promise((resolve) => {
      this.#attach = resolve;
    });
  }

  /** Says where the grid and the add-in's frame are to go, once the page has been drawn. */
  attach(grid: HTMLElement, pane: HTMLElement): void {
    this.#attach({ grid, pane });
  }

  /** The open workbook, for tests and for the curious at the browser's console. */
  get session(): Session | null {
    return this.#session;
  }

  /** Opens the first sample, or what was kept of the last visit if the user wants it. */
  async start(sample: string): Promise<void> {
    await this.openSample(sample);
    const kept = await keptWork();
    if (!kept) return;
    const isWanted = await this.#ask({
      text: `Your work on ${kept.fileName} of ${new Date(kept.keptAt).toLocaleString()} was not saved. It is still kept in this browser.`,
      yes: 'Discard it',
      no: 'Open it again',
    }).then((isDiscarded) => !isDiscarded);
    if (!isWanted) return forgetWork();
    await this.#enqueue(kept.fileName, kept.bytes);
    if (this.state.get().fileName === kept.fileName) this.state.patch({ isChanged: true });
  }

  async openSample(file: string): Promise<void> {
    if (!(await this.#mayReplace())) return;
    const response = await fetch(`/assets/samples/${encodeURIComponent(file)}`);
    if (!response.ok) {
      this.#tell({ tone: 'problem', text: `The sample ${file} is not there.`, details: [] });
      return;
    }
    await this.#enqueue(file, new Uint8Array(await response.arrayBuffer()));
  }

  async openFile(file: File): Promise<void> {
    if (!(await this.#mayReplace())) return;
    await this.#enqueue(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  /** The user's answer to the question that the page shows. */
  answer(isYes: boolean): void {
    this.state.patch({ question: null });
    this.#answer(isYes);
  }

  async undo(): Promise<void> {
    await this.#session?.undo();
  }

  async redo(): Promise<void> {
    await this.#session?.redo();
  }

  /** Runs a ribbon command in the add-in and waits until it says that it is done. */
  async press(button: RibbonButton): Promise<void> {
    const session = this.#session;
    if (!session) return;
    this.state.patch({ running: button.id, status: `${button.label} …` });
    const { status } = await session.runCommand(button.functionName, button.id);
    this.state.patch({
      running: null,
      status: status === 0 ? `${button.label}: done` : `${button.label} did not finish.`,
    });
  }

  /** Saves a copy: the file as it was opened, with our changes carried into it. */
  async save(): Promise<void> {
    const session = this.#session;
    if (!session) return;
    this.state.patch({ status: 'Saving …' });
    try {
      const { bytes, notCarried } = await session.save();
      const fileName = namedByKind(this.state.get().fileName, bytes);
      download(fileName, bytes);
      await this.#forget();
      this.state.patch({ isChanged: false, wasSaved: true, status: `Saved a copy as ${fileName}` });
      if (notCarried.length > 0) {
        this.#tell({
          tone: 'note',
          text: 'Saved, except for what the workbench cannot carry into the file:',
          details: notCarried,
        });
      }
    } catch (error) {
      this.#tell({ tone: 'problem', text: `The file was not saved. ${messageOf(error)}`, details: [] });
    }
  }

  showPane(isOpen: boolean): void {
    this.state.patch({ isPaneOpen: isOpen });
    this.#session?.paneShown(isOpen);
  }

  closeNotice(): void {
    this.state.patch({ notice: null });
  }

  #ask(question: DeskQuestion): Promise<boolean> {
    this.state.patch({ question });
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  /** True unless there is work that the user does not want to lose. */
  async #mayReplace(): Promise<boolean> {
    const { isChanged, fileName } = this.state.get();
    if (!isChanged) return true;
    return this.#ask({
      text: `The changes to ${fileName} are not saved. Opening another workbook discards them.`,
      yes: 'Discard the changes',
      no: 'Go on with this workbook',
    });
  }

  #changed(): void {
    this.state.patch({ isChanged: true });
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => void this.#keep(), QUIET_MS);
  }

  async #keep(): Promise<void> {
    const session = this.#session;
    if (!session) return;
    const { bytes } = await session.save();
    const { isChanged, fileName } = this.state.get();
    if (session === this.#session && isChanged) await keepWork({ fileName, bytes, keptAt: Date.now() });
  }

  async #forget(): Promise<void> {
    clearTimeout(this.#keeping);
    await forgetWork();
  }

  /** One after the other: a workbook is put away only when it lies there completely. */
  #enqueue(fileName: string, bytes: Uint8Array): Promise<void> {
    this.#opening = this.#opening.then(() => this.#replace(fileName, bytes));
    return this.#opening;
  }

  async #replace(fileName: string, bytes: Uint8Array): Promise<void> {
    const { grid, pane } = await this.#attached;
    this.state.patch({ phase: 'opening', status: `Opening ${fileName} …`, notice: null });
    try {
      const next = openSession(
        { ...this.options, fileName, bytes, gridPlace: grid, panePlace: pane },
        {
          onChanged: () => this.#changed(),
          onUndoState: (canUndo, canRedo) => this.state.patch({ canUndo, canRedo }),
          onOwnStep: () => {
            // What was done last is no longer what is.
            if (this.state.get().running === null) this.state.patch({ status: 'Ready' });
          },
          onCellMessage: (cellMessage) => this.state.patch({ cellMessage }),
          onPaneVisible: (isPaneOpen) => this.state.patch({ isPaneOpen }),
          beforeReplacing: () => {
            if (this.#session && this.state.get().isChanged) void this.#forget();
            clearTimeout(this.#keeping);
            this.#session?.dispose();
            this.state.patch({ ...EMPTY_DESK, phase: 'opening', fileName, status: `Opening ${fileName} …` });
          },
        },
      );
      this.#session = next;
      await next.drawn;
      this.sessions += 1;
      this.state.patch({ phase: 'ready', status: 'Ready', size: sizeOf(next.opened) });
      const unseen = next.opened.otherSheets;
      if (unseen.length > 0) {
        this.#tell({
          tone: 'note',
          text: 'These sheets stay in the file, but are not shown here:',
          details: unseen,
        });
      }
    } catch (error) {
      this.state.patch({ phase: 'ready', status: `${fileName} was not opened.` });
      this.#tell({ tone: 'problem', text: messageOf(error), details: [] });
    }
  }

  #tell(notice: DeskNotice): void {
    this.state.patch({ notice });
  }
}

function sizeOf({ state }: OpenedWorkbook): string {
  const cells = state.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const sheets = state.sheets.length === 1 ? '1 sheet' : `${state.sheets.length} sheets`;
  return `${sheets}, ${cells.toLocaleString('en-US')} cells`;
}

/** The name with the ending of the workbook's own kind, without which Excel would not open the copy. */
function namedByKind(fileName: string, bytes: Uint8Array): string {
  const { extension } = workbookKind(bytes);
  return fileName.toLowerCase().endsWith(extension)
    ? fileName
    : fileName.replace(/(\.xl[a-z]{2})?$/i, extension);
}

/** What a person can read; what a library says to its developers goes to the console. */
function messageOf(error: unknown): string {
  if (error instanceof UnreadableFile) return error.message;
  console.error(error);
  return 'The workbook holds something that is not foreseen here. Opening it in Excel and saving it again may help.';
}
