import type { ClePropre, PartieTexte } from "@/lib/recueil/rubriques/rubriques";
import type { RubriquesSaisies } from "@/lib/recueil/rubriques/schema";

/** A rubrique nobody has worded yet, with the key it keeps. */
export const rubriqueVide = (partie: PartieTexte): RubriquesSaisies["rubriques"][number] => ({
  cle: nouvelleCle(partie),
  nom: "",
  enPhrase: "",
  aide: "",
  demande: "facultative",
  minimum: "",
  maximum: "",
  uneLigne: false,
  retiree: false,
});

const nouvelleCle = (partie: PartieTexte): ClePropre =>
  `${partie}_${Array.from(crypto.getRandomValues(new Uint8Array(8)), (o) => String.fromCharCode(97 + (o % 26))).join("")}`;
