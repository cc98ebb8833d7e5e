import { useEffect, useState } from "react";
import type { Language } from "../../core";
import { readRibbon, type RibbonButton } from "./ribbon-buttons";

interface RibbonProps {
  readonly language: Language;
  readonly label: string;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's group, as its manifest describes it. */
export const Ribbon = ({ language, label, onPress }: RibbonProps) => {
  const [manifest, setManifest] = useState<string | null>(null);
  useEffect(() => {
    void fetch("/add-in/manifest.xml")
      .then((response) => response.text())
      .then(setManifest);
  }, []);
  return (
    <div className="group" role="group" aria-label={label}>
      {manifest !== null &&
        readRibbon(manifest, language).map((button) => (
          <button
            key={button.id}
            type="button"
            className="ribbon"
            title={button.description}
            onClick={() => onPress(button)}
          >
            <img src={`/add-in${button.icon}`} alt="" width={20} height={20} />
            {button.label}
          </button>
        ))}
    </div>
  );
};
