import { destinationSure } from "@/lib/socle/auth/destination";
import { suivreLien } from "@/lib/socle/auth/lien";
import { lireEnvoi } from "@/lib/socle/fichiers/envoi";
import { logError } from "@/lib/socle/log";

const OCTETS_MAX = 8 * 1024;

const allerVers = (location: string) => new Response(null, { status: 303, headers: { location } });

/** The press on « Me connecter »: a plain form, so that a second press sent too soon is only the same one again. */
export async function POST(request: Request) {
  const form = await lireEnvoi(request, OCTETS_MAX);
  if (!(form instanceof FormData)) return new Response("Demande illisible\n", { status: 400 });
  const champ = (nom: string) => form.get(nom)?.toString() ?? "";
  try {
    const passage = await suivreLien(champ("jeton"), champ("geste"));
    if (!passage) return allerVers("/connexion/erreur");
    const suite = new URLSearchParams({ token: passage, callbackUrl: destinationSure(champ("destination")) });
    return allerVers(`/api/auth/callback/email?${suite}`);
  } catch (error) {
    logError("connexion", error);
    return allerVers("/connexion?erreur=panne");
  }
}
