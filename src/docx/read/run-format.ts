import type { XmlElement } from "../xml/node";
import { languageOf, type Style, type Styles, type Toggles, togglesOf } from "./styles";
import { valueOf } from "./values";

/** How the text of a run looks, as far as we ask. */
export interface RunFormat extends Toggles<boolean> {
  /** A BCP 47 tag; null where the document does not tell. */
  readonly language: string | null;
  readonly highlighted: boolean;
}

interface Known {
  readonly style: Style;
  readonly format: RunFormat;
}

/** Tells how runs look. Those with the same properties in paragraphs of the same style look the same. */
export class RunFormats {
  readonly #ofProperties = new WeakMap<XmlElement, Known>();
  readonly #ofStyles = new Map<Style, RunFormat>();

  constructor(private readonly styles: Styles) {}

  of(run: XmlElement, style: Style): RunFormat {
    const properties = run.child("w:rPr");
    const known = properties === null ? this.#ofStyles.get(style) : this.#knownOf(properties, style);
    if (known !== undefined) return known;
    const format = readFormat(properties, style, this.styles);
    if (properties === null) this.#ofStyles.set(style, format);
    else this.#ofProperties.set(properties, { style, format });
    return format;
  }

  #knownOf(properties: XmlElement, style: Style): RunFormat | undefined {
    const known = this.#ofProperties.get(properties);
    return known?.style === style ? known.format : undefined;
  }
}

/**
 * The format of a run: what it says itself, else what paragraph style and character style make of each other, each
 * switching what the other one set, unless the document's defaults have it on (ECMA-376 part 1, 17.7.3).
 */
function readFormat(properties: XmlElement | null, paragraphStyle: Style, styles: Styles): RunFormat {
  const styleId = valueOf(properties, "w:rStyle");
  const character = styleId === null ? null : styles.ofRun(styleId);
  const direct = togglesOf(properties);
  const effective = (toggle: keyof Toggles<boolean>): boolean =>
    direct[toggle] ??
    (styles.defaults[toggle] === true ||
      (paragraphStyle.toggles[toggle] === true) !== (character?.toggles[toggle] === true));
  const language = languageOf(properties) ?? character?.language ?? paragraphStyle.language ?? styles.defaultLanguage;
  const highlighted = (valueOf(properties, "w:highlight") ?? "none") !== "none";
  return { bold: effective("bold"), caps: effective("caps"), hidden: effective("hidden"), language, highlighted };
}
