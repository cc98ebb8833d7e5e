import type { Localised } from "../../profile/profile";

/**
 * Idioms and fashions that readers in a second language stumble over, each with plain words where there are some.
 * After the European Commission's "How to write clearly" and the plain-language lists of the GOV.UK style guide.
 */
export const usualJargon: Localised<readonly string[]> = {
  en: [
    ...["to leverage = to use", "leveraging = using", "to utilise = to use", "to utilize = to use"],
    ...["ramp up = increase", "ramping up = increasing", "going forward = from now on", "deep dive = close look"],
    ...["touch base = talk", "circle back = come back", "move the needle = make a difference"],
    ...["low-hanging fruit = easy gains", "silver bullet = simple answer", "at the end of the day = in the end"],
    ...["whack-a-mole", "game changer", "game-changer", "paradigm shift", "boil the ocean", "blue-sky thinking"],
    ...[
      "think outside the box",
      "drill down into = look closely at",
      "run it up the flagpole",
      "hit the ground running",
    ],
    ...["kick the can down the road = put it off", "open the kimono", "bandwidth to"],
  ],
  fr: [
    ...["impacter = toucher", "impacte = touche", "impactent = touchent", "solutionner = résoudre"],
    ...["au jour d'aujourd'hui = aujourd'hui", "faire sens = avoir un sens", "gagnant-gagnant", "win-win"],
    ...["deadline = échéance", "feedback = retour", "roadmap = feuille de route", "kick-off = lancement"],
    ...["best practices = bonnes pratiques", "benchmarking = comparaison", "game changer", "quick wins"],
    ...["drastiquement = fortement", "booster = renforcer", "challenger = mettre en question"],
  ],
  de: [
    ...["Deadline = Frist", "Feedback = Rückmeldung", "Commitment = Zusage", "Learnings = Erkenntnisse"],
    ...["Deep Dive", "Quick Wins", "Low-hanging Fruits", "Win-win-Situation", "Game Changer", "Gamechanger"],
    ...["State of Play = Sachstand", "Best Practices = bewährte Verfahren", "Key Player", "committen"],
    ...["vollumfänglich = ganz", "in Bälde = bald", "am Ende des Tages = letztlich", "nichtsdestotrotz = trotzdem"],
  ],
};
