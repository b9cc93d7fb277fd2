// All of Jest's settings; package.json only points here, so that `npx jest` alone finds them.
const { join } = require('node:path');
const { libraryMap } = require('./libraries.cjs');

const RIG = '<rootDir>/tests/browser/rig';

const common = {
  rootDir: join(__dirname, '../..'),
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/tests/jest/transform.cjs' },
  // Of the libraries, these alone come only as ES modules, which Jest cannot load as they are.
  transformIgnorePatterns: ['/node_modules/(?!(hucre)/)'],
};

/** For what runs in Node or jsdom: the large libraries come as one script each. */
const bundled = {
  ...common,
  globalSetup: '<rootDir>/tests/jest/libraries.cjs',
  moduleNameMapper: { ...libraryMap, '^fast-check$': '<rootDir>/tests/jest/properties.cjs' },
};

module.exports = {
  maxWorkers: '100%',
  // No test is judged by the clock: they wait for conditions, and this only ends what would never end.
  testTimeout: 60 * 60_000,
  projects: [
    {
      ...bundled,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(host|browser)\\.test\\.tsx?$'],
    },
    {
      ...bundled,
      displayName: 'host',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/**/*.host.test.{ts,tsx}'],
    },
    {
      ...bundled,
      // Far more than a test run should take: `npm run sweep`.
      displayName: 'sweep',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/sweep/*.sweep.ts'],
    },
    {
      ...common,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.browser.test.ts'],
      globalSetup: `${RIG}/setup.ts`,
      globalTeardown: `${RIG}/teardown.ts`,
    },
  ],
};
