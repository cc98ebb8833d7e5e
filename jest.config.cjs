/** Unit tests run in Node; a file that needs a page says so in its first line (`@jest-environment jsdom`). */
const transform = {
  "^.+\\.(tsx?|mjs)$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
    },
  ],
};
const project = (name, testMatch) => ({
  displayName: name,
  rootDir: __dirname,
  testMatch,
  transform,
  setupFiles: ["<rootDir>/test/support/property-seed.ts"],
  moduleNameMapper: { "^@fluentui/react/lib/(.*)$": "@fluentui/react/lib-commonjs/$1" },
});
module.exports = {
  projects: [
    project("unit", ["<rootDir>/test/!(e2e)/**/*.test.ts?(x)"]),
    project("e2e", ["<rootDir>/test/e2e/**/*.test.ts"]),
  ],
};
