import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatureStructures, candidatures, candidatureTransitions } from "@/db/schema/candidature";
import { emargements } from "@/db/schema/emargement";
import { enonces, enonceVersions, ficheAteliers, ficheRevisions, fiches } from "@/db/schema/fiche";
import { personnes } from "@/db/schema/personne";
import { membres, structures } from "@/db/schema/structure";
import { blocs, chapitres } from "@/db/schema/synthese";
import { remplirMentions } from "@/e2e/donnees/mentions";
import { reussi } from "@/e2e/monde";
import type { EtatEdition } from "@/lib/appel/edition/states";
import { creerEdition, usuelles } from "@/lib/conduite/preparation/creation";
import type { Actor } from "@/lib/socle/acteur/actor";
import { done } from "@/lib/socle/result";
import type { CodeUsuel } from "@/lib/socle/transitions/transitions";
import type { TypeBloc } from "@/lib/synthese/consolidation/blocs";
import { creerPoint } from "@/lib/synthese/consolidation/gestes/creer-point";
import { type MotsPoint, SANS_MOTS } from "@/lib/synthese/consolidation/mots";
import { avancer, confirmer } from "@/lib/synthese/publication/operations";
import { faireParaitre } from "@/lib/synthese/publication/parution";
import type { Publication } from "@/lib/synthese/publication/schema";
import { listPublications } from "@/lib/synthese/version/queries";

type Parution = Partial<Omit<Publication, "id" | "lue">>;

/** Confirms a version, and lets it be public at once; answers its number, or why it was not confirmed. */
export async function publier(actor: Actor, id: string, lue: number, now: Date, parution: Parution = {}) {
  const saisie = { note: "De nouveaux points.", errata: "", derogation: "", delai: "15", sansAdresse: true } as const;
  const confirmee = await confirmer(actor, { ...saisie, ...parution, id, lue }, now);
  if (!confirmee.ok) return confirmee;
  reussi(await avancer(actor, confirmee.value, now));
  await faireParaitre(now);
  return done((await listPublications(id))[0]?.numero ?? 0);
}

/** Tests that publish without reading in comité say so. */
export const SANS_ATTENDRE = { derogation: "Un essai, sans comité." };

export const NOW = new Date("2023-12-12T10:00:00Z");
// Far from the years of `creerMonde`: both count up in one worker, on one database.
let derniere = 2500;

const un = <T>(rows: T[]): T => {
  const [row] = rows;
  if (!row) throw new Error("rien n’a été écrit");
  return row;
};

export async function creerPersonne(): Promise<{ id: string; courriel: string }> {
  const courriel = `${crypto.randomUUID()}@demo.test`;
  return un(
    await db
      .insert(personnes)
      .values({ courriel, createdAt: NOW })
      .returning({ id: personnes.id, courriel: personnes.courriel }),
  );
}

/** An edition whose ateliers are over, with a person who instructs it. */
export async function creerEditionClose(etat: EtatEdition = "cloturee") {
  const annee = ++derniere;
  await remplirMentions(NOW);
  const edition = await db.transaction((tx) =>
    creerEdition(
      tx,
      {
        annee,
        numero: annee,
        intitule: "Le temps des transitions",
        presentation: "Une édition pour les essais.",
        regionCode: "32",
        regionNom: "Hauts-de-France",
        coOrganisateurs: ["CRESS Hauts-de-France"],
        etat,
        dateOuvertureAppel: "2023-02-01",
        dateClotureAppel: "2023-03-17",
        dateDebut: "2023-04-01",
        dateFin: "2023-12-31",
        dateCloture: "2023-12-12",
        transitions: usuelles({
          ecologique: "Comment ?",
          sociale: "Comment ?",
          economique: "Comment ?",
          organisationnelle: "Comment ?",
        }),
        documents: [],
        enjeux: [{ titre: "Un enjeu", texte: "Son texte." }],
      },
      NOW,
    ),
  );
  const { id, courriel } = await creerPersonne();
  const actor: Actor = {
    personneId: id,
    courriel,
    nom: null,
    administrateur: false,
    roles: [{ editionId: edition.id, role: "instructeur", transitions: [] }],
    structures: [],
    destinataires: [],
  };
  return { ...edition, annee, actor };
}
export type EditionEssai = Awaited<ReturnType<typeof creerEditionClose>>;

/** One candidature with its structure and a member of it, one held atelier, one validated fiche of `n` énoncés. */
export async function creerFicheValidee(
  edition: EditionEssai,
  numero: number,
  n: number,
  transition: CodeUsuel = "sociale",
  departementCode = "59",
) {
  const editionId = edition.id;
  const transitionId = edition.transitions[transition];
  const membre = await creerPersonne();
  const structure = un(
    await db
      .insert(structures)
      .values({ nom: `Structure ${numero}`, nomPublie: `Structure ${numero}`, createdAt: NOW })
      .returning({ id: structures.id }),
  );
  await db
    .insert(membres)
    .values({ structureId: structure.id, personneId: membre.id, etat: "membre", demandeAt: NOW, accepteAt: NOW });
  const candidature = un(
    await db
      .insert(candidatures)
      .values({
        editionId,
        etat: "labellisee",
        intitule: `Atelier n° ${numero}`,
        createdAt: NOW,
        updatedAt: NOW,
        soumiseAt: NOW,
      })
      .returning({ id: candidatures.id }),
  );
  const candidatureId = candidature.id;
  await db.insert(candidatureStructures).values({ candidatureId, structureId: structure.id, rang: 0, accepteeAt: NOW });
  await db.insert(candidatureTransitions).values({ candidatureId, transitionId, editionId });
  const atelier = un(
    await db
      .insert(ateliers)
      .values({
        editionId,
        candidatureId,
        rang: 0,
        code: `A${numero}`,
        numero,
        etat: "tenu",
        modalite: "presentiel",
        date: "2023-05-04",
        mois: "2023-05",
        departementCode,
        updatedAt: NOW,
      })
      .returning({ id: ateliers.id }),
  );
  await db.insert(emargements).values({ atelierId: atelier.id, etat: "declare", nombreDeclare: 10 });
  const fiche = un(
    await db
      .insert(fiches)
      .values({
        editionId,
        candidatureId,
        code: `F${numero}`,
        numero,
        etat: "validee",
        dernierEnonce: n,
        createdAt: NOW,
        updatedAt: NOW,
      })
      .returning({ id: fiches.id }),
  );
  await db.insert(ficheAteliers).values({ atelierId: atelier.id, ficheId: fiche.id, candidatureId });
  await db.insert(ficheRevisions).values({ ficheId: fiche.id, editionId, numero: 1, remiseAt: NOW, valideeAt: NOW });
  const ids: string[] = [];
  for (let i = 1; i <= n; i++) {
    const enonce = un(
      await db
        .insert(enonces)
        .values({
          ficheId: fiche.id,
          editionId,
          code: `F${numero}-${String(i).padStart(2, "0")}`,
          numero: i,
          rang: i,
          transitionId,
        })
        .returning({ id: enonces.id }),
    );
    await db.insert(enonceVersions).values({
      enonceId: enonce.id,
      revision: 1,
      type: "frein",
      accroche: `Le frein ${i}`,
      texte: `de la fiche ${numero} reste à lever.`,
    });
    ids.push(enonce.id);
  }
  return { ficheId: fiche.id, membre, enonces: ids };
}

/** A block of a chapter of the edition. */
export async function blocDe(edition: EditionEssai, type: TypeBloc = "freins", transition: CodeUsuel = "sociale") {
  return un(
    await db
      .select({ id: blocs.id })
      .from(blocs)
      .innerJoin(chapitres, eq(chapitres.id, blocs.chapitreId))
      .where(and(eq(chapitres.transitionId, edition.transitions[transition]), eq(blocs.type, type))),
  ).id;
}

/** A point that cites these énoncés, in the words of the first of fiche 1 unless told otherwise. */
export async function ecrirePoint(
  edition: EditionEssai,
  ids: string[],
  mots: Partial<MotsPoint> = { accroche: "Le frein 1", texte: "de la fiche 1 reste à lever." },
  groupe = "",
  transition: CodeUsuel = "sociale",
) {
  const place = { blocId: await blocDe(edition, "freins", transition), groupe };
  const sources = ids.map((enonceId) => ({ enonceId }));
  return creerPoint(edition.actor, { mots: { ...SANS_MOTS, ...mots }, place, sources }, NOW);
}
