import { readFileSync } from "node:fs";
import type { Visitor } from "../support/e2e-playground";
import { describePlayground } from "../support/e2e-playground";

const write = async (visitor: Visitor) => {
  await visitor.page.getByRole("button", { name: "Send by mail…" }).click();
  return visitor.page.getByRole("dialog", { name: "New mail" });
};

describePlayground("A mail that carries a briefing", (visit) => {
  test("is asked about when the briefing is not finished, shows what is left, and goes with a reason", async () => {
    const visitor = await visit();
    await visitor.openSample("Half-finished");
    const mail = await write(visitor);
    await mail.getByText(/“Half-finished\.docx” is not ready to send/).waitFor();

    await mail.getByRole("button", { name: "Send", exact: true }).click();
    const alert = visitor.page.getByRole("dialog", { name: "Briefline for mail" });
    await alert.getByText(/Mend it in Word and attach it again/).waitFor();
    await alert.getByRole("button", { name: "Take me there" }).click();

    const pane = visitor.page.frameLocator("iframe[title='Briefline beside the mail']");
    await pane.getByRole("heading", { name: /is not ready to send/ }).waitFor();
    expect(await pane.getByRole("listitem").count()).toBeGreaterThan(3);
    await pane.getByLabel("Why does it go all the same?").fill("The minister is waiting");
    await pane.getByRole("button", { name: "Let it go" }).click();
    await pane.getByText("Noted. Press Send: it will go.").waitFor();

    await mail.getByRole("button", { name: "Send", exact: true }).click();
    await mail.getByText("The mail has gone.").waitFor();
  });

  test("goes at once when the briefing is finished, and may be sent anyway when it is not", async () => {
    const visitor = await visit();
    await visitor.openSample("Complete, in English");
    const mail = await write(visitor);
    await mail.getByText("“Complete, in English.docx” is ready to send.").waitFor();
    await mail.getByRole("button", { name: "Send", exact: true }).click();
    await mail.getByText("The mail has gone.").waitFor();

    const chooser = visitor.page.waitForEvent("filechooser");
    await mail.getByRole("button", { name: "Attach a file…" }).click();
    const buffer = readFileSync("assets/samples/half-finished.en.docx");
    await (await chooser).setFiles({ name: "Other.docx", mimeType: "", buffer });
    await mail.getByText(/“Other\.docx” is not ready/).waitFor();
    await mail.getByRole("button", { name: "Send", exact: true }).click();
    await visitor.page.getByRole("button", { name: "Send anyway" }).click();
    await mail.getByText("The mail has gone.").waitFor();
  });

  test("in an older Outlook is stopped once, and goes when Send is pressed again", async () => {
    const visitor = await visit();
    await visitor.openSample("Half-finished");
    const mail = await write(visitor);
    await mail.getByLabel("Outlook (Mailbox)").selectOption("1.12");
    await mail.getByText(/is not ready to send/).waitFor();
    await mail.getByRole("button", { name: "Send", exact: true }).click();
    await visitor.page.getByText(/press Send once more/).waitFor();
    await visitor.page.getByRole("button", { name: "Don’t send" }).click();
    await mail.getByRole("button", { name: "Send", exact: true }).click();
    await mail.getByText("The mail has gone.").waitFor();
  });

  test("keeps nobody out", async () => {
    const visitor = await visit();
    await visitor.openSample("Half-finished");
    const mail = await write(visitor);
    await mail.getByText(/is not ready to send/).waitFor();
    await mail.getByRole("button", { name: "Check briefings" }).click();
    await visitor.page
      .frameLocator("iframe[title='Briefline beside the mail']")
      .getByRole("heading", { name: /not ready/ })
      .waitFor();
    expect(await visitor.barriers(".mail")).toEqual([]);
  });
});
