/** Office's colours, `#RRGGBB`. */
export interface OfficeThemeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const LIGHT_THEME: OfficeThemeColors = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#F3F3F3',
  controlForegroundColor: '#242424',
};

export const DARK_THEME: OfficeThemeColors = {
  bodyBackgroundColor: '#292929',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#1F1F1F',
  controlForegroundColor: '#FFFFFF',
};

const EVENT = 'officeThemeChanged';
type Handler = (event: { readonly type: string; readonly officeTheme: OfficeThemeColors }) => void;
type Callback = (result: { readonly status: string }) => void;
type AddHandler = (type: string, handler: Handler, callback?: Callback) => void;
type RemoveHandler = (type: string, which?: { readonly handler?: Handler }, callback?: Callback) => void;

interface ThemedDocument {
  readonly addHandlerAsync: AddHandler;
  readonly removeHandlerAsync: RemoveHandler;
}

interface ThemedOffice {
  readonly EventType: Readonly<Record<string, string>>;
  readonly context: { readonly document: ThemedDocument };
}

export interface ThemeChanger {
  /** Office takes other colours, and tells those who asked to be told. */
  readonly change: (theme: OfficeThemeColors) => void;
}

/**
 * Gives the add-in's window a theme of Office and the event of its change, `Office.EventType.OfficeThemeChanged` by
 * `Office.context.document.addHandlerAsync`. The library on npm has neither for Excel on the web, and what it has cannot be changed:
 * `Office` becomes an object over it that has both, as in newer hosts.
 */
export function officeTheme(window: unknown, theme: OfficeThemeColors = LIGHT_THEME): ThemeChanger {
  const owner = window as { Office: ThemedOffice };
  const library = owner.Office;
  const handlers = new Set<Handler>();
  let colors = theme;
  const { document } = library.context;
  const addHandlerAsync: AddHandler = (type, handler, callback) => {
    if (type !== EVENT) {
      document.addHandlerAsync(type, handler, callback);
      return;
    }
    handlers.add(handler);
    callback?.({ status: 'succeeded' });
  };
  const removeHandlerAsync: RemoveHandler = (type, which, callback) => {
    if (type !== EVENT) {
      document.removeHandlerAsync(type, which, callback);
      return;
    }
    // As in Office: without naming one, all handlers go.
    if (which?.handler) handlers.delete(which.handler);
    else handlers.clear();
    callback?.({ status: 'succeeded' });
  };
  const themed = over(document, { addHandlerAsync, removeHandlerAsync });
  const context = Object.create(library.context, {
    document: { value: themed },
    officeTheme: { get: () => colors },
  }) as ThemedOffice['context'];
  owner.Office = over(library, { context, EventType: { ...library.EventType, OfficeThemeChanged: EVENT } });
  return {
    change: (changed) => {
      colors = changed;
      for (const handler of handlers) handler({ type: EVENT, officeTheme: changed });
    },
  };
}

/** An object with these members of its own and all others of another. */
function over<T extends object>(object: T, members: Partial<T>): T {
  const own = Object.entries(members).map(([name, value]) => [name, { value: value }] as const);
  return Object.create(object, Object.fromEntries(own)) as T;
}
