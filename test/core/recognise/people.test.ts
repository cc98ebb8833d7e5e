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
  "ranks of two words": [
    "- Prime Minister Petra Sand\n- Foreign Minister Jonas Weil\n- Managing Director Liv Moen",
    "?: Prime Minister Petra Sand; Foreign Minister Jonas Weil; Liv Moen (Managing Director)",
  ],
  "a degree before a surname that ends as bodies do": [
    "Bundesamt: Dr. Petra Rothaus (Präsidentin), Jonas Weil (Abteilung W)\nOB Ole Kruse",
    "Bundesamt: Dr. Petra Rothaus (Präsidentin); Jonas Weil (Abteilung W); OB Ole Kruse",
  ],
  "a chair whose side has no other name": [
    "- Norway\n-- Petra Sand, adviser\n- Iceland\n-- Jonas Weil, adviser\n- Chair\n-- Liv Moen",
    "Norway: Petra Sand (adviser)",
    "Iceland: Jonas Weil (adviser)",
    "Chair: Liv Moen",
  ],
  "offices before all of them": [
    "Polizei: Präsident Ole Kruse, Polizeidirektorin Petra Sand, POR Jonas Weil\n- Vorsitzender Jens Holt, Kassenwartin Liv Moen",
    "Polizei: Präsident Ole Kruse; Polizeidirektorin Petra Sand; POR Jonas Weil; Vorsitzender Jens Holt; Kassenwartin Liv Moen",
  ],
  "an office behind the name of a minister": [
    "- Minister Jonas Weil, Director Water Safety",
    "?: Minister Jonas Weil (Director Water Safety)",
  ],
  "surnames that end in a land or a house": [
    "- Minister Jonas Weyland\n- Ute Neuhaus, Referentin",
    "?: Minister Jonas Weyland; Ute Neuhaus (Referentin)",
  ],
  "how to reach them, and who else comes": [
    "- Petra Sand, chair (+1)\n- Jonas Weil (+32 475 12 34 56)\n- Ambassador Liv Moen and her husband",
    "?: Petra Sand (chair); Jonas Weil; Ambassador Liv Moen",
  ],
  "a clause about somebody": [
    "The Guild will send Petra Sand (chair) and Ole Lund, who runs the school of pilots.",
    "?: Petra Sand (chair); Ole Lund",
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
  "who comes with them, in brackets or with their function before": [
    "Petra Sand, senator (accompanied by Mr Jonas Weil)\nMinister Liv Moen, accompanied by her private secretary, Ole Lund",
    "?: Petra Sand (senator); Mr Jonas Weil; Minister Liv Moen; Ole Lund (private secretary)",
  ],
  "surnames that are words of bodies": [
    "- Josée Côté, directrice\n- Frau Ute Land\n- Mr John Bank, analyst",
    "?: Josée Côté (directrice); Frau Ute Land; Mr John Bank (analyst)",
  ],
  "names that end as bodies do": [
    "Guild: Javier Garat-Ruiz (chair), Roland Koch\n- Murat Sand, adviser",
    "Guild: Javier Garat-Ruiz (chair); Roland Koch; Murat Sand (adviser)",
  ],
  "whose they are": [
    "- Herr Weil vom Bauamt\nPetra Sand of Nordlicht and Ole Lund of Fjord Lines have also accepted.",
    "?: Herr Weil (Bauamt); Petra Sand (Nordlicht); Ole Lund (Fjord Lines)",
  ],
  "a rank that is a body in other houses": ["- GD Weil, GD MOVE", "?: GD Weil (GD MOVE)"],
  "an office and its house behind a name": [
    "- Petra Sand, Stv. Direktorin BAV\n- BR Weil-Moen\n- M. ROY\n- Mme la ministre SAND",
    "?: Petra Sand (Stv. Direktorin BAV); BR Weil-Moen; M. ROY; Mme la ministre SAND",
  ],
  "who is there besides, behind a bracket": ["Guild: Petra Sand (chair), intern", "Guild: Petra Sand (chair)"],
  "von in short": ["- Herr Dr. v. Bredow, AL E\n- Herr von dem Hof", "?: Herr Dr. v. Bredow (AL E); Herr von dem Hof"],
  "who is there for what they do": ["- Note-taker\n- Petra Sand\n- Security", "?: Petra Sand"],
  "letters behind a name": ["- Petra Sand, OBE, chair\n- Jonas Weil, Jr.", "?: Petra Sand (chair); Jonas Weil"],
  "a courtesy without a name": ["Guild:\n- Ms [...], chair\n- Ole Lund", "Guild: Ole Lund"],
  "surnames behind a side in short, and how many they are": [
    "COM: Weil, Sand, Moen\nGuild (2):\n- Ole Lund",
    "COM: Weil; Sand; Moen",
    "Guild: Ole Lund",
  ],
  "who leads a delegation": [
    "Delegation of the Guild, led by Ms Petra Sand\n- Ole Lund, adviser",
    "Delegation of the Guild: Ms Petra Sand; Ole Lund (adviser)",
  ],
  "sides one behind the other, the first with stops": [
    "U.S.: Petra Sand; Ole Lund. Norway: Liv Moen; interpreter.",
    "U.S.: Petra Sand; Ole Lund",
    "Norway: Liv Moen",
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

  const table = (...lines: readonly string[]) =>
    lines.flatMap((line, row) =>
      line.split("|").map((text, column) => factsOf(text.trim(), { cell: { table: 0, row, column } })),
    );

  it("stand in columns that are named in two words", () => {
    const columns = "Name | Company / institution | Role and title";
    expect(sidesOf(table(columns, "Petra Sand | Guild | chair", "Ole Lund | Guild | tbc"))).toEqual([
      "Guild: Petra Sand (chair); Ole Lund",
    ]);
  });

  it("stand below their side, each beside a function", () => {
    const columns = "Guild | Function | Norway | Function";
    expect(sidesOf(table(columns, "Petra Sand | chair | Liv Moen | State Secretary"))).toEqual([
      "Guild: Petra Sand (chair)",
      "Norway: Liv Moen (State Secretary)",
    ]);
  });

  it("stand several in a cell beside their side", () => {
    const cell = { table: 0, row: 0, column: 1 };
    const row = [
      factsOf("EU", { cell: { ...cell, column: 0 } }),
      factsOf("Petra Sand", { cell }),
      factsOf("Ole Lund", { cell }),
    ];
    expect(sidesOf(row)).toEqual(["EU: Petra Sand; Ole Lund"]);
  });
});
