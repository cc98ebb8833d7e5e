import runByTheBuild from "../../scripts/build/run-by-the-build.cjs";

/** What comes of a module that exports this. */
const changed = (exported: Record<string, unknown>, resourceQuery = ""): Promise<string> =>
  runByTheBuild.call(
    {
      resourcePath: "one.ts",
      resourceQuery,
      importModule: (path: string) =>
        path === "one.ts?as-it-is" ? Promise.resolve(exported) : Promise.reject(new Error(path)),
    },
    "the module",
  );

test("what a module exports is put in its place, what a function gives read when it is called", async () => {
  const module = await changed({ name: "une’s", read: () => ({ list: [1, null, "“x”"] }) });
  expect(module.split("\n")).toEqual([
    'export const name = "une’s";',
    String.raw`export const read = () => JSON.parse("{\"list\":[1,null,\"“x”\"]}");`,
  ]);
});

test("the module that is run for it is left as it is", async () => {
  expect(await changed({}, "?as-it-is")).toBe("the module");
});

test.each([
  ["a pattern", { word: /x/ }],
  ["a map", { read: () => new Map([[1, 2]]) }],
])("the build ends where %s would get lost", async (_, exported) => {
  await expect(changed(exported)).rejects.toThrow(/one\.ts is no plain data/);
});
