import type { Clock } from '../../src/excel/clock';
import { FAULTS, type Fault } from '../../src/workbench/protocol/faults';
import type { Interference, Trip } from '../../src/workbench/protocol/interference';

/** A way in which Excel fails one batch. */
export interface Trouble {
  readonly name: string;
  readonly at: (trip: Trip) => Interference | undefined;
  /** Every later batch of that press fails in the same way. */
  readonly persists?: boolean;
}

const refused = (code: string, error: Fault): Trouble => ({
  name: `answers ${code}`,
  at: () => ({ kind: 'refuse', error }),
});

const stopped = (where: string, after: (actions: number) => number, error: Fault): Trouble => ({
  name: `stops ${where} with ${error.code}`,
  at: ({ actions }) => ({ kind: 'stop', after: after(actions), error }),
});

const lasting = (trouble: Trouble): Trouble => ({
  ...trouble,
  name: `${trouble.name}, and goes on so`,
  persists: true,
});

const losesAnswer: Trouble = {
  name: 'loses the answer',
  at: () => ({ kind: 'lose', error: FAULTS.serviceNotAvailable }),
};

/** Every error that Excel may answer, a stop in the middle of a batch, answers that are lost and answers that never come. */
export const TROUBLES: readonly Trouble[] = [
  ...Object.entries(FAULTS).map(([name, error]) => refused(name, error)),
  stopped('after the first action', () => 1, FAULTS.generalException),
  stopped('after a third', (actions) => Math.floor(actions / 3), FAULTS.accessDenied),
  stopped('in the middle', (actions) => Math.floor(actions / 2), FAULTS.invalidArgument),
  stopped('before the last action', (actions) => actions - 1, FAULTS.requestAborted),
  losesAnswer,
  lasting(losesAnswer),
  lasting(refused('GeneralException', FAULTS.generalException)),
  { name: 'never answers, and did nothing', at: () => ({ kind: 'silence', ran: false }) },
  { name: 'never answers, and did it', at: () => ({ kind: 'silence', ran: true }) },
];

/**
 * A clock that stands still, but for the one batch to which no answer comes: {@link SilenceClock.strike} lets its time run out.
 */
export interface SilenceClock extends Clock {
  readonly strike: () => void;
}

export function silenceClock(): SilenceClock {
  const waiting = new Set<() => void>();
  return {
    after: (_, call) => {
      waiting.add(call);
      return () => void waiting.delete(call);
    },
    strike: () => {
      const calls = [...waiting];
      waiting.clear();
      for (const call of calls) call();
    },
  };
}
