/** Prints the milliseconds of processor that the script of the mail gate takes to start, for a first send and for one more. */
import { readFileSync } from "node:fs";
import vm from "node:vm";

const [script = "", paper = ""] = process.argv.slice(2);
const bytes = readFileSync(paper);
const content = bytes.toString("base64");

/** @typedef {(answer: { status: string, value?: unknown }) => void} Done */

const item = {
  itemType: "message",
  getAttachmentsAsync: (/** @type {Done} */ done) =>
    done({ status: "succeeded", value: [{ id: "0", name: "a.docx", size: bytes.length, attachmentType: "file" }] }),
  getAttachmentContentAsync: (/** @type {string} */ _, /** @type {Done} */ done) =>
    done({ status: "succeeded", value: { format: "base64", content } }),
};

/** @type {Map<string, (event: { completed: () => void }) => void>} */
const handlers = new Map();
const context = {
  displayLanguage: "en",
  mailbox: { item },
  requirements: { isSetSupported: () => true },
};
// Not in a context of its own: there every global is looked up through Node, which no Outlook does.
Object.assign(globalThis, {
  Office: {
    context,
    actions: {
      associate: (/** @type {string} */ name, /** @type {(event: { completed: () => void }) => void} */ handler) =>
        handlers.set(name, handler),
    },
  },
});

const timed = async (/** @type {() => unknown} */ task) => {
  const started = process.cpuUsage();
  await task();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};

const send = () => new Promise((completed) => handlers.get("onMessageSend")?.({ completed: () => completed(null) }));

/** What one more costs once the engine is warm. */
const afterMany = async () => {
  for (let warming = 0; warming < 8; warming += 1) await send();
  return timed(send);
};

const source = readFileSync(script, "utf8");
const start = await timed(() => vm.runInThisContext(source));
process.stdout.write(JSON.stringify([start, await timed(send), await afterMany()]));
