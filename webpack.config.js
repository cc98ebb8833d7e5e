/**
 * `webpack`: the add-in as a folder for any static web server (dist/). `webpack --env playground`: Word in a browser tab
 * (.cache/playground), which never ships. `webpack --env cli`: the command line (bin/).
 * BRIEFLINE_BASE_URL is the address that the add-in will stand at, BRIEFLINE_PROFILES_URL and BRIEFLINE_PROFILES_FOLDER
 * are where the house's templates will lie and where they lie now (docs/administrators.md).
 */
const { execFileSync } = require("node:child_process");
const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { commandLine } = require("./scripts/build/command-line.cjs");
const { OfflineFiles } = require("./scripts/offline-files.cjs");
const { DefinePlugin } = require("webpack");

const developmentAddress = "https://localhost:3000";
const address = (process.env.BRIEFLINE_BASE_URL ?? developmentAddress).replace(/\/+$/, "");
if (!address.startsWith("https://")) throw new Error(`BRIEFLINE_BASE_URL must begin with https://, not be ${address}`);

/** Where the house publishes its templates: a folder beside the pages, or an https address of its own. */
const profilesAddress = (process.env.BRIEFLINE_PROFILES_URL ?? "profiles/").replace(/\/*$/, "/");
const profilesOrigin = /^https:\/\/[^/]+/.exec(profilesAddress)?.[0] ?? "'self'";
if (/^[a-z]+:/i.test(profilesAddress) && profilesOrigin === "'self'") {
  throw new Error(`BRIEFLINE_PROFILES_URL must begin with https:// or be a folder, not be ${profilesAddress}`);
}

/**
 * The files of the folder that the house's secretariat has published, as JSON text, to be built in; null where there is
 * none. Ends the build if one of them is not what the index vouches for.
 */
const profilesFolder = process.env.BRIEFLINE_PROFILES_FOLDER || null;
const publishedFiles =
  profilesFolder &&
  execFileSync(process.execPath, ["--import", "./scripts/typescript.mjs", "scripts/published.mjs", profilesFolder], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });

/** What src/profiles/built-with.ts finds. */
const house = new DefinePlugin({
  brieflineHouse: JSON.stringify({
    besidePages: profilesAddress,
    whole: profilesOrigin === "'self'" ? `${address}/${profilesAddress}` : profilesAddress,
    files: publishedFiles,
  }),
});

/** office.js, our own files and the house's templates, nothing else. Fluent UI writes its styles into the page. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `connect-src ${profilesOrigin}`,
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** These rooms do nothing by being loaded: what nobody asks of them is left out. */
const withoutEffect = { test: /[\\/]src[\\/](core|docx|mail|app|profiles|cli)[\\/]/, sideEffects: false };

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
      target: "es2022",
    },
  },
};

const shared = {
  mode: "production",
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })] },
};

const page = (name) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/${name}/${name}.html`,
    chunks: [name],
    templateParameters: { contentSecurityPolicy },
  });

const withAddress = (content) => content.toString().replaceAll(developmentAddress, address);

const addIn = {
  ...shared,
  name: "add-in",
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    commands: "./src/commands/index.ts",
    desk: "./src/desk/index.tsx",
    // A browser knows it by its name, and looks itself whether it has changed.
    "desk-offline": { import: "./src/desk/offline/service-worker.ts", filename: "[name].js" },
    mailpane: "./src/mailpane/index.ts",
  },
  output: { path: resolve("dist"), filename: "[name].[contenthash:8].js", clean: { keep: /launchevent/ } },
  module: { rules: [typescript, withoutEffect, { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
  plugins: [
    house,
    page("taskpane"),
    page("commands"),
    page("desk"),
    new OfflineFiles({
      entry: "desk",
      page: "desk.html",
      beside: ["assets/icons/mark-32.png"],
      script: "desk-offline.js",
    }),
    page("mailpane"),
    new CopyPlugin({
      patterns: [
        { from: "manifest*.xml", transform: withAddress },
        { from: "assets/icons/*.png" },
        { from: "assets/help.html", to: "help.html" },
        { from: profilesFolder ?? "assets/profiles/published", to: "profiles" },
      ],
    }),
  ],
};

/** Of the words in these files, only what the mail gate shows. */
const onlyShown = (of, test) => ({
  test,
  enforce: "post",
  loader: "./scripts/build/words-at-the-gate.cjs",
  options: { of },
});

/**
 * What Outlook runs unasked: one script under a name that the manifest can give. Classic Outlook on Windows loads it alone
 * into a bare engine; elsewhere a page does.
 */
const launchEvent = {
  ...shared,
  name: "launch-event",
  target: ["web", "es2022"],
  entry: { launchevent: "./src/launchevent/index.ts" },
  output: { path: resolve("dist"), filename: "[name].js" },
  module: {
    rules: [
      typescript,
      withoutEffect,
      onlyShown("rule", /[\\/]core[\\/]messages[\\/]rules[\\/]\w+[\\/]/),
      onlyShown("language", /[\\/]core[\\/]messages[\\/](en|fr|de)\.ts$/),
    ],
  },
  plugins: [house, page("launchevent")],
};

const playground = {
  ...shared,
  name: "playground",
  // It never travels further than from this computer to itself.
  optimization: { minimize: false },
  // The editor's XML parser asks for Node's streams where there are any.
  resolve: { ...shared.resolve, fallback: { stream: false } },
  entry: {
    playground: "./src/playground/index.tsx",
    bridge: "./src/playground/bridge.ts",
    outlook: "./src/playground/outlook/frame.ts",
  },
  output: { path: resolve(".cache/playground"), filename: "[name].js", clean: true },
  module: { rules: [typescript, withoutEffect, { test: /\.css$/, use: ["style-loader", "css-loader"] }] },
  plugins: [
    new HtmlPlugin({
      filename: "index.html",
      template: "src/playground/playground.html",
      chunks: ["playground"],
    }),
    new CopyPlugin({ patterns: [{ from: "assets/icons/*.png" }, { from: "assets/samples", to: "samples" }] }),
  ],
};

module.exports = ({ playground: isPlayground, cli }) => {
  if (isPlayground) return playground;
  return cli ? commandLine({ shared, typescript, withoutEffect }) : [addIn, launchEvent];
};
