import type { Language } from "../profile/profile";

const folded = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that carry no matter, in small letters and without accents: articles, pronouns, verbs of every sentence. */
export const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: folded(`a about above after again against all also although always am among an and any are around as at be because
    been before being below between both but by can cannot could did do does doing down during each either especially
    etc even ever every few for from further get had has have having he her here hers him his how however i if in into
    is it its itself just last least less let like made make many may me might more most much must my need neither new
    next no nor not now of off often on once one only onto or other others our ours out over own per rather regarding
    same shall she should since so some such than that the their theirs them then there therefore these they this those
    through thus to together too toward towards two under until up upon us use used very via was we well were what when
    where whether which while who whom whose why will with within without would yet you your`),
  fr: folded(`a afin ai ainsi alors apres au aucun aucune aussi autre autres aux avant avec avoir avons bien car ce ceci
    cela celle celles celui ces cet cette ceux chaque comme comment contre d dans de depuis des deux dont donc du elle
    elles en encore entre est et etaient etait etant ete etre eu eux faire fait font hors ici il ils j je jusqu l la le
    les leur leurs lors lorsque lui m ma mais me meme memes mes moins mon n ne ni nos notre nous on ont or ou par parce
    parmi pas pendant peu peut peuvent plus plusieurs pour pourquoi pouvoir pres puis qu quand que quel quelle quelles
    quels qui quoi s sa sans se sera seront ses si soit son sont sous sur t ta tandis tant te tel telle tels tes toi ton
    tous tout toute toutes tres tu un une vers via vos votre vous y`),
  de: folded(`ab aber alle allem allen aller alles als also am an ander andere anderen auch auf aus ausser bei beim bereits
    bis bzw da dabei dadurch dafur daher damit danach dann daran darauf daraus darin das dass davon dazu dem den denen
    denn der deren des dessen deshalb die dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen
    einer eines einige einschliesslich er erst es etwa etwas fur gegen gegenuber gibt hat hatte hatten hier hin hinter
    ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins insbesondere ist ja jede jedem jeden jeder jedes jedoch jetzt
    kann kein keine keinem keinen keiner konnen konnte konnten machen man mehr mein mit muss mussen nach nicht nichts
    noch nun nur ob oder ohne sehr sein seine seinem seinen seiner seit selbst sich sie sind so sobald sollen sollte
    sollten sondern sowie sowohl trotz uber um und uns unser unsere unserem unseren unserer unter viel viele vom von vor
    wahrend war waren was wegen weil weiter welche welchem welchen welcher welches wenn wer werden wie wieder will wir
    wird wo wurde wurden zu zum zur zwar zwei zwischen`),
};

/** Those of all languages together. */
export const smallWordsOfAny: ReadonlySet<string> = new Set(Object.values(smallWords).flatMap((words) => [...words]));
