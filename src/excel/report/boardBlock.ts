import { FLAG_SHAPES, TERMS } from '../../vocabulary/shownTerms';
import { sideOf, type BoardSquare, type ConcessionBoard } from '../review/concessionBoard';
import { across, PAGE_COLUMNS, wrappedHeight, type Block, type LaidCell } from './layout';

const LABEL = 3;
const SQUARE = (PAGE_COLUMNS - LABEL) / 3;
const LOOKS = { above: 'squareAbove', even: 'square', below: 'squareBelow' } as const;

/** The nine squares as cells: each row with the shape of its reading, in brackets while it is open. */
export function boardBlock({ lines, words, without }: ConcessionBoard): Block {
  const cells: LaidCell[] = [
    across(
      0,
      0,
      PAGE_COLUMNS,
      `Who it matters to. Upward: ${TERMS.toThem.toLowerCase()}; across: worth to us.`,
      'heading',
    ),
  ];
  const heights = [18];
  for (const line of lines) {
    const at = heights.length;
    cells.push(across(at, 0, LABEL, words[line[0]?.toThem ?? 'low'], 'squareLabel'));
    line.forEach((square, i) =>
      cells.push(across(at, LABEL + i * SQUARE, SQUARE, textOf(square), LOOKS[sideOf(square)])),
    );
    heights.push(Math.max(24, ...line.map(heightOfSquare)));
  }
  const below = heights.length;
  lines[0]?.forEach(({ toUs }, i) =>
    cells.push(across(below, LABEL + i * SQUARE, SQUARE, words[toUs], 'squareLabel')),
  );
  heights.push(18);
  const note = [
    'Blue: worth more to them. Grey: worth more to us. In brackets: still open.',
    ...(without === 0
      ? []
      : [`${without === 1 ? '1 row has' : `${without} rows have`} no score of theirs yet.`]),
  ].join(' ');
  cells.push(across(below + 1, 0, PAGE_COLUMNS, note, 'note'));
  heights.push(16);
  return { cells, heights };
}

const linesOf = ({ rows }: BoardSquare) =>
  rows.map(({ concession: { row, name, status }, flag }) => {
    const text = `${FLAG_SHAPES[flag ?? 'balanced']} ${name}, row ${row}`;
    return status === 'agreed' ? text : `(${text})`;
  });

function textOf(square: BoardSquare): string {
  return linesOf(square).join('\n');
}

/** Each name on lines of its own. */
function heightOfSquare(square: BoardSquare): number {
  return linesOf(square).reduce((sum, text) => sum + wrappedHeight([{ text, columns: SQUARE }]) - 5, 5);
}
