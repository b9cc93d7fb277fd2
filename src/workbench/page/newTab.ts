import type { OpenWorkbook } from '../protocol/wacWorkbook';
import { XLSX } from './download';

/** Where a tab is told which workbook it was opened for. */
const PARAMETER = 'workbook';

/**
 * Opens a package in a tab of its own, as Excel on the web does; false where the browser allows none. The package stays in this
 * page's memory under an address that only pages from here can read, for as long as this page is open: the new tab asks for it later.
 */
export const openInNewTab: OpenWorkbook = (bytes) => {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  return open(`?${new URLSearchParams({ [PARAMETER]: address }).toString()}`) !== null;
};

/** The workbook for which this tab was opened; null in any other tab, and where its opener is gone. */
export async function workbookOfTab(search: string): Promise<File | null> {
  const address = new URLSearchParams(search).get(PARAMETER) ?? '';
  if (!address.startsWith(`blob:${location.origin}/`)) return null;
  const content = await fetch(address)
    .then((response) => response.blob())
    .catch(() => null);
  return content && new File([content], 'Book2.xlsx');
}
