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
let conversations = 0;

/**
 * Loads the real office.js into a jsdom window and connects it to a host, over the same messages as in a browser and
 * without any network. The window's URL must be on https://localhost. `evaluate` must run the script in the
 * window's realm, because the library compares prototypes.
 */
export function installOffice(
  window: OfficeWindow,
  evaluate: (script: OfficeScript) => void,
  { interpreter, id = 'concession-map', flags = 3, ...options }: InstallOptions,
): XdmHost {
  const parentPage = { postMessage: (text: string): void => void host.receive(text) };
  const host = new XdmHost({
    ...options,
    id,
    interpreter,
    hostOrigin: ORIGIN,
    post: (text) =>
      queueMicrotask(() => {
        const init = { data: text, origin: ORIGIN, source: parentPage as unknown as Window };
        window.dispatchEvent(new window.MessageEvent('message', init));
      }),
  });
  // The library checks the host's name against document.domain, which jsdom lacks.
  const domain: unknown = Reflect.get(window.document, 'domain');
  if (!domain) Object.defineProperty(window.document, 'domain', { value: 'localhost', configurable: true });
  Object.defineProperty(window, 'opener', { value: parentPage, configurable: true, writable: true });
  conversations += 1;
  const conversationId = `conversation-${String(conversations)}`;
  window.name = frameName({
    id,
    conversationId,
    hostOrigin: ORIGIN,
    flags,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
  });
  serveLibraryScripts(window, evaluate);
  evaluate(officeScript('office.js'));
  return host;
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
