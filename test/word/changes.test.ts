import { docxBytes } from "../fixtures/docx-bytes";
import { paragraph } from "../fixtures/word-xml";
import { closeWordPage, hostOver, openWordPage, type WordPage } from "../support/word-page";
import type { ApiLevel } from "../../src/playground/host/engine/api-level";

afterAll(closeWordPage);

const bytes = (...texts: readonly string[]): Uint8Array =>
  docxBytes({ body: texts.map((text) => paragraph(text)).join("") });

const opened = (level: ApiLevel): Promise<WordPage> => openWordPage(hostOver(bytes("one", "two"), { level }));

/** Lets events and answers of the host come through, on a machine with other work to do as well. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

test("at WordApi 1.6 every change of a paragraph is heard", async () => {
  const { host, port } = await opened("1.6");
  expect(port.capabilities.live).toBe("paragraphs");
  let heard = 0;
  const stop = port.onChange(() => (heard += 1));
  await settle();
  for (const texts of [["one!", "two"], ["one!", "two", "three"], ["one!"]]) {
    const before = heard;
    host.replace(bytes(...texts));
    await settle();
    expect(heard).toBeGreaterThan(before);
  }
  stop();
});

test("at WordApi 1.3 the cursor tells of typing", async () => {
  const { host, port } = await opened("1.3");
  expect(port.capabilities.live).toBe("selection");
  let heard = 0;
  const stop = port.onChange(() => (heard += 1));
  await settle();
  host.moveCursor(1, 0, 0);
  await settle();
  expect(heard).toBe(1);
  stop();
});

describe.each(["1.3", "1.6"] as const)("WordApi %s", (level) => {
  const change = ({ host }: WordPage, text: string): void => {
    host.replace(bytes(text, "two"));
    host.moveCursor(0, 0, 0);
  };

  test("who has stopped hears nothing more, and the others still do", async () => {
    const page = await opened(level);
    const heard = { stopped: 0, other: 0 };
    const stop = page.port.onChange(() => (heard.stopped += 1));
    const stopOther = page.port.onChange(() => (heard.other += 1));
    await settle();
    stop();
    change(page, "first");
    await settle();
    expect(heard.stopped).toBe(0);
    expect(heard.other).toBeGreaterThan(0);
    stopOther();
  });

  test("who stops at once never hears anything", async () => {
    const page = await opened(level);
    let heard = 0;
    page.port.onChange(() => (heard += 1))();
    await settle();
    change(page, "first");
    await settle();
    expect(heard).toBe(0);
  });
});

test("at WordApi 1.6 the host is told that nobody listens any more", async () => {
  const { host, port } = await opened("1.6");
  const said: string[] = [];
  const call = host.call.bind(host);
  Object.assign(host, {
    call: (id: number, args: readonly unknown[]) => {
      said.push(...(JSON.stringify(args).match(/_(Unr|R)egisterEvent/g) ?? []));
      return call(id, args);
    },
  });
  const stop = port.onChange(() => undefined);
  await settle();
  stop();
  await settle();
  expect(said).toEqual([...Array<string>(3).fill("_RegisterEvent"), ...Array<string>(3).fill("_UnregisterEvent")]);
});

test("at WordApi 1.3 the host has no listener left", async () => {
  const { host, port } = await opened("1.3");
  const listening = new Set<object>();
  const listen = host.listen.bind(host);
  Object.assign(host, {
    listen: (...args: Parameters<typeof listen>) => {
      const one = {};
      const stop = listen(...args);
      listening.add(one);
      return () => {
        listening.delete(one);
        stop();
      };
    },
  });
  const stop = port.onChange(() => undefined);
  await settle();
  expect(listening.size).toBe(1);
  stop();
  await settle();
  expect(listening.size).toBe(0);
});
