import { paperLook, type Language, type PageRow, type Paragraph, type PaperLook, type Profile } from "../../core";
import { newPaper } from "./new-paper";
import { styleOf } from "./sheet-style";

const classes: Readonly<Record<string, string>> = {
  Title: "title",
  Heading1: "heading",
  Heading2: "question",
  ListBullet: "bullet",
};

const Line = ({ paragraph, look }: { readonly paragraph: Paragraph; readonly look: PaperLook }) => (
  <p className={classes[paragraph.style] ?? paragraph.style.toLowerCase()} style={styleOf(paragraph.style, look)}>
    {paragraph.text}
  </p>
);

const PageLines = ({ rows }: { readonly rows: readonly PageRow[] }) => (
  <>
    {rows.map((row, at) => (
      <p key={at} className={row.isMark ? "page-row mark" : "page-row"}>
        {[row.left, row.center, row.right].map((words, place) => (
          <span key={place}>{words.map((piece) => (typeof piece === "string" ? piece : "1")).join("")}</span>
        ))}
      </p>
    ))}
  </>
);

interface TableBlock {
  readonly table: number;
  readonly rows: Paragraph[][];
}

/** Paragraphs with a cell as the tables that they make. */
const blocksOf = (paragraphs: readonly Paragraph[]): readonly (Paragraph | TableBlock)[] => {
  const blocks: (Paragraph | TableBlock)[] = [];
  for (const paragraph of paragraphs) {
    const { cell } = paragraph;
    const last = blocks.at(-1);
    if (cell === null) blocks.push(paragraph);
    else if (last && "rows" in last && last.table === cell.table) (last.rows[cell.row] ??= []).push(paragraph);
    else blocks.push({ table: cell.table, rows: [[paragraph]] });
  }
  return blocks;
};

const Table = ({ rows: [head = [], ...rows] }: TableBlock) => (
  <table>
    <thead>
      <tr>
        {head.map(({ id, text }) => (
          <th key={id} scope="col">
            {text}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells) => (
        <tr key={cells[0]?.id}>
          {cells.map(({ id, text }) => (
            <td key={id}>{text}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** A new paper by a template, as it begins. */
export const PaperSheet = ({ profile, language }: { readonly profile: Profile; readonly language: Language }) => {
  const look = paperLook(profile, language, {});
  return (
    <div className="sheet" lang={language} style={styleOf("Normal", look)}>
      <PageLines rows={look.header} />
      {blocksOf(newPaper(profile, language)?.paragraphs ?? []).map((block) =>
        "rows" in block ? (
          <Table key={`table ${block.table}`} {...block} />
        ) : (
          <Line key={block.id} paragraph={block} look={look} />
        ),
      )}
      <PageLines rows={look.footer} />
    </div>
  );
};
