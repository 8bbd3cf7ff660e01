import { eq } from "drizzle-orm";
import { CODES_USUELS } from "../../../lib/socle/transitions/transitions.ts";
import { lireConsolidation } from "../../../lib/synthese/consolidation/consolidation.ts";
import { ecrireChapitre } from "../../../lib/synthese/consolidation/gestes/ecrire-chapitre.ts";
import { ecrireEnjeu, nourrirEnjeu } from "../../../lib/synthese/consolidation/gestes/ecrire-enjeu.ts";
import { db } from "../../client.ts";
import { enjeuVersions } from "../../schema/versions.ts";
import { exiger } from "../personnes.ts";
import { finsV2 } from "./consolidation-v2.ts";
import type { Chantier } from "./consolider-v2.ts";
import { enjeuxV2 } from "./enjeux.ts";

/** What closes each chapter. */
export async function ecrireFins({ actor, editionId, maintenant }: Chantier): Promise<void> {
  const { groupes } = await lireConsolidation(editionId);
  for (const transition of CODES_USUELS) {
    const chapitreId = groupes.find((g) => g.transition === transition)?.chapitreId ?? "";
    const { remarque, encart } = finsV2[transition];
    const textes = { chapitreId, versionLue: 2, remarque, encarts: [encart] };
    exiger(await ecrireChapitre(actor, textes, maintenant()), `fin du chapitre ${transition}`);
  }
}

/** Examples of the enjeux, the words of those that change, and the points they rest on. */
export async function ecrireEnjeux(
  { actor, editionId, maintenant }: Chantier,
  points: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = await db.select().from(enjeuVersions).where(eq(enjeuVersions.editionId, editionId));
  for (const e of enjeuxV2) {
    const avant = rows.find((row) => row.titre === e.titre);
    if (!avant) throw new Error(`enjeu absent : ${e.titre}`);
    const { enjeuId, numero: versionLue } = avant;
    const textes = { editionId, enjeuId, versionLue, exemples: e.exemples, ...(e.texte && { texte: e.texte }) };
    exiger(await ecrireEnjeu(actor, textes, maintenant()), e.titre);
    const ajoutes = e.points.map((cle) => points.get(cle) ?? "");
    exiger(await nourrirEnjeu(actor, { enjeuId, ajoutes, retires: [] }, maintenant()), e.titre);
  }
}
