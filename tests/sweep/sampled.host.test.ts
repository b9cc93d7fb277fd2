import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTS } from './acts';
import { SCENARIOS, type Scenario } from './scenarios';
import { TROUBLES } from './trouble';
import { tripsOf, walkAct, walkTrouble, type Phase } from './walk';

/** SWEEP_ONLY=words walks the changes whose names match. */
const ONLY = new RegExp(process.env.SWEEP_ONLY ?? '');
const scenarios = SCENARIOS.filter(({ name }) => ONLY.test(name));

/** A number that looks arbitrary, and is the same each time. */
function seeded(...words: readonly string[]): number {
  let hash = 2166136261;
  for (const letter of words.join('|')) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 0) / 2 ** 32;
}

test('every change of the add-in is walked', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /excel.*Change\.ts$/.test(name),
  );
  const functions = sources.flatMap((name) =>
    [...readFileSync(join('src', name), 'utf8').matchAll(/export function (\w+Change)\(/g)].map(
      ([, id]) => id,
    ),
  );
  expect(functions.length).toBeGreaterThan(8);
  expect(functions.filter((id) => !SCENARIOS.some(({ of }) => of === id))).toEqual([]);
});

/** Where a walk is disturbed: while the change is made or while it is taken back, and before which round trip. */
async function place(
  scenario: Scenario,
  what: string,
): Promise<readonly [phase: Phase, trip: number, of: number]> {
  const isUndo = seeded(what, scenario.name) >= 0.6 && (await tripsOf(scenario, 'undo')) > 0;
  const phase: Phase = isUndo ? 'undo' : 'make';
  const trips = await tripsOf(scenario, phase);
  return [phase, 1 + Math.floor(seeded(scenario.name, what) * trips), trips];
}

describe.each(scenarios)('$name', (scenario) => {
  test('whatever a colleague does, nothing lands elsewhere and nothing of theirs is lost', async () => {
    const wrong: string[] = [];
    for (const act of ACTS) {
      const [phase, trip, trips] = await place(scenario, act.name);
      const fault = await walkAct(scenario, phase, trip, act);
      if (fault !== null)
        wrong.push(`${phase}, a colleague ${act.name} before trip ${trip} of ${trips}: ${fault}`);
    }
    expect(wrong).toEqual([]);
  });

  test('whatever Excel fails at, it is as before or as made, and the sentence is true', async () => {
    const wrong: string[] = [];
    for (const trouble of TROUBLES) {
      const [phase, trip, trips] = await place(scenario, trouble.name);
      const fault = await walkTrouble(scenario, phase, trip, trouble);
      if (fault !== null) wrong.push(`${phase}, Excel ${trouble.name} at trip ${trip} of ${trips}: ${fault}`);
    }
    expect(wrong).toEqual([]);
  });
});
