import '../engine/iteratorHelpers';
import '../engine/facade';
import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  type PluginCtor,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingText from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreText from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationText from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterText from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsHyperLinkPreset } from '@univerjs/preset-sheets-hyper-link';
import hyperLinkText from '@univerjs/preset-sheets-hyper-link/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteText from '@univerjs/preset-sheets-note/locales/en-US';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import sortText from '@univerjs/preset-sheets-sort/locales/en-US';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableText from '@univerjs/preset-sheets-table/locales/en-US';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { greenTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-filter/lib/index.css';
import '@univerjs/preset-sheets-hyper-link/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import '@univerjs/preset-sheets-sort/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import type { Spreadsheet } from '../engine/spreadsheet';

/** Excel's green from light to dark, in the places where the spreadsheet library keeps its own accent colour. */
const ACCENT = { ...greenTheme.primary, 400: '#2B8B55', 500: '#107C41', 600: '#107C41', 700: '#0E6D38' };

/** Office's neutral greys instead of the library's bluish ones; from 600 on they are the dark page's surfaces. */
const GREYS = {
  ...greenTheme.gray,
  50: '#FAFAFA',
  100: '#F3F3F3',
  200: '#E1E1E1',
  300: '#C8C8C8',
  400: '#8A8A8A',
  500: '#616161',
  600: '#424242',
  700: '#333333',
  800: '#292929',
  900: '#1F1F1F',
};

/** Starts the spreadsheet with its user interface inside an element: formula bar above, sheet tabs below. */
export function startGrid(container: HTMLElement, isDark: boolean): Spreadsheet {
  const univer = new Univer({
    theme: { ...greenTheme, primary: ACCENT, gray: GREYS },
    darkMode: isDark,
    locale: LocaleType.EN_US,
    logLevel: LogLevel.WARN,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreText,
        conditionalFormattingText,
        dataValidationText,
        filterText,
        hyperLinkText,
        noteText,
        sortText,
        tableText,
      ),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      disableAutoFocus: true,
      footer: { menus: false },
    }),
    UniverSheetsConditionalFormattingPreset(),
    // Excel's list beside a cell has neither a search field, which would take what is typed into the cell, nor a way to its rule.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsHyperLinkPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsSortPreset(),
    UniverSheetsTablePreset(),
  ];
  // Presets share plugins; each may be registered once, the last configuration wins.
  const plugins = new Map<string, readonly [PluginCtor, unknown]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config]: readonly [PluginCtor, unknown?] = Array.isArray(entry) ? entry : [entry];
    plugins.set(plugin.pluginName, [plugin, config]);
  }
  // Excel shows no tab above a table.
  plugins.set(UniverSheetsTableUIPlugin.pluginName, [UniverSheetsTableUIPlugin, { hideAnchor: true }]);
  for (const [plugin, config] of plugins.values()) univer.registerPlugin(plugin, config);
  return { univer, api: FUniver.newAPI(univer) };
}

/** Resolves when the grid is drawn and takes the keyboard; a key pressed before would be lost. */
export async function whenDrawn({ univer }: Spreadsheet): Promise<void> {
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  await new Promise(requestAnimationFrame);
}
