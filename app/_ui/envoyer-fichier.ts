import type { ActionState } from "@/lib/action";

const PANNE =
  "L’envoi s’est interrompu. Rien n’a été enregistré : vérifiez la connexion, puis choisissez le fichier de nouveau.";

/** Sends one file as a form, telling how far it is in percent; never throws. */
export function envoyerFichier<T>(
  url: string,
  champs: Record<string, string | File>,
  avancement: (pourcent: number) => void,
): Promise<ActionState<T>> {
  return new Promise((resolve) => {
    const requete = new XMLHttpRequest();
    const panne = () => resolve({ ok: false, code: "panne", message: PANNE });
    requete.upload.onprogress = ({ loaded, total }) => avancement(total ? Math.round((loaded / total) * 100) : 0);
    requete.onload = () => {
      const state: ActionState<T> | null = requete.response;
      if (state && typeof state.ok === "boolean") resolve(state);
      else panne();
    };
    requete.onerror = panne;
    requete.onabort = panne;
    const form = new FormData();
    for (const [nom, valeur] of Object.entries(champs)) form.append(nom, valeur);
    requete.open("POST", url);
    requete.responseType = "json";
    requete.send(form);
  });
}
