import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser.mjs";
import { serve } from "../../scripts/serve/server.mjs";
import type { DocumentModel } from "../../src/core";
import { openDocxPort } from "../../src/docx/port";

export type SampleName = "Complete, in English" | "Complete, in French" | "Half-finished" | "Old and out of order";

/** A person in front of the playground, in a browser of their own. */
export class Visitor {
  readonly #complaints: string[] = [];

  constructor(
    readonly page: Page,
    private readonly address: string,
  ) {
    const complain = (text: string): void => void this.#complaints.push(text);
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complain(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => complain(`error: ${error.message}`));
    page.on("request", (request) => {
      const known = [address, `blob:${address}`, "data:"].some((start) => request.url().startsWith(start));
      if (!known) complain(`request: ${request.url()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) complain(`answer ${response.status()}: ${response.url()}`);
    });
  }

  /** What went wrong without anybody seeing it: errors in the console, and requests that leave this computer. */
  get complaints(): readonly string[] {
    return this.#complaints;
  }

  /** The add-in's pane, as the production page in its frame. */
  get pane(): FrameLocator {
    return this.page.frameLocator("iframe[title='Briefline pane'], iframe[title='Volet Briefline']");
  }

  async arrive(): Promise<void> {
    await this.page.goto(this.address);
    await this.pane.getByRole("heading", { name: "New briefing" }).waitFor();
  }

  async openSample(name: SampleName): Promise<void> {
    await this.page.getByRole("button", { name: "Samples" }).click();
    await this.page.getByRole("menuitem", { name }).click();
    await this.page.getByText(`${name}.docx`).waitFor();
  }

  async openFile(name: string, content: Uint8Array | string): Promise<void> {
    const buffer = Buffer.from(content);
    await this.page.locator("input[type=file]").first().setInputFiles({ name, mimeType: "", buffer });
  }

  /** Drops a file on the document, as from a folder. */
  async dropFile(name: string, content: Uint8Array): Promise<void> {
    const carried = await this.page.evaluateHandle(
      ([fileName, bytes]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes)], fileName));
        return transfer;
      },
      [name, [...content]] as const,
    );
    await this.page.dispatchEvent(".paper", "dragover", { dataTransfer: carried });
    await this.page.getByText("Drop a Word document here to open it").waitFor();
    await this.page.dispatchEvent(".paper", "drop", { dataTransfer: carried });
  }

  /** Chooses an entry of the settings, and waits until the pane has started anew. */
  async choose(name: string): Promise<void> {
    const before = await this.page.locator(".pane iframe").elementHandle();
    await this.page.getByRole("button", { name: /^(Settings|Réglages|Einstellungen)$/ }).click();
    await this.page.getByRole("menuitemcheckbox", { name }).click();
    await before.waitForElementState("hidden");
  }

  /** Sets the cursor behind words that end a paragraph, and types. */
  async typeAfter(words: string | RegExp, text: string): Promise<void> {
    const place = this.words(words);
    const box = await place.boundingBox();
    await place.click({ position: { x: (box?.width ?? 1) - 1, y: (box?.height ?? 2) / 2 } });
    await this.page.waitForFunction(() => document.activeElement?.matches(".ProseMirror") === true);
    await this.page.keyboard.type(text);
  }

  /** Types into the half-finished sample's prompt and then asks for a repair of the words that stood there: refused. */
  async repairWhatHasChanged(): Promise<void> {
    const repair = this.pane.getByRole("button", { name: /^Delete the prompt/ }).first();
    await repair.waitFor();
    await this.typeAfter("[Second topic]", ", and what it costs");
    await repair.click();
    await this.pane.getByText(/has changed since the document was checked|has changed since it was checked/).waitFor();
  }

  /** Waits until the outline says something of a part: "To be written" of "Participants". */
  async seeInOutline(part: string, state: string | RegExp): Promise<void> {
    await this.pane
      .locator(".outline")
      .getByRole("listitem")
      .filter({ hasText: part })
      .filter({ hasText: state })
      .waitFor();
  }

  /** Waits until the pane has shown words in the document: it says so to a screen reader. */
  async seeShown(): Promise<void> {
    await this.pane.getByText("Shown in the document.").waitFor({ state: "attached" });
  }

  /** Presses a button of the pane by its name; the first where there are several that do the same. */
  async press(name: string | RegExp): Promise<void> {
    await this.pane.getByRole("button", { name, exact: true }).first().click();
  }

  /** Goes to the pane with the keys alone, from wherever one is. */
  async intoPane(): Promise<void> {
    await this.#goRound(".pane");
  }

  /** Goes to the document with the keys alone. */
  async intoDocument(): Promise<void> {
    await this.#goRound(".ProseMirror");
  }

  /** Presses Tab until something in the pane has the focus that has this name. */
  async tabTo(name: string | RegExp): Promise<void> {
    const wanted = typeof name === "string" ? this.pane.getByLabel(name) : this.pane.getByRole("button", { name });
    for (let presses = 0; presses < 60; presses += 1) {
      if (await wanted.first().evaluate((element) => element === element.ownerDocument.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not come to ${String(name)}`);
  }

  async #goRound(region: string): Promise<void> {
    for (let presses = 0; presses < 3; presses += 1) {
      await this.page.keyboard.press("F6");
      if (
        await this.page.evaluate(
          (selector) => document.activeElement?.matches(`${selector}, ${selector} *`) === true,
          region,
        )
      )
        return;
    }
    throw new Error(`F6 does not come to ${region}`);
  }

  /** Words as they are drawn on the paper. */
  words(words: string | RegExp) {
    return this.page.locator(".paper .layout-page-content").getByText(words).first();
  }

  /** The file as a person gets it when they download it. */
  async downloadFile(): Promise<Uint8Array> {
    const waiting = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: /^(Download|Télécharger)$/ }).click();
    return readFileSync(await (await waiting).path());
  }

  /** The document in that file. */
  async download(): Promise<DocumentModel> {
    const opened = openDocxPort(await this.downloadFile());
    if (!opened.ok) throw new Error(`The download is no .docx: ${opened.problem.code}`);
    const read = await opened.value.read();
    if (!read.ok) throw new Error(`The download cannot be read: ${read.problem.code}`);
    return read.value;
  }

  /** What axe finds that keeps people out, in the page and in its frames: "rule: element". */
  async barriers(within?: string): Promise<readonly string[]> {
    const builder = new AxeBuilder({ page: this.page });
    const { violations } = await (within === undefined ? builder : builder.include(within)).analyze();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
  }
}

/** The texts of a document, empty paragraphs left out. */
export const textsOf = ({ paragraphs }: DocumentModel): readonly string[] =>
  paragraphs.map(({ text }) => text).filter((text) => text.trim() !== "");

/**
 * Serves the playground as `npm start` does, and gives each test a visitor of its own. A test fails when its visitor
 * has complaints: no journey may leave this computer, or an error in the console.
 */
export const describePlayground = (
  name: string,
  journeys: (visit: (options?: BrowserContextOptions) => Promise<Visitor>) => void,
): void => {
  describe(name, () => {
    let browser: Browser;
    let playground: Awaited<ReturnType<typeof serve>>;
    let visitors: Visitor[] = [];

    beforeAll(async () => {
      const build = spawnSync(process.execPath, ["scripts/serve/build.mjs"], { encoding: "utf8" });
      if (build.status !== 0) throw new Error(build.stdout + build.stderr);
      playground = await serve(0);
      browser = await launchBrowser();
    }, 120_000);

    afterAll(async () => {
      await browser.close();
      await playground.close();
    });

    afterEach(async () => {
      const complaints = visitors.flatMap((visitor) => visitor.complaints);
      await Promise.all(visitors.map(({ page }) => page.context().close()));
      visitors = [];
      expect(complaints).toEqual([]);
    });

    jest.setTimeout(60_000);
    journeys(async (options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: "en-GB", ...options });
      context.setDefaultTimeout(10_000);
      const visitor = new Visitor(await context.newPage(), playground.address);
      visitors.push(visitor);
      await visitor.arrive();
      return visitor;
    });
  });
};
