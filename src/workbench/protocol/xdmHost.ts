import { KIND, harshRequirements, type HarshSet } from '../harsh/behaviours';
import { undoGroupGuards } from '../harsh/undoGroups';
import type { ActionGuard } from './actionGuard';
import { appContext, REQUIREMENTS } from './appContext';
import { asResponseError, FAULTS, type Fault } from './faults';
import type { Interfere, Interference } from './interference';
import type { RichApiInterpreter } from './richApi';
import { announcesReadiness, asksTheWorkbook, onlyReleases } from './requestKinds';
import { undoGroupOf } from './undoGroupShim';
import { PAGE_PARTITION } from './wacWorkbook';
import type { RequestBody, ResponseBody } from './wire';
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

/** The common API's numbers for what goes wrong in the host, and for a method that it does not have. */
const INTERNAL_ERROR = 5001;
const NOT_SUPPORTED = 5000;
/** In place of an answer: none is ever sent. */
const SILENCE = Symbol('no answer');
/** Flag of a ProcessQuery that changes the document. */
const WRITES = 1;
/** Flag of one that is to wait while a cell is being edited. */
const WAITS = 64;
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
  /** Answers what is asked of the page around Excel; without, the workbook is asked. */
  readonly page?: RichApiInterpreter;
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
  /** True while the user types in a cell: like Excel, the host then runs no batch. */
  readonly isEditing?: () => boolean;
  /** Where Excel is harsh; kind without. Only with `cellEditDelay` does the host claim to wait for the end of an edit. */
  readonly harsh?: HarshSet;
  /** Runs every batch that changes something. */
  readonly aroundWrites?: <T>(run: () => Promise<T>) => Promise<T>;
  /** Sees every message as it goes over the wire. */
  readonly log?: (direction: WireDirection, text: string) => void;
}

/** What a batch says of itself beside its actions. */
interface Asked {
  readonly interpreter: RichApiInterpreter;
  readonly writes: boolean;
  readonly waits: boolean;
  readonly group: string | undefined;
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
  fault: Fault | null = null;
  /** Asked before every batch that is counted; see {@link Interfere}. */
  interfere: Interfere | null = null;
  /** Batches that change something are refused, as in a workbook that was opened to be read only. */
  isReadOnly = false;
  settings: Readonly<Record<string, string>>;
  readonly #options: XdmHostOptions;
  readonly #harsh: HarshSet;
  readonly #guardOf = undoGroupGuards();
  #isEditing = false;
  readonly #editEnded: (() => void)[] = [];
  readonly #registered = new Map<string, { readonly conversation: string; readonly correlation: number }>();
  readonly #awaitingRegistration = new Map<string, (() => void)[]>();
  readonly #commands = new Map<string, (outcome: CommandOutcome) => void>();
  /** How the add-in's runtime said that it is ready; it says so once, and a host that takes over must hear it too. */
  readonly #announcements: RequestBody[] = [];
  #sequence = 0;
  /** Resolves when the last batch that was asked for has run: the next one waits for it, as in Excel. */
  #queue: Promise<unknown> = Promise.resolve();
  #held: { readonly until: Promise<void>; readonly release: () => void } | null = null;

  constructor(options: XdmHostOptions) {
    this.#options = options;
    this.#harsh = options.harsh ?? KIND;
    this.settings = options.settings ?? {};
    if (options.takesOverFrom) this.#takeOver(options.takesOverFrom);
    options.workbook?.listeners.push((event) => {
      this.richApiMessage(eventRows(event, () => ++this.#sequence));
      if (event.kind === 'selection') this.#fire('documentSelectionChanged', {});
    });
  }

  /** The requirement sets that this host answers for. */
  get requirements(): Readonly<Record<string, string>> {
    return this.#options.requirements ?? { ...REQUIREMENTS, ...harshRequirements(this.#harsh) };
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

  /** The user begins or ends to type in a cell. Where `isEditing` is given, only its end has to be told. */
  setEditing(isEditing: boolean): void {
    this.#isEditing = isEditing;
    if (!isEditing) for (const proceed of this.#editEnded.splice(0)) proceed();
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
        if (result !== SILENCE) this.#answer(request, { Version: 1, ...result });
        return;
      }
      default:
        // -2: this host has no such action.
        this.#answer(request, null, -2);
        return;
    }
  }

  async #execute(call: MethodCall): Promise<object | typeof SILENCE> {
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
        return { Error: NOT_SUPPORTED };
    }
  }

  #processQuery(array: readonly unknown[]): Promise<object | typeof SILENCE> {
    const [partition, , path, headers, body, , flags] = array;
    if (path !== 'ProcessQuery') return Promise.resolve({ Error: INTERNAL_ERROR });
    const request = JSON.parse(String(body)) as RequestBody;
    // What only concerns the runtime must not wait: a batch may wait for results of custom functions.
    if (!asksTheWorkbook(request)) return this.#run(request, this.#options.interpreter);
    const page = partition === PAGE_PARTITION ? this.#options.page : undefined;
    const isCounted = page === undefined && !onlyReleases(request);
    const writes = page === undefined && (Number(flags) & WRITES) !== 0;
    const asked: Asked = {
      interpreter: page ?? this.#options.interpreter,
      writes,
      waits: (Number(flags) & WAITS) !== 0,
      group: undoGroupOf(headers),
    };
    if (isCounted) this.roundTrips += 1;
    if (writes) this.writeTrips += 1;
    const number = this.roundTrips;
    const turn = this.#queue.then(async () => {
      await this.#held?.until;
      const trip = { number, writes, actions: request.Actions.length };
      const interference = isCounted ? await this.#interference(trip) : undefined;
      const run = () => this.#inTurn(request, asked, interference);
      const { aroundWrites } = this.#options;
      return writes && aroundWrites ? aroundWrites(run) : run();
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** A failing interference is a failing test, which is to hear of it instead of waiting for an answer. */
  async #interference(trip: Parameters<Interfere>[0]): Promise<Interference | undefined> {
    try {
      return (await this.interfere?.(trip)) ?? undefined;
    } catch (reason) {
      const why = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
      return { kind: 'refuse', error: { code: `The interference failed: ${why}`, httpStatus: 500 } };
    }
  }

  async #inTurn(
    request: RequestBody,
    { interpreter, writes, waits, group }: Asked,
    interference: Interference | undefined,
  ): Promise<object | typeof SILENCE> {
    if (waits && group !== undefined && this.#harsh.has('noDelayedUndoGroups'))
      return failed(FAULTS.internalError);
    while (waits && this.#harsh.has('cellEditDelay') && this.#isTyping())
      await new Promise<void>((resolve) => this.#editEnded.push(resolve));
    if (this.#isTyping()) return failed(FAULTS.cellEditMode);
    if (this.fault !== null) return failed(this.fault);
    if (writes && this.isReadOnly) return failed(FAULTS.accessDenied);
    if (writes && group !== undefined && this.#harsh.has('noUndoGroups'))
      return failed(FAULTS.undoNotSupported);
    const guard = group !== undefined && this.#harsh.has('undoGroups') ? this.#guardOf(group) : undefined;
    const process = (one: RequestBody): Promise<ResponseBody> => interpreter.process(one, guard);
    switch (interference?.kind) {
      case undefined:
        return this.#run(request, interpreter, guard);
      case 'refuse':
        return failed(interference.error);
      case 'stop': {
        const answer = await process({
          ...request,
          Actions: request.Actions.slice(0, interference.after),
        });
        return answer.Error ? answered(answer) : failed(interference.error, interference.after);
      }
      case 'lose':
        await process(request);
        return failed(interference.error, request.Actions.length - 1);
      case 'silence':
        if (interference.ran) await process(request);
        return SILENCE;
    }
  }

  async #run(request: RequestBody, interpreter: RichApiInterpreter, guard?: ActionGuard): Promise<object> {
    const response = await interpreter.process(request, guard);
    if (announcesReadiness(request)) this.#announcements.push(request);
    return answered(response);
  }

  #isTyping(): boolean {
    return this.#isEditing || this.#options.isEditing?.() === true;
  }

  #takeOver(previous: XdmHost): void {
    for (const [event, listener] of previous.#registered) this.#registered.set(event, listener);
    previous.#registered.clear();
    this.#announcements.push(...previous.#announcements);
    for (const request of this.#announcements) void this.#options.interpreter.process(request);
  }

  #appContext(): object {
    const { id, locale = 'en-US', documentUrl = 'https://localhost/Book1.xlsx' } = this.#options;
    const { requirements, settings } = this;
    return appContext({ id, locale, documentUrl, requirements, settings });
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

function answered(response: ResponseBody): object {
  return { Error: 0, Data: [200, ['Content-Type', 'application/json'], JSON.stringify(response)] };
}

/** A fault of the bridge is its number alone; any other comes as the answer of a batch. */
function failed(fault: Fault, actionIndex = 0): object {
  if (fault.number !== undefined) return { Error: fault.number };
  return answered({ Results: [], TraceIds: [], Error: asResponseError(fault, actionIndex) });
}
