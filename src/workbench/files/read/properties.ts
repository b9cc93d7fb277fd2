import type { PropertiesState } from '../../objectModel/state';
import type { OfficePackage } from '../openPackage';
import { child, childrenNamed } from '../xml';

/** What a file says of itself: its core, extended and custom properties. */
export function readProperties(file: OfficePackage): PropertiesState {
  const links = file.relationships('').filter(({ external }) => !external);
  const root = (type: string) => {
    const link = links.find((one) => one.type === type);
    return (link && file.xml(link.target)) ?? undefined;
  };
  const core = root('core-properties');
  const extended = root('extended-properties');
  const custom: Record<string, string | number | boolean> = {};
  for (const property of childrenNamed(root('custom-properties'), 'property')) {
    const [value] = property.children;
    const name = property.attributes.name ?? '';
    if (!value || name === '') continue;
    const isNumber = /^(?:u?i[1248]|u?int|r[48]|decimal)$/.test(value.name);
    if (value.name === 'bool') custom[name] = /^(?:1|true)$/i.test(value.text.trim());
    else custom[name] = isNumber ? Number(value.text) : value.text;
  }
  const texts = [
    ...(['title', 'subject', 'keywords', 'category'] as const).map((name) => [name, core, name] as const),
    ['author', core, 'creator'] as const,
    ['comments', core, 'description'] as const,
    ['lastAuthor', core, 'lastModifiedBy'] as const,
    ['revisionNumber', core, 'revision'] as const,
    ['creationDate', core, 'created'] as const,
    ['manager', extended, 'Manager'] as const,
    ['company', extended, 'Company'] as const,
  ];
  return {
    ...Object.fromEntries(
      texts.flatMap(([name, part, element]) => {
        const text = child(part, element)?.text;
        return text === undefined || text === '' ? [] : [[name, text]];
      }),
    ),
    ...(Object.keys(custom).length === 0 ? {} : { custom }),
  };
}
