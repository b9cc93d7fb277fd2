import type { CellStyle } from './state';

type StyleLook = Pick<CellStyle, 'fillColor' | 'fontColor' | 'fontSize' | 'bold' | 'italic' | 'borders'> & {
  readonly numberFormat?: string;
};

const line = (color: string, weight: 'Thin' | 'Medium' | 'Thick' = 'Thin') =>
  ({ style: 'Continuous', weight, color }) as const;

/** Looks of Excel's own styles, by the names of the API, as the Office theme paints them. */
export const BUILT_IN_STYLES: Readonly<Record<string, StyleLook>> = {
  Normal: {},
  Good: { fillColor: '#C6EFCE', fontColor: '#006100' },
  Bad: { fillColor: '#FFC7CE', fontColor: '#9C0006' },
  Neutral: { fillColor: '#FFEB9C', fontColor: '#9C5700' },
  Calculation: { fillColor: '#F2F2F2', fontColor: '#FA7D00', bold: true },
  Input: { fillColor: '#FFCC99', fontColor: '#3F3F76' },
  Output: { fillColor: '#F2F2F2', fontColor: '#3F3F3F', bold: true },
  Note: { fillColor: '#FFFFCC' },
  CheckCell: { fillColor: '#A5A5A5', fontColor: '#FFFFFF', bold: true },
  LinkedCell: { fontColor: '#FA7D00', borders: { bottom: line('#FF8001') } },
  WarningText: { fontColor: '#FF0000' },
  ExplanatoryText: { fontColor: '#7F7F7F', italic: true },
  Title: { fontSize: 18, fontColor: '#0E2841' },
  Heading1: { fontSize: 15, fontColor: '#0E2841', bold: true, borders: { bottom: line('#156082', 'Thick') } },
  Heading2: { fontSize: 13, fontColor: '#0E2841', bold: true, borders: { bottom: line('#A6C9EC', 'Thick') } },
  Heading3: { fontColor: '#0E2841', bold: true, borders: { bottom: line('#45B0E1', 'Medium') } },
  Heading4: { fontColor: '#0E2841', bold: true },
  Total: { bold: true, borders: { top: line('#156082') } },
  Percent: { numberFormat: '0%' },
  Comma: { numberFormat: '#,##0.00' },
  Currency: { numberFormat: '$#,##0.00' },
};
