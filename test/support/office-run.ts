import { docxBytes, type DocxParts } from "../fixtures/docx-bytes";
import { style } from "../fixtures/word-xml";
import type { WordHost, WordHostOptions } from "../../src/playground/host/word-host";
import { openOfficePage, type OfficePage } from "./office-page";
import { hostOver } from "./word-page";

const normal =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  style("Heading1", "heading 1", '<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>');

/** A document behind a host, and a page of an add-in that talks to it. */
export interface OpenedHost {
  readonly host: WordHost;
  readonly page: OfficePage;
  /** What `Word.run` gives. */
  readonly run: OfficePage["Word"]["run"];
}

let open: OfficePage[] = [];

/** Closes every page that was opened. */
export const closePages = (): void => {
  for (const page of open) page.close();
  open = [];
};

/** Opens a document of this body, Microsoft's client beside it. */
export const openBody = async (
  body: string,
  options: Partial<WordHostOptions> = {},
  parts: Omit<DocxParts, "body"> = {},
): Promise<OpenedHost> => {
  const host = hostOver(docxBytes({ body, styles: normal, ...parts }), { level: "1.9", ...options });
  return openPage(host);
};

/** Opens another page of the add-in at a host. */
export const openPage = async (host: WordHost): Promise<OpenedHost> => {
  const page = await openOfficePage(host);
  open.push(page);
  return { host, page, run: page.Word.run.bind(page.Word) };
};

/** The text of every paragraph of the document. */
export const textsOf = ({ run }: OpenedHost): Promise<readonly string[]> =>
  run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });

/** Where each paragraph stands: its text after the tags of the controls around it. */
export const layoutOf = ({ run }: OpenedHost): Promise<readonly string[]> =>
  run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text,items/parentContentControlOrNullObject/tag");
    await context.sync();
    return paragraphs.items.map(({ text, parentContentControlOrNullObject: control }) =>
      control.isNullObject ? text : `${control.tag}: ${text}`,
    );
  });

/** What a promise fails with, as far as an add-in looks at it. */
export const errorOf = async (doing: Promise<unknown>): Promise<unknown> => {
  try {
    await doing;
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, at: debugInfo.errorLocation };
  }
  return null;
};
