import "server-only";
import { and, count, desc, eq, inArray, ne, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { editions, editionTransitions } from "@/db/schema/edition";
import { roleTransitions } from "@/db/schema/personne";
import { chapitres } from "@/db/schema/synthese";
import { cleTransition, codeLibre } from "../../appel/edition/code-transition.ts";
import type { Edition } from "../../appel/edition/queries.ts";
import type { TransitionVoulue } from "../../appel/edition/schema.ts";
import { type Refusee, refusedBecause } from "../../socle/result.ts";
import { pluriel } from "../../socle/typographie/nombre.ts";

type Ligne = typeof editionTransitions.$inferSelect;

/**
 * Gives an edition these transitions, in this order, under its lock: those it had and does not name are taken away. What
 * would break what is public, or lose what somebody wrote, is refused with its reason.
 */
export async function changerTransitions(
  tx: Tx,
  edition: Pick<Edition, "id" | "etat" | "annee">,
  voulues: readonly TransitionVoulue[],
): Promise<Refusee | null> {
  const avant = await tx.select().from(editionTransitions).where(eq(editionTransitions.editionId, edition.id));
  const figee = (id: string) => (edition.etat === "preparation" ? undefined : avant.find((t) => t.id === id));
  const ailleurs = await listAilleurs(tx, edition.id);
  const donnees: TransitionVoulue[] = [];
  for (const v of voulues) {
    const code =
      figee(v.id)?.code ||
      v.code ||
      ailleurs.find((a) => a.libelle === v.libelle && !donnees.some((d) => d.code === a.code))?.code ||
      codeLibre(
        v.libelle,
        [...ailleurs, ...donnees].map((t) => t.code),
      );
    donnees.push({ ...v, code });
  }
  const refus =
    (await retirer(
      tx,
      edition,
      avant.filter((t) => !voulues.some((v) => v.id === t.id)),
    )) ??
    dejaLue(edition, donnees, ailleurs, avant) ??
    codePris(donnees, ailleurs);
  if (refus) return refus;
  // Codes are exchanged without two rows ever bearing the same.
  if (edition.etat === "preparation")
    await tx
      .update(editionTransitions)
      .set({ code: sql`'x' || replace(${editionTransitions.id}::text, '-', '')` })
      .where(eq(editionTransitions.editionId, edition.id));
  for (const [ordre, { id, ...ligne }] of donnees.entries()) {
    if (avant.some((t) => t.id === id))
      await tx
        .update(editionTransitions)
        .set({ ...ligne, ordre })
        .where(eq(editionTransitions.id, id));
    else await tx.insert(editionTransitions).values({ ...ligne, ordre, editionId: edition.id });
    const { libelle, couleur, marque } = ligne;
    // Whoever else prepares an edition with it shows it the same way.
    await tx
      .update(editionTransitions)
      .set({ libelle, couleur, marque })
      .where(and(eq(editionTransitions.code, ligne.code), ne(editionTransitions.editionId, edition.id)));
  }
  return null;
}

/** Those taken away: only while the edition is prepared, and when nobody follows them. */
async function retirer(tx: Tx, edition: Pick<Edition, "etat">, retirees: readonly Ligne[]): Promise<Refusee | null> {
  const [premiere] = retirees;
  if (!premiere) return null;
  const dire = (phrase: string) => ({ ...refusedBecause("transition_utilisee", phrase), champ: "transitions" });
  if (edition.etat !== "preparation")
    return dire(
      `L’appel a été ouvert avec « ${premiere.libelle} » : des candidatures et des fiches peuvent en dépendre. Une transition ne se retire que pendant la préparation.`,
    );
  const ids = retirees.map((t) => t.id);
  const [suivies] = await tx
    .select({ n: count() })
    .from(roleTransitions)
    .where(inArray(roleTransitions.transitionId, ids));
  if (suivies?.n)
    return dire(
      `${pluriel(suivies.n, "membre du comité suit", "membres du comité suivent")} ce que vous retirez : changez d’abord ce qu’ils suivent, sur la page Personnes.`,
    );
  const [ouverts] = await tx.select({ n: count() }).from(chapitres).where(inArray(chapitres.transitionId, ids));
  if (ouverts?.n) return dire("Le chapitre de cette transition est déjà commencé dans la synthèse.");
  await tx.delete(editionTransitions).where(inArray(editionTransitions.id, ids));
  return null;
}

/** A transition that one reads already, in another edition or in what this one published, keeps its name and its signs. */
function dejaLue(
  edition: Pick<Edition, "etat" | "annee">,
  donnees: readonly TransitionVoulue[],
  ailleurs: Awaited<ReturnType<typeof listAilleurs>>,
  avant: readonly Ligne[],
): Refusee | null {
  const lues = [
    ...ailleurs.filter((a) => a.etat !== "preparation"),
    ...(edition.etat === "publiee" ? avant.map((t) => ({ ...t, annee: edition.annee })) : []),
  ];
  for (const [i, v] of donnees.entries()) {
    const meme = lues.find((a) => a.code === v.code);
    if (meme && (meme.libelle !== v.libelle || meme.couleur !== v.couleur || meme.marque !== v.marque))
      return {
        ...refusedBecause(
          "transition_ailleurs",
          `« ${meme.libelle} » est une transition de l’édition ${meme.annee}, que l’on lit déjà : elle y garde son nom, sa couleur et son signe. Pour une autre transition, videz son nom dans les adresses : elle en recevra un à elle.`,
        ),
        champ: `transitions.${i}.libelle`,
      };
  }
  return null;
}

const listAilleurs = (tx: Tx, editionId: string) =>
  tx
    .select({
      code: editionTransitions.code,
      libelle: editionTransitions.libelle,
      couleur: editionTransitions.couleur,
      marque: editionTransitions.marque,
      annee: editions.annee,
      etat: editions.etat,
    })
    .from(editionTransitions)
    .innerJoin(editions, eq(editions.id, editionTransitions.editionId))
    .where(ne(editions.id, editionId))
    .orderBy(desc(editions.annee));

/** Two transitions neither have the same code in an edition, nor begin alike in the bookmarks of its models. */
function codePris(donnees: readonly TransitionVoulue[], ailleurs: readonly { code: string }[]): Refusee | null {
  for (const [i, { code }] of donnees.entries()) {
    const proche =
      donnees.slice(0, i).find((d) => cleTransition(d.code) === cleTransition(code)) ??
      ailleurs.find((a) => a.code !== code && cleTransition(a.code) === cleTransition(code));
    if (proche)
      return {
        ...refusedBecause(
          "transition_code_pris",
          `« ${code} » ressemble trop à « ${proche.code} » : choisissez un autre début.`,
        ),
        champ: `transitions.${i}.code`,
      };
  }
  return null;
}
