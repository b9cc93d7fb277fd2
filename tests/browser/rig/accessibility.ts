import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe?: { readonly run: (context: unknown, options: unknown) => Promise<AxeResults> };
  }
}

/** What WCAG 2.2 A and AA find fault with in a page, one sentence per element; Fluent's own focus guards are left out. */
export async function faultsOf(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => window.axe !== undefined))) await frame.addScriptTag({ content: AXE });
  const violations = await frame.evaluate(async () => {
    // Halfway between two colours a contrast says nothing.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const results = await window.axe?.run(
      { exclude: [['[data-tabster-dummy]']] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] },
    );
    return results?.violations;
  });
  if (!violations) throw new Error('axe did not run.');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

/** Elements that stick out of the page sideways, by tag, text and how many px. */
export async function sticksOut(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.body.querySelectorAll('*')].flatMap((element) => {
      const { left, right, width: own } = element.getBoundingClientRect();
      const beyond = Math.max(right - width, -left);
      // Words for screen readers alone stand outside on purpose.
      return own > 1 && beyond > 1 && !element.closest('[data-tabster-dummy], svg')
        ? [`${element.tagName} "${element.textContent.slice(0, 40)}" by ${Math.round(beyond)} px`]
        : [];
    });
  });
}
