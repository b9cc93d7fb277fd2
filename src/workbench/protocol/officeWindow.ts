import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { frameName } from './frameName';
import { officeFolder, readOfficeFile } from './officeLibrary';
import type { RichApiInterpreter } from './richApi';
import { XdmHost, type XdmHostOptions } from './xdmHost';

/** The page that stands for Excel. The library trusts a host of its own name only, and only over https. */
const ORIGIN = 'https://localhost';
const LIBRARY = `${ORIGIN}/officejs/`;

/** As much of a jsdom window as this needs. */
export interface OfficeWindow {
  name: string;
  readonly document: Document;
  readonly Node: { readonly prototype: Node };
  readonly MessageEvent: new (type: string, init: MessageEventInit) => Event;
  dispatchEvent(event: Event): boolean;
}

/** One of the library's files: run it in the window's own realm, as text or as a compiled script. */
export interface OfficeScript {
  readonly source: string;
  readonly runInContext: (context: vm.Context) => unknown;
}

export interface InstallOptions extends Partial<Omit<XdmHostOptions, 'post' | 'interpreter' | 'hostOrigin'>> {
  readonly interpreter: RichApiInterpreter;
  /** 1 shared app, 2 custom functions, 3 both. */
  readonly flags?: number;
}

const scripts = new Map<string, OfficeScript>();
const pages = new WeakMap<OfficeWindow, Page>();
let conversations = 0;

/**
 * Loads the real office.js into a jsdom window and connects it to a host, over the same messages as in a browser and
 * without any network. `evaluate` must run the script in the window's realm, because the library compares prototypes.
 *
 * The library cannot be loaded twice into one window. Called again, this leaves it running and gives it another
 * workbook: functions and commands stay associated; what the library asked for once, at its start (locale,
 * requirement sets, the document's settings), stays as it was.
 */
export function installOffice(
  window: OfficeWindow,
  evaluate: (script: OfficeScript) => void,
  { interpreter, id = 'concession-map', flags = 3, ...options }: InstallOptions,
): XdmHost {
  const previous = pages.get(window);
  const page = previous ?? newPage();
  const host = new XdmHost({
    ...options,
    ...(previous?.host ? { takesOverFrom: previous.host } : {}),
    id,
    interpreter,
    hostOrigin: ORIGIN,
    post: (text) =>
      queueMicrotask(() => {
        const init = { data: text, origin: ORIGIN, source: page as unknown as Window };
        window.dispatchEvent(new window.MessageEvent('message', init));
      }),
  });
  page.host = host;
  if (previous) return host;
  pages.set(window, page);
  Object.defineProperty(window, 'opener', { value: page, configurable: true, writable: true });
  // The library checks the host's name against document.domain, which jsdom lacks.
  const domain: unknown = Reflect.get(window.document, 'domain');
  if (!domain) Object.defineProperty(window.document, 'domain', { value: 'localhost', configurable: true });
  conversations += 1;
  const conversationId = `conversation-${String(conversations)}`;
  const locale = options.locale === undefined ? {} : { locale: options.locale };
  window.name = frameName({ id, conversationId, hostOrigin: ORIGIN, flags, ...locale });
  serveLibraryScripts(window, evaluate);
  evaluate(officeScript('office.js'));
  return host;
}

/** Stands for the page around the add-in's frame: what the library posts goes to the host of the moment. */
interface Page {
  host: XdmHost | undefined;
  readonly postMessage: (text: string) => void;
}

function newPage(): Page {
  const page: Page = { host: undefined, postMessage: (text) => void page.host?.receive(text) };
  return page;
}

/** office.js adds script elements for its parts: those are run from node_modules instead of fetched. */
function serveLibraryScripts(window: OfficeWindow, evaluate: (script: OfficeScript) => void): void {
  const { document } = window;
  // Never run: it only tells office.js its own address.
  const tag = document.createElement('script');
  tag.setAttribute('type', 'text/plain');
  tag.src = `${LIBRARY}office.js`;
  document.head.appendChild(tag);
  const append = Reflect.get(window.Node.prototype, 'appendChild') as (node: Node) => Node;
  window.Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    const address = 'src' in node && typeof node.src === 'string' ? node.src : '';
    if (!address.startsWith(LIBRARY)) {
      append.call(this, node);
      return node;
    }
    const name = address.slice(LIBRARY.length).toLowerCase();
    queueMicrotask(() => {
      const isThere = fs.existsSync(path.join(officeFolder(), name));
      if (isThere) evaluate(officeScript(name));
      const notify: unknown = Reflect.get(node, isThere ? 'onload' : 'onerror');
      if (typeof notify === 'function') Reflect.apply(notify, node, [{}]);
    });
    return node;
  };
}

function officeScript(name: string): OfficeScript {
  const known = scripts.get(name);
  if (known) return known;
  const source = readOfficeFile(name);
  const compiled = new vm.Script(source, { filename: name });
  const script: OfficeScript = {
    source,
    runInContext: (context) => compiled.runInContext(context) as unknown,
  };
  scripts.set(name, script);
  return script;
}
