import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { filiations } from "@/db/schema/consolidation";
import { editions } from "@/db/schema/edition";
import { points } from "@/db/schema/synthese";
import type { Actor } from "../../socle/acteur/actor.ts";
import { grouper } from "../../socle/grouper.ts";
import { composerBlocs, lireConsolidation } from "../consolidation/consolidation.ts";
import { unsafeListChapitres } from "../consolidation/queries.ts";
import { remplirPourLire } from "../consolidation/valeurs-lues.ts";
import { echeanceDuPoint } from "./delais.ts";
import { chapitreDe, lireSuivi } from "./lire.ts";
import { listMesVoix, voixDe } from "./membres.ts";
import { isPartiePrenante } from "./quorum.ts";

/** The edition of a year, whoever asks: what is read of it depends on one’s voice. */
export async function editionDeLAnnee(annee: string) {
  if (!/^\d{4}$/.test(annee)) return undefined;
  const [edition] = await db
    .select({ id: editions.id, annee: editions.annee, intitule: editions.intitule })
    .from(editions)
    .where(eq(editions.annee, Number(annee)));
  return edition;
}

/** The chapters of an edition for who has a voice in one, with theirs; undefined for anybody else. */
export async function lireChapitresDuMembre(actor: Actor, annee: string) {
  const edition = await editionDeLAnnee(annee);
  const voix = edition ? await listMesVoix(actor, edition.id) : [];
  if (!edition || voix.length === 0) return undefined;
  return { edition, voix, chapitres: await unsafeListChapitres(edition.id) };
}

/**
 * A chapter as a member, or the deputy of one, reads it: its points once it is handed over, what they said of each, and
 * what they said before its words changed. Undefined for who has no voice there.
 */
export async function lireChapitreDuMembre(
  actor: Actor,
  annee: string,
  transition: string,
  pour: string | undefined,
  now: Date,
) {
  const edition = await editionDeLAnnee(annee);
  const chapitre = edition && (await chapitreDe(db, edition.id, transition));
  if (!chapitre) return undefined;
  const suivi = await lireSuivi(db, chapitre, now);
  const voix = voixDe(actor, suivi.membres);
  const membre = voix.find((m) => m.personneId === pour) ?? voix[0];
  if (!membre) return undefined;
  const { relecture } = chapitre;
  const remis = relecture !== null && chapitre.etat !== "en_preparation";
  const consolidation = remis ? await lireConsolidation(chapitre.editionId) : null;
  const tenues = await remplirPourLire(chapitre.editionId, suivi.positions);
  const dits = consolidation && {
    ...consolidation,
    points: await remplirPourLire(chapitre.editionId, consolidation.points),
  };
  const blocs = dits ? composerBlocs(dits).filter((b) => b.chapitreId === chapitre.id) : [];
  const lus = blocs.flatMap((b) =>
    b.groupes.flatMap((g) =>
      g.points.map((p) => {
        const vu = suivi.points.find((x) => x.id === p.id);
        const derniere = tenues.find((x) => x.pointId === p.id && x.personneId === membre.personneId);
        const valable = derniere?.motsDepuis === p.motsDepuis;
        return {
          ...p,
          bloc: b.titre,
          groupe: g.titre,
          sources: p.sources.map((s) => ({ ...s, provenance: consolidation?.provenances.get(s.ficheId) })),
          position: valable ? derniere : null,
          /** Said of words that have changed since. */
          ancienne: derniere && !valable ? derniere : null,
          /** What the comité last decided of it, sitting. */
          decision: suivi.decisions.get(p.id),
          /** Their wording is the one of the point now. */
          prise: vu?.proposeePar === membre.personneId,
          partiePrenante: vu ? isPartiePrenante(membre, vu) : false,
          avantLe: relecture && vu ? echeanceDuPoint(relecture.avantLe, vu.motsLe) : null,
          ouvert: chapitre.etat === "en_relecture" || suivi.rouverts.includes(p.id),
        };
      }),
    ),
  );
  const partis = tenues.filter(
    (x) => x.personneId === membre.personneId && remis && !lus.some((p) => p.id === x.pointId),
  );
  return { chapitre, membre, voix, points: lus, partis: await lirePartis(partis) };
}
export type ChapitreDuMembre = NonNullable<Awaited<ReturnType<typeof lireChapitreDuMembre>>>;
export type PointDuMembre = ChapitreDuMembre["points"][number];

/** What a member said of points that have left the chapter since, and those each was merged or split into. */
async function lirePartis<P extends { pointId: string }>(dites: readonly P[]) {
  if (dites.length === 0) return [];
  const suites = await db
    .select({ id: points.id, code: points.code, vers: vers.code })
    .from(points)
    .leftJoin(filiations, and(eq(filiations.dePointId, points.id), isNull(filiations.fermePar)))
    .leftJoin(vers, eq(vers.id, filiations.versPointId))
    .where(
      inArray(
        points.id,
        dites.map((d) => d.pointId),
      ),
    )
    .orderBy(points.numero, vers.numero);
  return [...grouper(suites, (s) => s.id)].flatMap(([id, siennes]) =>
    dites
      .filter((d) => d.pointId === id)
      .map((dite) => ({ dite, code: siennes[0]?.code ?? "", vers: siennes.flatMap((s) => s.vers ?? []) })),
  );
}
const vers = alias(points, "vers");
