import type { AddInReference } from './changes';

/** How one way of installing an add-in is written into a file; `store` is absent where it differs from place to place. */
interface Installation {
  readonly storeType: string;
  readonly store?: string;
}

/**
 * The ways in which the add-in may be installed: side-loaded by a developer, from a shared folder, by an administrator, from
 * the marketplace. The address of a shared folder and the number and market of the marketplace are unknown to a file tool.
 */
const INSTALLATIONS: readonly Installation[] = [
  { storeType: 'Registry', store: 'developer' },
  { storeType: 'FileSystem' },
  { storeType: 'EXCatalog', store: 'EXCatalog' },
  { storeType: 'OMEX' },
];

/**
 * The elements by which a new web-extension part names its add-in: the reference, and the other ways of installing it as
 * alternates, so that what was kept under one is found by the others. `quoted` makes a text fit for an attribute.
 */
export function referenceElements(addIn: AddInReference, quoted: (text: string) => string): string {
  const element = ({ storeType, store }: Installation) =>
    `<we:reference id="${quoted(addIn.id)}" version="${quoted(addIn.version)}"` +
    `${store === undefined ? '' : ` store="${quoted(store)}"`} storeType="${quoted(storeType)}"/>`;
  const others = INSTALLATIONS.filter(
    ({ storeType }) => storeType.toLowerCase() !== addIn.storeType.toLowerCase(),
  );
  return `${element(addIn)}<we:alternateReferences>${others.map(element).join('')}</we:alternateReferences>`;
}

/** Whether two identities of an add-in are one, whatever their braces and case. */
export function isSameAddIn(one: string, other: string): boolean {
  const bare = (id: string): string => id.replace(/[{}]/g, '').toLowerCase();
  return bare(one) === bare(other);
}
