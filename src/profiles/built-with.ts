/** What webpack.config.js writes into what it builds: where the house publishes its templates, and the templates of then. */
declare const brieflineHouse:
  | {
      /** The folder as a page of ours reaches it: beside the pages, or an https address. */
      readonly besidePages: string;
      /** The same as a script reaches it that knows no page. */
      readonly whole: string;
      /** The files of the folder that was there when this was built, as JSON text; null where there was none. */
      readonly files: string | null;
    }
  | undefined;

/** Where there was no webpack, as in tests, there is a folder beside the pages and nothing built in. */
export const builtWith: NonNullable<typeof brieflineHouse> =
  typeof brieflineHouse === "undefined"
    ? { besidePages: "profiles/", whole: "https://localhost:3000/profiles/", files: null }
    : brieflineHouse;
