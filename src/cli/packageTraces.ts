import { PROPERTY_WORDS, type Trace } from '../excel/sharing/readTraces';
import { openPackage, type OfficePackage } from '../workbench/files/openPackage';
import { child, childrenNamed } from '../workbench/files/xml';

/** Kinds of parts that hold more than can be seen in cells, by their paths in the package. */
const PARTS: readonly { readonly path: RegExp; readonly where: string; readonly holds: string }[] = [
  { path: /^xl\/threadedComments\//, where: 'Comments', holds: 'with their authors' },
  { path: /^xl\/persons\//, where: 'Comments', holds: 'the names of those who comment' },
  { path: /^customXml\/item\d*\.xml$/, where: 'Custom XML', holds: 'data of other programs' },
  {
    path: /^xl\/externalLinks\/[^/]+\.xml$/,
    where: 'Links to other workbooks',
    holds: 'with copies of their cells',
  },
  {
    path: /^xl\/connections\.xml$|^xl\/queryTables\//,
    where: 'Data connections',
    holds: 'where data comes from',
  },
  { path: /^xl\/pivotCache\/pivotCacheRecords/, where: 'Pivot tables', holds: 'copies of all of their data' },
  { path: /^xl\/(?:model|customData)\//, where: 'Data model', holds: 'copies of data' },
  { path: /^xl\/embeddings\//, where: 'Embedded files', holds: 'whole documents' },
  { path: /^xl\/media\//, where: 'Pictures', holds: 'with what was cut off or hidden in them' },
  { path: /^docProps\/thumbnail/, where: 'Preview picture', holds: 'the first sheet as it looked' },
  { path: /^xl\/vbaProject/, where: 'Macros', holds: 'code and its authors' },
  { path: /^xl\/revisions\//, where: 'Change history', holds: 'earlier contents of cells' },
  {
    path: /^xl\/webextensions\/webextension\d*\.xml$/,
    where: 'Settings of add-ins',
    holds: 'what they keep in this workbook',
  },
  { path: /^xl\/printerSettings\//, where: 'Printer settings', holds: 'the name of a printer' },
];

/** Where the document properties stand. */
const PROPERTIES: readonly (readonly [part: string, element: string, name: keyof typeof PROPERTY_WORDS])[] = [
  ['docProps/core.xml', 'creator', 'author'],
  ['docProps/core.xml', 'lastModifiedBy', 'lastAuthor'],
  ['docProps/core.xml', 'title', 'title'],
  ['docProps/core.xml', 'subject', 'subject'],
  ['docProps/core.xml', 'keywords', 'keywords'],
  ['docProps/core.xml', 'description', 'comments'],
  ['docProps/core.xml', 'category', 'category'],
  ['docProps/app.xml', 'Company', 'company'],
  ['docProps/app.xml', 'Manager', 'manager'],
];

/**
 * What may be private beside the cells of a workbook's package: notes and comments, names, properties, custom XML, links, caches,
 * pictures, macros and what else its parts are.
 * @throws UnreadableFile when the bytes are no workbook
 */
export function packageTraces(bytes: Uint8Array): readonly Trace[] {
  const file = openPackage(bytes);
  const notes = notesIn(file);
  const names = childrenNamed(
    child(file.xml(workbookPart(file)) ?? undefined, 'definedNames'),
    'definedName',
  );
  return [
    ...(notes === 0 ? [] : [{ where: 'Notes in cells', holds: `${notes}, with their authors` }]),
    ...(names.length === 0 ? [] : [{ where: 'Names', holds: `${names.length} of cells, formulas or marks` }]),
    ...propertiesIn(file),
    ...PARTS.flatMap(({ path, where, holds }) => {
      const { length } = file.paths.filter((one) => path.test(one));
      return length === 0 ? [] : [{ where, holds: `${length}, ${holds}` }];
    }),
  ];
}

/** Notes stand beside their sheets, wherever in the package. */
function notesIn(file: OfficePackage): number {
  const parts = file.paths.filter((path) => /(?:^|\/)comments\d*\.xml$/i.test(path));
  const counts = parts.map(
    (part) => childrenNamed(child(file.xml(part) ?? undefined, 'commentList'), 'comment').length,
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function propertiesIn(file: OfficePackage): readonly Trace[] {
  const where = 'Document properties';
  const own = childrenNamed(file.xml('docProps/custom.xml') ?? undefined, 'property');
  return [
    ...PROPERTIES.flatMap(([part, element, name]) => {
      const text = child(file.xml(part) ?? undefined, element)?.text.trim() ?? '';
      return text === '' ? [] : [{ where, holds: `${PROPERTY_WORDS[name]}: ${text}` }];
    }),
    ...own.map(({ attributes }) => ({ where, holds: attributes.name ?? 'one of your own' })),
  ];
}

function workbookPart(file: OfficePackage): string {
  return file.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
}
