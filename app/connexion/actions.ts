"use server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { adapter } from "@/lib/auth/adapter";
import { sessionToken } from "@/lib/auth/current";
import { demanderLien } from "@/lib/auth/lien";
import { cheminDeRetour } from "@/lib/auth/retour";
import { demandeDeLien } from "@/lib/auth/schema";

/** Works without client JavaScript: a plain form, and the answer is a page. */
export async function demanderConnexion(form: FormData): Promise<void> {
  const retour = cheminDeRetour(form.get("retour")?.toString());
  const parsed = demandeDeLien.safeParse({ courriel: form.get("courriel")?.toString().trim(), retour });
  if (!parsed.success) redirect(`/connexion?erreur=courriel&retour=${encodeURIComponent(retour)}`);
  let ok = false;
  try {
    ok = (await demanderLien(parsed.data.courriel, retour)).ok;
  } catch (error) {
    console.error("lien de connexion", error instanceof Error ? error.message : error);
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
