import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { editionTransitions } from "@/db/schema/edition";
import { personnes, rolesEdition, roleTransitions } from "@/db/schema/personne";
import { membres, structures } from "@/db/schema/structure";
import { remplirMentions } from "@/e2e/donnees/mentions";
import { creerCandidature, soumettre } from "@/lib/appel/candidature/operations";
import { ATELIER_VIDE, CANDIDATURE_VIDE, CONTACT_VIDE } from "@/lib/appel/candidature/questions/vide";
import type { CandidatureBrouillon } from "@/lib/appel/candidature/schema";
import { labelliser } from "@/lib/appel/decision/operations";
import { creerEdition, usuelles } from "@/lib/conduite/preparation/creation";
import type { Actor } from "@/lib/socle/acteur/actor";
import { actorOfCourriel } from "@/lib/socle/auth/load-actor";
import type { CodeUsuel } from "@/lib/socle/transitions/transitions";

/** During the call of the test edition: it opens on 1 January 2030 and closes at the end of 31 March. */
export const PENDANT_APPEL = new Date("2030-02-15T10:00:00Z");
/** After the ateliers of `candidatureComplete` (10 and 12 May 2030). */
export const APRES_ATELIERS = new Date("2030-06-01T10:00:00Z");

export type Monde = {
  editionId: string;
  annee: number;
  structureId: string;
  autreStructureId: string;
  organisateur: Actor;
  autre: Actor;
  comite: Actor;
  partenaire: Actor;
  instructeur: Actor;
  administrateur: Actor;
};

let n = 0;

/**
 * An open edition with one person per role. `organisateur` is member of one structure, `autre` of another; `comite`
 * follows the écologique transition only. Each call makes a new edition and new persons.
 */
export async function creerMonde(): Promise<Monde> {
  n++;
  const annee = 2029 + n;
  await remplirMentions(PENDANT_APPEL);
  const edition = await db.transaction((tx) =>
    creerEdition(
      tx,
      {
        annee,
        numero: 100 + n,
        intitule: `Édition d’essai ${n}`,
        presentation: "Édition d’essai.",
        regionCode: "32",
        regionNom: "Hauts-de-France",
        coOrganisateurs: ["CRESS Hauts-de-France"],
        etat: "ouverte",
        dateOuvertureAppel: "2030-01-01",
        dateClotureAppel: "2030-03-31",
        dateDebut: "2030-04-01",
        dateFin: "2030-12-31",
        dateCloture: "2031-01-15",
        transitions: usuelles({ ecologique: "Q1", sociale: "Q2", economique: "Q3", organisationnelle: "Q4" }),
        documents: [],
        enjeux: [],
      },
      PENDANT_APPEL,
    ),
  );
  const structureId = await creerStructureDEssai(`Structure A${n}`);
  const autreStructureId = await creerStructureDEssai(`Structure B${n}`);
  const id = {
    organisateur: await creerPersonne(`organisateur${n}@essai.test`),
    autre: await creerPersonne(`autre${n}@essai.test`),
    comite: await creerPersonne(`comite${n}@essai.test`),
    partenaire: await creerPersonne(`partenaire${n}@essai.test`),
    instructeur: await creerPersonne(`instructeur${n}@essai.test`),
    administrateur: await creerPersonne(`administrateur${n}@essai.test`, true),
  };
  const membre = { etat: "membre" as const, demandeAt: PENDANT_APPEL, accepteAt: PENDANT_APPEL };
  await db.insert(membres).values([
    { structureId, personneId: id.organisateur, ...membre },
    { structureId: autreStructureId, personneId: id.autre, ...membre },
  ]);
  await db.insert(rolesEdition).values([
    { editionId: edition.id, personneId: id.partenaire, role: "partenaire" },
    { editionId: edition.id, personneId: id.instructeur, role: "instructeur" },
  ]);
  const [comite] = await db
    .insert(rolesEdition)
    .values({ editionId: edition.id, personneId: id.comite, role: "comite" })
    .returning({ id: rolesEdition.id });
  const [ecologique] = await db
    .select({ id: editionTransitions.id })
    .from(editionTransitions)
    .where(eq(editionTransitions.id, edition.transitions.ecologique));
  if (!comite || !ecologique) throw new Error("monde incomplet");
  await db.insert(roleTransitions).values({ roleId: comite.id, transitionId: ecologique.id });
  return {
    editionId: edition.id,
    annee,
    structureId,
    autreStructureId,
    organisateur: await actorOfCourriel(`organisateur${n}@essai.test`),
    autre: await actorOfCourriel(`autre${n}@essai.test`),
    comite: await actorOfCourriel(`comite${n}@essai.test`),
    partenaire: await actorOfCourriel(`partenaire${n}@essai.test`),
    instructeur: await actorOfCourriel(`instructeur${n}@essai.test`),
    administrateur: await actorOfCourriel(`administrateur${n}@essai.test`),
  };
}

export async function creerPersonne(courriel: string, administrateur = false): Promise<string> {
  const [row] = await db
    .insert(personnes)
    .values({ courriel, administrateur, createdAt: PENDANT_APPEL })
    .returning({ id: personnes.id });
  if (!row) throw new Error("personne non créée");
  return row.id;
}

async function creerStructureDEssai(nom: string): Promise<string> {
  const [row] = await db
    .insert(structures)
    .values({
      nom,
      nomPublie: nom,
      categorie: "reseau_ess",
      sansSiretMotif: "Structure d’essai.",
      createdAt: PENDANT_APPEL,
    })
    .returning({ id: structures.id });
  if (!row) throw new Error("structure non créée");
  return row.id;
}

/** A candidature that lacks nothing: two ateliers, on 10 May 2030 in Lille and 12 May 2030 online. */
export function candidatureComplete(monde: Monde, changes: Partial<CandidatureBrouillon> = {}): CandidatureBrouillon {
  return {
    ...CANDIDATURE_VIDE,
    structureId: monde.structureId,
    contacts: [
      {
        prenom: "Camille",
        nom: "Essai",
        fonction: "Coordination",
        courriel: "camille@essai.test",
        telephone: "+33612345678",
        publie: false,
      },
      CONTACT_VIDE,
    ],
    intitule: "Comment réparer ensemble ?",
    transitions: ["ecologique", "sociale"] satisfies CodeUsuel[],
    resume:
      "Un après-midi pour apprendre à réparer les objets du quotidien avec celles et ceux qui le font déjà, et pour dire ce qui manque aux ateliers de réparation de la région.",
    objectifs:
      "Recenser les ateliers de réparation, nommer ce qui les freine, et écrire trois propositions pour les collectivités.",
    publicsCibles: ["benevoles", "habitants"],
    territoire: "departemental",
    ecoGestes: ["vaisselle"],
    format: "co_construction",
    methode: "Des tables de six personnes, une question par table, et une restitution commune en fin d’après-midi.",
    engagements: ["represente", "restitution", "label", "information", "licence"],
    ateliers: [
      {
        ...ATELIER_VIDE,
        modalite: "presentiel",
        date: "2030-05-10",
        heureDebut: "14:00",
        heureFin: "17:00",
        communeCode: "59350",
        lieu: "Maison des associations",
      },
      {
        ...ATELIER_VIDE,
        modalite: "visio",
        date: "2030-05-12",
        heureDebut: "10:00",
        heureFin: "12:00",
        lienVisio: "https://visio.essai.test/a",
      },
    ],
    ...changes,
  };
}

/** Unwraps an expected success. */
export function reussi<T>(result: { ok: true; value: T } | { ok: false; refus: string }): T {
  if (!result.ok) throw new Error(`refus inattendu : ${result.refus}`);
  return result.value;
}

export async function candidatureSoumise(monde: Monde, changes: Partial<CandidatureBrouillon> = {}): Promise<string> {
  const id = reussi(
    await creerCandidature(monde.organisateur, monde.annee, candidatureComplete(monde, changes), PENDANT_APPEL),
  ).id;
  reussi(await soumettre(monde.organisateur, id, PENDANT_APPEL));
  return id;
}

export async function candidatureLabellisee(
  monde: Monde,
  changes: Partial<CandidatureBrouillon> = {},
): Promise<string> {
  const id = await candidatureSoumise(monde, changes);
  reussi(await labelliser(monde.instructeur, id, PENDANT_APPEL));
  return id;
}
