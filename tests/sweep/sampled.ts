import { actsOn } from './acts';
import { SCENARIOS, type Scenario } from './scenarios';
import { TROUBLES } from './trouble';
import { tripsOf, walkAct, walkTrouble, walkTwice, walkUndoTwice, type Phase } from './walk';

/** SWEEP_ONLY=words walks the changes whose names match. */
const ONLY = new RegExp(process.env.SWEEP_ONLY ?? '');

/** What a change writes: files of tests, so that cores share the walks. */
export type Written = 'rows' | 'marks' | 'sheets';

function writtenBy({ name }: Scenario): Written {
  if (/review sheet|terms on a sheet|session|baseline|list$/.test(name)) return 'sheets';
  return /highlight|result columns|marks on/.test(name) ? 'marks' : 'rows';
}

/**
 * Each change meets each error and each act once; where the same change is made on another ground or in another workbook, some of
 * them.
 */
function chosenOf<T extends { readonly name: string }>(all: readonly T[], scenario: Scenario): readonly T[] {
  const { name, of, on } = scenario;
  if (SCENARIOS.find((one) => one.of === of) === scenario) return all;
  const share = on === undefined ? 1 / 3 : 1 / 6;
  return all.filter((one) => seeded(one.name, name, 'chosen') < share);
}

/** A number that looks arbitrary, and is the same each time. */
function seeded(...words: readonly string[]): number {
  let hash = 2166136261;
  for (const letter of words.join('|')) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 0) / 2 ** 32;
}

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

/** Walks the changes that write something of that kind, disturbed at places that look arbitrary and are the same each time. */
export function walkSampled(written: Written): void {
  const scenarios = SCENARIOS.filter((one) => writtenBy(one) === written && ONLY.test(one.name));
  if (scenarios.length === 0) {
    test('nothing of this kind was asked for', () => undefined);
    return;
  }
  describe.each(scenarios)('$name', (scenario) => {
    test('whatever a colleague does, nothing lands elsewhere and nothing of theirs is lost', async () => {
      const wrong: string[] = [];
      for (const act of chosenOf(
        actsOn(scenario).filter(({ isRare }) => isRare !== true),
        scenario,
      )) {
        const [phase, trip, trips] = await place(scenario, act.name);
        const fault = await walkAct(scenario, phase, trip, act);
        if (fault !== null)
          wrong.push(`${phase}, a colleague ${act.name} before trip ${trip} of ${trips}: ${fault}`);
      }
      expect(wrong).toEqual([]);
    });

    test('pressed twice at once, and taken back twice at once, it is never made by halves', async () => {
      expect(await walkTwice(scenario)).toBeNull();
      expect(await walkUndoTwice(scenario)).toBeNull();
    });

    test('whatever Excel fails at, it is as before or as made, and the sentence is true', async () => {
      const wrong: string[] = [];
      for (const trouble of chosenOf(TROUBLES, scenario)) {
        const [phase, trip, trips] = await place(scenario, trouble.name);
        const fault = await walkTrouble(scenario, phase, trip, trouble);
        if (fault !== null)
          wrong.push(`${phase}, Excel ${trouble.name} at trip ${trip} of ${trips}: ${fault}`);
      }
      expect(wrong).toEqual([]);
    });
  });
}
