import "server-only";
import { and, eq, gt, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { courriels } from "@/db/schema/courriel";
import { logError } from "../log.ts";
import { isRefusee, marquerRefusee } from "./adresses.ts";
import { adresseArret } from "./desabonnement.ts";
import { type CauseEchec, ErreurEnvoi, erreurEnvoi, isPourTous, prochainEssai } from "./echec.ts";
import { type CourrielPris, finir, prendre, reprendreLesPrises } from "./prise.ts";
import { type PieceJointe, sendNow } from "./transport.ts";
import { type EtatCourriel, TYPES_SANS_TRACE, type TypeCourriel } from "./types.ts";

/**
 * Sends what waits in the outbox, one mail at a time: taken, sent, answered, each of the three committed. One refused for good
 * fails at once; one that may pass waits, for days; one that may have left waits for a person. When our own mail server takes
 * nothing, the others wait untried, and leave as soon as it takes one again. `joindre` makes what goes with one.
 */
export async function viderLaBoite(now: Date, joindre: Joindre): Promise<number> {
  await reprendreLesPrises();
  let sent = 0;
  for (let fait = await envoyerUn(now, joindre); fait; fait = await envoyerUn(now, joindre)) {
    if (fait === "arret") return sent;
    if (fait === "envoye" && sent++ === 0) await reessayer(now);
  }
  return sent;
}

/** The files of a mail, made when it leaves: the outbox keeps words alone. */
export type Joindre = (type: TypeCourriel, objetId: string) => Promise<PieceJointe[]>;

/** « arret »: no other would leave now. */
type Fait = "envoye" | "refuse" | "arret";

async function envoyerUn(now: Date, joindre: Joindre): Promise<Fait | null> {
  const mail = await prendre(now);
  if (!mail) return null;
  const cause = await remettre(mail, joindre);
  if (cause === "adresse_refusee" && mail.adresse) await marquerRefusee(mail.adresse, cause, now);
  await repondre(mail, cause, now);
  if (!cause) return "envoye";
  return isPourTous(cause) ? "arret" : "refuse";
}

/** Writes what became of a mail that was in hand. */
async function repondre({ id, prise, essais, type }: CourrielPris, cause: CauseEchec | null, now: Date): Promise<void> {
  const prochain = cause && prochainEssai(essais, cause, now);
  const etat = !cause ? "envoye" : cause === "sans_reponse" ? "doute" : prochain ? "a_envoyer" : "echec";
  await db
    .update(courriels)
    .set({
      etat,
      erreur: cause,
      ...(etat === "envoye" && { envoyeAt: now }),
      ...(prochain && { prochainEssaiAt: prochain }),
      ...(isFini(type, etat) && { adresse: null }),
      prise: null,
      priseAt: null,
    })
    .where(and(eq(courriels.id, id), eq(courriels.prise, prise ?? id)));
}

const isFini = (type: TypeCourriel, etat: EtatCourriel) => etat !== "a_envoyer" && TYPES_SANS_TRACE.includes(type);

/** Hands one mail over; answers why it was not taken, or null. */
async function remettre(mail: CourrielPris, joindre: Joindre): Promise<CauseEchec | null> {
  const { id, adresse, sujet, corps } = mail;
  try {
    if (!adresse || !sujet || !corps) throw new ErreurEnvoi("autre");
    if (await isRefusee(adresse)) return "adresse_refusee";
    const arret = mail.destinataireId ? adresseArret(mail.type, mail.destinataireId) : undefined;
    const pieces = await joindre(mail.type, mail.objetId);
    await sendNow({ id, adresse, sujet, corps, pieces, arret }, () => finir(mail));
    return null;
  } catch (error) {
    const erreur = erreurEnvoi(error);
    logError(`courriel, ${erreur.message}`, error, id);
    return erreur.motif;
  }
}

/** The server takes mails again: those it kept waiting are tried now. */
async function reessayer(now: Date): Promise<void> {
  await db
    .update(courriels)
    .set({ prochainEssaiAt: now })
    .where(
      and(
        eq(courriels.etat, "a_envoyer"),
        gt(courriels.prochainEssaiAt, now),
        inArray(courriels.erreur, ["injoignable", "serveur_refuse"]),
      ),
    );
}
