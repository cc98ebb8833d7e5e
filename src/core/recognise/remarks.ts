import { caseless } from "../text/caseless";

const address = "<?(?:mailto:)?[^\\s@<>()[\\]]+@[^\\s@<>()[\\]]+\\.\\p{L}{2,}>?";
const uncertain =
  "tb[cd]|to be confirmed|confirmed|not confirmed|[àa] confirmer|confirmée?|noch offen|wird bestätigt|zugesagt|angefragt|invited|invitée?";
const mode =
  "online|on-?line|remote(?:ly)?|virtual(?:ly)?|digital|hybrid|dial(?:ling|ing)?[- ]in|in person|(?:by|via|on|over) (?:the )?(?:phone|telephone|video|vtc|teams|zoom|webex|skype|link|video ?link|video ?conference)|en ligne|à distance|en visio(?:conférence)?|par (?:téléphone|visio(?:conférence)?|vidéo)|per (?:video|telefon|webex|videokonferenz)|(?:online |virtuell |digital |telefonisch )?zugeschaltet|virtuell|telefonisch";
const pronouns = "(?:she|he|they|elle|il|iel|sie|er)\\/(?:her|him|hers|his|them|theirs|ihr|ihm)(?:\\/\\p{L}+)?";

const brackets = /\s*[([]([^()[\]]*)[)\]](?=\s|[,;:.]|$)/g;
/** What brackets behind a name may say that is nothing of the person's: "(tbc)", "(online)", "(she/her)". */
const inBrackets = caseless({
  source: `^(?:e-?mail:?\\s*)?(?:${address}|${uncertain}|${mode}|${pronouns}|ret(?:ired|d)?\\.?|a\\.\\s?D\\.|i\\.\\s?R\\.|N)$`,
  flags: "u",
});
/** An address for mail, with what leads to it. */
const mailAddress = caseless({ source: `(?:\\s*[,;|–-])?\\s*(?:e-?mail:?\\s*)?[(<]?${address}[)>]?`, flags: "gu" });
/** "[LEE-oh TEM-beh]": how a name is spoken; syllables in capitals beside others. */
const spoken = /\s*\[(?=[^\]]*(?:\p{Lu}{2,}-\p{Ll}|\p{Ll}-\p{Lu}{2,}))[\p{L}'’ -]+\]/gu;

/** A line of the participants without what says nothing of who somebody is; all of it where nothing else would be left. */
export const withoutRemarks = (text: string): string => {
  if (!/[@([]/.test(text)) return text;
  const bare = text
    .replace(brackets, (written, said: string) => (inBrackets().test(said) ? "" : written))
    .replace(spoken, "");
  const rest = bare.includes("@") ? bare.replace(mailAddress(), "") : bare;
  return /\p{L}{2}/u.test(rest) ? rest : text;
};
