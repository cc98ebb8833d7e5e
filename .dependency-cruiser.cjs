/** Who may import whom. docs/architecture.md says why; each comment here says what to do instead. */

const packages = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown"];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Two files that need each other are one idea, or hide a third: move what both need into its own file.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "core-stands-alone",
      comment: "core judges plain data. What it needs from outside is passed in as data or as a DocumentPort.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "^(src|test|scripts|assets)/", pathNot: "^src/core/" },
    },
    {
      name: "core-has-no-packages",
      comment:
        "core also runs in Outlook's bare runtime and on the command line: write the ten lines, or do it outside.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { dependencyTypes: [...packages, "core"] },
    },
    {
      name: "one-door",
      comment: "core/index.ts is core's only door: export the name there if others really need it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/core/" },
      to: { path: "^src/core/", pathNot: "^src/core/index[.]ts$" },
    },
    {
      name: "adapters-know-core-only",
      comment:
        "An adapter turns a host into a DocumentModel and edits into a host. Judging belongs in core, doing in app.",
      severity: "error",
      from: { path: "^src/(docx|word)/" },
      to: { path: "^src/", pathNot: "^src/(core|$1)/" },
    },
    {
      name: "profiles-know-core-only",
      comment: "The profiles that we ship are data; core says what a profile is.",
      severity: "error",
      from: { path: "^src/profiles/" },
      to: { path: "^src/", pathNot: "^src/(core|profiles)/" },
    },
    {
      name: "docx-has-one-package",
      comment: "docx needs something to unpack with (fflate) and runs where nothing else exists.",
      severity: "error",
      from: { path: "^src/docx/" },
      to: { dependencyTypes: [...packages, "core"], pathNot: "^node_modules/fflate/" },
    },
    {
      name: "mail-judges-what-is-attached",
      comment: "mail asks Outlook for attachments and hands them to docx and core; it runs in a bare engine.",
      severity: "error",
      from: { path: "^src/mail/" },
      to: { path: "^src/", pathNot: "^src/(core|docx|mail)/" },
    },
    {
      name: "what-runs-unasked-stays-small",
      comment:
        "Outlook loads launchevent at every send, into an engine without a page: no React, no Word, nothing that writes.",
      severity: "error",
      from: { path: "^src/(launchevent|mailpane)/" },
      to: { path: "^node_modules/(react|react-dom|@fluentui)/|^src/(word|docx/write)/", reachable: true },
    },
    {
      name: "word-has-no-packages",
      comment: "word speaks Office.js, which the page loads; it needs nothing else.",
      severity: "error",
      from: { path: "^src/word/" },
      to: { dependencyTypes: [...packages, "core"] },
    },
    {
      name: "app-knows-core-only",
      comment: "An action takes a DocumentPort. The entries alone pick docx or word and hand it in.",
      severity: "error",
      from: { path: "^src/app/" },
      to: { path: "^src/", pathNot: "^src/(core|app)/" },
    },
    {
      name: "app-has-no-packages",
      comment: "Actions run in the pane, on the ribbon and on the command line: no React, no Node.",
      severity: "error",
      from: { path: "^src/app/" },
      to: { dependencyTypes: [...packages, "core"] },
    },
    {
      name: "entries-stand-apart",
      comment:
        "Pane, ribbon, mail, playground, desk and command line are separate programs: what two of them need belongs in app.",
      severity: "error",
      from: { path: "^src/(taskpane|commands|playground|cli|desk|launchevent|mailpane)/" },
      to: { path: "^src/(taskpane|commands|playground|cli|desk|launchevent|mailpane)/", pathNot: "^src/$1/" },
    },
    {
      name: "the-add-in-speaks-to-word-only",
      comment: "Word gives the live document; the .docx reader would only make the pane heavier.",
      severity: "error",
      from: { path: "^src/(taskpane|commands)/" },
      to: { path: "^src/docx/|^node_modules/fflate/", reachable: true },
    },
    {
      name: "the-desk-reads-files-only",
      comment: "The desk opens .docx files through docx; only a live document needs the Word adapter.",
      severity: "error",
      from: { path: "^src/desk/" },
      to: { path: "^src/word/", reachable: true },
    },
    {
      name: "commands-stay-light",
      comment: "The ribbon's page loads at every click and shows nothing: no React.",
      severity: "error",
      from: { path: "^src/commands/" },
      to: { path: "^node_modules/(react|react-dom|@fluentui)/", reachable: true },
    },
    {
      name: "the-command-line-reads-files-only",
      comment: "Only a live document needs the Word adapter; the command line opens .docx files through docx.",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/word/", reachable: true },
    },
    {
      name: "the-command-line-starts-at-once",
      comment:
        "Each package is paid for at every start: commander for the call, tinypool, tinyglobby, fflate and the service when they are needed.",
      severity: "error",
      from: { path: "^src/cli/", pathNot: "^src/cli/(queue|serve|start|sweep)/" },
      to: { dependencyTypes: packages, pathNot: "^node_modules/(commander|tinypool|tinyglobby)/" },
    },
    {
      name: "the-sweep-is-loaded-when-asked-for",
      comment: "A database or a queue is no small thing to start: import() it where the command is carried out.",
      severity: "error",
      from: { path: "^src/cli/", pathNot: "^src/cli/(queue|sweep)/" },
      to: { path: "^src/cli/(queue|sweep)/", dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "the-queue-needs-no-database",
      comment: "A worker writes nothing down: the one database is the sweep's.",
      severity: "error",
      from: { path: "^src/cli/queue/" },
      to: { path: "^node_modules/node-sqlite3-wasm/", reachable: true },
    },
    {
      name: "the-queue-is-bullmq",
      comment: "BullMQ and its connection are optional packages: import() them in queue/connect.ts, others take types.",
      severity: "error",
      from: { path: "^src/cli/queue/" },
      to: {
        dependencyTypes: packages,
        pathNot: "^node_modules/(bullmq|ioredis)/",
      },
    },
    {
      name: "the-sweep-has-a-database",
      comment: "What the sweep needs beside the command line's own packages: SQLite, without anything to build.",
      severity: "error",
      from: { path: "^src/cli/sweep/" },
      to: { dependencyTypes: packages, pathNot: "^node_modules/(commander|tinypool|tinyglobby|node-sqlite3-wasm)/" },
    },
    {
      name: "source-never-knows-tests",
      comment: "What tests and source share is source.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts)/" },
    },
    {
      name: "no-node-in-source",
      comment: "All of src but the command line runs in a browser; files and processes belong there or in scripts.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "ships-only-dependencies",
      comment: "What the add-in ships is a dependency, not a devDependency; the playground does not ship.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/playground/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-optional", "npm-no-pkg", "npm-unknown"],
        // What one command needs may be left out of an installation; that command says so.
        pathNot: "^node_modules/(bullmq|ioredis)/",
      },
    },
    {
      name: "resolvable",
      comment: "The import leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "^node_modules/" },
    exclude: { path: "^(dist|[.]cache)/" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".json", ".css"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "default"],
    },
  },
};
