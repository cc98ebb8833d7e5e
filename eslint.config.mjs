import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Size and shape: a file is one idea, a function fits on a screen. The measures are those of CONTRIBUTING. */
const shape = {
  rules: {
    "max-lines": ["error", { max: 300 }],
    complexity: ["error", { max: 15, variant: "modified" }],
    eqeqeq: "error",
    "no-console": "error",
    "no-restricted-exports": [
      "error",
      {
        restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true },
      },
    ],
  },
};

const types = {
  files: ["**/*.ts", "**/*.tsx"],
  extends: [...tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    "@typescript-eslint/consistent-type-imports": "error",
    "@typescript-eslint/switch-exhaustiveness-check": "error",
    "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    "@typescript-eslint/no-confusing-void-expression": [
      "error",
      { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
    ],
    "no-restricted-syntax": ["error", { selector: "TSEnumDeclaration", message: "Use a union of string literals." }],
  },
};

const pages = {
  files: ["src/taskpane/**/*.tsx", "src/playground/**/*.tsx"],
  extends: [reactHooks.configs.flat["recommended-latest"], jsxA11y.flatConfigs.recommended],
};

/** The live document has one door; everybody else sees a DocumentPort. */
const oneDoorToWord = {
  files: ["src/**/*.ts", "src/**/*.tsx"],
  ignores: ["src/word/**"],
  rules: {
    "no-restricted-globals": ["error", { name: "Word", message: "Only src/word talks to Word; take a DocumentPort." }],
  },
};

const word = {
  files: ["src/word/**/*.ts"],
  plugins: { "office-addins": officeAddins },
  rules: {
    "office-addins/call-sync-after-load": "error",
    "office-addins/call-sync-before-read": "error",
    "office-addins/load-object-before-read": "error",
    "office-addins/no-context-sync-in-loop": "error",
    "office-addins/no-empty-load": "error",
    "office-addins/no-navigational-load": "error",
    "office-addins/no-office-initialize": "error",
    "office-addins/test-for-null-using-isNullObject": "error",
  },
};

const tests = {
  files: ["test/**/*.ts", "test/**/*.tsx"],
  rules: { "max-lines": ["error", { max: 500 }] },
};

/** Scripts and settings of the tools are JavaScript; `tsc` with `checkJs` knows their names better than `no-undef`. */
const tools = {
  files: ["**/*.mjs", "**/*.cjs", "**/*.config.js"],
  rules: { "no-console": "off", "no-undef": "off" },
};

const toolSettings = {
  files: ["*.config.*", ".*.cjs", "*.cjs"],
  rules: { "no-restricted-exports": "off" },
};

export default tseslint.config(
  { ignores: ["dist/", "bin/", ".cache/", "coverage/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  shape,
  types,
  pages,
  oneDoorToWord,
  word,
  tests,
  tools,
  toolSettings,
  prettier,
);
