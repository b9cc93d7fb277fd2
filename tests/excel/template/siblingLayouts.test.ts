import { seededRandom } from '../../../src/negotiation/uncertainty/normalDraws';
import { NEW_DEAL } from '../../../src/excel/deal/dealSettings';
import { readJoined } from '../../../src/excel/linkedList/readJoined';
import { locateTemplate, readLocated } from '../../../src/excel/template/readGrids';
import type { TemplateReading } from '../../../src/excel/template/reading';
import { sheetFrom } from './sheetText';

// Siblings of the layouts that strangers brought, made by seed: other words, languages, places, weights, scales, remarks, totals,
// halves beside each other, in columns or on sheets. What was meant is read, or a question, a listed cell or an assumption says
// what was not.

const NOBODY = { us: '', them: '' };

interface Words {
  readonly heads: readonly [name: string, way: string, v: string, l: string, r: string, status: string];
  readonly give: string;
  readonly get: string;
  readonly agreed: string;
  readonly offered: string;
  readonly weGive: string;
  readonly weGet: string;
  readonly weight: string;
  readonly total: string;
}

const words = (list: string): Words => {
  const [name = '', way = '', v = '', l = '', r = '', status = '', ...rest] = list.split(', ');
  const [give = '', get = '', agreed = '', offered = '', weGive = '', weGet = '', weight = '', total = ''] =
    rest;
  return { heads: [name, way, v, l, r, status], give, get, agreed, offered, weGive, weGet, weight, total };
};

const LANGUAGES = [
  'Concession, Direction, Value, Leverage, Relationship, Status, Give, Get, Agreed, Offered, WE GIVE, WE GET, Weight, Total',
  'Item, Give/Get, VM, SL, RE, Stage, Concede, Receive, Accepted, Proposed, Our concessions, Their concessions, Weighting, Sum',
  'Zugeständnis, Richtung, Wert, Hebel, Beziehung, Status, Geben, Nehmen, Vereinbart, Angeboten, Wir geben, Wir bekommen, Gewichtung, Summe',
  'Concession, Direction, Valeur, Levier, Relation, Statut, Donner, Recevoir, Accepté, Proposé, Nous donnons, Nous recevons, Pondération, Somme',
  'Concesión, Dirección, Valor, Palanca, Relación, Estado, Dar, Recibir, Acordado, Ofrecido, Nosotros damos, Nosotros recibimos, Peso, Suma',
  'Concessione, Direzione, Valore, Leva, Relazione, Stato, Cediamo, Riceviamo, Accettato, Offerto, Noi diamo, Noi riceviamo, Pesi, Totale',
  'Concessie, Richting, Waarde, Hefboom, Relatie, Status, Wij geven, Wij krijgen, Akkoord, Voorgesteld, Wij geven, Wij krijgen, Gewicht, Totaal',
].map(words) as [Words, ...Words[]];

interface Meant {
  readonly name: string;
  readonly way: 'give' | 'get';
  readonly isAgreed: boolean;
  readonly own: readonly number[];
}

type Cells = readonly (readonly unknown[])[];

interface Layout {
  readonly says: string;
  readonly sheets: Readonly<Record<string, Cells>>;
  readonly meant: readonly Meant[];
  readonly weights: readonly number[] | null;
}

function layoutOf(seed: number): Layout {
  const random = seededRandom(seed + 7_000);
  const pick = <T>(of: readonly [T, ...T[]]): T => of[Math.floor(random() * of.length)] ?? of[0];
  const chance = (share: number) => random() < share;
  const { heads, ...say } = pick(LANGUAGES);
  const meant = Array.from({ length: 4 + Math.floor(random() * 5) }, (_, i): Meant => ({
    name: `${pick(['Price cap', 'Training', 'Logo', 'Support', '§ 4', 'Exclusivité', '#'])} ${i + 1}`,
    way: i === 0 ? 'give' : i === 1 ? 'get' : chance(0.5) ? 'give' : 'get',
    isAgreed: chance(0.6),
    own: [0, 1, 2].map(() => 1 + Math.floor(random() * 10)),
  }));
  const form = pick<'plain' | 'blocks' | 'beside' | 'sheets' | 'columns' | 'ticks'>([
    'plain',
    'plain',
    'blocks',
    'beside',
    'sheets',
    'columns',
    'ticks',
  ]);
  const weights =
    form === 'plain' || form === 'ticks' ? pick([null, null, [2, 1, 1], [50, 30, 20], [1, 2, 3]]) : null;
  const weighing = pick(['below', 'above', 'heading']);
  const remark = pick(['', '', ' (was 3)', '?', ' - tbc', '*']);
  const [name, way, v, l, r, status] = heads;
  const mark = (text: string, i: number) =>
    weights !== null && weighing === 'heading' ? `${text} (x${weights[i] ?? 1})` : text;
  const three = [v, l, r].map(mark);
  const score = (n: number, i: number) => (remark !== '' && i === 0 ? `${n}${remark}` : n);
  const stage = ({ isAgreed }: Meant) => (isAgreed ? say.agreed : say.offered);
  const wayOf = (one: Meant) => (one.way === 'give' ? say.give : say.get);
  const short = (one: Meant) => [one.name, ...one.own.map(score), stage(one)];
  const shortHeads = [name, ...three, status];
  const of = (side: Meant['way']) => meant.filter((one) => one.way === side);
  const says = `${form}, ${name}, ${weights === null ? 'no weights' : weighing}, "${remark}"`;
  const weightsRow = (gap: number) =>
    weights === null ? [] : [say.weight, ...Array.from({ length: gap }, () => ''), ...weights];
  const title = chance(0.4) ? [['Northwind 2026'], []] : [];
  const sums = (gap: number, rows: readonly Meant[]) => [
    say.total,
    ...Array.from({ length: gap }, () => ''),
    ...[0, 1, 2].map((i) => rows.reduce((sum, { own }) => sum + (own[i] ?? 0), 0)),
  ];
  const foot = (gap: number) => [
    ...(chance(0.3) ? [sums(gap, meant)] : []),
    ...(chance(0.3) ? [[], ['* to be checked']] : []),
  ];
  const sheets = (): Readonly<Record<string, Cells>> => {
    switch (form) {
      case 'plain': {
        const top = [name, way, ...three, status];
        const isAbove = weights !== null && weighing === 'above';
        const isBelow = weights !== null && weighing === 'below';
        return {
          Map: [
            ...title,
            ...(isAbove ? [weightsRow(1)] : []),
            top,
            ...(isBelow ? [weightsRow(1)] : []),
            ...meant.map((one) => [one.name, wayOf(one), ...one.own.map(score), stage(one)]),
            ...foot(1),
          ],
        };
      }
      case 'ticks':
        return {
          Map: [
            ...title,
            ...(weights !== null && weighing === 'above' ? [weightsRow(2)] : []),
            [name, say.give, say.get, ...three, status],
            ...(weights !== null && weighing === 'below' ? [weightsRow(2)] : []),
            ...meant.map((one) => [
              ...[one.name, one.way === 'give' ? 'x' : '', one.way === 'get' ? 'x' : ''],
              ...[...one.own.map(score), stage(one)],
            ]),
            ...foot(2),
          ],
        };
      case 'blocks':
        return {
          Map: [
            ...[[say.weGive], shortHeads, ...of('give').map(short)],
            ...(chance(0.5) ? [sums(0, of('give'))] : []),
            ...[[], [say.weGet], shortHeads, ...of('get').map(short)],
          ],
        };
      case 'beside': {
        const gap = Array.from({ length: Math.floor(random() * 3) }, () => '');
        const blank = shortHeads.map(() => '');
        const [left, right] = [of('give').map(short), of('get').map(short)];
        return {
          Map: [
            [say.weGive, ...blank.slice(1), ...gap, say.weGet],
            [...shortHeads, ...gap, ...shortHeads],
            ...Array.from({ length: Math.max(left.length, right.length) }, (_, i) => [
              ...(left[i] ?? blank),
              ...gap,
              ...(right[i] ?? blank),
            ]),
          ],
        };
      }
      case 'sheets':
        return {
          [say.weGet]: [shortHeads, ...of('get').map(short)],
          [`${say.weGive} `.trim()]: [shortHeads, ...of('give').map(short)],
        };
      case 'columns': {
        const rows = [
          [name, way, ...three, status],
          ...meant.map((one) => [one.name, wayOf(one), ...one.own, stage(one)]),
        ];
        return { Map: [name, way, v, l, r, status].map((_, i) => rows.map((row) => row[i] ?? '')) };
      }
    }
  };
  return { says, sheets: sheets(), meant, weights };
}

function readingOf(sheets: Layout['sheets']): TemplateReading | null {
  const grids = Object.entries(sheets).map(([name, cells], i) => sheetFrom(name, cells, { active: i === 0 }));
  const joined = readJoined(grids, NEW_DEAL.mapping, NOBODY, new Map());
  if (joined !== null) return joined.reading;
  const located = locateTemplate(grids, null, NOBODY);
  return located && readLocated(located, NOBODY);
}

const SEEDS = 240;

test.each(Array.from({ length: 12 }, (_, i) => i))(
  'no silent misreading in twenty siblings, part %i',
  (part) => {
    for (let seed = part * 20; seed < part * 20 + 20; seed++) {
      const { says, sheets, meant, weights } = layoutOf(seed);
      const reading = readingOf(sheets);
      // A refusal and a question are no misreading.
      if (reading === null || reading.doubts.length > 0) continue;
      const { rows, skipped, assumed = [], place } = reading;
      const isListed = (name: string) =>
        skipped.some(({ cell, reason }) => reason.includes(name) || cell !== '') || assumed.length > 0;
      for (const one of meant) {
        const found = rows.find(({ name }) => name === one.name);
        if (found === undefined)
          expect({ seed, says, name: one.name, isListed: isListed(one.name) }).toMatchObject({
            isListed: true,
          });
        else
          expect({
            seed,
            says,
            way: found.direction,
            isAgreed: found.status === 'agreed',
            own: found.own,
          }).toEqual({
            ...{ seed, says, own: one.own },
            way: assumed.includes('direction') ? found.direction : one.way,
            isAgreed: assumed.includes('status') ? true : one.isAgreed,
          });
      }
      expect({ seed, says, count: rows.length <= meant.length }).toEqual({ seed, says, count: true });
      if (weights !== null) expect({ seed, says, weights: place.weights }).toEqual({ seed, says, weights });
    }
  },
);

test('nearly all of these siblings are read', () => {
  const read = Array.from({ length: SEEDS }, (_, seed) => {
    const { sheets, meant } = layoutOf(seed);
    return readingOf(sheets)?.rows.length === meant.length;
  });
  expect(read.filter(Boolean).length).toBeGreaterThan(SEEDS * 0.9);
});
