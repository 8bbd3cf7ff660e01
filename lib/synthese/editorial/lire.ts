import "server-only";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { logosEdition, textesEdition } from "@/db/schema/editorial";
import { personnes } from "@/db/schema/personne";
import type { Edition } from "../../appel/edition/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { whyNotRediger } from "../consolidation/rediger.ts";
import { texteParDefaut } from "./defauts.ts";
import { CLES_EDITORIALES, type CleEditoriale, PARTIE_VIDE, type PartieEcrite } from "./parties.ts";

/** A part as it stands: its number, 0 while nobody has written it and our words stand in its place. */
export type PartieLue = PartieEcrite & { cle: CleEditoriale; version: number; at: Date | null; par: string | null };

/** Every part of an edition, in the order of the book: one query. */
export async function listParties(
  edition: Pick<Edition, "id" | "dateLancement" | "datesComite" | "categories">,
  lecteur: Lecteur = db,
): Promise<PartieLue[]> {
  const lues = await lecteur
    .selectDistinctOn([textesEdition.cle], {
      cle: textesEdition.cle,
      version: textesEdition.version,
      texte: textesEdition.texte,
      signataires: textesEdition.signataires,
      programme: textesEdition.programme,
      at: textesEdition.at,
      par: personnes.nom,
    })
    .from(textesEdition)
    .leftJoin(personnes, eq(personnes.id, textesEdition.personneId))
    .where(eq(textesEdition.editionId, edition.id))
    .orderBy(textesEdition.cle, desc(textesEdition.version));
  return CLES_EDITORIALES.map(
    (cle) =>
      lues.find((l) => l.cle === cle) ?? {
        ...PARTIE_VIDE,
        cle,
        texte: texteParDefaut(cle, edition),
        version: 0,
        at: null,
        par: null,
      },
  );
}

/** A part as last saved, all of one instant: what a person whose save came second compares with, if she may write. */
export function lirePartie(
  actor: Actor,
  { editionId, cle }: { editionId: string; cle: CleEditoriale },
): Promise<Result<{ version: number; at: Date; par: string | null; valeurs: PartieEcrite }>> {
  return db.transaction(
    async (tx) => {
      const [edition] = await tx.select().from(editions).where(eq(editions.id, editionId));
      if (!edition) return refused("introuvable");
      const refus = whyNotRediger(actor, edition);
      if (refus) return refused(refus === "non_autorise" ? "introuvable" : refus);
      const partie = (await listParties(edition, tx)).find((p) => p.cle === cle);
      if (!partie) return refused("introuvable");
      const { version, at, par, texte, signataires, programme } = partie;
      return done({ version, at: at ?? new Date(0), par, valeurs: { texte, signataires, programme } });
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}

/** The logos printed today, in the order they came. */
export const listLogos = (editionId: string, lecteur: Lecteur = db) =>
  lecteur
    .select({
      id: logosEdition.id,
      nom: logosEdition.nom,
      largeur: logosEdition.largeur,
      hauteur: logosEdition.hauteur,
    })
    .from(logosEdition)
    .where(and(eq(logosEdition.editionId, editionId), isNull(logosEdition.retireAt)))
    .orderBy(asc(logosEdition.ajouteAt), asc(logosEdition.nom));
export type LogoLu = Awaited<ReturnType<typeof listLogos>>[number];
