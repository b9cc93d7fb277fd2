import { isOwnSetting } from './ownSettings';

/** Something private beside the cells of a workbook. */
export interface Trace {
  /** Where, as in "Document properties". */
  readonly where: string;
  /** What, as in "Author: Ana Ruiz". */
  readonly holds: string;
}

/** Null: this Excel cannot say. */
type Look = (context: Excel.RequestContext) => Promise<readonly Trace[] | null>;

const PROPERTIES = [
  ...(['author', 'lastAuthor', 'title', 'subject', 'keywords', 'comments'] as const),
  ...(['category', 'company', 'manager'] as const),
] as const;

/** What the document properties are called. */
export const PROPERTY_WORDS: Readonly<Record<(typeof PROPERTIES)[number], string>> = {
  author: 'Author',
  lastAuthor: 'Last saved by',
  title: 'Title',
  subject: 'Subject',
  keywords: 'Keywords',
  comments: 'Comments',
  category: 'Category',
  company: 'Company',
  manager: 'Manager',
};

const OWN_SETTINGS: Look = async (context) => {
  const { settings } = context.workbook;
  settings.load('items/key');
  await context.sync();
  return settings.items.some(({ key }) => isOwnSetting(key))
    ? [
        {
          where: 'Settings of this add-in',
          holds: 'your walk-away, limits, people and answers, as far as kept',
        },
      ]
    : [];
};

const LOOKS: readonly { readonly where: string; readonly look: Look }[] = [
  { where: 'Settings of this add-in', look: OWN_SETTINGS },
  {
    where: 'Names',
    look: async (context) => {
      const { names, worksheets } = context.workbook;
      names.load('items/name,items/visible');
      worksheets.load('items/names/items/name,items/names/items/visible');
      await context.sync();
      const all = [...names.items, ...worksheets.items.flatMap((sheet) => sheet.names.items)];
      const hidden = all.filter(({ visible }) => !visible).length;
      return all.length === 0
        ? []
        : [
            {
              where: 'Names',
              holds: `${all.length} of cells, formulas or marks${hidden === 0 ? '' : `, ${hidden} of them hidden`}`,
            },
          ];
    },
  },
  {
    where: 'Document properties',
    look: async (context) => {
      const { properties } = context.workbook;
      properties.load(PROPERTIES.join(','));
      await context.sync();
      return PROPERTIES.filter((key) => properties[key] !== '').map((key) => ({
        where: 'Document properties',
        holds: `${PROPERTY_WORDS[key]}: ${properties[key]}`,
      }));
    },
  },
  {
    where: 'Properties of your own',
    look: async (context) => {
      const { custom } = context.workbook.properties;
      custom.load('items/key');
      await context.sync();
      return custom.items.map(({ key }) => ({ where: 'Document properties', holds: key }));
    },
  },
  {
    where: 'Comments',
    look: async (context) => {
      if (Office.context.requirements.isSetSupported('ExcelApi', '1.10')) {
        const { comments } = context.workbook;
        comments.load('items/id');
        await context.sync();
        const { length } = comments.items;
        return length === 0 ? [] : [{ where: 'Comments', holds: `${length} in cells` }];
      }
      return null;
    },
  },
  {
    // The older kind of comments, which the newer ones do not count.
    where: 'Notes in cells',
    look: async (context) => {
      if (Office.context.requirements.isSetSupported('ExcelApi', '1.18')) {
        const { notes } = context.workbook;
        notes.load('items/visible');
        await context.sync();
        const { length } = notes.items;
        return length === 0 ? [] : [{ where: 'Notes in cells', holds: `${length}, with their authors` }];
      }
      return null;
    },
  },
  {
    where: 'Custom XML',
    look: async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.load('items/id');
      await context.sync();
      const { length } = customXmlParts.items;
      return length === 0 ? [] : [{ where: 'Custom XML', holds: `${length} parts` }];
    },
  },
];

/** What was seen beside the cells, and what this Excel did not let us look at. */
export interface SeenTraces {
  readonly traces: readonly Trace[];
  readonly unseen: readonly string[];
}

/**
 * Looks for private data beside the cells: settings, names, properties, comments and notes, custom XML. Nothing is
 * written.
 */
export async function readTraces(): Promise<SeenTraces> {
  const traces: Trace[] = [];
  const unseen: string[] = [];
  for (const { where, look } of LOOKS) {
    // One at a time: what one Excel cannot say must not keep the others from being said.
    const found = await Excel.run(look).catch(() => null);
    if (found === null) unseen.push(where);
    else traces.push(...found);
  }
  return { traces, unseen };
}

/** The same of what this add-in keeps in the workbook alone. */
export async function readOwnSettings(): Promise<readonly Trace[]> {
  return (await Excel.run(OWN_SETTINGS)) ?? [];
}
