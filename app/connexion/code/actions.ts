"use server";
import { redirect } from "next/navigation";
import { porteurCourant } from "@/lib/socle/auth/current";
import { destinationSure } from "@/lib/socle/auth/destination";
import { lireClient } from "@/lib/socle/auth/navigateur";
import { ouvrirSession } from "@/lib/socle/auth/second-facteur/operations";
import { codeDonne } from "@/lib/socle/auth/second-facteur/schema";
import { lireFormulaire } from "@/lib/socle/formulaire/lire";
import { now } from "@/lib/socle/horloge/now";

/** Works without client JavaScript, as the rest of signing in: a plain form, and the answer is a page. */
export async function donnerCode(envoi: FormData): Promise<void> {
  const form = lireFormulaire(envoi);
  const destination = destinationSure(form.get("destination")?.toString());
  const porteur = await porteurCourant();
  if (!porteur) redirect(`/connexion?destination=${encodeURIComponent(destination)}`);
  const parsed = codeDonne.safeParse({ code: form.get("code")?.toString() ?? "" });
  const result = parsed.success
    ? await ouvrirSession(porteur, parsed.data.code, await lireClient(), await now())
    : null;
  if (result?.ok || result?.refus === "etat") redirect(destination);
  redirect(`/connexion/code?erreur=${result?.refus ?? "code_faux"}&destination=${encodeURIComponent(destination)}`);
}
