import { writeFileSync } from 'node:fs';
import { actsOn } from './acts';
import { SCENARIOS } from './scenarios';
import type { Tally } from './table';
import { TROUBLES } from './trouble';
import { tripsOf, walkAct, walkTrouble, type Phase } from './walk';

/** Which part of the changes this run walks, counted from 0, of how many. */
const [PART = 0, PARTS = 1] = (process.env.SWEEP_PART ?? '0/1').split('/').map(Number);
const ONLY = new RegExp(process.env.SWEEP_ONLY ?? '');
const PHASES: readonly Phase[] = ['make', 'undo'];

const chosen = SCENARIOS.filter(({ name }) => ONLY.test(name)).filter((_, at) => at % PARTS === PART);
const tallies: Tally[] = [];

/** After every line, so that a walk which is broken off leaves those that it has ended. */
function keepTallies(): void {
  const file = process.env.SWEEP_INTO;
  if (file !== undefined) writeFileSync(file, JSON.stringify(tallies));
}

keepTallies();

describe.each(chosen)('$name', (scenario) => {
  test.each(PHASES)('before every round trip: %s', async (phase) => {
    const trips = await tripsOf(scenario, phase);
    const wrong: string[] = [];
    const count = { acts: 0, troubles: 0 };
    for (let trip = 1; trip <= trips; trip++) {
      for (const act of actsOn(scenario)) {
        count.acts += 1;
        const fault = await walkAct(scenario, phase, trip, act);
        if (fault !== null) wrong.push(`a colleague ${act.name} before trip ${trip} of ${trips}: ${fault}`);
      }
      for (const trouble of TROUBLES) {
        count.troubles += 1;
        const fault = await walkTrouble(scenario, phase, trip, trouble);
        if (fault !== null) wrong.push(`Excel ${trouble.name} at trip ${trip} of ${trips}: ${fault}`);
      }
    }
    const failed = (word: string) => wrong.filter((one) => one.startsWith(word)).length;
    tallies.push({
      change: scenario.name,
      phase,
      trips,
      troubles: { tried: count.troubles, failed: failed('Excel') },
      acts: { tried: count.acts, failed: failed('a colleague') },
    });
    keepTallies();
    expect(wrong).toEqual([]);
  });
});
