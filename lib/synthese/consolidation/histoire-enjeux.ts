import "server-only";
import { and, asc, desc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { gesteEffets, gestes } from "@/db/schema/geste";
import { personnes } from "@/db/schema/personne";
import { enjeuVersions } from "@/db/schema/versions";
import { type Actor, isInstructeur } from "../../socle/acteur/actor.ts";
import type { TypeGeste } from "./gestes/types.ts";
import { phraseGeste } from "./gestes/wording.ts";
import { type GesteLu, gesteLu } from "./histoire.ts";

const DES_ENJEUX = ["ecrire_enjeu", "retirer_enjeu", "nourrir_enjeu"] as const satisfies TypeGeste[];

/** The title of the enjeu a gesture is about, in its last words. */
const titre = sql<string | null>`(
  select ev.titre from ${gesteEffets} ge join ${enjeuVersions} ev on ev.enjeu_id = ge.enjeu_id
  where ge.geste_id = ${gestes.id} order by ev.numero desc limit 1
)`;

const lire = async (condition: SQL | undefined, ordre: SQL, combien: number): Promise<GesteLu[]> => {
  const rows = await db
    .select({ ...gesteLu, enjeu: titre })
    .from(gestes)
    .leftJoin(personnes, eq(personnes.id, gestes.personneId))
    .where(condition)
    .orderBy(ordre)
    .limit(combien);
  return rows.map(({ numero: _, donnees, enjeu, ...g }) => ({
    ...g,
    phrase: phraseGeste({ ...g, donnees, enjeu }),
    retabli: donnees.retabli === true,
  }));
};

/**
 * The last gestures about the enjeux of an edition, newest first, each with the title it is about; for who instructs it,
 * none for anybody else.
 */
export const listGestesDesEnjeux = async (actor: Actor, editionId: string, combien = 30): Promise<GesteLu[]> =>
  isInstructeur(actor, editionId)
    ? lire(
        and(
          eq(gestes.editionId, editionId),
          or(
            inArray(gestes.type, DES_ENJEUX),
            and(eq(gestes.type, "annuler"), inArray(sql`${gestes.donnees}->>'type'`, DES_ENJEUX)),
          ),
        ),
        desc(gestes.numero),
        combien,
      )
    : [];

type Mots = { titre: string; texte: string };
/** `avant`, `apres`: the words of the enjeu, where the gesture changed them. */
export type GesteDeLEnjeu = GesteLu & { avant: Mots | null; apres: Mots | null };

/** All that was done to an enjeu, oldest first, with its words before and after each gesture that changed them; likewise. */
export async function listHistoireDeLEnjeu(actor: Actor, editionId: string, enjeuId: string): Promise<GesteDeLEnjeu[]> {
  if (!isInstructeur(actor, editionId)) return [];
  const effets = await db
    .selectDistinct({ gesteId: gesteEffets.gesteId, ligneId: gesteEffets.ligneId, sens: gesteEffets.sens })
    .from(gesteEffets)
    .innerJoin(gestes, eq(gestes.id, gesteEffets.gesteId))
    .where(and(eq(gesteEffets.enjeuId, enjeuId), eq(gestes.editionId, editionId)));
  const ids = [...new Set(effets.map((e) => e.gesteId))];
  if (ids.length === 0) return [];
  const [faits, versions] = await Promise.all([
    lire(inArray(gestes.id, ids), asc(gestes.numero), 500),
    db
      .select({ id: enjeuVersions.id, titre: enjeuVersions.titre, texte: enjeuVersions.texte })
      .from(enjeuVersions)
      .where(eq(enjeuVersions.enjeuId, enjeuId)),
  ]);
  const versionDe = (gesteId: string, sens: "ouvre" | "ferme"): Mots | null => {
    const siens = effets.filter((e) => e.gesteId === gesteId && e.sens === sens);
    const version = versions.find((v) => siens.some((e) => e.ligneId === v.id));
    return version ? { titre: version.titre, texte: version.texte } : null;
  };
  return faits.map((g) => {
    const avant = versionDe(g.id, "ferme");
    const apres = versionDe(g.id, "ouvre");
    const memes = avant?.titre === apres?.titre && avant?.texte === apres?.texte;
    return { ...g, avant: memes ? null : avant, apres: memes ? null : apres };
  });
}
