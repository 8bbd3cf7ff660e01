import { nomTransition } from "../../socle/transitions/transitions.ts";
import { NOM_ACTION_LEVIER, NOM_TYPE_ENONCE } from "../rubriques/types-enonce.ts";
import type { EnonceBrouillon } from "./schema.ts";

/** An énoncé as one reads it, all of its answers, in plain text: what two states of it are compared by. `nom`: of its rubrique. */
export function direEnonce(e: EnonceBrouillon, nom: string = NOM_TYPE_ENONCE[e.type]): string {
  const genre = e.action ? `${nom} ${NOM_ACTION_LEVIER[e.action].toLowerCase()}` : nom;
  return [
    `${genre}, ${nomTransition(e.transition).toLowerCase()}`,
    `${e.accroche} ${e.texte}`,
    e.theme && `Thème : ${e.theme}`,
    e.exemple && `Exemple : ${e.exemple}`,
    e.destinataire && `Adressée à : ${e.destinataire}`,
    e.horizon && `Horizon : ${e.horizon}`,
    ...e.liens.map((l) => `Lien : ${l.texte} (${l.url})`),
  ]
    .filter(Boolean)
    .join("\n");
}
