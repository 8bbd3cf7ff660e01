import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import mammoth from "mammoth";
import { db, sql } from "@/db/client";
import { MENTIONS_DEMO } from "@/db/demo/mentions";
import { ateliers } from "@/db/schema/atelier";
import { editions } from "@/db/schema/edition";
import { membres, structures } from "@/db/schema/structure";
import { communes, departements } from "@/db/schema/territoire";
import { chargerTerritoire } from "@/db/territoire";
import { expect, test } from "@/e2e/base";
import { creerFicheValidee, type EditionEssai, ecrirePoint, publier } from "@/e2e/donnees/consolidation";
import { lirePdf } from "@/e2e/lire-pdf";
import { candidatureComplete, creerPersonne, type Monde, reussi } from "@/e2e/monde";
import { modifierEdition } from "../../conduite/preparation/modifier.ts";
import { creerNouvelleEdition } from "../../conduite/preparation/nouvelle.ts";
import { ouvrirEdition } from "../../conduite/preparation/ouvrir.ts";
import { actorOfCourriel } from "../../socle/auth/load-actor.ts";
import { chercherCommunes } from "../../socle/territoire/queries.ts";
import type { CodeUsuel } from "../../socle/transitions/transitions.ts";
import { fuseau, reglerFuseau } from "../../socle/typographie/fuseau.ts";
import { ecrirePartie } from "../../synthese/editorial/ecrire.ts";
import { lireFichier } from "../../synthese/publication/fichiers.ts";
import { CODES_FORMAT } from "../../synthese/publication/formats.ts";
import { publicPublication } from "../../synthese/version/queries.ts";
import { creerCandidature, soumettre } from "../candidature/operations.ts";
import { labelliser } from "../decision/operations.ts";
import { ecrireMentions } from "../mentions/operations.ts";
import { CATEGORIES } from "../structure/categories.ts";
import { cloturerEdition } from "./operations.ts";
import { listDepartements, listTransitions } from "./queries.ts";

// The environment is read once: this file has a process of its own.
test.use({ seul: "autre-region" });
test.beforeAll(() => {
  process.env.TRAME_REGION = "04";
});

const AVANT = new Date("2023-01-20T08:00:00Z");
const APRES = new Date("2023-12-12T08:00:00Z");
const CINQ = [
  { libelle: "Transition écologique", code: "ecologique", couleur: "vert", marque: "feuille" },
  { libelle: "Transition sociale", code: "sociale", couleur: "framboise", marque: "cercles" },
  { libelle: "Transition économique", code: "economique", couleur: "ocre", marque: "barres" },
  { libelle: "Transition organisationnelle", code: "organisationnelle", couleur: "violet", marque: "reseau" },
  { libelle: "Transition océanique", code: "", couleur: "petrole", marque: "onde" },
] as const;

test("what is used of a region stays when another is loaded, and goes once nothing needs it; the same is loaded once", async () => {
  const base = drizzle(sql, { casing: "snake_case" });
  expect((await chercherCommunes("Lille"))[0]?.nom).toBe("Lille");
  const [porte] = await db
    .insert(structures)
    .values({ nom: "Ancienne", nomPublie: "Ancienne", communeCode: "59350", createdAt: AVANT })
    .returning({ id: structures.id });
  await chargerTerritoire(base, "04");
  expect((await listDepartements("04")).map((d) => [d.code, d.nom])).toEqual([["974", "La Réunion"]]);
  expect(await db.$count(communes)).toBe(24 + 1);
  expect((await db.select({ code: departements.code }).from(departements)).map((d) => d.code).sort()).toEqual([
    "59",
    "974",
  ]);
  expect((await chercherCommunes("97400"))[0]?.nom).toBe("Saint-Denis");
  await db.delete(structures).where(eq(structures.id, porte?.id ?? ""));
  await chargerTerritoire(base, "04");
  expect(await db.$count(communes), "already loaded: nothing is read").toBe(25);
  await chargerTerritoire(base, "53");
  await chargerTerritoire(base, "04");
  expect(await db.$count(communes)).toBe(24);
});

test("from nothing to five formats of five chapters, in a region without a map and an hour of its own", async () => {
  reglerFuseau("Indian/Reunion");
  try {
    await creerPersonne("cress@reunion.test", true);
    const cress = await actorOfCourriel("cress@reunion.test");
    reussi(await creerNouvelleEdition(cress, { annee: 2023, numero: 1, intitule: "Tenir ensemble" }, AVANT));
    const [{ id, regionNom, versionReglages } = { id: "", regionNom: "", versionReglages: 0 }] = await db
      .select()
      .from(editions)
      .where(eq(editions.annee, 2023));
    expect(regionNom).toBe("La Réunion");
    const siennes = await listTransitions(id);
    const fiche = {
      intitule: "Tenir ensemble",
      presentation: "La première conférence de La Réunion.",
      coOrganisateurs: ["CRESS de La Réunion"],
      dateWebinaire: null,
      dateOuvertureAppel: "2023-01-15",
      dateClotureAppel: "2023-03-31",
      dateLancement: null,
      dateDebut: "2023-04-01",
      dateFin: "2023-11-30",
      dateCloture: "2023-12-15",
      categories: [...CATEGORIES],
    };
    const transitions = CINQ.map((t, i) => ({
      ...t,
      id: siennes[i]?.id ?? ("" as const),
      question: `Question ${i + 1} ?`,
    }));
    reussi(await modifierEdition(cress, id, versionReglages, { ...fiche, transitions }, AVANT));
    const texte = "À qui nous disons merci.";
    const donnees = { texte, signataires: [], programme: [] };
    reussi(await ecrirePartie(cress, { editionId: id, cle: "remerciements", version: 0, donnees }, AVANT));
    reussi(await ouvrirEdition(cress, id, AVANT));

    const organisateurId = await creerPersonne("asso@reunion.test");
    const [structure] = await db
      .insert(structures)
      .values({ nom: "Lagon", nomPublie: "Lagon", categorie: "reseau_ess", sansSiretMotif: "Essai.", createdAt: AVANT })
      .returning({ id: structures.id });
    const structureId = structure?.id ?? "";
    await db
      .insert(membres)
      .values({ structureId, personneId: organisateurId, etat: "membre", demandeAt: AVANT, accepteAt: AVANT });
    const asso = await actorOfCourriel("asso@reunion.test");
    const modele = candidatureComplete({ structureId } as Monde);
    const saisie = {
      ...modele,
      transitions: (await listTransitions(id)).map((t) => t.code),
      transitionPrincipale: "oceanique",
      ateliers: modele.ateliers.slice(0, 1).map((a) => ({ ...a, date: "2023-05-10", communeCode: "97411" })),
    };
    const candidature = reussi(await creerCandidature(asso, 2023, saisie, AVANT)).id;
    reussi(await soumettre(asso, candidature, AVANT));
    reussi(await labelliser(cress, candidature, AVANT));
    await db
      .update(ateliers)
      .set({ etat: "annule" })
      .where(and(eq(ateliers.candidatureId, candidature), eq(ateliers.editionId, id)));
    expect(await cloturerEdition(cress, id, new Date("2023-03-31T19:59:00Z")), "23 h 59 there").toMatchObject({
      refus: "appel_en_cours",
    });
    reussi(await cloturerEdition(cress, id, new Date("2023-03-31T20:00:01Z")));

    const ids = Object.fromEntries((await listTransitions(id)).map((t) => [t.code, t.id]));
    const edition = { id, annee: 2023, actor: cress, transitions: ids } as unknown as EditionEssai;
    const codes = Object.keys(ids) as CodeUsuel[];
    for (const [i, code] of codes.entries()) {
      const { enonces } = await creerFicheValidee(edition, i + 2, 1, code, "974");
      reussi(await ecrirePoint(edition, enonces, { accroche: `Le point ${i + 1}`, texte: "tient." }, "", code));
    }
    const derogation = "Un essai, sans comité.";
    expect(await publier(cress, id, 0, APRES, { derogation }), "nobody has said who publishes").toMatchObject({
      refus: "mentions_incompletes",
    });
    reussi(await ecrireMentions(cress, { version: 0, donnees: MENTIONS_DEMO }, APRES));
    reussi(await publier(cress, id, 0, APRES, { derogation }));

    const publication = await publicPublication(id, "derniere");
    expect(publication?.arbre.chapitres.map((c) => c.transition)).toEqual(codes);
    expect(publication?.arbre.chiffres.parTransition).toEqual({
      ...{ ecologique: 1, sociale: 1, economique: 1, organisationnelle: 1, oceanique: 1 },
    });
    expect(publication?.arbre.chiffres.parDepartement).toEqual({ "974": 5, distanciel: 0, non_disponible: 0 });
    const lus = await Promise.all(CODES_FORMAT.map(async (f) => [f, await lireFichier(id, 1, f)] as const));
    const mots = async (format: string) => {
      const octets = lus.find(([f]) => f === format)?.[1];
      if (!octets || octets === "absent") throw new Error(`fichier absent : ${format}`);
      if (new TextDecoder().decode(octets.slice(0, 5)) === "%PDF-") return (await lirePdf(octets)).texte;
      if (format === "docx") return (await mammoth.extractRawText({ buffer: Buffer.from(octets) })).value;
      return new TextDecoder().decode(octets);
    };
    expect(CODES_FORMAT.length).toBe(5);
    for (const format of CODES_FORMAT)
      for (const code of format === "json" ? codes : CINQ.map((t) => t.libelle))
        expect((await mots(format)).replace(/\s+/g, " "), `${format}, ${code}`).toContain(code);
    expect(fuseau()).toBe("Indian/Reunion");
  } finally {
    reglerFuseau(undefined);
  }
});
