import { transformSync } from 'esbuild';
import { JSDOM, VirtualConsole } from 'jsdom';
import vm from 'node:vm';
import { bootUniver } from '../../src/workbench/engine/univerNode';
import { emptyWorkbook } from '../../src/workbench/engine/spreadsheet';
import { createHost } from '../../src/workbench/host';
import { installOffice } from '../../src/workbench/protocol/officeWindow';
import { loadWireSchema } from '../../src/workbench/protocol/schema';
import type { Snippet } from './readSnippet';

/** What a snippet's button ended with; null for nothing to complain of. */
export interface Complaint {
  readonly code: string;
  /** `Class.member`, where the host said so. */
  readonly member: string;
  readonly message: string;
}

export interface SnippetPage {
  /** Ids of the page's buttons that do something, from top to bottom. */
  readonly buttons: readonly string[];
  /** Those of them that make what the others work on. */
  readonly setup: readonly string[];
  readonly press: (button: string) => Promise<Complaint | null>;
  readonly close: () => void;
}

/** What nobody waited for, such as an event handler's error. */
let onLost: (reason: unknown) => void = () => undefined;
process.on('unhandledRejection', (reason) => onLost(reason));

type Handler = (event: Event) => unknown;

/** Turns of the event loop after which a button that still asks for nothing is taken to wait for ever. */
const IDLE_TURNS = 20_000;

/** A new workbook of one sheet with the snippet's page beside it, in the real office.js over our host. */
export async function openSnippet(snippet: Snippet): Promise<SnippetPage> {
  const spreadsheet = bootUniver();
  const book = spreadsheet.api.createWorkbook(emptyWorkbook());
  const host = createHost({
    ...{ ...spreadsheet, book, schema: loadWireSchema() },
    openWorkbook: () => true,
  });
  const dom = new JSDOM(`<!doctype html><html><head></head><body>${snippet.html}</body></html>`, {
    url: 'https://localhost/snippet.html',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  const context = dom.getInternalVMContext();
  const { interpreter, page, workbook } = host;
  const xdm = installOffice(dom.window, (script) => void script.runInContext(context), {
    interpreter,
    page,
    workbook,
  });
  host.customFunctions.attach((rows) => xdm.richApiMessage(rows));
  const office = Reflect.get(dom.window, 'Office') as typeof Office;
  await office.onReady();
  const handlers = new Map<string, Handler>();
  const said: unknown[] = [];
  listenTo(dom, handlers);
  Object.assign(dom.window, { structuredClone });
  const speaking = dom.window.console as Console;
  speaking.error = (...words: unknown[]) => void said.push(...words);
  speaking.warn = speaking.log = () => undefined;
  let failure: unknown = null;
  try {
    const { code } = transformSync(snippet.script, { loader: 'ts', target: 'es2022', format: 'cjs' });
    vm.runInContext(`(function (exports, require) {${code}\n})({}, () => ({}))`, context);
  } catch (reason) {
    failure = reason;
  }
  const press = async (button: string): Promise<Complaint | null> => {
    if (failure) return complaintOf(failure);
    said.length = 0;
    onLost = (reason) => void said.push(reason);
    try {
      const isDone = await Promise.race([
        Promise.resolve(handlers.get(button)?.(new dom.window.Event('click'))).then(() => true),
        idle(() => xdm.roundTrips),
      ]);
      if (!isDone) return { code: 'Waiting', member: '', message: 'It never came to an end.' };
      await workbook.settle();
      // Some do not wait for what they have begun.
      for (let turn = 0, before = -1; before !== xdm.roundTrips || turn < 20; turn++) {
        before = xdm.roundTrips;
        await new Promise((resolve) => setImmediate(resolve));
      }
      await workbook.settle();
    } catch (reason) {
      return complaintOf(reason);
    }
    const complaint = said.find((word) => typeof word === 'object' && word !== null);
    return complaint === undefined ? null : complaintOf(complaint);
  };
  const close = () => {
    dom.window.close();
    host.dispose();
    spreadsheet.univer.dispose();
  };
  const placed = [...dom.window.document.querySelectorAll('[id]')].filter(({ id }) => handlers.has(id));
  const setup = placed.filter((element) => element.closest('.setup')).map(({ id }) => id);
  return { buttons: placed.map(({ id }) => id), setup, press, close };
}

/** Answers false once nothing was asked of the host for very many turns. */
async function idle(roundTrips: () => number): Promise<false> {
  for (let turns = 0, before = -1; turns < IDLE_TURNS; turns++) {
    if (roundTrips() !== before) turns = 0;
    before = roundTrips();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return false;
}

/** Keeps what the page would do at a click, so that its end can be waited for. */
function listenTo(dom: JSDOM, handlers: Map<string, Handler>): void {
  const { prototype } = dom.window.EventTarget;
  const listen = Reflect.get(prototype, 'addEventListener');
  prototype.addEventListener = function (this: EventTarget, type: string, listener, ...rest) {
    if (type === 'click' && this instanceof dom.window.Element && typeof listener === 'function')
      handlers.set(this.id, listener);
    else Reflect.apply(listen, this, [type, listener, ...rest]);
  };
}

function complaintOf(reason: unknown): Complaint {
  const { code, message, name, debugInfo } = reason as {
    readonly code?: string | number;
    readonly message?: string;
    readonly name?: string;
    readonly debugInfo?: { readonly errorLocation?: string };
  };
  return {
    code: code === undefined ? (name ?? 'Error') : String(code),
    member: debugInfo?.errorLocation ?? '',
    message: message ?? String(reason),
  };
}
