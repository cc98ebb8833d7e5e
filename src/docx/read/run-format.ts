import type { XmlElement } from "../xml/node";
import { Recall } from "./recall";
import { languageOf, type Style, type Styles, type Toggles, togglesOf } from "./styles";
import { valueOf } from "./values";

/** How the text of a run looks, as far as we ask. */
export interface RunFormat extends Toggles<boolean> {
  /** A BCP 47 tag; null where the document does not tell. */
  readonly language: string | null;
  readonly highlighted: boolean;
}

/** Tells how runs look. Those with the same properties in paragraphs of the same style look the same. */
export class RunFormats {
  readonly #ofStyles = new Recall((style: Style) => new Recall((own: XmlElement | null) => this.#read(own, style)));

  constructor(private readonly styles: Styles) {}

  /**
   * @param properties the `w:rPr` of the run, null where it has none
   * @param style that of the paragraph
   */
  of(properties: XmlElement | null, style: Style): RunFormat {
    return this.#ofStyles.of(style).of(properties);
  }

  #read(properties: XmlElement | null, style: Style): RunFormat {
    return readFormat(properties, style, this.styles);
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
