import { explanationsIn } from "../../../src/core/text/explanations-in";

const found = (text: string) =>
  explanationsIn(text).map(({ acronym, expansion }) => [acronym.text, expansion?.text ?? null]);

test.each([
  ["the Northern Harbour Fund (NHF) pays", "NHF", "Northern Harbour Fund"],
  ["NHF (Northern Harbour Fund) pays", "NHF", "Northern Harbour Fund"],
  ["NHF (the Northern Harbour Fund, in Kalvik)", "NHF", "Northern Harbour Fund"],
  ["the Northern Harbour Fund (hereinafter “the NHF”)", "NHF", "Northern Harbour Fund"],
  ["research under Horizon 2020 (H2020)", "H2020", "Horizon 2020"],
  ["eu-AREAL (EU Agency for Rapid Early Alert)", "eu-AREAL", "EU Agency for Rapid Early Alert"],
  ["les petites et moyennes entreprises (PME)", "PME", "petites et moyennes entreprises"],
  ["le Fonds d'équipement portuaire (ci-après « FEP »)", "FEP", "Fonds d'équipement portuaire"],
  ["le Fonds d'équipement portuaire, ci-après « FEP », paie", "FEP", "Fonds d'équipement portuaire"],
  ["der Nordhafenfonds, im Folgenden: NHF", "NHF", "Nordhafenfonds"],
  ["l'agence de l'union européenne pour l'alerte rapide (eu-AREAL)", "eu-AREAL", null],
  ["kleine und mittlere Unternehmen (KMU)", "KMU", "kleine und mittlere Unternehmen"],
  ["das Bundesministerium für Wirtschaft (BMWi)", "BMWi", "Bundesministerium für Wirtschaft"],
  ["der Nordhafenfonds (NHF)", "NHF", "Nordhafenfonds"],
  ["das BMF (Federal Ministry of Finance)", "BMF", null],
  ["the Federal Ministry of Finance (BMF)", "BMF", null],
])("reads “%s”", (text, acronym, expansion) => expect(found(text)).toEqual([[acronym, expansion]]));

test.each([
  "The NHF (see annex) pays",
  "The NHF (if it can) pays",
  "NHF (2014-2020)",
  "under article 5 (NHF)",
  "the fund (the one of which the NHF is a part)",
  "forty million (40 MW)",
  "(NHF)",
])("takes “%s” for no explanation", (text) => expect(found(text)).toEqual([]));

test("says where it stands, with its bracket", () => {
  const text = "The Northern Harbour Fund (NHF) pays; so does the GHG (Greater Harbour Group).";
  const words = explanationsIn(text).map(({ from, to }) => text.slice(from, to));
  expect(words).toEqual(["Northern Harbour Fund (NHF)", "GHG (Greater Harbour Group)"]);
});
