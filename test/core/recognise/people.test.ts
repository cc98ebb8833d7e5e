import { paragraphs } from "../../support/document";
import { factsOf } from "../../support/paragraph-facts";
import { sidesOf } from "../../support/sides-of";

/** Who people are said to be, in the forms that titles, ranks and remarks take. */
const rows: Readonly<Record<string, readonly [notation: string, ...sides: string[]]>> = {
  "addresses for mail": [
    "- Petra Sand (petra.sand@guild.example), chair\n- Jonas Weil <weil@guild.example>, adviser\n- Liv Moen, editor, liv@guild.example",
    "?: Petra Sand (chair); Jonas Weil (adviser); Liv Moen (editor)",
  ],
  "whether and how they come": [
    "- Petra Sand, chair (tbc)\n- Jonas Weil, adviser (online)\n- Liv Moen (by phone)\n- Ole Kruse (zugeschaltet)",
    "?: Petra Sand (chair); Jonas Weil (adviser); Liv Moen; Ole Kruse",
  ],
  "how to speak of them": [
    "- Petra Sand (she/her), chair\n- Jonas Weil [YO-nas VILE], adviser",
    "?: Petra Sand (chair); Jonas Weil (adviser)",
  ],
  peers: [
    "- Baroness Sand of Weir, President\n- Lord Weil of Dunmore\n- The Rt Hon the Lord Moen KG\n- The Duke of Wexmoor",
    "?: Baroness Sand of Weir (President); Lord Weil of Dunmore; The Rt Hon the Lord Moen KG; The Duke of Wexmoor",
  ],
  "Austrian titles": [
    "- LAbg. a.D. Ök.-Rat Jonas Weil, Obmann\n- HBM Sand\n- SC DI Moen",
    "?: LAbg. a.D. Ök.-Rat Jonas Weil (Obmann); HBM Sand; SC DI Moen",
  ],
  "a rank and its unit behind the name": ["- Herr MinDirig Weil, UAL IV B", "?: Herr MinDirig Weil (UAL IV B)"],
  "names behind their side, the first with courtesy": [
    "Nordlicht: Ms Petra Sand, Ole Lund",
    "Nordlicht: Ms Petra Sand; Ole Lund",
  ],
  "bars between": ["- Petra Sand | Director-General | DG MOVE", "?: Petra Sand (Director-General, DG MOVE)"],
  "who comes with them": [
    "- Petra Sand and her team\n- Jonas Weil + 2\n- Liv Moen and staff",
    "?: Petra Sand; Jonas Weil; Liv Moen",
  ],
  "who takes the notes": [
    "Guild:\n- Petra Sand\nPrivate Office note taker\nNote taker: Jonas Weil",
    "Guild: Petra Sand; Jonas Weil (Note taker)",
  ],
  "a side in half a sentence": [
    "The Guild will be represented by:\n- Petra Sand, chair\n- Jonas Weil",
    "The Guild: Petra Sand (chair); Jonas Weil",
  ],
};

describe("people", () => {
  it.each(Object.entries(rows))("%s", (_, [notation, ...sides]) => {
    expect(sidesOf(paragraphs(notation))).toEqual(sides);
  });

  it("stand in columns that are named in two words", () => {
    const lines = [
      "Name | Company / institution | Role and title",
      "Petra Sand | Guild | chair",
      "Ole Lund | Guild | ",
    ];
    const table = lines.flatMap((line, row) =>
      line.split("|").map((text, column) => factsOf(text.trim(), { cell: { table: 0, row, column } })),
    );
    expect(sidesOf(table)).toEqual(["Guild: Petra Sand (chair); Ole Lund"]);
  });
});
