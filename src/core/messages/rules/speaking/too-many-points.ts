import type { tooManyPoints } from "../../../rules/speaking/too-many-points";
import type { RuleWords } from "../rule-words";

export const tooManyPointsWords: RuleWords<typeof tooManyPoints> = {
  en: {
    name: "too many points",
    why: "Of many points the listener keeps none, and the speaker has to choose under way.",
    messages: {
      many: {
        what: "There are {count} speaking points; {most} are enough for these topics.",
        how: "Keep those that must be said, and move the others to the background.",
      },
    },
    options: { each: "How many points there may be for each topic." },
  },
  fr: {
    name: "trop de points",
    why: "De beaucoup de points l’auditeur n’en retient aucun, et l’orateur doit choisir en parlant.",
    messages: {
      many: {
        what: "Il y a {count} éléments d’intervention ; {most} suffisent pour ces sujets.",
        how: "Gardez ceux qui doivent être dits, et déplacez les autres vers le contexte.",
      },
    },
    options: { each: "Combien de points il peut y avoir par sujet." },
  },
  de: {
    name: "zu viele Punkte",
    why: "Von vielen Punkten behält man keinen, und wer spricht, muss unterwegs auswählen.",
    messages: {
      many: {
        what: "Es sind {count} Sprechpunkte; für diese Themen genügen {most}.",
        how: "Behalten Sie, was gesagt werden muss, und verschieben Sie den Rest in den Hintergrund.",
      },
    },
    options: { each: "Wie viele Punkte es je Thema geben darf." },
  },
};
