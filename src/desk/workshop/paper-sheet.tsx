import type { Language, Paragraph, Profile } from "../../core";
import { newPaper } from "./new-paper";

const Line = ({ paragraph: { text, style, list } }: { readonly paragraph: Paragraph }) => {
  if (style === "Title") return <p className="title">{text}</p>;
  if (style === "Heading1") return <p className="heading">{text}</p>;
  if (style === "Heading2") return <p className="question">{text}</p>;
  return <p className={list || style === "ListBullet" ? "bullet" : style.toLowerCase()}>{text}</p>;
};

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
export const PaperSheet = ({ profile, language }: { readonly profile: Profile; readonly language: Language }) => (
  <div className="sheet" lang={language}>
    {blocksOf(newPaper(profile, language)?.paragraphs ?? []).map((block) =>
      "rows" in block ? <Table key={`table ${block.table}`} {...block} /> : <Line key={block.id} paragraph={block} />,
    )}
  </div>
);
