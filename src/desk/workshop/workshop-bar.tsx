import { strToU8, zipSync } from "fflate";
import { useState } from "react";
import { publicationOf, type Profile } from "../../core";
import { useDesk } from "../desk-context";
import { saveFile } from "../export/save-file";
import { besidePublished } from "./beside-published";
import { FileButton } from "./file-button";
import { useWorkshop } from "./workshop-context";

interface WorkshopBarProps {
  /** What a template may start from, or be compared with. */
  readonly profiles: readonly Profile[];
  /** What the house publishes. */
  readonly published: readonly Profile[];
  readonly compared: Profile | null;
  readonly onCompare: (profile: Profile | null) => void;
  readonly onOpen: (file: File) => void;
  readonly onLearn: (papers: readonly File[]) => void;
  readonly onUse: () => void;
}

const asFile = (profile: Profile): Blob =>
  new Blob([`${JSON.stringify(profile, null, 2)}\n`], { type: "application/json" });

const asFolder = (profiles: readonly Profile[]): Blob => {
  const files = Object.entries(publicationOf(profiles)).map(([name, text]) => [name, strToU8(text)] as const);
  return new Blob([zipSync(Object.fromEntries<Uint8Array>(files)).slice()], { type: "application/zip" });
};

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly profiles: readonly Profile[];
  readonly onPick: (profile: Profile | null) => void;
}

const Pick = ({ label, value, profiles, onPick }: PickProps) => {
  const { language } = useDesk();
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ currentTarget }) => onPick(profiles.find(({ id }) => id === currentTarget.value) ?? null)}
      >
        <option value="">–</option>
        {profiles.map(({ id, names }) => (
          <option key={id} value={id}>
            {names[language]}
          </option>
        ))}
      </select>
    </label>
  );
};

/** Where a template comes from, and where it goes. What has mistakes goes nowhere. */
export const WorkshopBar = ({ profiles, published, compared, onCompare, onOpen, onLearn, onUse }: WorkshopBarProps) => {
  const { say } = useDesk();
  const { draft, change, errors } = useWorkshop();
  const [isAlone, setAlone] = useState(false);
  const isBroken = errors.size > 0;
  return (
    <div className="bar">
      <Pick
        label={say("workshop.startFrom")}
        value=""
        profiles={profiles}
        onPick={(profile) => {
          if (profile) change(profile);
        }}
      />
      <FileButton label={say("workshop.import")} accept=".json" onFiles={([file]) => file && onOpen(file)} />
      <FileButton
        label={say("workshop.learn")}
        hint={say("learn.how")}
        accept=".docx,.docm,.dotx,.dotm"
        many
        onFiles={onLearn}
      />
      <Pick label={say("workshop.compare")} value={compared?.id ?? ""} profiles={profiles} onPick={onCompare} />
      <button type="button" disabled={isBroken} onClick={() => saveFile(`${draft.id}.json`, asFile(draft))}>
        {say("workshop.download")}
      </button>
      <button
        type="button"
        disabled={isBroken}
        title={say("workshop.publishHow")}
        onClick={() =>
          saveFile(`${draft.id}-${draft.version}.zip`, asFolder(besidePublished(draft, isAlone ? [] : published)))
        }
      >
        {say("workshop.publish")}
      </button>
      {published.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={!isAlone}
            onChange={({ currentTarget }) => setAlone(!currentTarget.checked)}
          />
          {say("workshop.beside", { count: published.length })}
        </label>
      )}
      <button type="button" className="primary" disabled={isBroken} onClick={onUse}>
        {say("workshop.use")}
      </button>
    </div>
  );
};
