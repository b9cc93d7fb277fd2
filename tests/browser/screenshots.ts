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
    const bench = await Bench.open(browser, url, {
      colorScheme,
      viewport: { width: 1600, height: 900 },
      deviceScaleFactor: 1.5,
    });
    const picture = async (name: string) => {
      await bench.page.mouse.move(0, 0);
      await bench.page.screenshot({ path: join(PICTURES, `${name}-${colorScheme}.png`) });
    };
    await bench.pane.getByText('Who it matters to').waitFor();
    await picture('opened');
    await bench.press('Highlight');
    await picture('highlighted');
    await bench.press('Insert result columns');
    await bench.select('Q5');
    await picture('result-columns');
    await bench.close();
  }
  await browser.close();
  server.close();
}

void takeScreenshots();
