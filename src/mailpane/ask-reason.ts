import { isReason, tidyReason, type Language } from "../core";
import { element } from "./element";
import { words } from "./words";

/**
 * The form in which its sender says why a mail goes all the same.
 * @param keep keeps the reason; tells whether Outlook has taken it
 */
export const askReason = (language: Language, keep: (reason: string) => Promise<boolean>): HTMLElement => {
  const { reasonLabel, reasonHint, keep: label, kept, notKept, badReason } = words[language];
  const field = element("input", { id: "reason", type: "text", maxlength: "500", "aria-describedby": "hint" });
  const said = element("p", { role: "status" });
  const form = element(
    "form",
    {},
    element("label", { for: "reason" }, reasonLabel),
    field,
    element("p", { id: "hint", class: "hint" }, reasonHint),
    element("button", { type: "submit" }, label),
    said,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const reason = tidyReason(field.value);
    if (!isReason(reason)) {
      said.textContent = badReason;
      field.focus();
      return;
    }
    void keep(reason).then((isKept) => (said.textContent = isKept ? kept : notKept));
  });
  return form;
};
