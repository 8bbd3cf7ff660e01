import { eq } from "drizzle-orm";
import type { Actor } from "../../../lib/socle/acteur/actor.ts";
import { CODES_USUELS } from "../../../lib/socle/transitions/transitions.ts";
import { creerPoint } from "../../../lib/synthese/consolidation/gestes/creer-point.ts";
import { ecarter } from "../../../lib/synthese/consolidation/gestes/ecarter.ts";
import { SANS_MOTS } from "../../../lib/synthese/consolidation/mots.ts";
import { db } from "../../client.ts";
import { editionTransitions } from "../../schema/edition.ts";
import { blocs, chapitres } from "../../schema/synthese.ts";
import { exiger } from "../personnes.ts";
import type { EcartDemo, PointDemo } from "../types.ts";
import { ecartsEcologiqueSociale, pointsEcologiqueSociale } from "./points-ecologique-sociale.ts";
import {
  ecartsEconomiqueOrganisationnelle,
  pointsEconomiqueOrganisationnelle,
} from "./points-economique-organisationnelle.ts";

/** The points and settings aside of v1. `cles`: the énoncés of the data. */
export async function consoliderV1(
  actor: Actor,
  editionId: string,
  cles: ReadonlyMap<string, string>,
  at: Date,
): Promise<void> {
  const enonceDe = (cle: string) => {
    const id = cles.get(cle);
    if (!id) throw new Error(`énoncé absent : ${cle}`);
    return id;
  };
  const rows = await db
    .select({ id: blocs.id, type: blocs.type, transition: editionTransitions.code })
    .from(blocs)
    .innerJoin(chapitres, eq(chapitres.id, blocs.chapitreId))
    .innerJoin(editionTransitions, eq(editionTransitions.id, chapitres.transitionId))
    .where(eq(chapitres.editionId, editionId));
  const blocDe = new Map(rows.map((b) => [`${b.transition}/${b.type}`, b.id]));
  for (const code of CODES_USUELS) {
    const points: PointDemo[] = [...pointsEcologiqueSociale, ...pointsEconomiqueOrganisationnelle].filter(
      (p) => p.chapitre === code,
    );
    for (const p of points) {
      const sources = p.sources.map((s) => ({ enonceId: enonceDe(s.enonce), mode: s.mode }));
      const donnees = {
        place: { blocId: blocDe.get(`${p.chapitre}/${p.bloc}`) ?? "", groupe: p.groupe ?? "" },
        mots: { ...SANS_MOTS, accroche: p.accroche, texte: p.texte, liens: p.liens ?? [] },
        sources,
      };
      exiger(await creerPoint(actor, donnees, at), `point « ${p.accroche} »`);
    }
  }
  const ecarts: EcartDemo[] = [...ecartsEcologiqueSociale, ...ecartsEconomiqueOrganisationnelle];
  for (const e of ecarts)
    exiger(await ecarter(actor, { enonceIds: [enonceDe(e.enonce)], motif: e.motif }, at), `écart ${e.enonce}`);
}
