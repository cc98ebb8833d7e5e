import type { ApiLevel } from "../engine/api-level";

/** The requirement sets of a host at one level of WordApi, as the client asks for them; without custom XML where it has none. */
export const requirementMatrix = (level: ApiLevel, hasCustomXml: boolean): string =>
  JSON.stringify({
    WordApi: level,
    AddinCommands: "1.1",
    ...(hasCustomXml && { CustomXmlParts: "1.1" }),
    DocumentEvents: "1.1",
    OoxmlCoercion: "1.1",
    RichApiRuntime: "1.2",
    Selection: "1.1",
    Settings: "1.1",
    TextCoercion: "1.1",
    WordApiSearchFlags: "1.1",
  });
