import manifest from "../../package.json";

/** The version of Briefline. */
export const version: string = manifest.version;
