import "server-only";
import { and, eq, ne } from "drizzle-orm";
import type { z } from "zod";
import type { Tx } from "@/db/client";
import { sessions } from "@/db/schema/personne";
import { codesSecours, essaisSecondFacteur, secondsFacteurs } from "@/db/schema/second-facteur";
import { inTransaction } from "@/db/transaction";
import { done, type Result, refused } from "../../result.ts";
import { desceller, sceller } from "../coffre.ts";
import { avertir, noter } from "../dire.ts";
import { maintenant } from "../temps.ts";
import { adresseOtp, cleEnMots, hashCode, nouveauSecret, nouveauxCodes, pasDuCode } from "./codes.ts";
import { oter } from "./oter.ts";
import type { Porteur } from "./porteur.ts";
import type { activation } from "./schema.ts";
import { compterEssai, pourSecret, prendreCode } from "./verifier.ts";

const PROPOSITION_MS = 3_600_000;

/** A key offered to a telephone. Nothing is kept until its first code comes: the page holds it, sealed, for an hour. */
export function proposerSecret({ personneId, courriel }: Porteur) {
  const secret = nouveauSecret();
  const scelle = sceller(`${maintenant().getTime()} ${secret}`, `proposition ${personneId}`);
  return { scelle, adresse: adresseOtp(secret, courriel), cle: cleEnMots(secret) };
}

/** The telephone has the key: its first code says so. Answers the recovery codes, this once. This session is open, the others wait. */
export async function activer(
  porteur: Porteur,
  { scelle, code }: z.output<typeof activation>,
  client: string,
  now: Date,
): Promise<Result<string[]>> {
  const { personneId, jetonHash } = porteur;
  if (porteur.attend === "code") return refused("second_facteur_deja");
  const [faite, secret] = desceller(scelle, `proposition ${personneId}`)?.split(" ") ?? [];
  if (!secret || maintenant().getTime() - Number(faite) > PROPOSITION_MS) return refused("cle_perimee");
  if (!(await compterEssai(personneId, client))) return refused("code_essais", "code");
  const pas = pasDuCode(secret, code.replace(/\s/g, ""), maintenant());
  if (pas === null) return refused("code_faux", "code");
  return inTransaction(async (tx) => {
    const [actif] = await tx
      .insert(secondsFacteurs)
      .values({
        personneId,
        secretScelle: sceller(secret, pourSecret(personneId)),
        activeAt: maintenant(),
        dernierPas: pas,
      })
      .onConflictDoNothing()
      .returning({ id: secondsFacteurs.personneId });
    if (!actif) return refused("second_facteur_deja");
    await tx.delete(essaisSecondFacteur).where(eq(essaisSecondFacteur.personneId, personneId));
    const codes = await donnerCodes(tx, personneId);
    await tx.update(sessions).set({ secondFacteurAt: maintenant() }).where(eq(sessions.jetonHash, jetonHash));
    await tx
      .update(sessions)
      .set({ secondFacteurAt: null, commeId: null })
      .where(and(eq(sessions.personneId, personneId), ne(sessions.jetonHash, jetonHash)));
    await noter(tx, "activer_second_facteur", personneId, personneId, now);
    await avertir(tx, personneId, "second_facteur_change", { geste: "active", par: null }, now);
    return done(codes);
  });
}

/** The code after the link: this session is open from the next request on. */
export async function ouvrirSession(porteur: Porteur, code: string, client: string, now: Date): Promise<Result> {
  if (porteur.attend !== "code") return refused("etat");
  const pris = await prendreCode(porteur.personneId, code, client);
  if (!pris.ok) return pris;
  return inTransaction(async (tx) => {
    await tx.update(sessions).set({ secondFacteurAt: maintenant() }).where(eq(sessions.jetonHash, porteur.jetonHash));
    if (pris.value === "secours") await noter(tx, "utiliser_code_secours", porteur.personneId, porteur.personneId, now);
    return done(undefined);
  });
}

/** Ends it, for a code. */
export async function desactiver(porteur: Porteur, code: string, client: string, now: Date): Promise<Result> {
  const { personneId } = porteur;
  const pris = await prendreCode(personneId, code, client);
  if (!pris.ok) return pris;
  return inTransaction(async (tx) => {
    await oter(tx, personneId);
    await noter(tx, "retirer_second_facteur", personneId, personneId, now);
    await avertir(tx, personneId, "second_facteur_change", { geste: "retire", par: null }, now);
    return done(undefined);
  });
}

/** Ten others, for a code; those of before serve no more. */
export async function refaireCodes(
  { personneId }: Porteur,
  code: string,
  client: string,
  now: Date,
): Promise<Result<string[]>> {
  const pris = await prendreCode(personneId, code, client);
  if (!pris.ok) return pris;
  return inTransaction(async (tx) => {
    const codes = await donnerCodes(tx, personneId);
    await noter(tx, "refaire_codes_secours", personneId, personneId, now);
    await avertir(tx, personneId, "second_facteur_change", { geste: "codes", par: null }, now);
    return done(codes);
  });
}

async function donnerCodes(tx: Tx, personneId: string): Promise<string[]> {
  const codes = nouveauxCodes();
  await tx.delete(codesSecours).where(eq(codesSecours.personneId, personneId));
  await tx.insert(codesSecours).values(codes.map((code) => ({ personneId, codeHash: hashCode(personneId, code) })));
  return codes;
}
