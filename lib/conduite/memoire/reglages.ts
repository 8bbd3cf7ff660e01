import "server-only";
import { env, isDemo } from "../../socle/env.ts";
import { directUrl } from "../../socle/reglages.ts";
import { clePublique } from "./cle.ts";
import { lieuDe } from "./lieu.ts";

/** What the operator has set: the public key, where files go, and whether that place is out of this machine. */
export function reglages() {
  const lus = env();
  return {
    cle: clePublique(lus.TRAME_CLE_SAUVEGARDE),
    lieu: lieuDe(lus),
    ailleurs: lus.TRAME_SAUVEGARDES_AILLEURS === "1",
    url: directUrl(lus),
    chaqueNuit: !isDemo(),
  };
}
