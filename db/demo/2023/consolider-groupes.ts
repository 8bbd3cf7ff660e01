import { CODES_USUELS, type CodeUsuel } from "../../../lib/socle/transitions/transitions.ts";
import { type Consolidation, lireConsolidation } from "../../../lib/synthese/consolidation/consolidation.ts";
import { composerGroupe, retirerGroupe } from "../../../lib/synthese/consolidation/gestes/composer-groupe.ts";
import { exiger } from "../personnes.ts";
import type { PointV2Demo } from "../types.ts";
import { groupesV2, pointsV2 } from "./consolidation-v2.ts";
import type { Chantier } from "./consolider-v2.ts";

type Place = Pick<PointV2Demo, "bloc" | "groupe">;

/** Makes the groups v2 adds to v1, writes their remark and example, and answers where a point goes. */
export async function composerGroupes({ actor, editionId, maintenant }: Chantier) {
  const v1 = await lireConsolidation(editionId);
  const ids = new Map<string, string>();
  const cle = (transition: CodeUsuel, { bloc, groupe }: Place) => `${transition}/${bloc}/${groupe ?? ""}`;
  for (const transition of CODES_USUELS)
    for (const p of pointsV2[transition]) {
      if (ids.has(cle(transition, p))) continue;
      const { blocId, avant } = lirePlace(v1, transition, p);
      const textes = groupesV2[transition].find((g) => g.bloc === p.bloc && g.titre === p.groupe);
      if (avant && !textes) {
        ids.set(cle(transition, p), avant.groupeId);
        continue;
      }
      const donnees = {
        blocId,
        ...(avant ? { groupeId: avant.groupeId, versionLue: avant.version } : { titre: p.groupe ?? "" }),
        ...(textes?.remarque && { remarque: textes.remarque }),
        ...(textes?.exemple && { exemple: textes.exemple }),
      };
      ids.set(cle(transition, p), exiger(await composerGroupe(actor, donnees, maintenant()), cle(transition, p)).id);
    }
  return (transition: CodeUsuel, p: Place) => ids.get(cle(transition, p)) ?? "";
}

function lirePlace({ groupes }: Consolidation, transition: CodeUsuel, { bloc, groupe }: Place) {
  const siens = groupes.filter((g) => g.transition === transition && g.type === bloc);
  return { blocId: siens[0]?.blocId ?? "", avant: siens.find((g) => g.titre === groupe) };
}

/** Groups of v1 whose points have all gone elsewhere. */
export async function retirerGroupesVides({ actor, editionId, maintenant }: Chantier): Promise<void> {
  const { groupes, points } = await lireConsolidation(editionId);
  for (const { groupeId, titre } of groupes)
    if (titre !== null && !points.some((p) => p.groupeId === groupeId))
      exiger(await retirerGroupe(actor, { groupeId }, maintenant()), `groupe vide : ${titre}`);
}
