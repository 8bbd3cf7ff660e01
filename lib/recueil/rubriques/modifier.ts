import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions } from "@/db/schema/edition";
import { editionRubriques } from "@/db/schema/rubrique";
import { inTransaction } from "@/db/transaction";
import { whyNotRegler } from "../../appel/edition/rules.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { lockEdition } from "../../socle/acteur/lock-edition.ts";
import { journaliser } from "../../socle/journal/write.ts";
import { done, type Refusee, type Result, refused, refusedBecause } from "../../socle/result.ts";
import { pluriel } from "../../socle/typographie/nombre.ts";
import { compterAuDela, compterReponses, listCorrigees, listRubriques } from "./queries.ts";
import { deLaPartie, isPropre, maximumDe, PARTIES, propresDe, type Rubrique } from "./rubriques.ts";
import type { RubriquesVoulues } from "./schema.ts";

/**
 * Changes what the fiches of an edition ask; answers its new version. Refuses to withdraw a usual rubrique that fiches
 * answer, to take away one of its own that they answer (it is withdrawn instead), or to ask for less than they say, with how
 * many. What is asked besides counts for the fiches handed in from now on; what one is saving at this very instant may
 * still land in what is withdrawn, and reads on.
 */
export function modifierRubriques(
  actor: Actor,
  id: string,
  version: number,
  { rubriques }: RubriquesVoulues,
  now: Date,
): Promise<Result<number>> {
  return inTransaction(async (tx) => {
    const edition = await lockEdition(tx, actor, id);
    if (!edition) return refused("introuvable");
    const refus = whyNotRegler(actor, edition, version);
    if (refus) return refused(refus);
    const avant = await listRubriques(tx, id);
    const voulues = PARTIES.flatMap((partie) => deLaPartie(rubriques, partie));
    const supprimees = propresDe(avant).filter((a) => voulues.every((r) => r.cle !== a.cle));
    const casse = await laisseDehors(tx, id, avant, rubriques, supprimees);
    if (casse) return casse;
    for (const { cle } of supprimees)
      await tx.delete(editionRubriques).where(and(eq(editionRubriques.editionId, id), eq(editionRubriques.cle, cle)));
    for (const [ordre, { cle, ...ligne }] of voulues.entries())
      await tx
        .insert(editionRubriques)
        .values({ editionId: id, cle, ...ligne, ordre })
        .onConflictDoUpdate({
          target: [editionRubriques.editionId, editionRubriques.cle],
          set: { ...ligne, ordre },
        });
    await tx
      .update(editions)
      .set({ versionReglages: version + 1 })
      .where(eq(editions.id, id));
    await journaliser(tx, {
      at: now,
      type: "modifier_rubriques",
      objet: "edition",
      objetId: id,
      editionId: id,
      personneId: actor.personneId,
      donnees: {
        version: version + 1,
        changees: cles(
          voulues.filter(
            (r) =>
              !isPareille(
                r,
                avant.find((a) => a.cle === r.cle),
              ),
          ),
        ),
        retirees: cles(voulues.filter((r) => r.retiree)),
        ...(supprimees.length > 0 && { supprimees: cles(supprimees) }),
        ordre: cles(voulues),
      },
    });
    return done(version + 1);
  });
}

const cles = (rubriques: readonly Rubrique[]) => rubriques.map((r) => r.cle).join(",");

const isPareille = (r: Rubrique, avant: Rubrique | undefined) =>
  avant !== undefined && (Object.keys(r) as (keyof Rubrique)[]).every((c) => r[c] === avant[c]);

/** What fiches hold and the edition would no longer take, in the order of the form. */
async function laisseDehors(
  tx: Tx,
  editionId: string,
  avant: readonly Rubrique[],
  voulues: readonly Rubrique[],
  supprimees: ReturnType<typeof propresDe>,
): Promise<Refusee | null> {
  const reponses = await compterReponses(tx, editionId);
  const corrigees =
    supprimees.length > 0
      ? await listCorrigees(
          tx,
          editionId,
          supprimees.map((r) => r.cle),
        )
      : [];
  for (const r of supprimees) {
    const remplies = reponses[r.cle] ?? 0;
    const pourquoi =
      remplies > 0
        ? `${pluriel(remplies, "fiche a répondu", "fiches ont répondu")} à « ${r.nom} »`
        : corrigees.includes(r.cle) && `Une correction a été demandée sur « ${r.nom} »`;
    if (pourquoi)
      return {
        ...refusedBecause(
          "rubrique_remplie",
          `${pourquoi} : elle ne se supprime plus. Gardez-la, et cochez « Ne pas la demander dans cette édition ».`,
        ),
        champ: "rubriques",
      };
  }
  for (const [i, r] of voulues.entries()) {
    const ancienne = avant.find((a) => a.cle === r.cle);
    const remplies = reponses[r.cle] ?? 0;
    if (r.retiree && !ancienne?.retiree && remplies > 0 && !isPropre(r.cle))
      return {
        ...refusedBecause(
          "rubrique_remplie",
          `${pluriel(remplies, "fiche a répondu", "fiches ont répondu")} à « ${ancienne?.nom ?? r.nom} » : elle ne se retire plus de cette édition. Rendez-la facultative ; vous pourrez la retirer de la suivante.`,
        ),
        champ: `rubriques.${i}.retiree`,
      };
    if (ancienne && maximumDe(r) < maximumDe(ancienne)) {
      const n = await compterAuDela(tx, editionId, r.cle, maximumDe(r));
      if (n > 0)
        return {
          ...refusedBecause(
            "rubrique_trop_courte",
            `${pluriel(n, "fiche en dit", "fiches en disent")} déjà plus dans « ${ancienne.nom} » : gardez un maximum plus grand.`,
          ),
          champ: `rubriques.${i}.maximum`,
        };
    }
  }
  return null;
}
