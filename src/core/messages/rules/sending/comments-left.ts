import type { commentsLeft } from "../../../rules/sending/comments-left";
import type { RuleWords } from "../rule-words";

export const commentsLeftWords: RuleWords<typeof commentsLeft> = {
  en: {
    name: "comments",
    why: "A comment is meant for colleagues; in a paper that leaves, everybody reads it.",
    messages: {
      open: {
        what: { by: "count", one: "One comment is still open.", other: "{count} comments are still open." },
        how: "Settle what they ask, then delete them.",
      },
      resolved: {
        what: {
          by: "count",
          one: "One resolved comment is still in the file.",
          other: "{count} resolved comments are still in the file.",
        },
        how: "Delete them: resolved is only greyed out, not gone.",
      },
    },
  },
  fr: {
    name: "commentaires",
    why: "Un commentaire s’adresse aux collègues ; dans une note qui part, tout le monde le lit.",
    messages: {
      open: {
        what: {
          by: "count",
          one: "Un commentaire est encore ouvert.",
          other: "{count} commentaires sont encore ouverts.",
        },
        how: "Réglez ce qui y est demandé, puis supprimez-les.",
      },
      resolved: {
        what: {
          by: "count",
          one: "Un commentaire résolu est encore dans le fichier.",
          other: "{count} commentaires résolus sont encore dans le fichier.",
        },
        how: "Supprimez-les : un commentaire résolu est grisé, mais toujours là.",
      },
    },
  },
  de: {
    name: "Kommentare",
    why: "Ein Kommentar gilt den Kollegen; in einem Papier, das hinausgeht, liest ihn jeder.",
    messages: {
      open: {
        what: { by: "count", one: "Ein Kommentar ist noch offen.", other: "{count} Kommentare sind noch offen." },
        how: "Klären Sie, was darin steht, und löschen Sie sie dann.",
      },
      resolved: {
        what: {
          by: "count",
          one: "Ein erledigter Kommentar steht noch in der Datei.",
          other: "{count} erledigte Kommentare stehen noch in der Datei.",
        },
        how: "Löschen Sie sie: Erledigt heißt ausgegraut, nicht weg.",
      },
    },
  },
};
