import { findMatrix } from '../../src/excel/template/matrix';
import { MatrixTable } from '../../src/taskpane/matrix/MatrixTable';
import { EmptyView } from '../../src/taskpane/setup/EmptyView';
import { sheetFrom } from '../excel/template/sheetText';
import { shownView, wordsOf } from './shownView';

const MATRIX = findMatrix(
  [
    sheetFrom('Give and return', [
      ['Concession', 'Cost', 'Expected return', 'Probability'],
      ['Discount', 15000, 150000, 0.9],
      ['Cap', 50000, 80000, 0.5],
      ['Legal costs', 20000, '', 1],
    ]),
  ],
  { us: '', them: '' },
);

describe('The concession matrix in the pane', () => {
  if (MATRIX === null) throw new Error('The test sheet holds a matrix.');
  const words = wordsOf(shownView(<MatrixTable matrix={MATRIX} />, null));

  it('shows cost, return, what is expected and left, and from which chance it pays', () => {
    expect(words).toContain('Discount Pays, from a chance of 10% 15,000 150,000 +120,000 +135,000');
    expect(words).toContain('Cap Loses, pays only from a chance of 63% 50,000 80,000 −10,000 +30,000');
  });

  it('says what is lost where nothing comes back, and sums what is agreed', () => {
    expect(words).toContain('Legal costs Loses 20,000 if nothing comes back 20,000 – −20,000 –');
    expect(words).toContain('Agreed together 85,000 230,000 +90,000 +145,000');
  });

  it('is shown where a workbook holds no list of scores', () => {
    const found = { kind: 'none', looked: ['Give and return'], matrix: MATRIX } as const;
    const view = wordsOf(shownView(<EmptyView found={found} onReadAgain={() => Promise.resolve()} />, null));
    expect(view).toContain('A concession matrix, in money');
    expect(view).toContain('What each give brings back');
  });
});

it('The pane says what came near to a list and what it lacks', () => {
  const seen = '"Costs" has "Cost to us", but nothing of what it is worth to them.';
  const found = { kind: 'none', looked: ['Costs'], seen } as const;
  const view = wordsOf(shownView(<EmptyView found={found} onReadAgain={() => Promise.resolve()} />, null));
  expect(view).toContain(seen);
});
