import '../engine/iteratorHelpers';
import '../engine/facade';
import { LocaleType, LogLevel, mergeLocales, Univer, type Plugin, type PluginCtor } from '@univerjs/core';
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

/** Starts the spreadsheet with its user interface inside an element: formula bar above, sheet tabs below. */
export function startGrid(container: HTMLElement, isDark: boolean): Spreadsheet {
  const univer = new Univer({
    theme: { ...greenTheme, primary: ACCENT },
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
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsHyperLinkPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsSortPreset(),
    UniverSheetsTablePreset({ hideAnchor: true }),
  ];
  // Presets share plugins; each may be registered once, the last configuration wins.
  const plugins = new Map<string, readonly [PluginCtor<Plugin>, unknown]>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.set(plugin.pluginName, [plugin, config]);
  }
  for (const [plugin, config] of plugins.values()) univer.registerPlugin(plugin, config);
  return { univer, api: FUniver.newAPI(univer) };
}
