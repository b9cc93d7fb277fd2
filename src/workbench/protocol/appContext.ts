/** Requirement sets that the stand-in answers for. Version strings, since the number 1.10 would be 1.1. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  RibbonApi: '1.1',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  KeyboardShortcuts: '1.1',
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  Settings: '1.1',
  DocumentEvents: '1.1',
  Selection: '1.1',
};

export interface AppContextFacts {
  readonly id: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly requirements: Readonly<Record<string, string>>;
  /** `Office.context.document.settings`: key and JSON text. */
  readonly settings: Readonly<Record<string, string>>;
}

/** What office.js wants to know about its host and document before `Office.onReady` resolves. */
export function appContext(facts: AppContextFacts): object {
  return {
    _id: facts.id,
    _appName: 16,
    _appVersion: '16.0',
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: facts.documentUrl,
    _clientMode: 0,
    _settings: Object.entries(facts.settings),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '00000000-0000-4000-8000-000000000000',
    _appInstanceId: facts.id,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(facts.requirements),
    _hostFullVersion: '16.0.18000.40000',
    _hostCustomMessage: '',
    _addinName: 'Concession Map',
    _appDomains: [],
    _initialDisplayMode: 2,
    _featureGates: {},
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
  };
}
