import type { Severity } from '../../negotiation/findings/finding';

/** How a cell of the review sheet looks. Fill and font colour come together, so that a dark sheet stays readable. */
export interface PageStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  readonly edges?: readonly ('EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight')[];
  readonly edgeColour?: string;
  readonly heavy?: boolean;
}

const INK = '#242424';
const GREY = '#5C5C5C';
const LINE = '#D1D1D1';
const ALL = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const BOX = { edgeColour: LINE } as const;

export const PAGE_STYLES = {
  title: { size: 18, bold: true, colour: INK, vertical: 'Center' },
  origin: { size: 9, colour: GREY, align: 'Right', vertical: 'Center', wrap: true },
  headline: { size: 12, colour: INK, vertical: 'Top', wrap: true },
  heading: { size: 10, bold: true, colour: INK, edges: ['EdgeBottom'], edgeColour: INK, heavy: true },
  section: { size: 11, bold: true, colour: INK, vertical: 'Bottom' },
  text: { size: 10, colour: INK, wrap: true, vertical: 'Center', edges: ['EdgeBottom'], ...BOX },
  strong: {
    size: 10,
    bold: true,
    colour: INK,
    wrap: true,
    vertical: 'Center',
    edges: ['EdgeBottom'],
    ...BOX,
  },
  link: { size: 10, colour: '#0F5C8C', align: 'Left', vertical: 'Center', edges: ['EdgeBottom'], ...BOX },
  plain: { size: 10, colour: INK, wrap: true, vertical: 'Center' },
  quote: { size: 10, italic: true, colour: INK, wrap: true, vertical: 'Center' },
  quoteBar: { size: 10, edges: ['EdgeRight'], edgeColour: '#107C41', heavy: true },
  note: { size: 9, italic: true, colour: GREY, wrap: true, vertical: 'Top' },
  entry: {
    size: 10,
    colour: INK,
    wrap: true,
    vertical: 'Center',
    align: 'Left',
    edges: ['EdgeBottom'],
    ...BOX,
  },
  square: { size: 10, colour: INK, wrap: true, vertical: 'Top', align: 'Left', edges: ALL, ...BOX },
  squareAbove: {
    ...{ size: 10, colour: INK, fill: '#DEECF9', wrap: true, vertical: 'Top', align: 'Left' },
    ...{ edges: ALL, ...BOX },
  },
  squareBelow: {
    ...{ size: 10, colour: INK, fill: '#EDEDED', wrap: true, vertical: 'Top', align: 'Left' },
    ...{ edges: ALL, ...BOX },
  },
  squareLabel: { size: 10, bold: true, colour: INK, wrap: true, vertical: 'Center', align: 'Center' },
  data: { size: 8, colour: GREY },
  warning: {
    size: 10,
    bold: true,
    align: 'Center',
    colour: '#FFFFFF',
    fill: '#A4262C',
    vertical: 'Center',
    edges: ['EdgeBottom'],
    edgeColour: '#FFFFFF',
  },
  caution: {
    size: 10,
    bold: true,
    align: 'Center',
    colour: '#6B4700',
    fill: '#FBE6B8',
    vertical: 'Center',
    edges: ['EdgeBottom'],
    edgeColour: '#FFFFFF',
  },
  info: {
    size: 10,
    bold: true,
    align: 'Center',
    colour: '#08396B',
    fill: '#CFE4F7',
    vertical: 'Center',
    edges: ['EdgeBottom'],
    edgeColour: '#FFFFFF',
  },
} as const satisfies Readonly<Record<string, PageStyle>>;

export type PageStyleName = keyof typeof PAGE_STYLES;

/** Shape and word before a finding: readable in grey print. */
export const SEVERITY_TAGS: Readonly<Record<Severity, string>> = {
  warning: '▲ Act on it',
  caution: '■ Watch',
  info: '● Note',
};
