import { controlsAround } from "../../src/core";
import { controlChains, type ListedControl } from "../../src/word/read/control-chains";

const listed = (id: number, parentId: number | null, locks: Partial<ListedControl> = {}): ListedControl => ({
  id,
  tag: `tag ${id}`,
  title: `title ${id}`,
  cannotDelete: false,
  cannotEdit: false,
  showsPrompt: false,
  parentId,
  ...locks,
});

test("a control with all that are around it, innermost first", () => {
  const chain = controlChains([listed(3, 2), listed(1, null), listed(2, 1)]);
  expect(controlsAround({ control: chain(3) }).map(({ id }) => id)).toEqual(["3", "2", "1"]);
  expect(chain(3)).toMatchObject({ tag: "tag 3", title: "title 3", locked: false });
});

test("each is made once, so that paragraphs share it", () => {
  const chain = controlChains([listed(1, null), listed(2, 1), listed(3, 1)]);
  expect(chain(2)?.parent).toBe(chain(3)?.parent);
});

test.each<[string, Partial<ListedControl>]>([
  ["not to be edited", { cannotEdit: true }],
  ["not to be deleted", { cannotDelete: true }],
])("%s is locked", (_, locks) => {
  expect(controlChains([listed(1, null, locks)])(1)?.locked).toBe(true);
});

test("a kind that Word does not list is left out, with what is around it", () => {
  expect(controlChains([listed(1, null)])(9)).toBeNull();
  expect(controlChains([listed(2, 9)])(2)?.parent).toBeNull();
});
