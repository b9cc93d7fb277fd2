import { appContext, REQUIREMENTS } from './appContext';
import { FAULTS } from './faults';
import type { RichApiInterpreter } from './richApi';
import { announcesReadiness, asksTheWorkbook, onlyReleases } from './requestKinds';
import type { RequestBody } from './wire';
import { eventRows, type MessageRow, type WorkbookEvent } from './workbookEvents';
import {
  ACTION,
  DISPATCH,
  MESSAGE_TYPE,
  parseMethodCall,
  parseRequest,
  RESPONSE,
  type MethodCall,
  type XdmRequest,
} from './xdmMessage';

/** Answers of `executeMethod` when this host has no such method. */
const INTERNAL_ERROR = 5001;
/** Flag of a ProcessQuery that changes the document. */
const WRITES = 1;
/** Pushed to the add-in for `Office.actions` that a keyboard shortcut starts. */
const ACTION_CATEGORY = 2;
const ACTION_INVOKED = 1000;
const OBJECT_MODEL_CATEGORY = 65536;
const VISIBILITY_CHANGED = 65539;

export type WireDirection = 'to host' | 'to add-in';

export interface XdmHostOptions {
  /** Sends a text to the add-in's window. */
  readonly post: (text: string) => void;
  readonly interpreter: RichApiInterpreter;
  /** The host adds itself to these listeners and tells the add-in what they report. */
  readonly workbook?: { readonly listeners: ((event: WorkbookEvent) => void)[] };
  readonly id: string;
  readonly hostOrigin: string;
  readonly requirements?: Readonly<Record<string, string>>;
  readonly locale?: string;
  readonly documentUrl?: string;
  /** `Office.context.document.settings` as they were saved, key and JSON text. Not the same store as `workbook.settings`. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly onSettingsSaved?: (settings: Readonly<Record<string, string>>) => void;
  /** The host that the running add-in talked to so far: this one goes on with the same conversation. */
  readonly takesOverFrom?: XdmHost;
  /** True while the user types in a cell: like Excel, the host then runs no batch. It does not claim to wait for the end of it. */
  readonly isEditing?: () => boolean;
  /** Sees every message as it goes over the wire. */
  readonly log?: (direction: WireDirection, text: string) => void;
}

/** How a ribbon command ended: status 0 is success, anything else one of office.js' error numbers. */
export interface CommandOutcome {
  readonly status: number;
  readonly data: unknown;
}

/**
 * What a page of Excel on the web does for one add-in frame: answers its calls, pushes its events, starts its
 * commands. `receive` takes every text that the frame posts.
 */
export class XdmHost {
  /**
   * Batches that the workbook was asked to run. Not counted: results of custom functions, services of the runtime, and
   * the release of tracked objects that the library sends after an `Excel.run` without anybody waiting for it.
   */
  roundTrips = 0;
  /** Those of them that change something; the library marks them so. */
  writeTrips = 0;
  /** One of `FAULTS`: until it is cleared, every batch fails with it. */
  fault: number | null = null;
  /** Batches that change something are refused, as in a workbook that was opened to be read only. */
  isReadOnly = false;
  settings: Readonly<Record<string, string>>;
  readonly #options: XdmHostOptions;
  readonly #registered = new Map<string, { readonly conversation: string; readonly correlation: number }>();
  readonly #awaitingRegistration = new Map<string, (() => void)[]>();
  readonly #commands = new Map<string, (outcome: CommandOutcome) => void>();
  /** How the add-in's runtime said that it is ready; it says so once, and a host that takes over must hear it too. */
  readonly #announcements: RequestBody[] = [];
  #sequence = 0;
  #held: { readonly until: Promise<void>; readonly release: () => void } | null = null;

  constructor(options: XdmHostOptions) {
    this.#options = options;
    this.settings = options.settings ?? {};
    if (options.takesOverFrom) this.#takeOver(options.takesOverFrom);
    options.workbook?.listeners.push((event) => {
      this.richApiMessage(eventRows(event, () => ++this.#sequence));
      if (event.kind === 'selection') this.#fire('documentSelectionChanged', {});
    });
  }

  /** Lets batches wait, as over a slow connection, until {@link release}. */
  hold(): void {
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#held ??= { until, release };
  }

  /** Lets the batches run that waited. */
  release(): void {
    this.#held?.release();
    this.#held = null;
  }

  async receive(text: string): Promise<void> {
    const request = parseRequest(text);
    if (!request) return;
    this.#options.log?.('to host', text);
    switch (request._actionType) {
      case ACTION.registerEvent:
        this.#registered.set(request._actionName, {
          conversation: request._conversationId,
          correlation: request._correlationId,
        });
        this.#answer(request, { Error: 0 });
        for (const proceed of this.#awaitingRegistration.get(request._actionName) ?? []) proceed();
        this.#awaitingRegistration.delete(request._actionName);
        return;
      case ACTION.unregisterEvent:
        this.#registered.delete(request._actionName);
        this.#answer(request, { Error: 0 });
        return;
      default:
        return this.#invoke(request);
    }
  }

  /**
   * Presses a ribbon button whose action is ExecuteFunction; resolves when the add-in calls `event.completed()`.
   * An add-in that is still starting is waited for.
   */
  async executeCommand(functionName: string, sourceId = functionName): Promise<CommandOutcome> {
    await this.whenRegistered('appCommandInvoked');
    const id = `command-${String(++this.#sequence)}`;
    return new Promise((resolve) => {
      this.#commands.set(id, resolve);
      const event = JSON.stringify({ source: { id: sourceId } });
      this.#fire('appCommandInvoked', [id, functionName, event]);
    });
  }

  /** Starts an action of the shared runtime, as a keyboard shortcut does. */
  dispatchAction(name: string, argument?: unknown): boolean {
    const json = JSON.stringify([name, argument === undefined ? '' : JSON.stringify(argument)]);
    return this.richApiMessage([[ACTION_CATEGORY, ACTION_INVOKED, '', json, ++this.#sequence, false]]);
  }

  /** Tells `Office.addin.onVisibilityModeChanged` handlers that the task pane was shown or hidden. */
  visibilityChanged(isVisible: boolean): boolean {
    const json = JSON.stringify({ visibility: isVisible ? 'Visible' : 'Hidden' });
    return this.richApiMessage([
      [OBJECT_MODEL_CATEGORY, VISIBILITY_CHANGED, '', json, ++this.#sequence, false],
    ]);
  }

  /** Pushes messages; false when the add-in listens to none. */
  richApiMessage(rows: readonly MessageRow[]): boolean {
    return this.#fire('richApiMessage', { ArrayData: rows });
  }

  /** Resolves once the add-in listens to an event of the conversation (`appCommandInvoked`, `richApiMessage`). */
  whenRegistered(event: string): Promise<void> {
    if (this.#registered.has(event)) return Promise.resolve();
    return new Promise((resolve) => {
      const waiting = this.#awaitingRegistration.get(event) ?? [];
      this.#awaitingRegistration.set(event, [...waiting, resolve]);
    });
  }

  async #invoke(request: XdmRequest): Promise<void> {
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#answer(request, this.#appContext());
        return;
      case 'ContextActivationManager_notifyHost':
        this.#answer(request, null);
        return;
      case 'executeMethod': {
        const result = await this.#execute(parseMethodCall(request._data));
        this.#answer(request, { Version: 1, ...result });
        return;
      }
      default:
        // -2: this host has no such action.
        this.#answer(request, null, -2);
        return;
    }
  }

  async #execute(call: MethodCall): Promise<object> {
    switch (call.dispatchId) {
      case DISPATCH.richApi:
        return this.#processQuery(call.array);
      case DISPATCH.saveSettings:
        this.settings = Object.fromEntries(call.properties);
        this.#options.onSettingsSaved?.(this.settings);
        return { Error: 0 };
      case DISPATCH.loadSettings: {
        const list = Object.entries(this.settings).map(([Name, Value]) => ({ Name, Value }));
        return { Error: 0, Properties: { Settings: list }, Settings: list };
      }
      case DISPATCH.commandCompleted: {
        const [id, status, data] = call.array;
        this.#commands.get(String(id))?.({ status: Number(status), data });
        this.#commands.delete(String(id));
        return { Error: 0 };
      }
      default:
        return { Error: INTERNAL_ERROR };
    }
  }

  async #processQuery(array: readonly unknown[]): Promise<object> {
    const [, , path, , body, , flags] = array;
    if (path !== 'ProcessQuery') return { Error: INTERNAL_ERROR };
    const request = JSON.parse(String(body)) as RequestBody;
    if (asksTheWorkbook(request)) {
      if (!onlyReleases(request)) this.roundTrips += 1;
      const writes = (Number(flags) & WRITES) !== 0;
      if (writes) this.writeTrips += 1;
      await this.#held?.until;
      if (this.#options.isEditing?.() === true) return { Error: FAULTS.cellEditMode };
      if (this.fault !== null) return { Error: this.fault };
      if (writes && this.isReadOnly) return { Error: FAULTS.accessDenied };
    }
    const response = await this.#options.interpreter.process(request);
    if (announcesReadiness(request)) this.#announcements.push(request);
    return { Error: 0, Data: [200, ['Content-Type', 'application/json'], JSON.stringify(response)] };
  }

  #takeOver(previous: XdmHost): void {
    for (const [event, listener] of previous.#registered) this.#registered.set(event, listener);
    previous.#registered.clear();
    this.#announcements.push(...previous.#announcements);
    for (const request of this.#announcements) void this.#options.interpreter.process(request);
  }

  #appContext(): object {
    const { id, locale = 'en-US', documentUrl = 'https://localhost/Book1.xlsx' } = this.#options;
    const requirements = this.#options.requirements ?? REQUIREMENTS;
    return appContext({ id, locale, documentUrl, requirements, settings: this.settings });
  }

  #answer(request: XdmRequest, data: unknown, errorCode = 0): void {
    this.#send({
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _data: data,
      _errorCode: errorCode,
      _responseType: RESPONSE.answer,
    });
  }

  #fire(event: string, data: unknown): boolean {
    const listener = this.#registered.get(event);
    if (!listener) return false;
    this.#send({
      _actionName: event,
      _conversationId: listener.conversation,
      _correlationId: listener.correlation,
      _data: data,
      _errorCode: 0,
      _responseType: RESPONSE.event,
    });
    return true;
  }

  #send(message: object): void {
    const text = JSON.stringify({
      _messageType: MESSAGE_TYPE.response,
      ...message,
      _origin: this.#options.hostOrigin,
      _serializerVersion: 1,
    });
    this.#options.log?.('to add-in', text);
    this.#options.post(text);
  }
}
