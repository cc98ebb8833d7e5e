/** Puts a page on the clipboard, with its look and as plain text; false where the browser does not let us. */
export const copyPage = (html: string, text: string): boolean => {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
    event.preventDefault();
  };
  document.addEventListener("copy", put, { capture: true, once: true });
  try {
    // navigator.clipboard needs a permission that Word on the web does not give to the frame of an add-in.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", put, { capture: true });
  }
};

/** Prints a page that is not the pane: in a frame of its own, which goes when the printing is over. */
export const printPage = (html: string): void => {
  const frame = document.createElement("iframe");
  frame.className = "printed";
  frame.setAttribute("aria-hidden", "true");
  frame.tabIndex = -1;
  frame.srcdoc = html;
  frame.addEventListener("load", () => {
    const page = frame.contentWindow;
    page?.addEventListener("afterprint", () => frame.remove());
    page?.focus();
    page?.print();
  });
  for (const old of document.querySelectorAll("iframe.printed")) old.remove();
  document.body.append(frame);
};

/** Saves a page as a file, where the browser puts what it downloads. */
export const savePage = (html: string, name: string): void => {
  const address = URL.createObjectURL(new Blob([html], { type: "text/html" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the download begins after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
