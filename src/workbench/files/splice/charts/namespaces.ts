import type { Dialect } from '../package/dialect';

/** Namespaces of drawings and charts in a workbook's dialect. */
export interface ChartNamespaces {
  readonly chart: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  /** Of `r:id`. */
  readonly relationships: string;
}

export function chartNamespaces({ relationships }: Dialect): ChartNamespaces {
  const strict = relationships.includes('purl.oclc.org');
  const base = strict
    ? 'http://purl.oclc.org/ooxml/drawingml'
    : 'http://schemas.openxmlformats.org/drawingml/2006';
  return {
    chart: `${base}/chart`,
    drawing: `${base}/main`,
    sheetDrawing: `${base}/spreadsheetDrawing`,
    relationships,
  };
}
