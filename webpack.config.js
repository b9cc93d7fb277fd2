// Builds two things from the same sources:
//   --env target=addin      the add-in for production, into dist/: office.js from Microsoft's CDN, manifest.xml with the server's
//                           address (--env url=https://deals.example.com/concession-map)
//   --env target=workbench  the page on which the add-in runs without Excel; office.js from node_modules
const { execFile, spawn } = require('node:child_process');
const { readdirSync } = require('node:fs');
const { createServer } = require('node:net');
const { join } = require('node:path');
const { promisify } = require('node:util');
const CopyPlugin = require('copy-webpack-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { register } = require('tsx/cjs/api');
const webpack = require('webpack');

const CACHE = join(__dirname, 'node_modules/.cache/concession-map');
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const MANIFEST_URL = 'https://localhost:3000';
const FIRST_PORT = 3000;
const SAMPLES = join(__dirname, 'assets/samples');

module.exports = async (env = {}, argv = {}) => {
  const workbench = env.target === 'workbench';
  if (!workbench && env.target !== 'addin')
    throw new Error('Say --env target=addin or --env target=workbench.');
  const team = env.team === undefined ? null : teamAddressOf(env.team);
  if (env.WEBPACK_SERVE)
    console.log(`Starting ${workbench ? 'the workbench' : 'the add-in'}. The first start takes a minute …`);
  const mode = argv.mode ?? (workbench ? 'development' : 'production');

  return {
    name: env.target,
    mode,
    target: ['web', 'es2022'],
    // Source maps would triple the size of the workbench's bundle, which holds a whole spreadsheet.
    devtool: workbench ? false : 'source-map',
    entry: {
      main: './src/main.ts',
      ...(workbench && { workbench: './src/workbench/page/main.tsx' }),
    },
    output: {
      path: workbench ? join(CACHE, 'workbench') : join(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: 'esbuild-loader',
          options: { target: 'es2022', jsx: 'automatic' },
        },
        {
          test: /vocabulary[\\/]cellTerms\.ts$/,
          enforce: 'post',
          loader: join(__dirname, 'webpack.valueOfModule.cjs'),
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin(),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane.html',
        chunks: ['main'],
        scriptLoading: 'blocking',
        hash: !workbench,
        templateParameters: {
          officeLibrary: workbench ? '/officejs/office.js' : CDN,
          policy: team === null ? '' : policyNaming(team.origin),
        },
      }),
      new webpack.DefinePlugin({ TEAM_ADDRESS: JSON.stringify(team?.url ?? '') }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png' },
          { from: 'src/support.html', to: 'support.html' },
          {
            from: 'manifest.xml',
            transform: (text) => withServerAddress(String(text), env.url ?? MANIFEST_URL),
          },
          ...(workbench ? [{ from: 'assets/samples/*.xlsx' }] : []),
        ],
      }),
      new GeneratedFile('functions.json', resultOf('./src/functions/metadata.ts', 'functionsMetadata')),
      ...(workbench ? workbenchPlugins() : []),
    ],
    cache: {
      type: 'filesystem',
      cacheDirectory: join(CACHE, 'webpack'),
      name: `${env.target}-${mode}`,
      buildDependencies: { config: [__filename] },
    },
    optimization: {
      // What users fetch is worth webpack's own, slower minimizer, whose output is a fifth smaller.
      minimizer: workbench ? [new EsbuildPlugin({ target: 'es2022', css: true })] : ['...'],
      ...(workbench && { removeAvailableModules: false, removeEmptyChunks: false, splitChunks: false }),
    },
    performance: { hints: false },
    stats: { all: false, errors: true, warnings: true, errorDetails: true },
    infrastructureLogging: { level: 'error' },
    ...(env.WEBPACK_SERVE && { devServer: await devServer(workbench) }),
  };
};

/** What only the workbench needs: its page, the wire schema of office.js, the list of samples, and a lighter Univer. */
function workbenchPlugins() {
  return [
    new HtmlPlugin({
      filename: 'index.html',
      template: './src/workbench/page/index.html',
      chunks: ['workbench'],
    }),
    new GeneratedFile('schema.json', resultOf('./src/workbench/protocol/schema.ts', 'loadWireSchema')),
    new GeneratedFile(
      'samples.json',
      JSON.stringify(readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx'))),
    ),
    // Univer brings hyphenation patterns of some seventy languages as one chunk each; a grid of numbers hyphenates nothing.
    new webpack.NormalModuleReplacementPlugin(/^\.\/[a-z]{2,3}(-[a-z0-9]+)*-[\w-]{6,}\.js$/i, (resource) => {
      if (/engine-render[\\/]lib[\\/]es/.test(resource.context)) {
        resource.request = join(__dirname, 'src/workbench/page/noHyphenation.ts');
      }
    }),
  ];
}

/** Opens the page in the user's browser, or in the one that BROWSER names; not with BROWSER=none nor on a build machine. */
function openBrowser(url) {
  const { BROWSER, CI } = process.env;
  if (BROWSER === 'none' || CI) return;
  const usual = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  const [command, ...words] = BROWSER ? [BROWSER] : usual;
  // Where there is no browser, the address stands in the terminal all the same.
  spawn(command, [...words, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

async function devServer(workbench) {
  const port = await freePort(FIRST_PORT);
  const { OFFICE_PATH, officeFile } = typescript('./src/workbench/serve/officeFile.ts');
  return {
    host: 'localhost',
    port,
    // Excel itself loads add-ins over https only; the workbench runs without certificates.
    server: workbench ? 'http' : { type: 'https', options: await trustedCertificate() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    hot: false,
    liveReload: !workbench,
    client: workbench ? false : { overlay: true },
    static: false,
    setupMiddlewares: (middlewares) => [
      {
        path: OFFICE_PATH,
        middleware: (request, response, next) => {
          const file = officeFile(OFFICE_PATH + request.path.slice(1));
          if (file === null) next();
          else response.sendFile(file);
        },
      },
      ...middlewares,
    ],
    onListening: ({ compiler }) => {
      const url = `${workbench ? 'http' : 'https'}://localhost:${port}${workbench ? '/' : '/taskpane.html'}`;
      const taken = port === FIRST_PORT ? '' : ` (port ${FIRST_PORT} is in use)`;
      const announce = once(() => {
        console.log(`${workbench ? 'The workbench' : 'The add-in'} is at ${url}${taken}. Ctrl+C stops it.`);
        if (workbench) openBrowser(url);
      });
      compiler.hooks.done.tap('announce', (stats) => stats.hasErrors() || announce());
    },
  };
}

function once(act) {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

/** Certificates that Excel trusts, when office-addin-dev-certs has been installed by hand; else the server makes its own. */
async function trustedCertificate() {
  try {
    return await require('office-addin-dev-certs').getHttpsServerOptions();
  } catch {
    return {};
  }
}

/** The first port from `port` on that nobody listens on. */
async function freePort(port) {
  const free = await new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, 'localhost');
  });
  return free ? port : freePort(port + 1);
}

/** The team's library that an organisation has built in; its address is held to what the pane itself would take. */
function teamAddressOf(typed) {
  const read = typescript('./src/library/team/teamAddress.ts').teamAddress(typed);
  if (read.kind === 'refused') throw new Error(`${typed} is no address of a team's library: ${read.reason}.`);
  return read;
}

/** Where the page may connect to and take scripts from, as a policy: itself, Microsoft, and the team's library. */
function policyNaming(team) {
  const microsoft = [
    'microsoft.com',
    'office.com',
    'office.net',
    'officeapps.live.com',
    'live.com',
    'aspnetcdn.com',
  ];
  const theirs = microsoft.map((host) => `https://*.${host}`).join(' ');
  const policy = [
    `script-src 'self' ${theirs}`,
    `connect-src 'self' ${team} ${theirs}`,
    "object-src 'none'",
    "base-uri 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`;
}

/** The manifest with the address of the server that will hold the add-in. */
function withServerAddress(manifest, url) {
  const { protocol, href, origin } = new URL(url);
  if (protocol !== 'https:') throw new Error(`Office loads add-ins over https only, not from ${url}.`);
  return manifest
    .replaceAll(`<AppDomain>${MANIFEST_URL}`, `<AppDomain>${origin}`)
    .replaceAll(MANIFEST_URL, href.replace(/\/$/, ''));
}

/** A module of ours, for this process. */
function typescript(path) {
  const unregister = register();
  try {
    return require(path);
  } finally {
    unregister();
  }
}

/**
 * What a function of one of our modules returns, as JSON text. It is worked out beside the build, in a process of its own, once per
 * start: restart after a change to what it is made of.
 */
async function resultOf(path, name) {
  const print = `process.stdout.write(JSON.stringify(require('${path}').${name}()))`;
  const options = { cwd: __dirname, maxBuffer: 2 ** 26 };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--require', 'tsx/cjs', '--eval', print],
    options,
  );
  return stdout;
}

/** Adds one file made from our own sources; `text` may be a promise. */
class GeneratedFile {
  constructor(name, text) {
    this.name = name;
    this.text = text;
    // A failure is told when the file is needed.
    Promise.resolve(text).catch(() => undefined);
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('GeneratedFile', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'GeneratedFile', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => compilation.emitAsset(this.name, new webpack.sources.RawSource(await this.text)),
      );
    });
  }
}
