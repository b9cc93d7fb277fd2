import type { DealToAdd, RowToAdd } from '../../src/library/dealDocuments';

export const ROW: RowToAdd = {
  name: 'Sole supplier',
  type: 'Exclusivity',
  direction: 'give',
  outcome: 'agreed',
  own: [5, 8, 4],
  mirror: [6, 6, 6],
};

export const NORTHWIND: DealToAdd = {
  deal: 'Supply 2026',
  counterparty: 'Northwind',
  industry: 'Retail',
  date: '2026-05-14',
  measure: 'three',
  scale: '1 to 10',
  rows: [
    ROW,
    { ...ROW, name: 'Rebate', type: 'Price', own: [7, 3, 2], mirror: null },
    {
      ...ROW,
      name: 'Reference account',
      type: 'Reference',
      direction: 'get',
      own: [6, 8, 6],
      mirror: [2, 3, 4],
    },
    {
      ...ROW,
      name: 'Pilot',
      type: 'Price',
      direction: 'get',
      outcome: 'rejected',
      own: [4, 2, 2],
      mirror: null,
    },
  ],
  lessons: 'Ask for the pilot first.',
  leavesOutNames: false,
};
