import type { Stretch } from "../../text/words-in";

/** An address typed in a text, with what of it only tells who sent the reader there. */
export interface TrackedAddress extends Stretch {
  /** The address as it is without that. */
  readonly clean: string;
}

const address = /(?:https?:\/\/|www\.)[^\s<>"“”«»]+/gi;

/** Names of parameters that newsletters, social networks and advertisers add; no page needs them. */
const tracking =
  /^(?:utm_\w+|mtm_\w+|pk_(?:campaign|kwd|source|medium|content)|(?:fb|g|dc|msc|y|tt|twc|li_f)(?:clid|lkid|at_id)|gclsrc|[gw]braid|mc_[ce]id|igshid?|_hs(?:enc|mi)|mkt_tok|vero_id|oly_(?:enc|anon)_id|xtor|at_(?:medium|campaign|custom\d)|wt\.mc_id|ref_src|s_cid|__twitter_impression)$/i;
/** What share buttons leave behind "#": "#sm.0000kneo6g9", "#.VxYzAbCdEfG". */
const shareMark = /^(?:sm\.[\w-]{8,}|\.[\w-]{8,}(?:\.\w+)?)$/;

const isTracking = (parameter: string): boolean => tracking.test(/^[^=]*/.exec(parameter)?.[0] ?? "");

const withoutTracking = (parameters: string): string =>
  parameters
    .split("&")
    .filter((parameter) => !isTracking(parameter))
    .join("&");

const behind = (sign: string, rest: string): string => (rest === "" ? "" : sign + rest);

const clean = (whole: string): string => {
  const [beforeMark = "", ...marks] = whole.split("#");
  const [page = "", ...queries] = beforeMark.split("?");
  const mark = marks.join("#");
  const isShared = shareMark.test(mark) || (mark.includes("=") && withoutTracking(mark) === "");
  const query = queries.join("?");
  return page + behind("?", query === "" ? "" : withoutTracking(query)) + behind("#", isShared ? "" : mark);
};

/** The addresses in a text that carry more than an address. */
export const trackingIn = (text: string): readonly TrackedAddress[] => {
  if (!/[?#]/.test(text)) return [];
  return Array.from(text.matchAll(address), ({ 0: found, index }) => {
    const whole = found.replace(/[.,;:!?)\]'’]+$/, "");
    return { whole, clean: clean(whole), from: index, to: index + whole.length };
  })
    .filter((one) => one.clean !== one.whole && one.clean.length > 0)
    .map(({ clean: cleaned, from, to }) => ({ clean: cleaned, from, to }));
};
