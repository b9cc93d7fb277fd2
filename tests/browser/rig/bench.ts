import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import type { Desk } from '../../../src/workbench/page/Desk';

declare global {
  interface Window {
    workbench?: Desk;
  }
}

/** A colour as `#RRGGBB`. */
export type Colour = string;

export interface BenchOptions {
  readonly deviceScaleFactor?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** The direction of writing in the task pane. */
  readonly direction?: 'rtl';
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface SavedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How long anything may take, in ms, on a machine that is busy with much else: only what will never come is given up. */
const PATIENCE = 5 * 60_000;

/** Repeats an assertion until it holds, for what is drawn on a canvas a moment after it was asked for. */
export async function eventually(assertion: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** The workbench in a browser, used as a person uses it: mouse, keyboard, file picker, downloads, and eyes for colours. */
export class Bench {
  /** Every address the page asked for. */
  readonly requests: string[] = [];
  /** What went wrong in the page or was logged as an error. */
  readonly errors: string[] = [];
  /** Everything that the page logged. */
  readonly logged: string[] = [];
  /** Files of this visit, gone when it ends. */
  readonly folder = mkdtempSync(join(tmpdir(), 'concession-map-'));

  private constructor(readonly page: Page) {
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      this.logged.push(message.text());
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async open(
    browser: Browser,
    url: string,
    { direction, ...options }: BenchOptions = {},
  ): Promise<Bench> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 810 },
      acceptDownloads: true,
      ...options,
    });
    context.setDefaultTimeout(PATIENCE);
    if (direction) {
      await context.route(/taskpane\.html/, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace('<html', `<html dir="${direction}"`);
        await route.fulfill({ response, body });
      });
    }
    const bench = new Bench(await context.newPage());
    await bench.page.goto(url);
    await bench.isReady();
    return bench;
  }

  /** The add-in's own page in the task pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator('.pane-frame iframe');
  }

  /** Makes the task pane so wide, as its edge would when dragged. */
  async widenPane(width: number): Promise<void> {
    await this.page.evaluate((px) => {
      const pane = document.querySelector<HTMLElement>('.pane');
      if (pane) pane.style.width = `${px}px`;
    }, width);
  }

  /** The add-in's own frame, for scripts that look around in it. */
  async paneFrame(): Promise<Frame> {
    const frame = await (await this.page.locator('.pane-frame iframe').elementHandle()).contentFrame();
    if (!frame) throw new Error('The task pane is not there.');
    return frame;
  }

  async isReady(): Promise<void> {
    await this.page.waitForFunction(() => window.workbench?.state.get().phase === 'ready');
    await this.isCalculated();
  }

  /** Waits until every formula has its value, custom functions included. */
  async isCalculated(): Promise<void> {
    await this.page.evaluate(async () => window.workbench?.session?.host.bridge.settle());
  }

  /** Opens a file from disk through the page's file picker. */
  async openFile(path: string): Promise<void> {
    const before = await this.page.evaluate(() => window.workbench?.sessions ?? 0);
    await this.choose(path);
    await this.page.waitForFunction((count) => (window.workbench?.sessions ?? 0) > count, before);
    await this.isReady();
  }

  /** Hands a file to the page's file picker, whatever comes of it. */
  async choose(path: string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Open .xlsx' }).click();
    await (await choosing).setFiles(path);
  }

  /** Saves through the page; the downloaded file stays until the bench is closed. */
  async save(): Promise<SavedFile> {
    const downloading = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Save as .xlsx' }).click();
    const download = await downloading;
    const path = join(this.folder, download.suggestedFilename());
    await download.saveAs(path);
    return { path, bytes: new Uint8Array(readFileSync(path)) };
  }

  /** Presses a ribbon button and waits until the add-in says that it is done. */
  async press(label: string): Promise<void> {
    await this.page.getByRole('button', { name: label, exact: true }).click();
    await this.page.getByText(`${label}: done`).waitFor();
    await this.isCalculated();
  }

  /**
   * Types into a cell. What follows the first key arrives at once, as when pasted: typed key by key on a busy machine, the
   * grid's late function suggestions would take the Enter for themselves.
   */
  async type(cell: string, text: string): Promise<void> {
    await this.select(cell);
    await this.page.keyboard.press('F2');
    await this.isEditing(true);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press('Enter');
    await this.isEditing(false);
    await this.isCalculated();
  }

  /** Goes to a cell by its address in the name box, which also brings it into sight. */
  async select(cell: string): Promise<void> {
    const nameBox = this.page.locator('.grid input').first();
    await nameBox.fill(cell);
    await nameBox.press('Enter');
    await this.page.waitForFunction(
      (address) =>
        window.workbench?.session?.spreadsheet.api
          .getActiveWorkbook()
          ?.getActiveSheet()
          .getActiveCell()
          ?.getA1Notation() === address,
      cell,
    );
  }

  private async isEditing(expected: boolean): Promise<void> {
    await this.page.waitForFunction(
      (editing) =>
        window.workbench?.session?.spreadsheet.api.getActiveWorkbook()?.isCellEditing() === editing,
      expected,
    );
  }

  /** What the grid shows in a cell of the active sheet. */
  async shownIn(cell: string): Promise<string> {
    return this.page.evaluate(
      (address) =>
        window.workbench?.session?.spreadsheet.api
          .getActiveWorkbook()
          ?.getActiveSheet()
          .getRange(address)
          .getDisplayValue() ?? '',
      cell,
    );
  }

  /** The colours that fill most and second most of a cell, as they stand on the screen: usually its fill and its text. */
  async coloursOf(cell: string): Promise<readonly Colour[]> {
    const { x, y, width, height } = await this.placeOf(cell);
    const clip = { x: x + 2, y: y + 2, width: width - 4, height: height - 4 };
    const picture = await this.page.screenshot({ clip });
    return this.page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes]));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const counts = new Map<string, number>();
      for (let i = 0; i < data.length; i += 4) {
        const hex = Array.from(data.slice(i, i + 3), (part) => part.toString(16).padStart(2, '0')).join('');
        const colour = `#${hex.toUpperCase()}`;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
    }, picture.toString('base64'));
  }

  /** Where a cell stands on the screen when the sheet is scrolled to its top left corner. */
  async placeOf(cell: string) {
    const place = await this.page.evaluate((address) => {
      const sheet = window.workbench?.session?.spreadsheet.api.getActiveWorkbook()?.getActiveSheet();
      const gridPlace = document.querySelector('[id^=univer-sheet-main-canvas]')?.getBoundingClientRect();
      if (!sheet || !gridPlace) return null;
      sheet.scrollToCell(0, 0);
      const { x, y, width, height } = sheet.getRange(address).getCellRect();
      const isInSight = x + width < gridPlace.width && y + height < gridPlace.height;
      return isInSight ? { x: gridPlace.x + x, y: gridPlace.y + y, width, height } : null;
    }, cell);
    if (!place) throw new Error(`${cell} is not in sight.`);
    return place;
  }

  async close(): Promise<void> {
    await this.page.context().close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
