"use server";
import { redirect } from "next/navigation";
import { porteurCourant } from "@/lib/socle/auth/current";
import { lireClient } from "@/lib/socle/auth/navigateur";
import { cheminDeRetour } from "@/lib/socle/auth/retour";
import { ouvrirSession } from "@/lib/socle/auth/second-facteur/operations";
import { codeDonne } from "@/lib/socle/auth/second-facteur/schema";
import { lireFormulaire } from "@/lib/socle/formulaire/lire";
import { now } from "@/lib/socle/horloge/now";

/** Works without client JavaScript, as the rest of signing in: a plain form, and the answer is a page. */
export async function donnerCode(envoi: FormData): Promise<void> {
  const form = lireFormulaire(envoi);
  const retour = cheminDeRetour(form.get("retour")?.toString());
  const porteur = await porteurCourant();
  if (!porteur) redirect(`/connexion?retour=${encodeURIComponent(retour)}`);
  const parsed = codeDonne.safeParse({ code: form.get("code")?.toString() ?? "" });
  const result = parsed.success
    ? await ouvrirSession(porteur, parsed.data.code, await lireClient(), await now())
    : null;
  if (result?.ok || result?.refus === "etat") redirect(retour);
  redirect(`/connexion/code?erreur=${result?.refus ?? "code_faux"}&retour=${encodeURIComponent(retour)}`);
}
