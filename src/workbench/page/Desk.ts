import type { OpenedWorkbook } from '../files/open';
import type { AddInManifest, RibbonButton } from './manifest';
import { download } from './download';
import { EMPTY_DESK, type DeskState, type DeskNotice } from './deskState';
import { openSession, type Session, type SessionSources } from './session';
import { signal } from './signal';

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

  async openSample(file: string): Promise<void> {
    const response = await fetch(`/assets/samples/${encodeURIComponent(file)}`);
    if (!response.ok) {
      this.#tell({ tone: 'problem', text: `The sample ${file} is not there.`, details: [] });
      return;
    }
    await this.#open(file, new Uint8Array(await response.arrayBuffer()));
  }

  async openFile(file: File): Promise<void> {
    await this.#open(file.name, new Uint8Array(await file.arrayBuffer()));
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
      download(this.state.get().fileName, bytes);
      this.state.patch({ isChanged: false, wasSaved: true, status: `Saved ${this.state.get().fileName}` });
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

  /** One after the other: a workbook is put away only when it lies there completely. */
  #open(fileName: string, bytes: Uint8Array): Promise<void> {
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
          onChanged: () => this.state.patch({ isChanged: true }),
          onUndoState: (canUndo, canRedo) => this.state.patch({ canUndo, canRedo }),
          onCellMessage: (cellMessage) => this.state.patch({ cellMessage }),
          onPaneVisible: (isPaneOpen) => this.state.patch({ isPaneOpen }),
          beforeReplacing: () => {
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
