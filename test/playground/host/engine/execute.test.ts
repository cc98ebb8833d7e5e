import type { Api } from "../../../../src/playground/host/engine/api";
import { ApiError } from "../../../../src/playground/host/engine/api-error";
import { execute } from "../../../../src/playground/host/engine/execute";
import {
  asks,
  changes,
  leads,
  readable,
  writable,
  type HostType,
} from "../../../../src/playground/host/engine/host-type";
import { References } from "../../../../src/playground/host/engine/references";
import { readRequest } from "../../../../src/playground/host/engine/request";
import { show } from "../../../../src/playground/host/engine/show";

/** A shelf of books: what the engine knows of Word is nothing, so it is shown on something else. */
interface Book {
  readonly number: number;
  title: string;
}

const openShelf = (level: Api["level"] = "1.3") => {
  const books: Book[] = ["One", "Two", "Three"].map((title, number) => ({ number, title }));
  const writes: string[] = [];
  const references = new References();
  const bookType: HostType<Book> = {
    name: "Book",
    isKept: true,
    identity: ({ number }) => ({ _Id: number }),
    properties: {
      Title: writable(
        "1.1",
        ({ title }) => title,
        (book, title) => {
          book.title = String(title);
        },
      ),
      Pages: readable("1.6", () => 100),
    },
    navigations: {
      NextOrNullObject: leads("1.1", ({ number }) => shown(books[number + 1])),
      Next: leads("1.1", ({ number }) => shown(books[number + 1])),
    },
    methods: {
      Burn: changes("1.1", () => {
        throw new ApiError("AccessDenied", "It does not burn.");
      }),
    },
  };
  const booksType: HostType<null> = {
    name: "BookCollection",
    isKept: true,
    items: () => books.map((book) => show(bookType, book)),
    methods: {
      Add: changes("1.1", (_, [title]) => {
        books.push({ number: books.length, title: String(title) });
        return shown(books.at(-1));
      }),
      Same: asks("1.1", (_, [one, other]) => one === other),
    },
  };
  const shown = (book: Book | undefined) => (book ? show(bookType, book) : null);
  const rootType: HostType<null> = {
    name: "Shelf",
    isKept: false,
    navigations: { Books: leads("1.1", () => show(booksType, null)), First: leads("1.1", () => shown(books[0])) },
  };
  const api: Api = {
    root: show(rootType, null),
    level,
    references,
    create: () => null,
    beforeWrite: (location) => void writes.push(location),
  };
  const send = (actions: readonly object[], paths: readonly object[] = standardPaths) =>
    execute(readRequest(JSON.stringify({ Actions: actions, ObjectPaths: numbered(paths) })), api);
  return { books, writes, references, send };
};

const numbered = (paths: readonly object[]) =>
  Object.fromEntries(paths.map((path, at) => [at + 1, { Id: at + 1, ...path }]));

const root = { ObjectPathType: 1, Name: "" };
const standardPaths = [
  root,
  { ObjectPathType: 4, Name: "Books", ParentObjectPathId: 1 },
  { ObjectPathType: 5, Name: "GetItem", ParentObjectPathId: 2, ArgumentInfo: { Arguments: [1] } },
  { ObjectPathType: 4, Name: "NextOrNullObject", ParentObjectPathId: 3 },
  { ObjectPathType: 4, Name: "NextOrNullObject", ParentObjectPathId: 4 },
  {
    ObjectPathType: 3,
    Name: "Add",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: ["Four"] },
  },
];

const action = (Id: number, ActionType: number, ObjectPathId: number, more: object = {}) => ({
  Id,
  ActionType,
  Name: "",
  ObjectPathId,
  ...more,
});
const instantiate = (id: number, path: number) => action(id, 1, path);
const query = (id: number, path: number, QueryInfo: object) => action(id, 2, path, { QueryInfo });
const call = (id: number, path: number, Name: string, ...Arguments: readonly unknown[]) =>
  action(id, 3, path, { Name, ArgumentInfo: { Arguments } });
const set = (id: number, path: number, Name: string, value: unknown) =>
  action(id, 4, path, { Name, ArgumentInfo: { Arguments: [value] } });

const valuesOf = ({ Results }: ReturnType<ReturnType<typeof openShelf>["send"]>) => Results.map(({ Value }) => Value);
const named = { _ReferenceId: expect.stringMatching(/^\{ref-\d+\}$/) as string };

describe("what is asked is answered, in order", () => {
  test.each([
    ["the root has no name to keep it by", instantiate(1, 1), {}],
    ["a property leads to an object", instantiate(1, 2), named],
    ["an item tells its identity", instantiate(1, 3), { _Id: 1, ...named }],
    ["some values of an object", query(1, 3, { Select: ["title"] }), { _Id: 1, Title: "Two", ...named }],
    [
      "through an object",
      query(1, 3, { Select: ["nextOrNullObject/title"] }),
      {
        _Id: 1,
        NextOrNullObject: { _Id: 2, Title: "Three" },
        ...named,
      },
    ],
    [
      "what leads nowhere",
      query(1, 4, { Select: ["nextOrNullObject/title"] }),
      { _Id: 2, NextOrNullObject: null, ...named },
    ],
    [
      "the items of a collection",
      query(1, 2, { Select: ["title"], Top: 1, Skip: 1 }),
      {
        _Items: [{ _Id: 1, Title: "Two", ...named }],
        ...named,
      },
    ],
    ["what is not there, where the name allows it", instantiate(1, 5), null],
    ["something of what is not there", query(1, 5, { Select: ["title"] }), null],
    ["to keep an object, which it is already", call(1, 3, "_KeepReference"), null],
    ["a trace", action(1, 5, 0), null],
  ])("%s", (_, one, value) => {
    const { send } = openShelf();
    const answer = send([one]);
    expect(valuesOf(answer)).toEqual([value]);
    expect(answer.Error).toBeUndefined();
  });

  test("a trace is told twice", () => {
    expect(openShelf().send([action(7, 5, 0)]).TraceIds).toEqual([7]);
  });

  test("an object that a method makes is made once, whatever is done with it", () => {
    const { books, writes, send } = openShelf();
    send([instantiate(1, 6), set(2, 6, "Title", "Five"), query(3, 6, { Select: ["title"] })]);
    expect(books.map(({ title }) => title)).toEqual(["One", "Two", "Three", "Five"]);
    expect(writes).toEqual(["BookCollection.add", "Book.title"]);
  });

  test("several values set in one", () => {
    const { books, send } = openShelf();
    send([action(1, 9, 3, { ObjectState: { title: "New" } })]);
    expect(books[1]?.title).toBe("New");
  });

  test("arguments that are objects come as the same objects", () => {
    const { send } = openShelf();
    const same = { Name: "Same", ArgumentInfo: { Arguments: [3, 4], ReferencedObjectPathIds: [3, 4] } };
    const itself = { Name: "Same", ArgumentInfo: { Arguments: [3, 3], ReferencedObjectPathIds: [3, 3] } };
    expect(valuesOf(send([action(1, 3, 2, same), action(2, 3, 2, itself)]))).toEqual([false, true]);
  });

  test("what is kept is found again by its name, until it is let go", () => {
    const { references, send } = openShelf();
    const [kept] = valuesOf(send([instantiate(1, 3)])) as { _ReferenceId: string }[];
    const again = [root, { ObjectPathType: 6, Name: kept?._ReferenceId }];
    expect(valuesOf(send([query(1, 2, { Select: ["title"] })], again))).toMatchObject([{ Title: "Two" }]);
    references.drop(kept?._ReferenceId);
    expect(send([instantiate(1, 2)], again).Error).toMatchObject({ Code: "InvalidReference", ActionIndex: 0 });
  });
});

describe("an error ends a batch, and what went before stands", () => {
  test.each([
    ["an unknown method", call(2, 3, "Eat"), "ApiNotFound", "Book.eat"],
    ["an unknown property", query(2, 3, { Select: ["colour"] }), "ApiNotFound", "Book.colour"],
    ["a property of a later level", query(2, 3, { Select: ["pages"] }), "ApiNotFound", "Book.pages"],
    ["a value that cannot be set", set(2, 3, "Pages", 1), "ApiNotFound", "Book.pages"],
    ["a method that refuses", call(2, 3, "Burn"), "AccessDenied", "Book.burn"],
    ["to set something of nothing", set(2, 5, "Title", "x"), "ItemNotFound", "null.title"],
    ["to call something of nothing", call(2, 5, "Burn"), "ItemNotFound", "null.burn"],
    ["a path that the batch lacks", instantiate(2, 99), "GeneralException", ""],
  ])("%s", (_, one, Code, Location) => {
    const { books, send } = openShelf();
    const answer = send([set(1, 3, "Title", "Kept"), one, set(3, 3, "Title", "Never")]);
    expect(answer.Error).toMatchObject({ Code, Location, ActionIndex: 1 });
    expect(answer.Results).toHaveLength(1);
    expect(books[1]?.title).toBe("Kept");
  });

  test("a member of a later level is there at that level", () => {
    const { send } = openShelf("1.10");
    expect(valuesOf(send([query(1, 3, { Select: ["pages"] })]))).toMatchObject([{ Pages: 100 }]);
  });

  test.each([
    ["action", { Actions: [action(1, 6, 1)], ObjectPaths: {} }],
    ["object path", { Actions: [], ObjectPaths: { 1: { ObjectPathType: 12 } } }],
  ])("an %s that Word's client never sends is refused", (kind, request) => {
    expect(() => readRequest(JSON.stringify(request))).toThrow(`The host knows no ${kind}`);
  });
});
