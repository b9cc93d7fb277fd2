import { uncomputedSentences, type UncomputedFormula } from '../../src/cli/uncomputedWords';

const cell = (more: Partial<UncomputedFormula> = {}): UncomputedFormula => ({
  ...{ sheet: 'My map', row: 4, column: 2, kind: 'unknown function', word: 'CUBEVALUE', value: 7 },
  ...more,
});

test('nothing is said where everything is worked out', () => {
  expect(uncomputedSentences([])).toEqual([]);
});

test('a cell is named with the reason and with what was read instead', () => {
  expect(uncomputedSentences([cell()])).toEqual([
    "'My map'!C5: the formula uses CUBEVALUE, which is not worked out here. The value saved in the file was read.",
  ]);
});

test('cells of one reason share a sentence, and those without a saved value are told apart', () => {
  const cells = Array.from({ length: 8 }, (_, row) => cell({ sheet: 'Map', row }));
  expect(uncomputedSentences([...cells, cell({ value: '#NAME?' })])).toEqual([
    'Map!C1, Map!C2, Map!C3, Map!C4, Map!C5 and 3 more: each formula uses CUBEVALUE, which is not worked out here. The value saved in the file was read.',
    "'My map'!C5: the formula uses CUBEVALUE, which is not worked out here. No result is saved in the file, so it shows #NAME?. Open the file in Excel and save it, or type the value.",
  ]);
});

test('a circle is said with the value that was read', () => {
  expect(uncomputedSentences([cell({ kind: 'circular', word: '', value: 0 })])).toEqual([
    "'My map'!C5: the formula depends on itself, at once or by way of other cells. It was read as 0, without recalculating. Let the formula leave its own cell out.",
  ]);
});
