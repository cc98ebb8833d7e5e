import { paragraph } from "../../../fixtures/word-xml";
import { closePages, openBody, openPage } from "../../../support/office-run";

afterEach(closePages);

test("a button of the ribbon runs its function and waits until it is done", async () => {
  const { host, page } = await openBody(paragraph("One"));
  const steps: string[] = [];
  page.Office.actions.associate("checkBriefing", (event: Office.AddinCommands.Event) => {
    steps.push(`ran ${event.source.id}`);
    setTimeout(() => {
      steps.push("done");
      event.completed();
    }, 5);
  });
  await host.pressCommand("checkBriefing");
  expect(steps).toEqual(["ran checkBriefing", "done"]);
});

test("it runs once, in the page that has it", async () => {
  const { host, page: pane } = await openBody(paragraph("One"));
  const { page: commands } = await openPage(host);
  const ran: string[] = [];
  pane.Office.actions.associate("other", () => void ran.push("other"));
  commands.Office.actions.associate("mine", (event: Office.AddinCommands.Event) => {
    ran.push("mine");
    event.completed();
  });
  await host.pressCommand("mine");
  await host.pressCommand("mine");
  expect(ran).toEqual(["mine", "mine"]);
});

test("a function that no page has is an error, not silence", async () => {
  const { host } = await openBody(paragraph("One"));
  await openPage(host);
  await expect(host.pressCommand("nobody")).rejects.toThrow("No page of the add-in has a function nobody.");
});
