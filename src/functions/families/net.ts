import { shown } from '../../negotiation/findings/sentence';
import { netPosition, type NetPosition } from '../../negotiation/netPosition';
import { pointUnit } from '../../negotiation/pointUnit';
import { DEFAULT_SETTINGS } from '../../negotiation/settings';
import type { Argument } from '../argumentKinds';
import { countedRows, measureOf } from '../arguments';
import { defineFunction, optional, required, type FunctionDefinition } from '../definition';
import { portableCaptureShare } from '../../formulas/lambdas/net';
import { BLANK_RESULT, isFunctionError, notAvailable, type FunctionError } from '../result';

const PARAMETERS = [
  required('own', 'scores', 'n × 3 scores', 'Our scores: Value, Leverage, Relationship'),
  required('mirror', 'scores', 'n × 3 scores', 'Our estimate of their scores, in the same order'),
  required('direction', 'direction', 'one cell or n × 1', 'give or get for each row; a blank cell is a give'),
  optional(
    'status',
    'status',
    'one cell or n × 1',
    'Status of each row, of which agreed ones count; every row counts if left out',
  ),
];

/** The net position over the agreed rows with both scores; every row counts where no Status is given. */
function netOf(args: readonly Argument[]): NetPosition | FunctionError {
  const rows = countedRows(args, (status) => status === null || status === 'agreed');
  if (isFunctionError(rows)) return rows;
  return netPosition(
    rows.map((row) => ({ ...row, status: 'agreed' })),
    DEFAULT_SETTINGS,
  );
}

const EXAMPLE = [
  [
    [2, 2, 2],
    [8, 8, 8],
  ],
  [
    [6, 6, 6],
    [3, 3, 3],
  ],
  [['give'], ['get']],
];

export const NETPOSITION = defineFunction({
  id: 'NETPOSITION',
  description: 'Where the agreed trades leave us, leave them, and what they create, on our estimates',
  parameters: PARAMETERS,
  result: '1 × 3',
  example: { formula: 'NETPOSITION(C5:E6, F5:H6, I5:I6)', arguments: EXAMPLE, result: [[18, 9, 27]] },
  compute: (args) => {
    const net = netOf(args);
    if (isFunctionError(net)) return net;
    const unit = pointUnit(measureOf(args[0]));
    return [[net.us / unit, net.them / unit, net.created / unit]];
  },
  portable: null,
});

export const CAPTURESHARE = defineFunction({
  id: 'CAPTURESHARE',
  description:
    'Our share of the value that the agreed trades create, on our estimates; #N/A where they create none',
  parameters: PARAMETERS,
  result: '1 × 1',
  example: { formula: 'CAPTURESHARE(C5:E6, F5:H6, I5:I6)', arguments: EXAMPLE, result: [[18 / 27]] },
  compute: (args) => {
    const net = netOf(args);
    if (isFunctionError(net)) return net;
    if (net.rows === 0) return [[BLANK_RESULT]];
    if (net.share !== null) return [[net.share]];
    return notAvailable(
      `There is no share: these trades create no value (${shown(net.us)} to us, ${shown(net.them)} to them)`,
    );
  },
  portable: portableCaptureShare,
});

export const NET_FUNCTIONS: readonly FunctionDefinition[] = [NETPOSITION, CAPTURESHARE];
