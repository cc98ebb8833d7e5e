import { parseDateLine } from "../../../src/core/recognise/parse-date-line";

type Row = readonly [line: string, date: string | null, from: string | null, to: string | null, place: string | null];

const rows: readonly Row[] = [
  ["Martes, 8 de octubre de 2024, de 12:30 a 13:15 h, Sala Azul", "2024-10-08", "12:30", "13:15", "Sala Azul"],
  ["Giovedì 19 maggio 2022, ore 10.00-11.00, Sala Verde", "2022-05-19", "10:00", "11:00", "Sala Verde"],
  ["Lisboa, 22 de fevereiro de 2023, 15h00-16h00", "2023-02-22", "15:00", "16:00", "Lisboa"],
  ["Donderdag 13 maart 2025, 9.30 tot 10.15 uur, kamer 4.12", "2025-03-13", "09:30", "10:15", "kamer 4.12"],
  ["17 października 2024 r., godz. 13:00-14:00", "2024-10-17", "13:00", "14:00", null],
  ["1º de março de 2024", "2024-03-01", null, null, null],
  ["mardi 17 septembre 2024 – 11h/11h45 – salle des Cartes", "2024-09-17", "11:00", "11:45", "salle des Cartes"],
  ["Lundi 29 avril 2024 (horaires à préciser)", "2024-04-29", null, null, null],
  ["8 Sonnen 2024", null, null, null, null],
  ["Turku, Sininen talo, le 06/06/2024 de 15:00 à 16:30", "2024-06-06", "15:00", "16:30", "Turku, Sininen talo"],
  ["14 April 2026, 10.30-11.15 (room 7/42)", "2026-04-14", "10:30", "11:15", "room 7/42"],
  ["3RD MAY 2024, 9.00-9.30 (SMALL ROOM)", "2024-05-03", "09:00", "09:30", "SMALL ROOM"],
  ["30 March 2023 / 18:00 – 19:30 / Blue Room", "2023-03-30", "18:00", "19:30", "Blue Room"],
  ["30 March 2023 · 18:00 · Berlaymont 10/55", "2023-03-30", "18:00", null, "Berlaymont 10/55"],
  ["30 March 2023, 11.20–11.40 hrs, Booth 12", "2023-03-30", "11:20", "11:40", "Booth 12"],
  ["5 de maio de 2026, das 15h00 às 16h00, Sala 3", "2026-05-05", "15:00", "16:00", "Sala 3"],
  ["5. Mai 2026, 15 Uhr, das Alte Rathaus", "2026-05-05", "15:00", null, "das Alte Rathaus"],
  ["Lundi 19 mai 2025 à 16h30 (45 minutes), grand salon", "2025-05-19", "16:30", "17:15", "grand salon"],
  ["5. März 2025, 10.00 Uhr, Dauer: 30 Min., Saal 1", "2025-03-05", "10:00", "10:30", "Saal 1"],
  ["5 March 2025, 23:30 (60 minutes)", "2025-03-05", "23:30", null, null],
  ["5. März 2025, um 10.00 Uhr (bis 10.30 Uhr), Saal 1", "2025-03-05", "10:00", "10:30", "Saal 1"],
  ["28 April 2020", "2020-04-28", null, null, null],
  ["05 May 2021", "2021-05-05", null, null, null],
  ["Prague, Tuesday 9 November 2021", "2021-11-09", null, null, "Prague"],
  ["March 6,10:00 a.m.", null, "10:00", null, null],
  ["Friday, January 11,2013", "2013-01-11", null, null, null],
  ["Tuesday 10 May, 4:30pm", null, "16:30", null, null],
  ["July 8, 2014, 8:45 a.m. to 10:45 a.m., north hall", "2014-07-08", "08:45", "10:45", "north hall"],
  ["23-24 OCTOBER 1985", "1985-10-23", null, null, null],
  ["1 June 2023, 5 to 6 pm, harbour office", "2023-06-01", "17:00", "18:00", "harbour office"],
  ["1 June 2023, 11.30 am - 12 noon", "2023-06-01", "11:30", "12:00", null],
  ["Date: TBD. Time TBD. Place: to be confirmed", null, null, null, null],
  ["13 October 2026, time TBC", "2026-10-13", null, null, null],
  ["2026-04-14, 10:30-11:15", "2026-04-14", "10:30", "11:15", null],
  ["18/06/2024, 15:00-15:45, Delegates' lounge", "2024-06-18", "15:00", "15:45", "Delegates' lounge"],
  ["14 avril 2026, 10h30-11h15 (salle 7/42)", "2026-04-14", "10:30", "11:15", "salle 7/42"],
  ["Mardi 1er août 2023 de 9h30 à 10h15, salle bleue", "2023-08-01", "09:30", "10:15", "salle bleue"],
  ["Le 5 février 2019, 11 h – 12 h 30, Lyon", "2019-02-05", "11:00", "12:30", "Lyon"],
  ["17 janvier 2020 à 17 heures, Préfecture", "2020-01-17", "17:00", null, "Préfecture"],
  ["Date à confirmer", null, null, null, null],
  ["14. April 2026, 10.30-11.15 Uhr (Raum 7/42)", "2026-04-14", "10:30", "11:15", "Raum 7/42"],
  ["Montag, 19.12.2022, 8.30–8.50 Uhr", "2022-12-19", "08:30", "08:50", null],
  ["am 12. März 2024, 13.30 bis 14.30 Uhr, in Bonn", "2024-03-12", "13:30", "14:30", "Bonn"],
  ["29. August 2023, 17 Uhr, Leipzig", "2023-08-29", "17:00", null, "Leipzig"],
  ["Termin: wird noch bekannt gegeben", null, null, null, null],
  ["Bruxelles, le 9 novembre 2021", "2021-11-09", null, null, "Bruxelles"],
  ["Bruxelles, le jeudi 9 novembre 2021, 15:30 – 16:15", "2021-11-09", "15:30", "16:15", "Bruxelles"],
  ["[Date, from–to (place)]", null, null, null, null],
  ["[Date], [from]–[to] ([place])", null, null, null, null],
  ["3 May 2026, 12.30, lunch at the mayor's house", "2026-05-03", "12:30", null, "the mayor's house"],
  ["10.30-11.15, room 7/42", null, "10:30", "11:15", "room 7/42"],
  ["18/06/24, 15.00", "2024-06-18", "15:00", null, null],
  ["31 February 2026, 15.00", null, "15:00", null, null],
  ["May 8th, 2026 | 2:00 – 2:45 PM | Room 5", "2026-05-08", "14:00", "14:45", "Room 5"],
  ["Tue 7 Mar 2026 0930-1015 (Rm 4)", "2026-03-07", "09:30", "10:15", "Rm 4"],
  ["7 March 2026, programme 2025-2027", "2026-03-07", null, null, "programme 2025-2027"],
  ["8 May 2026 at noon", "2026-05-08", "12:00", null, null],
  ["2026-05-08T14:00", "2026-05-08", "14:00", null, null],
  ["Mi, 8.5.2026, 14.00-14.45h, Hafenamt", "2026-05-08", "14:00", "14:45", "Hafenamt"],
  ["donderdag 4 juni 2026, 13.00-13.45 uur", "2026-06-04", "13:00", "13:45", null],
  ["Monday 3rd – Tuesday 4th June 2026, Ostvik", "2026-06-03", null, null, "Ostvik"],
  ["Mardi 5 mars 2026, 17h00 (heure de Paris)", "2026-03-05", "17:00", null, null],
  ["Date: 12 March 2026 Time: 9.00-11.00 Place: Harbour House", "2026-03-12", "09:00", "11:00", "Harbour House"],
  ["jueves 4 de junio de 2026, 13:00-13:45", "2026-06-04", "13:00", "13:45", null],
  ["", null, null, null, null],
];

describe("a date line", () => {
  it.each(rows)("%s", (line, date, from, to, place) => {
    expect(parseDateLine(line)).toEqual({ date, from, to, place });
  });

  it("is read in no time, however long and however full of digits", () => {
    expect(parseDateLine("1 ".repeat(100_000))).toMatchObject({ date: null });
    expect(parseDateLine(`${" ".repeat(100_000)}(`)).toMatchObject({ date: null });
  });
});
