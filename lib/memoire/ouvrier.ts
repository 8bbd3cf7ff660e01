import { stat } from "node:fs/promises";
import { describeError } from "../log.ts";
import { direPanneDeLaBase, direPanneDuDossier, Empechement } from "../run/panne.ts";
import { cleSecrete } from "./cle.ts";
import { CLE_ATTENDUE, empecher } from "./phrases.ts";
import { repeter } from "./repeter.ts";
import { sauvegarder, versFichier } from "./sauvegarder.ts";

export type Travail =
  | { faire: "sauvegarder"; url: string; at: string; cle: string; chemin: string }
  | { faire: "repeter"; url: string; chemin: string; cle: string };
export type Compte = { taille: number; lignes: number };
/** `motif`: a sentence for the page; without one, `panne` says for the log what fell. */
export type Reponse = { compte: Compte } | { motif?: string; panne: string };

/** One work for one process: reading and encrypting a whole database would slow those who are being served. */
process.once("message", async (travail: Travail) => {
  const reponse = await faire(travail).then(
    (compte): Reponse => ({ compte }),
    (error: unknown): Reponse => {
      const dite = direPanneDeLaBase(direPanneDuDossier(error, "le dossier des sauvegardes"), travail.url);
      return { ...(dite instanceof Empechement && { motif: dite.message }), panne: describeError(error) };
    },
  );
  process.send?.(reponse, () => process.exit(0));
});
process.once("disconnect", () => process.exit(1));

async function faire(travail: Travail): Promise<Compte> {
  const { url, chemin } = travail;
  const { tables } =
    travail.faire === "sauvegarder"
      ? await sauvegarder({ url, at: new Date(travail.at), cle: travail.cle }, (flux) => versFichier(chemin, flux))
      : (await repeter(url, chemin, exiger(cleSecrete(travail.cle)))).manifeste;
  const lignes = Object.values(tables).reduce((n, t) => n + t.lignes, 0);
  return { lignes, taille: (await stat(chemin)).size };
}

function exiger(cle: string | undefined): string {
  if (!cle) throw empecher(CLE_ATTENDUE);
  return cle;
}
