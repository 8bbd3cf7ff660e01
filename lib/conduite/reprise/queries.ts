import "server-only";
import { eq, sql } from "drizzle-orm";
import { db, type Lecteur } from "@/db/client";
import { editions, tableauxRecus } from "@/db/schema/edition";
import { type Edition, findEditionInstruite, listTransitions } from "../../appel/edition/queries.ts";
import { chercherDoublons } from "../../appel/structure/queries.ts";
import type { Actor } from "../../socle/acteur/actor.ts";
import { jourLocal } from "../../socle/typographie/dates.ts";
import { type Apercu, apercevoir } from "./apercu.ts";
import { listLieux } from "./lieux.ts";
import { lireLignes } from "./lire-lignes.ts";
import { whyNotReprendre } from "./rules.ts";
import { type Choix, feuilleDe, lireChoix } from "./schema.ts";
import type { Tableau } from "./tableau.ts";

/** Names that are new and look like one already there, told before they are written. */
const PROCHES_MAX = 60;

/** Whether candidatures were handed in here: its ateliers are not a list to take over. */
export async function isVivante(tx: Lecteur, editionId: string): Promise<boolean> {
  const [row] = await tx
    .select({
      vivante: sql<boolean>`exists (select 1 from candidatures c where c.edition_id = ${editions.id} and not c.reprise)`,
    })
    .from(editions)
    .where(eq(editions.id, editionId));
  return row?.vivante ?? false;
}

export async function findTableau(tx: Lecteur, editionId: string) {
  const [tableau] = await tx.select().from(tableauxRecus).where(eq(tableauxRecus.editionId, editionId));
  return tableau;
}

/** What the lines of a file say, their places found; nothing of it is compared with the edition yet. */
async function situerLignes(edition: Edition, tableau: Tableau, choix: Choix, now: Date) {
  const lignes = feuilleDe(tableau, choix)?.lignes ?? [];
  const transitions = await listTransitions(edition.id);
  const lues = lireLignes(lignes, choix.entete, choix.colonnes, {
    annee: edition.annee,
    annees: [Number(edition.dateDebut.slice(0, 4)), Number(edition.dateFin.slice(0, 4))],
    aujourdhui: jourLocal(now),
    transitions: transitions.map((t) => ({ code: t.code, nom: t.libelle })),
  });
  const lieux = await listLieux(lues, edition.regionCode);
  return lues.map((l) => {
    const lieu = lieux.get(l.numero);
    if (!lieu) throw new Error("ligne sans lieu");
    return { ...l, ...lieu, erreurs: [...l.erreurs, ...lieu.erreurs] };
  });
}

/**
 * The lines of the file received at this instant, null when it is another. Read before the transaction that writes them: each
 * place is looked for by a question of its own.
 */
export async function unsafeSituerRecu(editionId: string, at: Date, choix: Choix, now: Date) {
  const [edition] = await db.select().from(editions).where(eq(editions.id, editionId));
  const recu = await findTableau(db, editionId);
  return edition && recu?.at.getTime() === at.getTime() ? situerLignes(edition, recu.contenu, choix, now) : null;
}

/** The page of a list to take over; undefined for who does not instruct the edition. */
export async function findReprise(
  actor: Actor,
  annee: string,
  params: Record<string, string | string[] | undefined>,
  now: Date,
) {
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) return undefined;
  const faits = { ...edition, vivante: await isVivante(db, edition.id) };
  const refus = whyNotReprendre(actor, faits, jourLocal(now));
  const recu = refus ? undefined : await findTableau(db, edition.id);
  if (!recu) return { edition, refus, recu: null };
  const choix = lireChoix(recu.contenu, params);
  const apercu = await apercevoir(db, edition.id, await situerLignes(edition, recu.contenu, choix, now));
  return { edition, refus, recu: { ...recu, choix, apercu, proches: await lireProches(apercu) } };
}

/** For each new structure, those already there that look like it. */
async function lireProches({ structures }: Apercu): Promise<Map<string, string[]>> {
  const nouvelles = structures.filter((s) => s.etat === "nouvelle").slice(0, PROCHES_MAX);
  const proches = new Map<string, string[]>();
  for (const { nom } of nouvelles) {
    const noms = (await chercherDoublons({ nom, siret: "", rna: "" })).map((d) => d.nom);
    if (noms.length > 0) proches.set(nom, noms);
  }
  return proches;
}
