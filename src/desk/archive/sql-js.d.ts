/** The little that we use of sql.js; its published types bring those of Node and Emscripten along. */
declare module "sql.js" {
  export type SqlValue = number | string | Uint8Array | null;
  export interface Statement {
    step(): boolean;
    getAsObject(): Record<string, SqlValue>;
    free(): boolean;
  }
  export interface Database {
    prepare(query: string): Statement;
    close(): void;
  }
  export interface SqlJs {
    Database: new (bytes: Uint8Array) => Database;
  }
  const initSqlJs: (settings?: { readonly wasmBinary?: ArrayBuffer }) => Promise<SqlJs>;
  // eslint-disable-next-line no-restricted-exports -- that is how the package gives it
  export default initSqlJs;
}
