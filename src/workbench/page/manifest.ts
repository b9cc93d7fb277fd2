/** One ribbon button, as the manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the 32 px icon on the add-in's own server. */
  readonly icon: string;
  /** The name under which the add-in registers the command with `Office.actions.associate`. */
  readonly functionName: string;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** What Excel takes from manifest.xml to show an add-in. Addresses are paths: the workbench serves them from its own origin. */
export interface AddInManifest {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly taskPane: string;
  readonly functionsMetadata: string;
  readonly tabs: readonly RibbonTab[];
}

/** Reads the parts of an add-in manifest that a ribbon and a task pane are made of. Throws on a reference to a resource that is not there. */
export function readManifest(document: Document): AddInManifest {
  const root = document.documentElement;
  const resources = new Map(
    ['Image', 'Url', 'String'].flatMap((kind) =>
      all(root, kind).flatMap((element): [string, string][] => {
        const id = element.getAttribute('id');
        return id === null ? [] : [[id, element.getAttribute('DefaultValue') ?? '']];
      }),
    ),
  );
  const resource = (element: Element | undefined): string => {
    const id = element?.getAttribute('resid') ?? '';
    const text = resources.get(id);
    if (text === undefined) throw new Error(`The manifest names a resource "${id}" that it does not define.`);
    return text;
  };

  return {
    id: textOf(child(root, 'Id')),
    version: textOf(child(root, 'Version')),
    name: child(root, 'DisplayName')?.getAttribute('DefaultValue') ?? '',
    taskPane: pathOf(resource(all(root, 'Runtime')[0])),
    functionsMetadata: pathOf(resource(all(all(root, 'Metadata')[0], 'SourceLocation')[0])),
    tabs: all(root, 'CustomTab').map((tab) => ({
      id: tab.getAttribute('id') ?? '',
      label: resource(child(tab, 'Label')),
      groups: children(tab, 'Group').map((group) => ({
        id: group.getAttribute('id') ?? '',
        label: resource(child(group, 'Label')),
        buttons: children(group, 'Control').map((control) => ({
          id: control.getAttribute('id') ?? '',
          label: resource(child(control, 'Label')),
          tip: resource(child(child(control, 'Supertip'), 'Description')),
          icon: pathOf(resource(icon(control, '32'))),
          functionName: textOf(all(control, 'FunctionName')[0]),
        })),
      })),
    })),
  };
}

function icon(control: Element, size: string): Element | undefined {
  return all(child(control, 'Icon'), 'Image').find((image) => image.getAttribute('size') === size);
}

function pathOf(url: string): string {
  return new URL(url).pathname;
}

function textOf(element: Element | undefined): string {
  return element?.textContent.trim() ?? '';
}

function all(element: Element | undefined, name: string): Element[] {
  return element === undefined ? [] : Array.from(element.getElementsByTagNameNS('*', name));
}

function children(element: Element | undefined, name: string): Element[] {
  return all(element, name).filter((candidate) => candidate.parentNode === element);
}

function child(element: Element | undefined, name: string): Element | undefined {
  return children(element, name)[0];
}
