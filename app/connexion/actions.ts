"use server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { adapter } from "@/lib/socle/auth/adapter";
import { sessionToken } from "@/lib/socle/auth/current";
import { destinationSure } from "@/lib/socle/auth/destination";
import { COOKIE_PRESENTEE } from "@/lib/socle/auth/identite/presentee";
import { COOKIE_SORTIE, preparerSortie, SORTIE_S } from "@/lib/socle/auth/identite/sortie";
import { demanderLien } from "@/lib/socle/auth/lien";
import { lireDemandeur } from "@/lib/socle/auth/navigateur";
import { demandeDeLien } from "@/lib/socle/auth/schema";
import { env } from "@/lib/socle/env";
import { lireFormulaire } from "@/lib/socle/formulaire/lire";
import { logError } from "@/lib/socle/log";

/** Works without client JavaScript: a plain form, and the answer is a page. */
export async function demanderConnexion(envoi: FormData): Promise<void> {
  const form = lireFormulaire(envoi);
  const destination = destinationSure(form.get("destination")?.toString());
  const parsed = demandeDeLien.safeParse({ courriel: form.get("courriel")?.toString().trim(), destination });
  if (!parsed.success) redirect(`/connexion?erreur=courriel&destination=${encodeURIComponent(destination)}`);
  let ok = false;
  try {
    ok = (await demanderLien(parsed.data.courriel, destination, await lireDemandeur())).ok;
  } catch (error) {
    logError("lien de connexion", error);
    redirect(`/connexion?erreur=panne&destination=${encodeURIComponent(destination)}`);
  }
  redirect(ok ? "/connexion/envoye" : `/connexion?erreur=limite&destination=${encodeURIComponent(destination)}`);
}

/** The way out; who came by a provider of identities leaves by it. */
export async function deconnecter(): Promise<void> {
  const token = await sessionToken();
  const sortie = token ? await preparerSortie(token) : null;
  if (token) await adapter.deleteSession?.(token);
  const jar = await cookies();
  jar.delete(COOKIE_PRESENTEE);
  jar.delete("next-auth.session-token");
  jar.delete("__Secure-next-auth.session-token");
  if (!sortie) redirect("/");
  jar.set(COOKIE_SORTIE, sortie, {
    httpOnly: true,
    sameSite: "lax",
    secure: env().NEXTAUTH_URL.startsWith("https:"),
    path: "/connexion",
    maxAge: SORTIE_S,
  });
  redirect("/connexion/sortie");
}
