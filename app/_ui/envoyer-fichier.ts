import type { ActionState } from "@/lib/socle/action";
import { SUIVI } from "@/lib/socle/fichiers/formats";

const PANNE =
  "L’envoi s’est interrompu. Rien n’a été enregistré : vérifiez la connexion, puis choisissez le fichier de nouveau.";

/**
 * Sends files as a form, telling how far it is in percent, then how many are read before it when it waits for its turn;
 * never throws.
 */
export function envoyerFichier<T>(
  url: string,
  champs: Record<string, string | File | readonly File[]>,
  avancement: (pourcent: number) => void,
  attente?: (devant: number) => void,
): Promise<ActionState<T>> {
  return new Promise((resolve) => {
    const requete = new XMLHttpRequest();
    const panne = () => resolve({ ok: false, code: "panne", message: PANNE });
    requete.upload.onprogress = ({ loaded, total }) => avancement(total ? Math.round((loaded / total) * 100) : 0);
    requete.onprogress = () => {
      const devant = derniereLigne(requete.responseText.slice(0, requete.responseText.lastIndexOf("\n") + 1))?.devant;
      if (typeof devant === "number") attente?.(devant);
    };
    requete.onload = () => {
      const state = derniereLigne(requete.responseText);
      if (typeof state?.ok === "boolean") resolve(state as ActionState<T>);
      else panne();
    };
    requete.onerror = panne;
    requete.onabort = panne;
    const form = new FormData();
    for (const [nom, valeur] of Object.entries(champs))
      for (const v of Array.isArray(valeur) ? (valeur as readonly File[]) : [valeur as string | File])
        form.append(nom, v);
    requete.open("POST", url);
    requete.setRequestHeader("accept", attente ? `${SUIVI}, application/json` : "application/json");
    requete.send(form);
  });
}

function derniereLigne(texte: string): Record<string, unknown> | null {
  try {
    const lu: unknown = JSON.parse(texte.trim().split("\n").at(-1) ?? "");
    return typeof lu === "object" ? (lu as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
