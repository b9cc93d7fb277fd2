// Makes CommonJS of a module, for Jest. There is no hoisting of `jest.mock`: tests use the real parts.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { transformSync, version } = require('esbuild');

const OPTIONS = {
  format: 'cjs',
  target: 'es2022',
  platform: 'node',
  jsx: 'automatic',
  supported: { 'dynamic-import': false },
  sourcemap: 'inline',
  sourcesContent: false,
};
const SETTINGS = createHash('sha256').update(version).update(readFileSync(__filename)).digest('hex');

const LOADERS = { tsx: 'tsx', ts: 'ts', jsx: 'jsx' };

module.exports = {
  getCacheKey: (source, path) =>
    createHash('sha256').update(SETTINGS).update(path).update('\0').update(source).digest('hex'),
  process: (source, path) =>
    transformSync(source, {
      ...OPTIONS,
      loader: LOADERS[path.slice(path.lastIndexOf('.') + 1)] ?? 'js',
      sourcefile: path,
    }),
};
