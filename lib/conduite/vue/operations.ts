import "server-only";
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { personnes } from "@/db/schema/personne";
import { vues } from "@/db/schema/vue";
import { inTransaction } from "@/db/transaction";
import type { Actor } from "../../socle/acteur/actor.ts";
import { done, type Result, refused } from "../../socle/result.ts";
import { visibleTo } from "./acces.ts";
import { requeteCanonique } from "./listes.ts";
import { whyNotEnregistrer, whyNotModifier } from "./rules.ts";
import type { NomEtPartage, NouvelleVue } from "./schema.ts";

// A view changes nothing but what its author finds above a list: the journal, which everyone of the CRESS reads, has no
// line about it.

/** Keeps a filtered list under a name: two at once cannot take the same, nor pass the limit. */
export function enregistrerVue(actor: Actor, vue: NouvelleVue, now: Date): Promise<Result<string>> {
  return inTransaction(async (tx) => {
    const { editionId, nom } = vue;
    const refus = whyNotEnregistrer(actor, {
      editionId,
      nom,
      noms: (await verrouiller(tx, actor, editionId)).map(nomDe),
    });
    if (refus) return refused(refus);
    const requete = requeteCanonique(vue.liste, vue.requete);
    const [ecrite] = await tx
      .insert(vues)
      .values({ ...vue, requete, personneId: actor.personneId, createdAt: now })
      .returning({ id: vues.id });
    return ecrite ? done(ecrite.id) : refused("introuvable");
  });
}

/** Gives a view another name, shares it with those who instruct the edition, or keeps it to oneself again. */
export function modifierVue(actor: Actor, id: string, { nom, partagee }: NomEtPartage): Promise<Result> {
  return inTransaction(async (tx) => {
    const vue = await find(tx, actor, id);
    if (!vue) return refused("introuvable");
    const siennes = await verrouiller(tx, actor, vue.editionId);
    const noms = siennes.filter((v) => v.id !== id).map(nomDe);
    const refus = whyNotModifier(actor, vue) ?? whyNotEnregistrer(actor, { editionId: vue.editionId, nom, noms });
    if (refus) return refused(refus);
    const changees = await tx.update(vues).set({ nom, partagee }).where(eq(vues.id, id)).returning({ id: vues.id });
    return changees.length > 0 ? done(undefined) : refused("introuvable");
  });
}

/** Forgets a view; the list itself loses nothing. */
export function supprimerVue(actor: Actor, id: string): Promise<Result> {
  return inTransaction(async (tx) => {
    const vue = await find(tx, actor, id);
    if (!vue) return refused("introuvable");
    const refus = whyNotModifier(actor, vue);
    if (refus) return refused(refus);
    await tx.delete(vues).where(eq(vues.id, id));
    return done(undefined);
  });
}

const nomDe = (v: { nom: string }) => v.nom;

async function find(tx: Tx, actor: Actor, id: string) {
  const [vue] = await tx
    .select({ personneId: vues.personneId, editionId: vues.editionId })
    .from(vues)
    .where(and(eq(vues.id, id), visibleTo(actor)))
    .for("update", { of: vues });
  return vue;
}

/** This person's views of the edition, which nobody adds to before the transaction ends. */
async function verrouiller(tx: Tx, actor: Actor, editionId: string) {
  await tx.select({ id: personnes.id }).from(personnes).where(eq(personnes.id, actor.personneId)).for("no key update");
  return tx
    .select({ id: vues.id, nom: vues.nom })
    .from(vues)
    .where(and(eq(vues.personneId, actor.personneId), eq(vues.editionId, editionId)));
}
