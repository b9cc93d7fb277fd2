// Draws every SVG of assets/icons as the PNG files that Office asks for: `npm run icons`.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { launchBrowser } from './rig/browser';

const FOLDER = join(import.meta.dirname, '../../assets/icons');
/** Office wants these sizes of every ribbon icon, and two more of the product's mark. */
const COMMAND_SIZES = [16, 32, 80];
const MARK_SIZES = [16, 32, 64, 80, 128];

async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.svg'))) {
    const name = basename(file, '.svg');
    const svg = readFileSync(join(FOLDER, file), 'utf8');
    for (const size of name === 'mark' ? MARK_SIZES : COMMAND_SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      writeFileSync(join(FOLDER, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void drawIcons();
