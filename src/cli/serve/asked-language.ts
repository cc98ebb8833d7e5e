import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { languageOf } from "../../app/paper-language";
import { languages, type Language } from "../../core";
import { RefusedRequest } from "./refused-request";

/** The language that a request prefers by its `Accept-Language` (RFC 9110, 12.5.4), if it is one of ours; else the usual. */
export const preferredLanguage = (context: Context, usual: Language): Language => {
  const tag = accepts(context, {
    header: "Accept-Language",
    supports: [...languages],
    default: usual,
    match: (asked, { default: otherwise }) =>
      [...asked].sort((one, other) => other.q - one.q).find(({ type, q }) => q > 0 && languageOf(type) !== null)
        ?.type ?? otherwise,
  });
  return languageOf(tag) ?? usual;
};

/** The language in which a request wants its answer: `?lang=`, else what it prefers. Throws a RefusedRequest. */
export const askedLanguage = (context: Context, usual: Language): Language => {
  const asked = context.req.query("lang");
  if (asked === undefined) return preferredLanguage(context, usual);
  const language = languages.find((one) => one === asked);
  if (language === undefined) {
    throw new RefusedRequest("language", { asked: asked.slice(0, 20), languages: languages.join(", ") });
  }
  return language;
};
