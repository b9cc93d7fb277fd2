import { seededRandom } from '../../../src/negotiation/uncertainty/normalDraws';
import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import { sheetFrom } from './sheetText';

// Many layouts of one deal, made by seed: what was meant is read, or a doubt, a listed cell or an assumption says what was not.

const NOBODY = { us: '', them: '' };
const THREE = ['Value Magnitude', 'Strategic Leverage', 'Relationship Equity'];

interface Meant {
  readonly name: string;
  readonly way: 'give' | 'get';
  readonly isAgreed: boolean;
  readonly own: readonly number[];
}

interface Layout {
  readonly says: string;
  readonly cells: readonly (readonly unknown[])[];
  readonly meant: readonly Meant[];
  readonly scale: number;
}

function layoutOf(seed: number): Layout {
  const random = seededRandom(seed);
  const pick = <T>(of: readonly [T, ...T[]]): T => of[Math.floor(random() * of.length)] ?? of[0];
  const scale = pick([10, 10, 10, 5, 100]);
  const meant = Array.from({ length: 4 + Math.floor(random() * 8) }, (_, i): Meant => ({
    name: `${pick(['Price cap', 'Training', 'Logo', 'Support', '§ 4', '2.1', '#'])} ${i + 1}`,
    way: random() < 0.5 ? 'give' : 'get',
    isAgreed: random() < 0.6,
    own: [0, 1, 2].map(() => 1 + Math.floor(random() * scale)),
  }));
  const direction = pick(['column', 'ticks', 'blocks', 'sections']);
  const status = pick(['words', 'checks', 'days', 'ticks']);
  const note = scale === 10 ? '' : ` (1-${scale})`;
  const statusHeads =
    status === 'ticks' ? ['Agreed', 'Rejected'] : [status === 'words' ? 'Status' : 'Agreed'];
  const statusOf = ({ isAgreed }: Meant): readonly unknown[] => {
    if (status === 'ticks') return isAgreed ? ['x', ''] : ['', 'x'];
    if (status === 'days') return [isAgreed ? 46120 : ''];
    return [status === 'checks' ? isAgreed : isAgreed ? 'Agreed' : 'Offered'];
  };
  const wayHeads = direction === 'column' ? ['Direction'] : direction === 'ticks' ? ['Give', 'Get'] : [];
  const wayOf = ({ way }: Meant): readonly unknown[] => {
    if (direction === 'column') return [way === 'give' ? 'We give' : 'We get'];
    return direction === 'ticks' ? (way === 'give' ? ['x', ''] : ['', 'x']) : [];
  };
  const heads = ['Concession', ...wayHeads, ...THREE.map((one) => one + note), ...statusHeads];
  const line = (one: Meant) => [one.name, ...wayOf(one), ...one.own, ...statusOf(one)];
  const of = (way: Meant['way']) => meant.filter((one) => one.way === way).map(line);
  const gap = Array.from({ length: Math.floor(random() * 3) }, () => []);
  const title = random() < 0.5 ? [['Deal with Contoso'], []] : [];
  const cells =
    direction === 'blocks'
      ? [['What we give'], heads, ...of('give'), ...gap, ['What we get'], heads, ...of('get')]
      : direction === 'sections'
        ? [...title, heads, ['We give'], ...of('give'), ['We get'], ...of('get')]
        : [...title, heads, ...meant.map(line)];
  return { says: `${direction}, ${status}, to ${scale}`, cells, meant, scale };
}

test.each(Array.from({ length: 20 }, (_, i) => i))(
  'no silent misreading in twenty layouts from seed %i on',
  (batch) => {
    for (let seed = batch * 20; seed < batch * 20 + 20; seed++) {
      const { says, cells, meant, scale } = layoutOf(seed);
      const located = locateTemplate([sheetFrom('Map', cells)], null, NOBODY);
      // A refusal is no misreading.
      if (located === null) continue;
      const { rows, skipped, doubts, assumed = [] } = readLocated(located, NOBODY);
      if (doubts.length > 0) continue;
      const read = rows.map(({ name, direction, status, own }) => ({
        ...{ name, way: direction, isAgreed: status === 'agreed' },
        own: own.map((score) => Math.round(1 + ((score - 1) * (scale - 1)) / 9)),
      }));
      const listed = new Set(skipped.map(({ cell }) => Number(/\d+$/.exec(cell)?.[0])));
      const isAssumed = assumed.length > 0;
      for (const one of meant) {
        const found = read.find(({ name }) => name === one.name);
        const row = cells.findIndex(([name]) => name === one.name) + 1;
        if (found === undefined)
          expect({ seed, says, row, isListed: listed.has(row) }).toMatchObject({ isListed: true });
        else if (!isAssumed) expect({ seed, says, ...found }).toEqual({ seed, says, ...one });
      }
      expect({ seed, says, count: read.length }).toMatchObject({
        count: meant.filter(({ name }) => read.some((one) => one.name === name)).length,
      });
    }
  },
);

test('most of these layouts are read without a doubt', () => {
  const sure = Array.from({ length: 200 }, (_, seed) => {
    const located = locateTemplate([sheetFrom('Map', layoutOf(seed).cells)], null, NOBODY);
    return located !== null && readLocated(located, NOBODY).confidence === 'sure';
  });
  expect(sure.filter(Boolean).length).toBeGreaterThan(150);
});
