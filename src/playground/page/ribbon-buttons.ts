import type { Language } from "../../core";

/** A button as the manifest tells Word to show it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Where the picture of 32 pixels stands, from the root of the add-in. */
  readonly icon: string;
  /** The function that it runs; null for a button that shows the pane. */
  readonly command: string | null;
  /** The page that it shows in the pane, from the root of the add-in; null for one that runs a function. */
  readonly page: string | null;
}

type Strings = (id: string | null) => string;

const named = (
  parent: ParentNode & { getElementsByTagName(name: string): HTMLCollectionOf<Element> },
  name: string,
) => [...parent.getElementsByTagName(name)];

/** The resources by their id, in the language where the manifest speaks it. */
const stringsOf = (manifest: Document, language: Language): Strings => {
  const values = new Map<string | null, string>();
  for (const kind of ["bt:Image", "bt:Url", "bt:String"]) {
    for (const resource of named(manifest, kind)) {
      const own = named(resource, "bt:Override").find((each) => each.getAttribute("Locale")?.startsWith(language));
      const value = own?.getAttribute("Value") ?? resource.getAttribute("DefaultValue");
      if (resource.hasAttribute("id")) values.set(resource.getAttribute("id"), value ?? "");
    }
  }
  return (id) => values.get(id) ?? "";
};

const buttonOf = (control: Element, text: Strings): RibbonButton => {
  const resource = (name: string) => text(named(control, name)[0]?.getAttribute("resid") ?? null);
  const picture = named(control, "bt:Image").find((image) => image.getAttribute("size") === "32");
  const page = named(control, "SourceLocation")[0]?.getAttribute("resid");
  const { pathname = "", search = "" } = page ? new URL(text(page)) : {};
  return {
    id: control.getAttribute("id") ?? "",
    label: resource("Label"),
    description: resource("Description"),
    icon: new URL(text(picture?.getAttribute("resid") ?? null)).pathname,
    command: named(control, "FunctionName")[0]?.textContent ?? null,
    page: page ? pathname + search : null,
  };
};

/** The buttons of the ribbon, in the manifest's own order. @see https://learn.microsoft.com/javascript/api/manifest/control-button */
export const readRibbon = (manifest: string, language: Language): readonly RibbonButton[] => {
  const page = new DOMParser().parseFromString(manifest, "application/xml");
  const text = stringsOf(page, language);
  return named(page, "Control").map((control) => buttonOf(control, text));
};
