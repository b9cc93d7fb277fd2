import type { Json } from '../../objectModel/state';
import { isSameAddIn } from '../addInReferences';
import type { AddInReference } from '../changes';
import type { OfficePackage } from '../openPackage';
import { child, descendants } from '../xml';

/** What one add-in keeps in the workbook. */
export interface AddInSettings {
  readonly addIn: AddInReference;
  /** Every identity by which the part names its add-in: that of the reference and of its alternates. */
  readonly ids: readonly string[];
  readonly values: Readonly<Record<string, Json>>;
}

/** Office keeps each value as JSON; what is no JSON (older add-ins) is its text. */
function valueOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** The settings of every add-in that left some in the workbook (`xl/webextensions`), in the order of their parts. */
export function readAddInSettings(file: OfficePackage): readonly AddInSettings[] {
  return file.paths
    .filter((path) => /(^|\/)webextensions\/webextension[^/]*\.xml$/i.test(path))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .flatMap((path) => {
      const root = file.xml(path) ?? undefined;
      const reference = child(root, 'reference');
      if (!reference) return [];
      const { id = '', version = '', store = '', storeType = '' } = reference.attributes;
      const properties = descendants(child(root, 'properties') ?? root, 'property');
      const values = properties.map(
        (one) => [one.attributes.name ?? '', valueOf(one.attributes.value ?? '')] as const,
      );
      const alternates = descendants(child(root, 'alternateReferences'), 'reference');
      const ids = [id, ...alternates.map((one) => one.attributes.id ?? '')];
      return [{ addIn: { id, version, store, storeType }, ids, values: Object.fromEntries(values) }];
    });
}

/** Settings as the add-in of that identity sees them; without an identity, those of all add-ins together. */
export function settingsOf(all: readonly AddInSettings[], addInId?: string): Readonly<Record<string, Json>> {
  const mine =
    addInId === undefined ? all : all.filter(({ ids }) => ids.some((id) => isSameAddIn(id, addInId)));
  return Object.assign({}, ...mine.map((one) => one.values)) as Readonly<Record<string, Json>>;
}
