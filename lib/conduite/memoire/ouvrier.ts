import { describeError } from "../../socle/log.ts";
import { direPanneDeLaBase, direPanneDuDossier, Empechement } from "../../socle/panne.ts";
import { cleSecrete } from "./cle.ts";
import { ecrireFichier, exigerFichier } from "./fichier.ts";
import type { Apercu } from "./importation/apercu.ts";
import { type TravailImportation, travailler } from "./importation/travailler.ts";
import { type Lieu, situer } from "./lieu.ts";
import { CLE_ATTENDUE, empecher } from "./phrases.ts";
import { repeter } from "./repeter.ts";
import type { Restauree } from "./restaurer.ts";
import { sauvegarder } from "./sauvegarder.ts";

/** `fichier` as it is written down, `lieu` where it may be. */
type Ou = { url: string; lieu: Lieu; fichier: string };
export type TravailSauvegarde = Ou &
  ({ faire: "sauvegarder"; at: string; cle: string; edition?: number } | { faire: "repeter"; cle: string });
export type Travail = TravailSauvegarde | TravailImportation;
export type Compte = { taille: number; lignes: number };
/** `motif`: a sentence for the page; without one, `panne` says for the log what fell. */
export type Reponse = { compte: Compte } | { apercu: Apercu } | { motif?: string; panne: string };
/** Said on the way. */
export type Avance = { lus: number };

/** One work for one process: reading and encrypting a whole database would slow those who are being served. */
process.once("message", async (travail: Travail) => {
  const reponse = await repondre(travail).catch((error: unknown): Reponse => {
    const dite = direPanneDeLaBase(direPanneDuDossier(error, "le dossier des sauvegardes"), travail.url);
    return { ...(dite instanceof Empechement && { motif: dite.message }), panne: describeError(error) };
  });
  process.send?.(reponse, () => process.exit(0));
});
process.once("disconnect", () => process.exit(1));

async function repondre(travail: Travail): Promise<Reponse> {
  if ("id" in travail) return { apercu: await travailler(travail, dire) };
  return { compte: await faire(travail) };
}

const dire = (lus: number) => void process.send?.({ lus } satisfies Avance);

async function faire(travail: TravailSauvegarde): Promise<Compte> {
  const { url, cle } = travail;
  const fichier = situer(travail.lieu, travail.fichier);
  if (travail.faire === "repeter") {
    const { taille, flux } = await exigerFichier(fichier);
    return { taille, lignes: compter(await repeter(url, flux, exiger(cleSecrete(cle)))) };
  }
  let taille = 0;
  const manifeste = await sauvegarder(
    { url, at: new Date(travail.at), cle, compte: travail.lieu.compte, edition: travail.edition },
    async (flux) => {
      taille = await ecrireFichier(fichier, flux);
    },
  );
  return { taille, lignes: compter({ manifeste }) };
}

const compter = ({ manifeste }: Pick<Restauree, "manifeste">) =>
  Object.values(manifeste.tables).reduce((n, t) => n + t.lignes, 0);

function exiger(cle: string | undefined): string {
  if (!cle) throw empecher(CLE_ATTENDUE);
  return cle;
}
