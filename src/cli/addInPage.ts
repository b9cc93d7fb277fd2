import { JSDOM, VirtualConsole } from 'jsdom';
import vm from 'node:vm';
import type { AddInWindow } from '../workbench/engine/functionTransport';
import { installOffice, type InstallOptions } from '../workbench/protocol/officeWindow';
import type { XdmHost } from '../workbench/protocol/xdmHost';
import type * as AddIn from './addIn';
import { ENTRY } from './entry';

/** The add-in, running in a window of its own beside the real office.js. */
export interface AddInPage {
  readonly window: AddInWindow;
  readonly host: XdmHost;
  /** Runs the add-in's script and answers what its entry exports, once Office is ready. */
  readonly start: (source: string) => Promise<typeof AddIn>;
  readonly close: () => void;
}

/** Opens a window without a screen. What the page logs is dropped: the review's own output must stay clean. */
export function openAddInPage(options: InstallOptions): AddInPage {
  const dom = new JSDOM('<!doctype html><html><head></head><body><div id="root"></div></body></html>', {
    url: 'https://localhost/taskpane.html',
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  const context = dom.getInternalVMContext();
  const host = installOffice(dom.window, (script) => void script.runInContext(context), options);
  return {
    window: dom.window as AddInWindow,
    host,
    start: async (source) => {
      vm.runInContext(source, context, { filename: 'add-in.js' });
      const office = Reflect.get(dom.window, 'Office') as typeof Office;
      await office.onReady();
      return Reflect.get(dom.window, ENTRY) as typeof AddIn;
    },
    close: () => dom.window.close(),
  };
}
