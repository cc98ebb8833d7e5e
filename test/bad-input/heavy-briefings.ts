import { documentXml, goodBody, packageEntries, paragraphXml, wordNamespace } from "./package-files";
import { rawZip } from "./raw-zip";

const withBody = (body: string): Uint8Array =>
  rawZip(packageEntries({ "word/document.xml": documentXml(goodBody + body) }));

const many = (count: number, make: (at: number) => string): string => {
  const pieces: string[] = [];
  for (let at = 0; at < count; at += 1) pieces.push(make(at));
  return pieces.join("");
};

const paragraphs = (heading: string, count: number, text: (at: number) => string): Uint8Array =>
  withBody(paragraphXml(heading) + many(count, (at) => paragraphXml(text(at))));

/** A word of letters for each number, no two the same. */
const wordOf = (at: number): string =>
  at
    .toString(20)
    .replace(
      /./g,
      (digit) => "bcdfghjklmnprstvwxyz".charAt(parseInt(digit, 20)) + "aeiou".charAt(parseInt(digit, 20) % 5),
    );

const nameOf = (at: number): string => {
  const word = wordOf(at);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
};

const sentence = (at: number): string =>
  `We thank the keepers of ${nameOf(at)} for the ${wordOf(at * 7)} lamps and ask them to ${wordOf(at * 3)} again.`;

const long = (bytes: number, make: (at: number) => string): string => {
  const pieces: string[] = [];
  for (let at = 0, length = 0; length < bytes; at += 1) {
    const piece = make(at);
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join("");
};

const misspelt = (at: number): string => {
  const word = ["Background", "Speaking points", "Participants", "Line to take", "Topics"][at % 5] ?? "";
  const place = 1 + (Math.floor(at / 5) % (word.length - 1));
  const letter = String.fromCharCode(97 + (Math.floor(at / 65) % 26));
  return word.slice(0, place) + letter + word.slice(place + 1);
};

const cell = (text: string): string => `<w:tc>${paragraphXml(text)}</w:tc>`;
const table = (rows: number, row: (at: number) => readonly string[]): string =>
  `<w:tbl>${many(rows, (at) => `<w:tr>${row(at).map(cell).join("")}</w:tr>`)}</w:tbl>`;

const change = (kind: "ins" | "del", at: number, text: string): string =>
  `<w:${kind} w:id="${at}" w:author="A${at}" w:date="2025-03-04T10:00:00Z"><w:r><w:${kind === "ins" ? "t" : "delText"}>${text}</w:${kind === "ins" ? "t" : "delText"}></w:r></w:${kind}>`;

const control = (at: number, inner: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${nameOf(at)}"/><w:tag w:val="t${at}"/><w:id w:val="${at}"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

/**
 * 100,000 paragraphs in lists.
 * @param listOf the list of each
 * @param format of their numbers
 * @param lists what `list` makes
 */
const withLists = (listOf: (at: number) => number, format: string, lists: string): Uint8Array =>
  rawZip(
    packageEntries({
      "word/document.xml": documentXml(
        goodBody +
          many(
            100_000,
            (at) =>
              `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${listOf(at)}"/></w:numPr></w:pPr><w:r><w:t>${sentence(at)}</w:t></w:r></w:p>`,
          ),
      ),
      "word/numbering.xml": `<w:numbering xmlns:w="${wordNamespace}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>${lists}</w:numbering>`,
    }),
  );

const list = (at: number): string => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="0"/></w:num>`;

/** Texts of one kind: what a pattern might look at again and again before it knows that it does not match. */
const slow: readonly ((at: number) => string)[] = [
  () => "a",
  () => "A",
  () => "A.",
  () => "1",
  () => "1.",
  () => "2019 ",
  (at) => `${at % 31} March ${1900 + (at % 200)}, `,
  (at) => `${at % 24}.${at % 60}-`,
  () => " ",
  () => "(",
  (at) => `The ${nameOf(at)} ${nameOf(at + 1)} (${nameOf(at).charAt(0)}${nameOf(at + 1).charAt(0)}) `,
  () => "“a ",
  () => "l'a’b ",
  () => "a-b-",
  () => "Background: ",
  () => "Why? ",
  () => "e\u0301",
  () => "𝒜",
  () => "straße",
  (at) => `a${at}@b.example http://c.example/${at} `,
  (at) => `(${at}) ${at}. a) `,
  () => "e.g. i.e. Dr. No. ",
];

/** Briefings of a size that nobody writes: each finding, each person, each word costs its own. Made when asked for. */
export const heavyBriefings: Readonly<Record<string, () => Uint8Array>> = {
  "100,000 paragraphs with several faults each": () =>
    paragraphs(
      "Background",
      100_000,
      (at) => `The the  ${wordOf(at)} was lit ( on 31 February 2019 , at 25:00 by ABC${at % 9}!!`,
    ),
  "100,000 speaking points that are the same": () => paragraphs("Speaking points", 100_000, () => `- ${sentence(7)}`),
  "100,000 speaking points that the background repeats": () =>
    withBody(
      paragraphXml("Speaking points") +
        many(50_000, (at) => paragraphXml(`- ${sentence(at)}`)) +
        paragraphXml("Background") +
        many(50_000, (at) => paragraphXml(sentence(at))),
    ),
  "100,000 participants": () =>
    paragraphs("Participants", 100_000, (at) => `- Ms Anna ${nameOf(at)}, Director of ${nameOf(at * 3)}`),
  "100,000 sides": () =>
    paragraphs("Participants", 100_000, (at) => (at % 2 ? `- Anna ${nameOf(at)}` : `From ${nameOf(at)}:`)),
  "100,000 participants in a sentence": () =>
    withBody(paragraphXml("Participants") + paragraphXml(long(2_000_000, (at) => `Ms Anna ${nameOf(at)}, `))),
  "a table of 10,000 participants": () =>
    withBody(
      paragraphXml("Participants") +
        table(10_000, (at) =>
          at === 0
            ? ["Name", "Function", "Organisation", "Side"]
            : [`Anna ${nameOf(at)}`, "Director", nameOf(at * 3), `From ${nameOf(at % 50)}`],
        ),
    ),
  "a form of 10,000 rows": () =>
    withBody(
      table(10_000, (at) => [["Topics", "Participants", "Background", misspelt(at)][at % 4] ?? "", sentence(at)]),
    ),
  "a million names": () =>
    paragraphs("Background", 10_000, (at) => long(1500, (inner) => `Anna ${nameOf(at * 100 + inner)} spoke. `)),
  "a million names in one paragraph": () =>
    withBody(
      paragraphXml("Background") + paragraphXml(long(15_000_000, (at) => `${nameOf(at)} ${nameOf(at * 3)} spoke. `)),
    ),
  "a title of a megabyte": () =>
    rawZip(
      packageEntries({
        "word/document.xml": documentXml(
          paragraphXml(long(1_000_000, (at) => `Briefing for the meeting with ${nameOf(at)} `)) + goodBody,
        ),
      }),
    ),
  "a date line of a megabyte": () =>
    rawZip(
      packageEntries({
        "word/document.xml": documentXml(
          paragraphXml("Briefing for the meeting with the keepers") +
            paragraphXml(long(1_000_000, (at) => `${(at % 28) + 1} March 2025, 10.00-11.00 (room ${at}), `)) +
            goodBody,
        ),
      }),
    ),
  "50,000 misspelt headings": () =>
    withBody(many(50_000, (at) => paragraphXml(misspelt(at)) + paragraphXml(sentence(at)))),
  "100,000 headings that run in": () =>
    withBody(
      many(100_000, (at) => paragraphXml(`${["Background", "Topics", "Line to take"][at % 3] ?? ""}: ${sentence(at)}`)),
    ),
  "100,000 date lines": () =>
    withBody(many(100_000, (at) => paragraphXml(`${(at % 28) + 1} March 2025, 10.00-11.00 (room ${at})`))),
  "200,000 subjects of a form": () => withBody(many(200_000, (at) => paragraphXml(`Subject: ${sentence(at)}`))),
  "20,000 meetings without a year below a mail": () =>
    withBody(
      ["From: A. Sand", "Sent: 14 April 2026 10:12", "To: J. Weil", "Subject: the week"].map(paragraphXml).join("") +
        many(20_000, (at) => paragraphXml(`Meeting with ${nameOf(at)}`) + paragraphXml(`${(at % 28) + 1} May, 10.30`)),
    ),
  "100,000 questions": () =>
    paragraphs("Defensives", 100_000, (at) => (at % 2 ? sentence(at) : `Q: What of ${nameOf(at)}?`)),
  "100,000 named controls": () => withBody(many(100_000, (at) => control(at, paragraphXml(sentence(at))))),
  "100,000 controls in lines": () =>
    withBody(many(100_000, (at) => `<w:p>${control(at, `<w:r><w:t>${nameOf(at)}</w:t></w:r>`)}</w:p>`)),
  "100,000 tracked changes": () =>
    withBody(many(50_000, (at) => `<w:p>${change("ins", at, sentence(at))}${change("del", at, "gone")}</w:p>`)),
  "100,000 bookmarks": () =>
    withBody(
      many(
        100_000,
        (at) =>
          `<w:bookmarkStart w:id="${at}" w:name="b${at}"/>${paragraphXml(sentence(at))}<w:bookmarkEnd w:id="${at}"/>`,
      ),
    ),
  "100,000 fields": () =>
    withBody(
      many(
        100_000,
        (at) =>
          `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGEREF b${at}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${at}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ),
    ),
  "tables 500 deep, of 200 rows": () =>
    withBody(
      "<w:tbl><w:tr><w:tc>".repeat(500) +
        table(200, (at) => [sentence(at)]) +
        "<w:p/></w:tc></w:tr></w:tbl>".repeat(500),
    ),
  "100,000 styles that nobody defines": () =>
    withBody(
      many(100_000, (at) => `<w:p><w:pPr><w:pStyle w:val="s${at}"/></w:pPr><w:r><w:t>${nameOf(at)}</w:t></w:r></w:p>`),
    ),
  "100,000 lists of their own": () => withLists((at) => at + 1, "decimal", many(100_000, list)),
  "one list of 100,000 points": () => withLists(() => 1, "upperRoman", list(0)),
  "half a megabyte of each text that might slow a pattern down": () =>
    withBody(paragraphXml("Background") + slow.map((make) => paragraphXml(long(500_000, make))).join("")),
};
