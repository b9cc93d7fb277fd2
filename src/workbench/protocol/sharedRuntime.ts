export type RibbonChange =
  | { readonly tab: string; readonly visible: boolean }
  | { readonly button: string; readonly enabled: boolean };

/** What the add-in did with its runtime: everything that Excel would show or keep. Plain data for the page and for tests. */
export interface SharedRuntimeState {
  /** `Visible` while the task pane shows. */
  runtime: string;
  /** `Active` when the runtime should start with the document. */
  start: string;
  /** True once `Office.actions` are ready to be called. */
  actionsReady: boolean;
  /** Everything that `Office.ribbon.requestUpdate` asked for, in order. */
  readonly ribbon: RibbonChange[];
  shortcuts: Readonly<Record<string, unknown>>;
}

export interface SharedRuntimeUi {
  /** `Office.addin.showAsTaskpane()` and `hide()`. */
  readonly onVisibility?: (isVisible: boolean) => void;
  readonly onRibbonChange?: (change: RibbonChange) => void;
}

export function newSharedRuntimeState(): SharedRuntimeState {
  return { runtime: 'Visible', start: 'Inactive', actionsReady: false, ribbon: [], shortcuts: {} };
}

/** The services around the workbook that office.js asks for by name in a shared runtime. */
export function sharedRuntimeServices(
  state: SharedRuntimeState = newSharedRuntimeState(),
  ui: SharedRuntimeUi = {},
): Readonly<Record<string, object>> {
  return {
    'Microsoft.InternalService.AddinInternalService': new AddinInternalService(state),
    'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService(state, ui),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': new AppRuntimePersistenceService(state),
    'Microsoft.DynamicRibbon.DynamicRibbon': new DynamicRibbon(state, ui),
    'Microsoft.Office.ActionService': new ActionService(state),
  };
}

class AddinInternalService {
  static readonly type = 'AddinInternalService';
  constructor(private readonly state: SharedRuntimeState) {}

  notifyActionHandlerReady(): void {
    this.state.actionsReady = true;
  }
}

class AppRuntimeService {
  static readonly type = 'AppRuntimeService';
  constructor(
    private readonly state: SharedRuntimeState,
    private readonly ui: SharedRuntimeUi,
  ) {}

  getAppRuntimeState(): string {
    return this.state.runtime;
  }

  setAppRuntimeState(runtime: string): void {
    this.state.runtime = runtime;
    this.ui.onVisibility?.(runtime === 'Visible');
  }
}

class AppRuntimePersistenceService {
  static readonly type = 'AppRuntimePersistenceService';
  constructor(private readonly state: SharedRuntimeState) {}

  getAppRuntimeStartState(): string {
    return this.state.start;
  }

  setAppRuntimeStartState(start: string): void {
    this.state.start = start;
  }
}

/** The library breaks a `requestUpdate` into one call per tab and button. */
class DynamicRibbon {
  static readonly type = 'DynamicRibbon';
  constructor(
    private readonly state: SharedRuntimeState,
    private readonly ui: SharedRuntimeUi,
  ) {}

  getTab(id: string): RibbonTab {
    return new RibbonTab((visible) => this.#note({ tab: id, visible }));
  }

  getButton(id: string): RibbonButton {
    return new RibbonButton((enabled) => this.#note({ button: id, enabled }));
  }

  #note(change: RibbonChange): void {
    this.state.ribbon.push(change);
    this.ui.onRibbonChange?.(change);
  }
}

class RibbonTab {
  static readonly type = 'RibbonTab';
  constructor(private readonly show: (visible: boolean) => void) {}

  setVisibility(visible: boolean): void {
    this.show(visible);
  }
}

class RibbonButton {
  static readonly type = 'RibbonButton';
  #enabled = true;
  constructor(private readonly enable: (enabled: boolean) => void) {}

  get enabled(): boolean {
    return this.#enabled;
  }

  set enabled(enabled: boolean) {
    this.#enabled = enabled;
    this.enable(enabled);
  }
}

class ActionService {
  static readonly type = 'ActionService';
  constructor(private readonly state: SharedRuntimeState) {}

  areShortcutsInUse(shortcuts: readonly unknown[]): readonly boolean[] {
    return shortcuts.map(() => false);
  }

  replaceShortcuts(shortcuts: Readonly<Record<string, unknown>>): void {
    this.state.shortcuts = shortcuts;
  }

  getShortcuts(): Readonly<Record<string, unknown>> {
    return this.state.shortcuts;
  }
}
