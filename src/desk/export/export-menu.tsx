import { useState } from "react";
import { useDesk } from "../desk-context";
import type { PaperFacts } from "../table/paper-facts";
import { version } from "../version";
import { reportsAsPage, reportsAsZip } from "./reports";
import { saveFile } from "./save-file";
import { tableAsCsv } from "./table-csv";
import { tableAsXlsx } from "./table-xlsx";

const formats = ["csv", "xlsx", "html", "zip"] as const;
type Format = (typeof formats)[number];

/** Saves what the table shows, as it shows it: a choice, and a button that does it. */
export const ExportMenu = ({ facts }: { readonly facts: readonly PaperFacts[] }) => {
  const { say, profile, language } = useDesk();
  const [format, setFormat] = useState<Format>("csv");
  const [isBusy, setBusy] = useState(false);
  const documents = facts.flatMap(({ paper }) => paper.document ?? []);
  const settings = { profile, language, version };
  const make: Readonly<Record<Format, () => Blob | Promise<Blob>>> = {
    csv: () => tableAsCsv(facts, say),
    xlsx: () => tableAsXlsx(facts, say),
    html: () => new Blob([reportsAsPage(documents, settings)], { type: "text/html" }),
    zip: () => reportsAsZip(documents, settings),
  };
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      saveFile(`${say("export.name")}.${format}`, await make[format]());
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="export">
      <label>
        {say("bar.export")}
        <select
          value={format}
          onChange={({ currentTarget }) => setFormat(formats.find((one) => one === currentTarget.value) ?? "csv")}
        >
          {formats.map((one) => (
            <option key={one} value={one}>
              {say(`export.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={isBusy || documents.length === 0} onClick={() => void save()}>
        {say("bar.export")}
      </button>
    </div>
  );
};
