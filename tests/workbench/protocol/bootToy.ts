import { CustomFunctionsService } from '../../../src/workbench/protocol/customFunctions';
import { installOffice } from '../../../src/workbench/protocol/officeWindow';
import { RichApiInterpreter } from '../../../src/workbench/protocol/richApi';
import { loadWireSchema } from '../../../src/workbench/protocol/schema';
import {
  newSharedRuntimeState,
  sharedRuntimeServices,
  type SharedRuntimeState,
} from '../../../src/workbench/protocol/sharedRuntime';
import type { WireDirection, XdmHost } from '../../../src/workbench/protocol/xdmHost';
import { ToyWorkbook } from './toyWorkbook';

export interface ToyHost {
  readonly workbook: ToyWorkbook;
  readonly host: XdmHost;
  readonly interpreter: RichApiInterpreter;
  readonly customFunctions: CustomFunctionsService;
  readonly runtime: SharedRuntimeState;
  readonly panes: boolean[];
  readonly log: [WireDirection, string][];
}

/** The real office.js in this test's window, talking to a workbook of toys. */
export async function bootToy(): Promise<ToyHost> {
  const workbook = new ToyWorkbook();
  const customFunctions = new CustomFunctionsService();
  const runtime = newSharedRuntimeState();
  const panes: boolean[] = [];
  const log: [WireDirection, string][] = [];
  const interpreter = new RichApiInterpreter({
    root: workbook,
    schema: loadWireSchema(),
    services: {
      ...sharedRuntimeServices(runtime, { onVisibility: (isVisible) => panes.push(isVisible) }),
      'Microsoft.ExcelServices.CustomFunctions': customFunctions,
    },
  });
  const host = installOffice(window, ({ source }) => void (0, eval)(source), {
    interpreter,
    workbook,
    log: (direction, text) => log.push([direction, text]),
  });
  customFunctions.attach((rows) => host.richApiMessage(rows));
  await Office.onReady();
  return { workbook, host, interpreter, customFunctions, runtime, panes, log };
}
