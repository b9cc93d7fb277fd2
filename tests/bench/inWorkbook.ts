import { build } from 'esbuild';
import { join } from 'node:path';
import vm from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';
import { functionsMetadata } from '../../src/functions/metadata';
import type { AddInWindow } from '../../src/workbench/engine/functionTransport';
import { bootUniver } from '../../src/workbench/engine/univerNode';
import { createHost } from '../../src/workbench/host';
import { installOffice } from '../../src/workbench/protocol/officeWindow';
import { loadWireSchema } from '../../src/workbench/protocol/schema';
import type * as Entry from './addInEntry';

type Cells = readonly (readonly (string | number)[])[];

/** The add-in beside a workbook of one sheet, with all that goes between them counted in characters of JSON. */
export interface BenchWorkbook {
  readonly addIn: typeof Entry;
  readonly window: AddInWindow;
  /** Characters since the last call. */
  readonly wire: () => { readonly up: number; readonly down: number };
  /** Waits until everything is calculated. */
  readonly settle: () => Promise<void>;
  readonly close: () => void;
}

let bundled: Promise<string> | null = null;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [join(__dirname, 'addInEntry.ts')], bundle: true, write: false, format: 'iife' },
    ...{ globalName: 'bench', platform: 'browser', target: 'es2022', logLevel: 'silent' },
  });
  return outputFiles[0]?.text ?? '';
}

export async function openWorkbook(cells: Cells): Promise<BenchWorkbook> {
  bundled ??= bundle();
  const source = await bundled;
  const { univer, api } = bootUniver();
  const rowCount = cells.length + 20;
  const book = api.createWorkbook({
    ...{ id: 'bench', sheetOrder: ['map'] },
    sheets: {
      map: {
        ...{ id: 'map', name: 'Map', rowCount, columnCount: 60 },
        cellData: Object.fromEntries(
          cells.map((row, i) => [
            i,
            Object.fromEntries(row.flatMap((v, j) => (v === '' ? [] : [[j, { v }]]))),
          ]),
        ),
      },
    },
  });
  let window: AddInWindow | null = null;
  const host = createHost({
    ...{ univer, api, book, schema: loadWireSchema(), metadata: functionsMetadata(), mode: 'auto' as const },
    getAddInWindow: () => window,
  });
  let [up, down] = [0, 0];
  const { interpreter } = host;
  const process = interpreter.process.bind(interpreter);
  interpreter.process = async (request, guard) => {
    up += JSON.stringify(request).length;
    const response = await process(request, guard);
    down += JSON.stringify(response).length;
    return response;
  };
  const dom = new JSDOM('<!doctype html><body></body>', {
    ...{ url: 'https://localhost/taskpane.html', runScripts: 'outside-only', pretendToBeVisual: true },
    virtualConsole: new VirtualConsole(),
  });
  const context = dom.getInternalVMContext();
  const page = installOffice(dom.window, (script) => void script.runInContext(context), {
    interpreter,
    workbook: host.workbook,
    documentUrl: 'https://localhost/bench.xlsx',
  });
  window = dom.window as unknown as AddInWindow;
  host.customFunctions.attach((rows) => page.richApiMessage(rows));
  vm.runInContext(source, context);
  await (Reflect.get(dom.window, 'Office') as typeof Office).onReady();
  return {
    addIn: Reflect.get(dom.window, 'bench') as typeof Entry,
    window,
    wire: () => {
      const counted = { up, down };
      [up, down] = [0, 0];
      return counted;
    },
    settle: () => host.workbook.settle(),
    close: () => {
      dom.window.close();
      host.dispose();
      univer.dispose();
    },
  };
}
