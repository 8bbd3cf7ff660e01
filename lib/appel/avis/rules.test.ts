import { expect, test } from "@playwright/test";
import type { Actor } from "../../socle/acteur/actor.ts";
import { ETATS_CANDIDATURE, type EtatCandidature } from "../candidature/states.ts";
import { whyNotInstruire } from "../instruction/rules.ts";
import { isARelancer, whyNotDemanderAvis, whyNotRendreAvis } from "./rules.ts";
import { avisRendu } from "./schema.ts";

const personne = (roles: Actor["roles"] = [], structures: string[] = [], administrateur = false): Actor => ({
  personneId: "p",
  courriel: "p@essai.test",
  nom: null,
  administrateur,
  roles,
  structures,
  destinataires: [],
});
const role = (r: Actor["roles"][number]["role"], editionId = "e") => [{ editionId, role: r, transitions: [] }];
const PERSONNES = {
  organisateur: personne([], ["s"]),
  comite: personne(role("comite")),
  partenaire: personne(role("partenaire")),
  partenaireDAilleurs: personne(role("partenaire", "x")),
  partenaireInteresse: personne(role("partenaire"), ["s"]),
  instructeur: personne(role("instructeur")),
  instructeurInteresse: personne(role("instructeur"), ["s"]),
  administrateur: personne([], [], true),
};
type Qui = keyof typeof PERSONNES;
const faits = (etat: EtatCandidature) => ({
  etat,
  editionId: "e",
  structures: ["s"],
  pressenties: ["p"],
  invitation: null,
});

/** Who may do what, and from which états; everything else is refused. */
const TABLE: {
  quoi: string;
  regle: (actor: Actor, c: ReturnType<typeof faits>) => string | null;
  qui: Qui[];
  de: EtatCandidature[];
}[] = [
  { quoi: "give an avis", regle: whyNotRendreAvis, qui: ["partenaire"], de: ["soumise", "a_completer"] },
  {
    quoi: "ask for an avis",
    regle: whyNotDemanderAvis,
    qui: ["instructeur", "administrateur"],
    de: ["soumise", "a_completer"],
  },
  {
    quoi: "fill in the grid",
    regle: whyNotInstruire,
    qui: ["instructeur", "administrateur"],
    de: ["soumise", "a_completer", "labellisee", "refusee", "retiree", "label_retire"],
  },
];

for (const { quoi, regle, qui, de } of TABLE)
  for (const nom of Object.keys(PERSONNES) as Qui[])
    test(`${nom} may ${quoi}: ${qui.includes(nom) ? `from ${de.join(", ")}` : "never"}`, () => {
      expect(ETATS_CANDIDATURE.filter((etat) => regle(PERSONNES[nom], faits(etat)) === null)).toEqual(
        qui.includes(nom) ? de : [],
      );
    });

test("a reservation says its reason; a favorable avis may be bare", () => {
  const essai = (valeur: "favorable" | "reserve" | "defavorable", motif: string) =>
    whyNotRendreAvis(PERSONNES.partenaire, faits("soumise"), { valeur, motif });
  expect([
    essai("favorable", ""),
    essai("reserve", " "),
    essai("defavorable", ""),
    essai("reserve", "Trop loin."),
  ]).toEqual([null, "motif_manquant", "motif_manquant", null]);
  const id = "00000000-0000-4000-8000-000000000000";
  expect(avisRendu.safeParse({ id, valeur: "reserve", motif: "court" }).success).toBe(false);
});

test("a partner is reminded seven days after the request, or after the last reminder, to the millisecond", () => {
  const demandeAt = new Date("2030-02-01T10:00:00Z");
  const apres = (ms: number) => new Date(demandeAt.getTime() + 7 * 86_400_000 + ms);
  const attendu = { demandeAt, relanceAt: null, renduAt: null };
  expect([-1, 0, 1].map((ms) => isARelancer(attendu, apres(ms)))).toEqual([false, true, true]);
  expect(isARelancer({ ...attendu, renduAt: demandeAt }, apres(1))).toBe(false);
  expect(isARelancer({ ...attendu, relanceAt: apres(0) }, apres(1))).toBe(false);
  expect(isARelancer({ demandeAt: null, relanceAt: null, renduAt: null }, apres(1))).toBe(false);
});
