import type { EnonceSaisi, FicheBrouillon } from "@/lib/recueil/fiche/schema";
import type { TypeEnonce } from "@/lib/recueil/rubriques/types-enonce";
import type { CodeTransition } from "@/lib/socle/transitions/transitions";

/** An énoncé in the form; `cle` follows it from its birth here, before the server has given it an id. */
export type EnonceForme = EnonceSaisi & { cle: string };
export type FicheForme = Omit<FicheBrouillon, "enonces"> & { enonces: EnonceForme[] };

let derniere = 0;
export const nouvelleCle = () => `e${++derniere}`;

export const enonceVide = (type: TypeEnonce, transition: CodeTransition): EnonceForme => ({
  cle: nouvelleCle(),
  id: null,
  transition,
  type,
  action: null,
  accroche: "",
  texte: "",
  theme: "",
  exemple: "",
  destinataire: "",
  horizon: "",
  liens: [],
});
