import { isAdministrateur } from "../../socle/acteur/actor.ts";
import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { ateliers } from "@/db/schema/atelier";
import { candidatures } from "@/db/schema/candidature";
import { editions, editionTransitions } from "@/db/schema/edition";
import { enonces, fiches } from "@/db/schema/fiche";
import { blocs, chapitres, points } from "@/db/schema/synthese";
import { groupeVersions, pointVersions } from "@/db/schema/versions";
import { visibleTo } from "../../appel/candidature/acces.ts";
import type { Edition } from "../../appel/edition/queries.ts";
import { visibleEnEntier } from "../../recueil/fiche/acces.ts";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import { codeCherche, motsCherches } from "../../socle/texte/mots-cherches.ts";
import {
  chercherAteliers,
  chercherCandidatures,
  chercherFiches,
  chercherPersonnes,
  chercherStructures,
  type Demande,
  unsafeChercherEnonces,
  unsafeChercherPoints,
} from "./chercher-genre.ts";
import { GENRES, type Genre } from "./genres.ts";
import { presenter, type Trouvaille } from "./presenter.ts";

const EN_BREF = 6;
export const TROUVAILLES_PAR_PAGE = 50;

export type Groupe = { genre: Genre; total: number; trouvailles: Trouvaille[] };
export type Portee = { edition: Edition; partout: boolean };

/** What answers a search of the CRESS, by kind, each with how many; a page of one kind when it is given. Empty for anybody else. */
export async function chercherPartout(
  actor: Actor,
  { edition, partout }: Portee,
  q: string,
  genre?: Genre,
  page = 1,
): Promise<Groupe[]> {
  const mots = motsCherches(q);
  if (!isInstructeur(actor, edition.id) || mots.length === 0) return [];
  const demande: Demande = {
    editions: partout && isAdministrateur(actor) ? await idsDesEditions() : [edition.id],
    mots,
    limite: genre ? TROUVAILLES_PAR_PAGE : EN_BREF,
    saut: genre ? (page - 1) * TROUVAILLES_PAR_PAGE : 0,
  };
  const groupes = await Promise.all(
    GENRES.filter((g) => !genre || g === genre).map((g) => trouver(actor, edition, g, demande)),
  );
  return groupes.filter((g) => g.total > 0);
}

const idsDesEditions = async () => (await db.select({ id: editions.id }).from(editions)).map((e) => e.id);

async function trouver(actor: Actor, { annee }: Edition, genre: Genre, d: Demande): Promise<Groupe> {
  const groupe = <L extends { total: number }>(lignes: L[], dire: (l: L) => Trouvaille): Groupe => ({
    genre,
    total: lignes[0]?.total ?? 0,
    trouvailles: lignes.map(dire),
  });
  switch (genre) {
    case "ateliers":
      return groupe(await chercherAteliers(actor, d), presenter.atelier);
    case "candidatures":
      return groupe(await chercherCandidatures(actor, d), presenter.candidature);
    case "fiches":
      return groupe(await chercherFiches(actor, d), (f) => presenter.fiche(f, d.mots));
    case "enonces":
      return groupe(await unsafeChercherEnonces(d), (e) => presenter.enonce(e, d.mots));
    case "points":
      return groupe(await unsafeChercherPoints(d), (p) => presenter.point(p, d.mots));
    case "structures":
      return groupe(await chercherStructures(actor, d), presenter.structure);
    case "personnes":
      return groupe(await chercherPersonnes(actor, d), (p) => presenter.personne(p, isAdministrateur(actor), annee));
  }
}

/** Where a code leads in an edition this person instructs; null when it is none, or nothing bears it. */
export async function adresseDuCode(actor: Actor, edition: Edition, q: string): Promise<string | null> {
  const code = codeCherche(q);
  if (!code || !isInstructeur(actor, edition.id)) return null;
  if (code.startsWith("A")) {
    const [a] = await db
      .select({ candidatureId: candidatures.id })
      .from(ateliers)
      .innerJoin(candidatures, eq(candidatures.id, ateliers.candidatureId))
      .where(and(eq(ateliers.editionId, edition.id), eq(ateliers.code, code), visibleTo(actor)));
    return a ? `/cress/candidatures/${a.candidatureId}` : null;
  }
  if (code.startsWith("P")) return adresseDuPoint(edition, code);
  const [f] = await db
    .select({ id: fiches.id })
    .from(fiches)
    .innerJoin(candidatures, eq(candidatures.id, fiches.candidatureId))
    .leftJoin(enonces, and(eq(enonces.ficheId, fiches.id), eq(enonces.code, code)))
    .where(
      and(
        eq(fiches.editionId, edition.id),
        code.includes("-") ? eq(enonces.code, code) : eq(fiches.code, code),
        visibleEnEntier(actor),
      ),
    );
  if (!f) return null;
  return `/cress/fiches/${f.id}${code.includes("-") ? `#${code}` : ""}`;
}

async function adresseDuPoint({ id, annee }: Edition, code: string): Promise<string | null> {
  const [p] = await db
    .select({ transition: editionTransitions.code })
    .from(points)
    .innerJoin(pointVersions, and(eq(pointVersions.pointId, points.id), isNull(pointVersions.fermePar)))
    .innerJoin(
      groupeVersions,
      and(eq(groupeVersions.groupeId, pointVersions.groupeId), isNull(groupeVersions.fermePar)),
    )
    .innerJoin(blocs, eq(blocs.id, groupeVersions.blocId))
    .innerJoin(chapitres, eq(chapitres.id, blocs.chapitreId))
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .where(and(eq(points.editionId, id), eq(points.code, code)));
  return p ? `/cress/${annee}/synthese/${p.transition}?point=${code}#${code}` : null;
}
