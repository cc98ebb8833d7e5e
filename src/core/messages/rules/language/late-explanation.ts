import type { lateExplanation } from "../../../rules/language/late-explanation";
import type { RuleWords } from "../rule-words";

export const lateExplanationWords: RuleWords<typeof lateExplanation> = {
  en: {
    name: "place of explanations of acronyms",
    why: "An explanation helps where an acronym first comes; what is said is often read without the rest of the paper.",
    messages: {
      later: {
        what: "“{quote}” comes before it is explained.",
        how: "Explain it where it first comes, and use the acronym alone after that.",
      },
      elsewhere: {
        what: "“{quote}” is said here, but explained only under “{neighbour}”.",
        how: "Write it out here too: what is said is read alone.",
      },
    },
  },
  fr: {
    name: "place des explications de sigles",
    why: "Une explication sert là où le sigle apparaît d’abord ; ce qui est dit se lit souvent sans le reste de la note.",
    messages: {
      later: {
        what: "« {quote} » apparaît avant d’être expliqué.",
        how: "Expliquez-le à la première mention, puis employez le sigle seul.",
      },
      elsewhere: {
        what: "« {quote} » est dit ici, mais n’est expliqué que sous « {neighbour} ».",
        how: "Écrivez-le ici aussi en toutes lettres : ce qui est dit se lit seul.",
      },
    },
  },
  de: {
    name: "Ort der Erklärungen von Abkürzungen",
    why: "Eine Erklärung hilft dort, wo die Abkürzung zuerst steht; was gesagt wird, liest man oft ohne den Rest der Unterlage.",
    messages: {
      later: {
        what: "„{quote}“ steht da, bevor es erklärt wird.",
        how: "Erklären Sie die Abkürzung bei der ersten Nennung; danach steht sie allein.",
      },
      elsewhere: {
        what: "„{quote}“ wird hier gesagt, aber erst unter „{neighbour}“ erklärt.",
        how: "Schreiben Sie es auch hier aus: Was gesagt wird, liest man für sich.",
      },
    },
  },
};
