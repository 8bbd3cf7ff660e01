import "server-only";
import { db, type Tx } from "@/db/client";
import { avisARappeler } from "../../appel/avis/rappels.ts";
import { brouillonsARappeler } from "../../appel/candidature/brouillon/rappels.ts";
import { retoursARappeler } from "../../recueil/retour/rappels.ts";
import { sansMarques } from "../../socle/courriel/marques.ts";
import { lireModeles, selonModele } from "../../socle/courriel/modeles.ts";
import { ecrireTexte } from "../../socle/courriel/outbox.ts";
import { compareParts, jourDesRappels, type Part } from "../../socle/courriel/part.ts";
import { derniersRappels, isLibre, sansRappels } from "../../socle/courriel/rythme.ts";
import type { Texte } from "../../socle/courriel/texte.ts";
import { grouper } from "../../socle/grouper.ts";
import { reponsesARappeler } from "../../synthese/reponse/rappels.ts";
import { rappelerLesSeances } from "../../synthese/seance/rappels.ts";

/**
 * Reminds, from eight in the morning, of what passing days make due: drafts before the end of the call, returns owed and
 * ateliers to come, avis awaited, propositions without an answer. One mail a week and person at most, with all that concerns them, the most pressing first.
 * Tells how many of these were written. Those expected at a séance are reminded of it besides.
 */
export function rappeler(now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const derniers = await derniersRappels(tx);
    const refuses = await sansRappels(tx);
    const jour = jourDesRappels(now);
    await rappelerLesSeances(tx, jour, now);
    const parts = [
      ...(await brouillonsARappeler(tx, jour, now)),
      ...(await retoursARappeler(tx, jour, now)),
      ...(await avisARappeler(tx, now)),
      ...(await reponsesARappeler(tx, now)),
    ];
    let n = 0;
    const voulues = parts.filter((p) => !refuses.has(p.personne.personneId ?? ""));
    for (const siennes of grouper(voulues, (p) => p.personne.adresse).values())
      n += await rappelerUne(tx, siennes, derniers, jour, now);
    return n;
  });
}

async function rappelerUne(
  tx: Tx,
  parts: readonly Part[],
  derniers: ReadonlyMap<string, string>,
  jour: string,
  now: Date,
): Promise<number> {
  const dernier = derniers.get(parts[0]?.personne.personneId ?? "");
  if (!isLibre(dernier, jour)) return 0;
  const [premiere, ...autres] = parts
    .map((part) => ({ part, pour: part.pour, presse: part.presse(dernier) }))
    .sort((a, b) => compareParts(a, b, jour));
  if (!premiere?.presse) return 0;
  const { personne, type, editionId, objet } = premiere.part;
  const dire = async (part: Part) => selonModele(await lireModeles(tx, part.editionId), part.type, await part.dire());
  let texte = await dire(premiere.part);
  for (const { part } of autres) texte = joindre(texte, await dire(part));
  await ecrireTexte(tx, [personne], texte, { type, editionId, ...objet, at: now });
  return 1;
}

/** What comes second says what it is first, since the mail bears the subject of another. */
function joindre(premier: Texte, { sujet, corps }: Texte): Texte {
  const quoi = sansMarques(sujet).replace(/^\[[^\]]+\] /, "");
  return {
    sujet: premier.sujet,
    corps: [...premier.corps, `À faire aussi : ${quoi.charAt(0).toLowerCase()}${quoi.slice(1)}`, ...corps],
  };
}
