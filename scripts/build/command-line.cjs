/** The command line (bin/): what `webpack --env cli` builds. */
const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { BannerPlugin, Compilation } = require("webpack");

/** @typedef {import("webpack").Configuration} Configuration */
/** @typedef {import("webpack").RuleSetRule} Rule */
/** @typedef {{ shared: Configuration, typescript: Rule, withoutEffect: Rule }} Usual */

/**
 * By what all files of the command line are made. They are read as bytes of ASCII, which takes a quarter of the time of
 * UTF-8 at the start. fflate fills tables whenever it is loaded, its build for Node also asks for threads of its own.
 * @param {Usual} usual
 * @returns {Configuration}
 */
const onNode = ({ shared, typescript, withoutEffect }) => ({
  ...shared,
  target: "node20",
  resolve: { ...shared.resolve, alias: { fflate$: resolve("src/cli/start/quick-fflate.ts") } },
  node: { __dirname: false },
  // Every file is one more to be found and opened at the start.
  optimization: {
    splitChunks: false,
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        extractComments: false,
        terserOptions: { format: { asciiOnly: true } },
      }),
    ],
  },
  module: {
    rules: [
      typescript,
      withoutEffect,
      { test: /[\\/]src[\\/]core[\\/]/, enforce: "post", loader: "./scripts/build/patterns-when-needed.cjs" },
      {
        test: /[\\/]profiles[\\/]usual-profile\.ts$/,
        enforce: "post",
        loader: "./scripts/build/run-by-the-build.cjs",
      },
      {
        test: [
          /[\\/]core[\\/]messages[\\/]rules[\\/]\w+[\\/]/,
          /[\\/](core[\\/]messages|cli[\\/]words)[\\/](en|fr|de)\.ts$/,
        ],
        enforce: "post",
        loader: "./scripts/build/words-when-needed.cjs",
      },
    ],
  },
});

/** What is loaded from its package, by the few calls that need it. SQLite's WebAssembly lies beside its script. */
const packages = {
  tinypool: "import tinypool",
  "node-sqlite3-wasm": "commonjs node-sqlite3-wasm",
  bullmq: "commonjs bullmq",
  ioredis: "commonjs ioredis",
  "./tinypool": "commonjs ./threads.js",
};

/** The function that Node would wrap it in: written by us, it is not put together anew at every start. */
const wrapped = [
  { banner: "(function (exports, require, module, __filename, __dirname) {" },
  { banner: "})", footer: true },
].map(
  (part) =>
    new BannerPlugin({
      ...part,
      raw: true,
      include: /^(program|check)\.js$/,
      stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE,
    }),
);

/**
 * The program itself, with every module in one scope, which is half of what loading it takes: modules that service and
 * sweep need as well would stand apart if they were built together.
 * tinypool starts threads from a file of its own and has to be imported, which code that is kept compiled cannot do:
 * threads.js does. commander asks for child_process at every start, for commands that are programs of their own; we have
 * none, and it takes longer to load than all of ours.
 * @param {Configuration} onNode
 * @returns {Configuration}
 */
const program = (onNode) => ({
  ...onNode,
  name: "program",
  entry: { program: { import: "./src/cli/index.ts", library: { type: "commonjs2" } } },
  output: { path: resolve("bin"), filename: "[name].js", chunkFilename: "program-[name].js", clean: true },
  externals: {
    ...packages,
    "node:child_process": "var {}",
    "../serve/service": "commonjs ./service.js",
    "./sweep/command": "commonjs ./sweep.js",
    "./queue/worker-command": "commonjs ./queue-worker.js",
  },
  plugins: [
    ...wrapped,
    new CopyPlugin({
      patterns: [
        { from: "docs/rules/*.md", to: "rules/[name][ext]", noErrorOnMissing: true },
        { from: "assets/samples/empty.*.docx", to: "blank/[name][ext]" },
      ],
    }),
  ],
});

/**
 * The program with nothing but the command check. Built apart, that none of its modules stands apart.
 * @param {Configuration} onNode
 * @returns {Configuration}
 */
const check = (onNode) => ({
  ...onNode,
  name: "check",
  dependencies: ["program"],
  entry: { check: { import: "./src/cli/check-alone.ts", library: { type: "commonjs2" } } },
  output: { path: resolve("bin"), filename: "[name].js", chunkFilename: "check-[name].js" },
  externals: { ...packages, "node:child_process": "var {}" },
  plugins: wrapped,
});

/**
 * What starts the program, a thread's file and another process's, and what few calls need.
 * @param {Configuration} onNode
 * @returns {Configuration}
 */
const besideProgram = (onNode) => ({
  ...onNode,
  name: "beside-program",
  dependencies: ["program"],
  entry: {
    briefline: "./src/cli/start/index.ts",
    service: { import: "./src/cli/serve/service.ts", library: { type: "commonjs2" } },
    sweep: { import: "./src/cli/sweep/command.ts", library: { type: "commonjs2" } },
    "queue-worker": { import: "./src/cli/queue/worker-command.ts", library: { type: "commonjs2" } },
    threads: { import: "./src/cli/judge/tinypool.ts", library: { type: "commonjs2" } },
    worker: { import: "./src/cli/start/worker.ts", library: { type: "commonjs2" } },
    beside: "./src/cli/start/beside.ts",
  },
  output: { path: resolve("bin"), filename: "[name].js", chunkFilename: "[name].js" },
  externals: { ...packages, "../judge/tinypool": "commonjs ./threads.js" },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^briefline\.js$/ })],
});

/**
 * @param {Usual} usual what holds for all that we build
 * @returns {Configuration[]}
 */
module.exports.commandLine = (usual) => {
  const common = onNode(usual);
  return [program(common), check(common), besideProgram(common)];
};
