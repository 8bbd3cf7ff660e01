import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { avis } from "@/db/schema/avis";
import { candidatures, decisions } from "@/db/schema/candidature";
import { grilles, notesInternes } from "@/db/schema/instruction";
import { messages } from "@/db/schema/message";
import { expect, test } from "@/e2e/base";
import {
  candidatureComplete,
  candidatureLabellisee,
  candidatureSoumise,
  creerMonde,
  PENDANT_APPEL as ICI,
  type Monde,
} from "@/e2e/monde";
import { listFiches } from "../../../recueil/fiche/liste.ts";
import { MANQUES } from "../../../recueil/retour/filtre.ts";
import { compterRetours, listRetours } from "../../../recueil/retour/queries.ts";
import type { Actor } from "../../../socle/acteur/actor.ts";
import { CODES_USUELS } from "../../../socle/transitions/transitions.ts";
import { listFichesDuComite } from "../../../synthese/comite/fiches.ts";
import { HORS_DEPARTEMENT } from "../../atelier/filtre.ts";
import { publicComptes, publicProgramme } from "../../atelier/public.ts";
import { listPourPartenaire } from "../../avis/queries.ts";
import { CATEGORIES } from "../../structure/categories.ts";
import { FORMATS } from "../questions/choix.ts";
import { ETATS_CANDIDATURE } from "../states.ts";
import { listPourExport } from "./export.ts";
import { COLONNES, colonnesDe, tableau } from "./export-colonnes.ts";
import {
  type Critere,
  type FiltreCandidatures,
  PREPARATIONS,
  SANS_INSTRUCTEUR,
  SANS_MOIS,
  SUIVIS_AVIS,
  TOURS,
  TRIS,
} from "./filtre.ts";
import { compterFiltrees, findVoisines, listFiltrees, listReseaux } from "./liste.ts";

/** Words that only what is hidden holds: a note, a reason, a message, a contact, an answer to the grid. */
const CACHES = ["notesecrete", "motifsecret", "avissecret", "messagesecret", "contactsecret", "grillesecrete"];

/** Every value of every filter of the list: a new filter does not compile without its line. */
const VALEURS = (monde: Monde): Record<Critere, readonly string[]> => ({
  q: ["réparer", "brouillon", ...CACHES],
  etat: ETATS_CANDIDATURE,
  tour: TOURS,
  transition: CODES_USUELS,
  departement: ["59", "80", ...HORS_DEPARTEMENT],
  mois: ["2030-05", SANS_MOIS],
  categorie: CATEGORIES,
  reseau: ["Réseau d’à côté"],
  format: FORMATS,
  instructeur: [SANS_INSTRUCTEUR, monde.instructeur.personneId, monde.administrateur.personneId],
  avis: SUIVIS_AVIS,
  decision: PREPARATIONS,
  du: ["2030-02-15"],
  au: ["2030-02-14"],
});

function filtres(monde: Monde): FiltreCandidatures[] {
  const tris = TRIS.flatMap((tri) => [{ tri }, { tri, sens: "desc" as const }]);
  const seuls = Object.entries(VALEURS(monde)).flatMap(([cle, valeurs]) => valeurs.map((v) => ({ [cle]: v })));
  return [{}, ...tris, ...seuls] as FiltreCandidatures[];
}

/** All the list tells one person: rows in their order, counts, neighbours, the file, and the counts of saved views. */
async function toutLire(actor: Actor, monde: Monde, id: string) {
  const lus: Record<string, unknown> = {};
  const tous = filtres(monde);
  for (const filtre of tous) {
    const { rows, ...comptes } = await listFiltrees(actor, monde.editionId, filtre, 1);
    const { lignes } = tableau(COLONNES, await listPourExport(actor, monde.editionId, filtre));
    const voisines = await findVoisines(actor, monde.editionId, filtre, id);
    lus[JSON.stringify(filtre)] = { rows, comptes, lignes, voisines };
  }
  return {
    lus,
    vues: await compterFiltrees(actor, monde.editionId, tous),
    reseaux: await listReseaux(actor, monde.editionId),
  };
}
type Lu = Awaited<ReturnType<typeof toutLire>>;
const differents = (a: Lu, b: Lu) =>
  Object.keys(a.lus).filter((cle) => JSON.stringify(a.lus[cle]) !== JSON.stringify(b.lus[cle]));

/** What the instruction writes about a candidature, and its organisers must not guess. */
async function instruire(monde: Monde, candidatureId: string) {
  const par = monde.instructeur.personneId;
  await db.update(candidatures).set({ instructeurId: par }).where(eq(candidatures.id, candidatureId));
  await db
    .insert(decisions)
    .values({ candidatureId, type: "refuser", motif: "motifsecret", auteurId: par, prepareeAt: ICI });
  await db.insert(avis).values({
    candidatureId,
    partenaireId: monde.partenaire.personneId,
    demandePar: par,
    demandeAt: ICI,
    valeur: "defavorable",
    motif: "avissecret",
    renduAt: ICI,
  });
  await db
    .insert(grilles)
    .values({ candidatureId, critere: "eligibilite", valeur: "non", commentaire: "grillesecrete", at: ICI });
  await db.insert(notesInternes).values({ candidatureId, auteurId: par, texte: "notesecrete", at: ICI });
  await db.insert(messages).values({ candidatureId, auteurId: par, cote: "cress", texte: "messagesecret", at: ICI });
}

const deuxCandidatures = async () => {
  const monde = await creerMonde();
  const [contact, ...autres] = candidatureComplete(monde).contacts;
  const contacts = [{ ...contact, nom: "contactsecret" }, ...autres] as typeof autres;
  const sienne = await candidatureSoumise(monde, { contacts, coOrganisateurs: [monde.autreStructureId] });
  await candidatureSoumise(monde, { intitule: "Qui répare quoi ?" });
  return { monde, sienne };
};

test("no filter, sort, count, neighbour, file or view tells an agent of a candidature they have a part in", async () => {
  const { monde, sienne } = await deuxCandidatures();
  const QUI: Record<string, Actor> = {
    instructeur: { ...monde.instructeur, structures: [monde.structureId] },
    administrateur: { ...monde.administrateur, structures: [monde.structureId] },
    "instructeur of a structure asked to": { ...monde.instructeur, structures: [monde.autreStructureId] },
  };
  const lire = async () =>
    Object.fromEntries(
      await Promise.all(Object.entries(QUI).map(async ([nom, a]) => [nom, await toutLire(a, monde, sienne)] as const)),
    );
  const avant = await lire();
  const libre = await toutLire(monde.instructeur, monde, sienne);
  await instruire(monde, sienne);
  const apres = await lire();
  for (const nom of Object.keys(QUI)) expect(apres[nom], nom).toEqual(avant[nom]);
  // The same facts do move what another agent reads: the test looks where it should.
  const cles = differents(libre, await toutLire(monde.instructeur, monde, sienne));
  for (const filtre of [
    { instructeur: SANS_INSTRUCTEUR },
    { instructeur: monde.instructeur.personneId },
    { avis: "rendu" },
    { avis: "non_demande" },
    { decision: "refuser" },
    { decision: "aucune" },
  ])
    expect(cles).toContain(JSON.stringify(filtre));
});

test("nobody but the CRESS of the edition reads a row of its list, whatever the filter", async () => {
  const { monde, sienne } = await deuxCandidatures();
  await instruire(monde, sienne);
  const ailleurs = await creerMonde();
  for (const actor of [monde.organisateur, monde.autre, monde.comite, monde.partenaire, ailleurs.instructeur]) {
    const { lus, vues, reseaux } = await toutLire(actor, monde, sienne);
    for (const [filtre, lu] of Object.entries(lus))
      expect(lu, filtre).toEqual({
        rows: [],
        comptes: { parEtat: {}, deposees: 0, retenues: 0, total: 0 },
        lignes: [],
        voisines: undefined,
      });
    expect(vues.every((n) => n === 0)).toBe(true);
    expect(reseaux).toEqual([]);
  }
});

test("the words of notes, reasons, avis, messages and contacts are found by no search, not even the CRESS’s", async () => {
  const { monde, sienne } = await deuxCandidatures();
  await instruire(monde, sienne);
  const labellisee = await candidatureLabellisee(monde, {
    coOrganisateurs: [monde.autreStructureId],
    intervenants: [{ nom: "contactsecret", structure: "", publie: false }],
  });
  await db.insert(notesInternes).values({ candidatureId: labellisee, texte: "notesecrete", at: ICI });
  for (const q of [...CACHES, "Essai", "camille@essai.test"]) {
    expect((await listFiltrees(monde.instructeur, monde.editionId, { q }, 1)).rows, q).toEqual([]);
    expect(await publicProgramme(monde.editionId, { q }), q).toEqual([]);
    expect((await publicComptes(monde.editionId, { q })).retenus, q).toBe(0);
  }
  // A structure that has not said yes is found by its name nowhere.
  const q = `Structure B${monde.annee - 2029}`;
  expect(await publicProgramme(monde.editionId, { q })).toEqual([]);
  expect((await listFiltrees(monde.instructeur, monde.editionId, { q }, 1)).rows).toEqual([]);
  const { entetes } = tableau(colonnesDe(undefined), []);
  expect(entetes).not.toContain("Courriel du référent");
});

test("a partner’s list moves with their own avis only", async () => {
  const { monde, sienne } = await deuxCandidatures();
  const ailleurs = await creerMonde();
  const lire = () => listPourPartenaire(monde.partenaire, monde.editionId, 1);
  const avant = await lire();
  expect(avant.rows).toHaveLength(2);
  await instruire({ ...monde, partenaire: ailleurs.partenaire }, sienne);
  expect(await lire()).toEqual(avant);
  for (const actor of [monde.comite, monde.organisateur, monde.instructeur, ailleurs.partenaire])
    expect(await listPourPartenaire(actor, monde.editionId, 1)).toEqual({ rows: [], total: 0, attendus: 0 });
});

test("returns and fiches are listed and counted for who instructs the edition, whatever the filter", async () => {
  const { monde } = await deuxCandidatures();
  const ailleurs = await creerMonde();
  const retours = [{}, ...MANQUES.map((manque) => ({ manque })), { departement: "59" }, { retard: "oui" as const }];
  for (const actor of [monde.organisateur, monde.autre, monde.comite, monde.partenaire, ailleurs.instructeur]) {
    for (const filtre of retours) {
      const { rows, total } = await listRetours(actor, monde.editionId, filtre, 1, "2031-01-01");
      expect([rows, total]).toEqual([[], 0]);
    }
    expect(new Set(await compterRetours(actor, monde.editionId, retours, "2031-01-01"))).toEqual(new Set([0]));
    expect((await listFiches(actor, monde.editionId, { etat: "brouillon", page: 1 })).rows).toEqual([]);
    expect((await listFichesDuComite(actor, monde.editionId, {}, 1)).total).toBe(0);
  }
});
