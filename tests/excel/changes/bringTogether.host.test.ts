import { actsOn } from '../../sweep/acts';
import { SCENARIOS } from '../../sweep/scenarios';
import { tripsOf, walkAct, type Phase } from '../../sweep/walk';

const FURTHER = SCENARIOS.find(({ name }) => name === 'bringing further rows together');

/** What goes wrong where a colleague does this before any round trip. */
async function faults(phase: Phase, name: string): Promise<readonly string[]> {
  const act = FURTHER && actsOn(FURTHER).find((one) => one.name === name);
  if (!FURTHER || !act) throw new Error(`“${name}” is not done there.`);
  const found: string[] = [];
  for (let trip = 1, trips = await tripsOf(FURTHER, phase); trip <= trips; trip++) {
    const fault = await walkAct(FURTHER, phase, trip, act);
    if (fault !== null) found.push(`trip ${trip}: ${fault}`);
  }
  return found;
}

describe('further rows of lists that were brought together', () => {
  test('name their sheets as they are called when they are written', async () => {
    expect(await faults('make', 'renames the sheet')).toEqual([]);
  });

  test.each(['renames the sheet', 'inserts a row above the list', 'inserts a column left of the list'])(
    'stand as they were where somebody %s while they are taken back',
    async (name) => {
      expect(await faults('undo', name)).toEqual([]);
    },
  );
});
