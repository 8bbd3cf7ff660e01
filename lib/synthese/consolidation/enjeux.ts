import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { enjeuPoints } from "@/db/schema/consolidation";
import { points } from "@/db/schema/synthese";
import { enjeuVersions } from "@/db/schema/versions";
import { findEditionInstruite } from "../../appel/edition/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import type { CodeTransition } from "../../socle/transitions/transitions.ts";
import type { TypeBloc } from "./blocs.ts";
import { composerBlocs, lireConsolidation } from "./consolidation.ts";
import type { DestinataireSaisi } from "./destinataires.ts";

/** The enjeux in force, in their order, with the codes of the points each rests on. */
export const listEnjeux = (editionId: string, lecteur: Lecteur = db) =>
  lecteur
    .select({
      id: enjeuVersions.enjeuId,
      version: enjeuVersions.numero,
      titre: enjeuVersions.titre,
      texte: enjeuVersions.texte,
      exemples: enjeuVersions.exemples,
      liens: enjeuVersions.liens,
      points: sql<string[]>`coalesce((
        select json_agg(p.code order by p.numero) from ${enjeuPoints} ep join ${points} p on p.id = ep.point_id
        where ep.enjeu_id = ${enjeuVersions.enjeuId} and ep.ferme_par is null
      ), '[]'::json)`,
    })
    .from(enjeuVersions)
    .where(and(eq(enjeuVersions.editionId, editionId), isNull(enjeuVersions.fermePar)))
    .orderBy(asc(enjeuVersions.rang));
export type EnjeuLu = Awaited<ReturnType<typeof listEnjeux>>[number];

/** A point an enjeu may rest on, of any chapter; `sources`: the words of its énoncés, by which it is found too. */
export type PointDEnjeu = {
  id: string;
  code: string;
  transition: CodeTransition;
  bloc: TypeBloc;
  accroche: string;
  texte: string;
  destinataires: DestinataireSaisi[];
  sources: string;
};

/** The enjeux of an edition, all its points and the names of its structures, or undefined when it is not theirs. */
export async function lireEnjeux(actor: Actor, annee: string) {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) return undefined;
  const [enjeux, consolidation] = await Promise.all([listEnjeux(edition.id), lireConsolidation(edition.id)]);
  const tous = composerBlocs(consolidation).flatMap(({ transition, type, groupes }) =>
    groupes
      .flatMap((g) => g.points)
      .map(
        ({ id, code, accroche, texte, destinataires, sources }): PointDEnjeu => ({
          id,
          code,
          transition,
          bloc: type,
          accroche,
          texte,
          destinataires,
          sources: sources.map((s) => `${s.code} ${s.accroche} ${s.texte}`).join(" "),
        }),
      ),
  );
  const noms = [...consolidation.provenances.values()].flatMap((p) => p.structures.map((s) => s.nom));
  return { edition, enjeux, points: tous, noms: [...new Set(noms)] };
}
