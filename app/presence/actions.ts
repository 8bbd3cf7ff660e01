"use server";
import { redirect, unstable_rethrow } from "next/navigation";
import { arrivee } from "@/lib/recueil/emargement/arrivee-schema";
import { arriver } from "@/lib/recueil/emargement/arrivees";
import { CHAMPS_ARRIVEE, type ChampArrivee } from "@/lib/recueil/emargement/champs-arrivee";
import { lireFormulaire } from "@/lib/socle/formulaire/lire";
import { now } from "@/lib/socle/horloge/now";
import { logError } from "@/lib/socle/log";
import { REFUS } from "@/lib/socle/refus";

/** What the form shows again: every character typed, and what is wrong. */
export type EtatArrivee = {
  saisie: Record<ChampArrivee, string> & { souhaiteSynthese: boolean };
  erreurs: Partial<Record<ChampArrivee, string>>;
  message: string | null;
};

/** Somebody without account checks in; works without client JavaScript, and the answer is the same page. */
export async function arriverAction(_: EtatArrivee, envoi: FormData): Promise<EtatArrivee> {
  const form = lireFormulaire(envoi);
  const champ = (nom: string) => form.get(nom)?.toString().slice(0, 500) ?? "";
  const [jeton, visite] = [champ("jeton"), champ("visite")];
  const saisie = {
    ...(Object.fromEntries(CHAMPS_ARRIVEE.map((c) => [c, champ(c)])) as Record<ChampArrivee, string>),
    souhaiteSynthese: form.has("souhaiteSynthese"),
  };
  const parsed = arrivee.safeParse({ visite, ...saisie });
  if (!parsed.success) {
    const erreurs: EtatArrivee["erreurs"] = {};
    for (const { path, message } of parsed.error.issues) erreurs[path[0] as ChampArrivee] ??= message;
    return { saisie, erreurs, message: null };
  }
  try {
    const result = await arriver(jeton, parsed.data, await now());
    if (!result.ok) return { saisie, erreurs: {}, message: REFUS[result.refus] };
    redirect(`/presence/${jeton}?p=${visite}`);
  } catch (error) {
    unstable_rethrow(error);
    logError("présence", error);
    return { saisie, erreurs: {}, message: "Le service ne répond pas. Rien n’a été enregistré : réessayez." };
  }
}
