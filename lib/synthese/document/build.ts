import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions, editionTransitions } from "@/db/schema/edition";
import { chapitres } from "@/db/schema/synthese";
import { departements } from "@/db/schema/territoire";
import { chapitreVersions } from "@/db/schema/versions";
import { listCodes } from "../../appel/edition/codes.ts";
import { type PhotoDAtelier, publicPhotosDeLEdition } from "../../recueil/photo/queries.ts";
import { grouper } from "../../socle/grouper.ts";
import { nettoyer } from "../../socle/texte/clean.ts";
import { remplirTout } from "../../socle/texte/variables.ts";
import { comparerFr, trierFr } from "../../socle/typographie/tri.ts";
import { type AtelierCompte, calculerChiffres, comptes } from "../chiffres/compute.ts";
import { publicAteliersComptes } from "../chiffres/queries.ts";
import {
  type Consolidation,
  composerBlocs,
  lireConsolidation,
  type SourceLue,
} from "../consolidation/consolidation.ts";
import { listEnjeux } from "../consolidation/enjeux.ts";
import { motsDuPoint } from "../consolidation/mots.ts";
import { valeursDe } from "../consolidation/valeurs.ts";
import { composerEditorial } from "../editorial/composer.ts";
import { listLogos, listParties } from "../editorial/lire.ts";
import { listAccords } from "../relecture/queries.ts";
import { lirePrecedente } from "../reponse/precedente.ts";
import type { Divergence } from "../seance/divergences.ts";
import { lireDivergences } from "../seance/lire-divergences.ts";
import type {
  ArbreAtelier,
  ArbreBloc,
  ArbreChapitre,
  ArbreEnonce,
  ArbrePhoto,
  SyntheseArbre,
} from "../version/tree.ts";
import { compterMethode } from "./compter-methode.ts";

/**
 * The synthesis as it stands, as one value, the variables of its texts completed: the same rows give the same tree. A
 * steady number of queries, whatever the number of ateliers and énoncés. The caller holds the edition's row.
 */
export async function buildSyntheseArbre(
  tx: Tx,
  editionId: string,
  version: number,
  publieeAt: Date,
): Promise<SyntheseArbre> {
  const [edition] = await tx.select().from(editions).where(eq(editions.id, editionId));
  if (!edition) throw new Error("édition absente");
  const lus = await publicAteliersComptes(editionId, tx);
  const departementsRegion = await tx
    .select({ code: departements.code })
    .from(departements)
    .where(eq(departements.regionCode, edition.regionCode));
  const consolidation = await lireConsolidation(editionId, tx);
  const divergences = await lireDivergences(editionId, consolidation.points, tx);
  const accords = await listAccords(editionId, tx);
  const tetes = await listTetes(tx, editionId);
  const enjeux = await listEnjeux(editionId, tx);
  const parties = await listParties(edition, tx);
  const logos = await listLogos(editionId, tx);
  const photos = await publicPhotosDeLEdition(editionId, tx);
  const precedente = await lirePrecedente(editionId, tx);

  const tenues = [...divergences.values()].filter((d) => d.length > 0).length;
  const methode = await compterMethode(tx, editionId, consolidation.sources, tenues);

  const ateliers = comptes(lus);
  const blocs = composerBlocs(consolidation);
  const { dateDebut, dateFin } = edition;
  const chiffres = calculerChiffres(lus, {
    departements: departementsRegion.map((d) => d.code),
    transitions: await listCodes(tx, editionId),
    dateDebut,
    dateFin,
  });
  const valeurs = valeursDe(edition, chiffres, ateliers);
  return nettoyerTout({
    format: 3,
    annee: edition.annee,
    numeroEdition: edition.numero,
    intitule: edition.intitule,
    region: edition.regionNom,
    coOrganisateurs: edition.coOrganisateurs,
    version,
    publieeAt: publieeAt.toISOString(),
    demonstration: edition.demonstration,
    adresse: null,
    chiffres,
    editorial: composerEditorial(parties, logos, edition.coOrganisateurs, valeurs),
    ateliers: ateliers.sort(parDate).map(arbreAtelier),
    photos: photosRetenues(photos),
    chapitres: tetes.map((tete) => ({
      ...remplirTout(tete, valeurs),
      rappel: composerRappel(ateliers.filter((a) => a.transitions.includes(tete.transition))),
      blocs: remplirTout(
        blocs
          .filter((b) => b.transition === tete.transition)
          .map((b) => arbreBloc(b, divergences))
          .filter((b) => b.groupes.length > 0),
        valeurs,
      ),
    })),
    enjeux: remplirTout(
      enjeux.map(({ id: _, version: _v, ...enjeu }) => enjeu),
      valeurs,
    ),
    precedente,
    enonces: composerEnonces(consolidation),
    doubleTraitement: accords.map(({ transition, libelle, tires, relus, accords: n }) => ({
      transition,
      libelle,
      tires,
      relus,
      accords: n,
    })),
    methode,
    preuve: null,
  });
}

/** The head of each chapter as it is written, with its closing links. */
export const listTetes = (tx: Pick<Tx, "select">, editionId: string) =>
  tx
    .select({
      transition: editionTransitions.code,
      libelle: editionTransitions.libelle,
      question: sql<string>`coalesce(${chapitreVersions.question}, ${editionTransitions.question})`,
      problematique: chapitreVersions.problematique,
      remarque: chapitreVersions.remarque,
      encarts: chapitreVersions.encarts,
    })
    .from(chapitres)
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .innerJoin(chapitreVersions, and(eq(chapitreVersions.chapitreId, chapitres.id), isNull(chapitreVersions.fermePar)))
    .where(eq(chapitres.editionId, editionId))
    .orderBy(asc(editionTransitions.ordre));

/** By day, those of which only the month is known at its end; then by organiser. */
const parDate = (a: AtelierCompte, b: AtelierCompte) =>
  comparerFr(a.date ?? `${a.mois}-99`, b.date ?? `${b.mois}-99`) ||
  comparerFr(a.organisateurs.join(), b.organisateurs.join()) ||
  comparerFr(a.code, b.code);

const arbreAtelier = (a: AtelierCompte): ArbreAtelier => ({
  code: a.code,
  intitule: a.intitule,
  organisateurs: a.organisateurs,
  transitions: a.transitions,
  etat: a.etat,
  date: a.date,
  mois: a.mois,
  modalite: a.modalite,
  commune: a.commune,
  departement: a.departement,
  participants: a.participants,
});

const PHOTOS_MAX = 24;

/** One of each fiche; when they are too many, as many as fit, taken evenly from the first to the last. */
function photosRetenues(toutes: readonly PhotoDAtelier[]): ArbrePhoto[] {
  const premieres = [...grouper(toutes, (p) => p.ficheId).values()].flatMap((siennes) => siennes.slice(0, 1));
  const pas = Math.max(1, premieres.length / PHOTOS_MAX);
  const rangs = Array.from({ length: Math.min(premieres.length, PHOTOS_MAX) }, (_, i) => Math.floor(i * pas));
  return premieres
    .filter((_, i) => rangs.includes(i))
    .map(({ id, alt, credit, largeur, hauteur, ateliers }) => ({ id, alt, credit, largeur, hauteur, ateliers }));
}

/** One line per candidature, in the order of its first atelier, with the codes of all of them. */
export function composerRappel(ateliers: readonly AtelierCompte[]): ArbreChapitre["rappel"] {
  return [...grouper(ateliers, (a) => a.candidatureId).values()].flatMap((siens) => {
    const [premier] = siens;
    if (!premier) return [];
    return [
      { organisateurs: premier.organisateurs, intitule: premier.intitule, ateliers: trierFr(siens.map((a) => a.code)) },
    ];
  });
}

/** A group that says nothing and a block without a group are not in the document. */
function arbreBloc(
  bloc: ReturnType<typeof composerBlocs>[number],
  divergences: ReadonlyMap<string, Divergence[]>,
): ArbreBloc {
  const groupes = bloc.groupes.filter((g) => g.points.length > 0 || g.exemple || g.remarque || g.paragraphes);
  return {
    type: bloc.type,
    titre: bloc.titre,
    groupes: groupes.map((g) => ({
      titre: g.titre,
      exemple: g.exemple,
      remarque: g.remarque,
      paragraphes: g.paragraphes,
      points: g.points.map((p) => ({
        code: p.code,
        ...motsDuPoint(p),
        destinataires: p.destinataires.map(({ type, nom }) => ({ type, nom })),
        sources: p.sources.map((s) => ({ enonce: s.code, mode: s.mode })),
        soutien: p.soutien,
        divergences: divergences.get(p.id) ?? [],
      })),
    })),
  };
}

/** The version of each cited énoncé that is printed: the newest that a point has read. */
export function versionsLues(sources: readonly SourceLue[]): SourceLue[] {
  const parEnonce = grouper(sources, (s) => s.enonceId);
  return [...parEnonce.values()].flatMap((lues) => lues.toSorted((a, b) => b.revision - a.revision)[0] ?? []);
}

function composerEnonces({ sources, provenances }: Consolidation): ArbreEnonce[] {
  const cites = versionsLues(sources).map((s) => {
    const provenance = provenances.get(s.ficheId);
    return {
      code: s.code,
      fiche: provenance?.fiche ?? "",
      type: s.type,
      action: s.action,
      transition: s.transition,
      accroche: s.accroche,
      texte: s.texte,
      theme: s.theme,
      exemple: s.exemple,
      destinataire: s.destinataire,
      horizon: s.horizon,
      liens: s.liens,
      ateliers: provenance?.ateliers.map((a) => a.code) ?? [],
      structures: provenance?.structures.map((x) => x.nom) ?? [],
    };
  });
  return trierFr(cites, (e) => e.code);
}

/** Every string of the tree, cleaned of what no document can carry. */
function nettoyerTout<T>(valeur: T): T {
  const nettoye: unknown =
    typeof valeur === "string"
      ? nettoyer(valeur)
      : Array.isArray(valeur)
        ? valeur.map(nettoyerTout)
        : valeur !== null && typeof valeur === "object"
          ? Object.fromEntries(Object.entries(valeur).map(([cle, v]) => [cle, nettoyerTout(v)]))
          : valeur;
  return nettoye as T;
}
