import HtmlPlugin from 'html-webpack-plugin';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

const ROOT = join(__dirname, '../../..');
const configure = jest.requireActual<(env: object) => Promise<Configuration>>(
  join(ROOT, 'webpack.config.js'),
);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-policy-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The task pane's page and its preset as `npm run build` makes them, around a script that says its preset and nothing else. */
async function built(env: object): Promise<{ readonly page: string; readonly script: string }> {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, 'document.title = TEAM_ADDRESS;');
  const { plugins = [] } = await configure({ target: 'addin', ...env });
  const compiler = webpack({
    context: ROOT,
    mode: 'production',
    entry: { main: entry },
    output: { path: folder },
    plugins: plugins.filter((one) => one instanceof HtmlPlugin || one instanceof webpack.DefinePlugin),
    stats: 'none',
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (failure) reject(failure);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
  });
  return {
    page: readFileSync(join(folder, 'taskpane.html'), 'utf8'),
    script: readFileSync(join(folder, 'main.js'), 'utf8'),
  };
}

const policyOf = (page: string) => /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(page)?.[1];

test('a team’s address that was built in is named by the page, exactly, and by no other rule', async () => {
  const { page, script } = await built({ team: 'https://couch.example.com:6984/deals/library' });
  const policy = policyOf(page) ?? '';
  const rules: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
    policy.split('; ').map((rule): readonly [string, readonly string[]] => {
      const [name = '', ...sources] = rule.split(' ');
      return [name, sources];
    }),
  );
  const others = (rules['connect-src'] ?? []).filter((one) => one !== 'https://couch.example.com:6984');
  expect(others).toHaveLength((rules['connect-src'] ?? []).length - 1);
  expect(others).toEqual(rules['script-src']);
  for (const one of others) expect(one).toMatch(/^(?:'self'|https:\/\/\*\.[a-z.]+)$/);
  expect(rules).toMatchObject({ 'object-src': ["'none'"], 'base-uri': ["'none'"] });
  // It stands before the first script that it is about.
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  expect(script).toContain('"https://couch.example.com:6984/deals/library"');
});

test('without one the page has no policy and the script no address', async () => {
  const { page, script } = await built({});
  expect(policyOf(page)).toBeUndefined();
  expect(page).not.toContain('Content-Security-Policy');
  expect(script).toContain('document.title=""');
});

test.each([
  'http://couch.example.com/library',
  'https://ann:secret@couch.example.com/library',
  'https://couch.example.com',
])('%s cannot be built in', async (team) => {
  await expect(configure({ target: 'addin', team })).rejects.toThrow(/is no address of a team's library/);
});
