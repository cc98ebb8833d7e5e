import { fileName } from "../../../../src/core/rules/sending/file-name";
import { briefing, briefingIn, requiredParts } from "../../../support/briefing";
import { testRule } from "../../../support/rule-tester";

const inFile = (fileName: string | null) => ({ today: null, fileName });
const paper = briefing`${requiredParts}`;

const good = [
  "2026-04-14 Nordlicht Ferries.docx",
  "Briefing Nordlicht (ports) 14.4.2026.docx",
  "Meeting on the draft regulation with Nordlicht.docx",
  "Final exams of crews, briefing.docx",
  "Dokumentenprüfung.docx",
  "EURO 7 v. Nordlicht.docx",
];
const bad: readonly (readonly [name: string, messageId: "copy" | "draft" | "unnamed"])[] = [
  ["Copy of Nordlicht.docx", "copy"],
  ["Nordlicht - Kopie.docx", "copy"],
  ["Copie de Nordlicht.docx", "copy"],
  ["Nordlicht (2).docx", "copy"],
  ["Draft briefing Nordlicht.docx", "draft"],
  ["Nordlicht_draft2.docx", "draft"],
  ["Nordlicht Entwurf.docx", "draft"],
  ["Nordlicht-brouillon.docx", "draft"],
  ["Nordlicht v3 IB.docx", "draft"],
  ["Nordlicht_v1.2.docx", "draft"],
  ["Nordlicht final.docx", "draft"],
  ["Document1.docx", "unnamed"],
  ["Dokument 2.docx", "unnamed"],
  ["sans titre.docx", "unnamed"],
];

testRule(fileName, {
  accepts: {
    "a file whose name nobody knows": paper,
    ...Object.fromEntries(good.map((name) => [name, { briefing: paper, circumstances: inFile(name) }])),
  },
  rejects: [
    ...bad.map(([name, messageId]) => ({
      name,
      briefing: paper,
      circumstances: inFile(name),
      findings: [{ messageId, data: { quote: name }, words: null, section: null }],
      fixed: null,
    })),
    ...(["fr", "de"] as const).map((language) => ({
      name: `a copy: ${language}`,
      briefing: briefingIn(language)`${requiredParts}`,
      circumstances: inFile("Nordlicht (1).docx"),
      findings: [{ messageId: "copy" as const }],
      fixed: null,
    })),
  ],
});
