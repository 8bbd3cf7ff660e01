import { PART_OCTETS, partsDe } from "@/lib/conduite/memoire/importation/rules";
import type { ActionState } from "@/lib/socle/action";

const ESSAIS = 3;
const PAUSE_MS = 2000;
const RESEAU = {
  ok: false,
  code: "reseau",
  message: "L’envoi s’est interrompu : vérifiez la connexion, puis reprenez-le. Ce qui est arrivé est gardé.",
} as const;

/** Sends a file part by part, from the first that has not arrived; `arrivee` hears each. A network that is cut is tried again. */
export async function envoyerParts(
  id: string,
  fichier: File,
  premiere: number,
  arrivee: (parts: number) => void,
): Promise<ActionState> {
  for (let rang = premiere; rang < partsDe(fichier.size); rang++) {
    const state = await envoyerPart(`/api/importations/${id}/${rang}`, fichier, rang);
    if (!state.ok) return state;
    arrivee(rang + 1);
  }
  return { ok: true, value: undefined };
}

async function envoyerPart(adresse: string, fichier: File, rang: number): Promise<ActionState> {
  const body = fichier.slice(rang * PART_OCTETS, (rang + 1) * PART_OCTETS);
  for (let essai = 1; ; essai++) {
    const state = await fetch(adresse, {
      method: "POST",
      body,
      headers: { "content-type": "application/octet-stream" },
    })
      .then((reponse) => reponse.json() as Promise<ActionState>)
      .catch(() => RESEAU);
    if (state.ok || (state.code !== "reseau" && state.code !== "panne") || essai === ESSAIS) return state;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
