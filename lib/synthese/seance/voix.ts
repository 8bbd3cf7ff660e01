import "server-only";
import { and, inArray, isNull } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { relectures } from "@/db/schema/comite";
import { grouper } from "../../socle/grouper.ts";
import { lireRelecturesAuteurs } from "../comite/auteurs.ts";
import { lirePositions } from "../comite/lire.ts";
import type { Voix } from "./contestes.ts";
import type { Membre } from "./membres.ts";
import { direQui } from "./personne.ts";

/** What was said of the points of these chapters before the séance, by point, in the words of those who said it. */
export async function lireVoix(chapitreIds: string[], membres: readonly Membre[], lecteur: Lecteur = db) {
  const ouvertes = await lecteur
    .select({ id: relectures.id })
    .from(relectures)
    .where(and(inArray(relectures.chapitreId, chapitreIds), isNull(relectures.closeAt)));
  const ids = ouvertes.map((r) => r.id);
  const [positions, auteurs] = await Promise.all([lirePositions(lecteur, ids), lireRelecturesAuteurs(lecteur, ids)]);
  const parId = new Map(membres.map((m) => [m.personneId, m]));
  const voix = [
    ...positions
      .filter((p) => p.avis !== "rien_a_redire" || p.proposition)
      .map(
        (p): Voix => ({
          id: p.id,
          pointId: p.pointId,
          nature: p.avis === "rien_a_redire" ? "proposition" : p.avis,
          qui: direQui(parId.get(p.personneId)),
          texte: p.texte,
          proposition: p.proposition,
          partiePrenante: p.partiePrenante,
          motsDepuis: p.motsDepuis,
        }),
      ),
    ...auteurs
      .filter((a) => a.avis === "correction")
      .map(
        (a): Voix => ({
          id: a.id,
          pointId: a.pointId,
          nature: "correction",
          qui: `Auteur de ${a.enonce}`,
          texte: a.texte,
          proposition: null,
          partiePrenante: false,
          motsDepuis: a.motsDepuis,
        }),
      ),
  ];
  return grouper(voix, (v) => v.pointId);
}
