import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { editions } from "@/db/schema/edition";
import type { Actor } from "../auth/actor.ts";
import { composerBlocs, lireConsolidation } from "../synthese/consolidation.ts";
import { remplirPourLire } from "../synthese/valeurs-lues.ts";
import { echeanceDuPoint } from "./delais.ts";
import { chapitreDe, lireSuivi } from "./lire.ts";
import { voixDe } from "./membres.ts";
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
  const dits = consolidation && {
    ...consolidation,
    points: await remplirPourLire(chapitre.editionId, consolidation.points),
  };
  const blocs = dits ? composerBlocs(dits).filter((b) => b.chapitreId === chapitre.id) : [];
  const points = blocs.flatMap((b) =>
    b.groupes.flatMap((g) =>
      g.points.map((p) => {
        const vu = suivi.points.find((x) => x.id === p.id);
        const derniere = suivi.positions.find((x) => x.pointId === p.id && x.personneId === membre.personneId);
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
          partiePrenante: vu ? isPartiePrenante(membre, vu) : false,
          avantLe: relecture && vu ? echeanceDuPoint(relecture.avantLe, vu.motsLe) : null,
          ouvert: chapitre.etat === "en_relecture" || suivi.rouverts.includes(p.id),
        };
      }),
    ),
  );
  return { chapitre, membre, voix, points };
}
export type PointDuMembre = NonNullable<Awaited<ReturnType<typeof lireChapitreDuMembre>>>["points"][number];
