import type { BorderLine, CellStyle } from '../../objectModel/state';
import type { NewCell, NewWorkbook } from '../create/content';

const ROWS: readonly (readonly [string, number, number, number, string])[] = [
  ['Flexible delivery dates', 3, 2, 4, 'Within a two-week window'],
  ['Longer warranty', 6, 3, 5, '24 months instead of 12'],
  ['Named account manager', 4, 5, 7, ''],
  ['Price hold for one year', 7, 4, 5, 'Applies to the listed parts only'],
  ['Free pilot', 5, 6, 6, 'One site, eight weeks'],
  ['Source code in escrow', 2, 8, 4, 'Released only if we stop supporting it'],
  ['Payment in 45 days', 4, 1, 3, ''],
  ['Joint press release', 1, 3, 6, 'Their brand team approves the text'],
];

const LINE: BorderLine = { style: 'Continuous', weight: 'Thin', color: '#BFBFBF' };
const HEADING: CellStyle = { bold: true, fillColor: '#E7EEF7', borders: { bottom: LINE } };

function heading(value: string, horizontalAlignment: 'Left' | 'Center' = 'Left'): NewCell {
  return { value, style: { ...HEADING, horizontalAlignment } };
}

/** The bare template: a name, three scores, notes. Every row counts as a concession of ours, and as agreed. */
export const fiveColumnTemplate: NewWorkbook = {
  title: 'Concession map, five columns',
  author: 'Deal team',
  sheets: [
    {
      name: 'Concessions',
      rows: [
        [
          heading('Concession'),
          heading('Value', 'Center'),
          heading('Leverage', 'Center'),
          heading('Relationship', 'Center'),
          heading('Notes'),
        ],
        ...ROWS.map(([name, value, leverage, relationship, notes]) => [
          name,
          ...[value, leverage, relationship].map((score): NewCell => ({
            value: score,
            style: { horizontalAlignment: 'Center' },
          })),
          notes === '' ? null : notes,
        ]),
      ],
      columnWidths: { A: 28.7, B: 10.7, C: 10.7, D: 12.7, E: 42.7 },
      frozen: { rows: 1, columns: 0 },
      landscape: true,
    },
  ],
};
