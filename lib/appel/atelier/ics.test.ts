import { expect, test } from "@playwright/test";
import { type EvenementAtelier, renderIcs } from "./ics.ts";

const atelier = (faits: Partial<EvenementAtelier> = {}): EvenementAtelier => ({
  code: "A12",
  intitule: "Atelier",
  organisateurs: ["APES"],
  etat: "programme",
  date: "2023-07-06",
  heureDebut: null,
  heureFin: null,
  modalite: "presentiel",
  lieu: null,
  inscriptionUrl: null,
  commune: "Lens",
  departement: "Pas-de-Calais",
  sequence: 0,
  updatedAt: new Date("2023-03-20T10:00:00Z"),
  ...faits,
});

const rendre = (...ateliers: EvenementAtelier[]) =>
  renderIcs(ateliers, { annee: 2023, nom: "Le temps des transitions", origine: "https://exemple.test" });

/** The lines of a calendar, unfolded. */
const lignes = (ics: string) => ics.replaceAll("\r\n ", "").split("\r\n");

test("an atelier whose hour is known is at the hour of Paris, with its zone", () => {
  const ics = rendre(atelier({ heureDebut: "09:30:00", heureFin: "12:00:00" }));
  expect(lignes(ics)).toEqual(
    expect.arrayContaining([
      "BEGIN:VTIMEZONE",
      "TZID:Europe/Paris",
      "UID:2023-A12@trame",
      "SEQUENCE:0",
      "DTSTAMP:20230320T100000Z",
      "DTSTART;TZID=Europe/Paris:20230706T093000",
      "DTEND;TZID=Europe/Paris:20230706T120000",
      "LOCATION:Lens (Pas-de-Calais)",
      "STATUS:CONFIRMED",
      "URL;VALUE=URI:https://exemple.test/2023/programme/A12",
    ]),
  );
});

test("online, the calendar says how to join: the address made public, or who sends the link", () => {
  const description = (faits: Partial<EvenementAtelier>) =>
    lignes(rendre(atelier({ modalite: "visio", commune: null, ...faits })))
      .find((l) => l.startsWith("DESCRIPTION:"))
      ?.replaceAll("\u00a0", " ");
  expect(description({})).toBe(
    "DESCRIPTION:Organisé par APES.\\nLe lien pour rejoindre est envoyé aux personnes inscrites : adressez-vous à APES.",
  );
  expect(description({ inscriptionUrl: "https://essai.test/i" })).toBe(
    "DESCRIPTION:Organisé par APES.\\nS’inscrire ou rejoindre en ligne : https://essai.test/i",
  );
  expect(description({ etat: "annule" })).toBe("DESCRIPTION:Organisé par APES.");
});

test("without a known hour, it lasts the day, and the end is the day after", () => {
  const lues = lignes(rendre(atelier({ date: "2023-12-31" })));
  expect(lues).toContain("DTSTART;VALUE=DATE:20231231");
  expect(lues).toContain("DTEND;VALUE=DATE:20240101");
});

test("an atelier whose day is not known is not in the calendar", () => {
  expect(rendre(atelier({ date: null }), atelier({ code: "A13" })).match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(rendre(atelier({ date: null }))).not.toContain("VEVENT");
});

test("a cancelled atelier stays so in the calendar of those who had noted it", () => {
  const lues = lignes(rendre(atelier({ etat: "annule", sequence: 3 })));
  expect(lues).toContain("STATUS:CANCELLED");
  expect(lues).toContain("SEQUENCE:3");
  expect(lues).toContain("SUMMARY:Annulé\u00A0: Atelier");
});

test("online, the place is « En visio », nothing else", () => {
  const visio = atelier({ modalite: "visio", commune: null, departement: null, lieu: "https://visio.test/secret" });
  expect(lignes(rendre(visio))).toContain("LOCATION:En visio");
  expect(rendre(visio)).not.toContain("secret");
});

test("texts are escaped, lines folded at 75 bytes, the bytes always the same", () => {
  const piege = atelier({
    intitule: `Égalité ; argent, temps \\ « ${"é".repeat(120)} »\nBEGIN:VALARM`,
    lieu: "Salle, 2",
  });
  const ics = rendre(piege);
  expect(ics).toContain("\\;");
  expect(ics).toContain("Salle\\, 2\\, Lens");
  expect(lignes(ics)).not.toContain("BEGIN:VALARM");
  for (const ligne of ics.split("\r\n")) expect(Buffer.byteLength(ligne)).toBeLessThanOrEqual(75);
  expect(rendre(piege)).toBe(ics);
});
