import "server-only";
import { and, asc, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { gesteEffets, gestes } from "@/db/schema/geste";
import { personnes } from "@/db/schema/personne";
import { points } from "@/db/schema/synthese";
import { pointVersions } from "@/db/schema/versions";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { TypeGeste } from "./gestes/types.ts";
import { phraseGeste } from "./gestes/wording.ts";

/** Who did what, when, in a sentence. `annule`: undone, and not made again since. */
export type GesteLu = {
  id: string;
  type: TypeGeste;
  phrase: string;
  at: Date;
  personneId: string | null;
  auteur: string | null;
  supprimeeAt: Date | null;
  annule: boolean;
  /** Makes again what was undone. */
  retabli: boolean;
};
type Mots = { version: number; accroche: string; texte: string };
/** `avant`, `apres`: the words of the point, where the gesture changed them. */
export type GesteDuPoint = GesteLu & { avant: Mots | null; apres: Mots | null };

/** Undone an odd number of times: its undoing holds. A chain of undoings is walked to its end. */
const isAnnule = sql<boolean>`(
  with recursive suite(id, n) as (
    select g.id, 1 from gestes g where g.annule_id = ${gestes.id}
    union all select g.id, s.n + 1 from gestes g join suite s on g.annule_id = s.id
  ) select coalesce(max(n), 0) % 2 = 1 from suite
)`;

/** What is read of a gesture; joined with its person. */
export const gesteLu = {
  id: gestes.id,
  numero: gestes.numero,
  type: gestes.type,
  donnees: gestes.donnees,
  at: gestes.at,
  personneId: gestes.personneId,
  auteur: personnes.nom,
  supprimeeAt: personnes.supprimeeAt,
  annule: isAnnule,
};

const dire = <G extends Parameters<typeof phraseGeste>[0]>({ donnees, ...geste }: G) => ({
  ...geste,
  phrase: phraseGeste({ type: geste.type, donnees }),
  retabli: donnees.retabli === true,
});

/**
 * The last gestures of a chapter, newest first: those made in it, and those of several chapters, of enjeux or of homes.
 * For who instructs the edition; none for anybody else.
 */
export async function listDerniersGestes(
  actor: Actor,
  chapitre: { id: string; editionId: string },
  combien = 20,
): Promise<GesteLu[]> {
  if (!isInstructeur(actor, chapitre.editionId)) return [];
  const rows = await db
    .select(gesteLu)
    .from(gestes)
    .leftJoin(personnes, eq(personnes.id, gestes.personneId))
    .where(
      and(eq(gestes.editionId, chapitre.editionId), or(eq(gestes.chapitreId, chapitre.id), isNull(gestes.chapitreId))),
    )
    .orderBy(desc(gestes.numero))
    .limit(combien);
  return rows.map(({ numero: _, ...row }) => dire(row));
}

/** All that was done to a point, oldest first, with its words before and after each gesture that changed them. */
export async function listHistoire(editionId: string, code: string): Promise<GesteDuPoint[]> {
  const [point] = await db
    .select({ id: points.id })
    .from(points)
    .where(and(eq(points.editionId, editionId), eq(points.code, code)));
  if (!point) return [];
  const effets = await db
    .selectDistinct({
      gesteId: gesteEffets.gesteId,
      ligneId: gesteEffets.ligneId,
      nature: gesteEffets.nature,
      sens: gesteEffets.sens,
    })
    .from(gesteEffets)
    .where(eq(gesteEffets.pointId, point.id));
  const rows = await db
    .select(gesteLu)
    .from(gestes)
    .leftJoin(personnes, eq(personnes.id, gestes.personneId))
    .where(inArray(gestes.id, [...new Set(effets.map((e) => e.gesteId))]))
    .orderBy(asc(gestes.numero));
  const versions = await db
    .select({
      id: pointVersions.id,
      version: pointVersions.numero,
      accroche: pointVersions.accroche,
      texte: pointVersions.texte,
    })
    .from(pointVersions)
    .where(eq(pointVersions.pointId, point.id));
  const versionDe = (gesteId: string, sens: "ouvre" | "ferme"): Mots | null => {
    const effet = effets.find((e) => e.gesteId === gesteId && e.nature === "point_version" && e.sens === sens);
    const version = versions.find((v) => v.id === effet?.ligneId);
    return version ? { version: version.version, accroche: version.accroche, texte: version.texte } : null;
  };
  return rows.map(({ numero: _, ...row }) => {
    const avant = versionDe(row.id, "ferme");
    const apres = versionDe(row.id, "ouvre");
    const memes = avant?.accroche === apres?.accroche && avant?.texte === apres?.texte;
    return { ...dire(row), avant: memes ? null : avant, apres: memes ? null : apres };
  });
}
