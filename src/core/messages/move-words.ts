import type { PartChangeKind } from "../move/part-change";
import type { Localised } from "../profile/profile";
import type { Catalogue } from "./format";

/** What a newer version of a profile makes of a part of a paper, in a sentence. */
export const moveWords: Localised<Catalogue<PartChangeKind>> = {
  en: {
    inserted: "“{part}” is asked for now: it is put in, with its prompts.",
    nowAsked: "“{part}” is asked for now; the paper has it.",
    nowLacking: "“{part}” is asked for now; it cannot be put in here by itself.",
    offered: "“{part}” is new and may be added.",
    renamed: "“{before}” becomes “{part}”.",
    nowCalled: "“{before}” is called “{part}” now; your own heading stays.",
    moved: "“{part}” goes to another place, with all that is in it.",
    noLongerAsked: "“{part}” is no longer asked for.",
    dropped: "“{part}” is no longer part of the template; what you wrote there stays.",
  },
  fr: {
    inserted: "« {part} » est désormais demandé : la partie est insérée, avec ses invites.",
    nowAsked: "« {part} » est désormais demandé ; le document l’a déjà.",
    nowLacking: "« {part} » est désormais demandé ; la partie ne peut pas être insérée ici d’elle-même.",
    offered: "« {part} » est nouveau et peut être ajouté.",
    renamed: "« {before} » devient « {part} ».",
    nowCalled: "« {before} » s’appelle désormais « {part} » ; votre propre titre reste.",
    moved: "« {part} » change de place, avec tout son contenu.",
    noLongerAsked: "« {part} » n’est plus demandé.",
    dropped: "« {part} » ne fait plus partie du modèle ; ce que vous y avez écrit reste.",
  },
  de: {
    inserted: "„{part}“ wird jetzt verlangt: Der Abschnitt wird eingefügt, mit seinen Platzhaltern.",
    nowAsked: "„{part}“ wird jetzt verlangt; das Dokument hat es schon.",
    nowLacking: "„{part}“ wird jetzt verlangt; hier lässt es sich nicht von selbst einfügen.",
    offered: "„{part}“ ist neu und kann hinzukommen.",
    renamed: "Aus „{before}“ wird „{part}“.",
    nowCalled: "„{before}“ heißt jetzt „{part}“; Ihre eigene Überschrift bleibt.",
    moved: "„{part}“ kommt an eine andere Stelle, mit allem, was darin steht.",
    noLongerAsked: "„{part}“ wird nicht mehr verlangt.",
    dropped: "„{part}“ gehört nicht mehr zur Vorlage; was Sie dort geschrieben haben, bleibt.",
  },
};
