// Takes the README's pictures of the real workbench: `npm run screenshots`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Bench } from './rig/bench';
import { launchBrowser } from './rig/browser';
import { buildWorkbench } from './rig/buildWorkbench';
import { serveWorkbench } from './rig/server';

const PICTURES = join(import.meta.dirname, '../../assets/screenshots');

async function takeScreenshots(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const { url, server } = await serveWorkbench(await buildWorkbench());
  const browser = await launchBrowser();
  for (const colorScheme of ['light', 'dark'] as const) {
    const bench = await Bench.open(browser, url, { colorScheme, deviceScaleFactor: 2 });
    const picture = (name: string) =>
      bench.page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`) });
    await picture('opened');
    await bench.press('Insert result columns');
    await bench.press('Highlight');
    await picture('highlighted');
    await bench.close();
  }
  await browser.close();
  server.close();
}

void takeScreenshots();
