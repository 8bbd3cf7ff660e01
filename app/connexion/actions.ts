"use server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { adapter } from "@/lib/auth/adapter";
import { sessionToken } from "@/lib/auth/current";
import { demanderLien } from "@/lib/auth/lien";
import { lireDemandeur } from "@/lib/auth/navigateur";
import { cheminDeRetour } from "@/lib/auth/retour";
import { demandeDeLien } from "@/lib/auth/schema";
import { lireFormulaire } from "@/lib/formulaire/lire";
import { logError } from "@/lib/log";

/** Works without client JavaScript: a plain form, and the answer is a page. */
export async function demanderConnexion(envoi: FormData): Promise<void> {
  const form = lireFormulaire(envoi);
  const retour = cheminDeRetour(form.get("retour")?.toString());
  const parsed = demandeDeLien.safeParse({ courriel: form.get("courriel")?.toString().trim(), retour });
  if (!parsed.success) redirect(`/connexion?erreur=courriel&retour=${encodeURIComponent(retour)}`);
  let ok = false;
  try {
    ok = (await demanderLien(parsed.data.courriel, retour, await lireDemandeur())).ok;
  } catch (error) {
    logError("lien de connexion", error);
    redirect(`/connexion?erreur=panne&retour=${encodeURIComponent(retour)}`);
  }
  redirect(ok ? "/connexion/envoye" : `/connexion?erreur=limite&retour=${encodeURIComponent(retour)}`);
}

export async function deconnecter(): Promise<void> {
  const token = await sessionToken();
  if (token) await adapter.deleteSession?.(token);
  const jar = await cookies();
  jar.delete("next-auth.session-token");
  jar.delete("__Secure-next-auth.session-token");
  redirect("/");
}
