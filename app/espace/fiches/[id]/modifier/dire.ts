import type { Option } from "@/app/_ui/champs";
import type { EnonceSaisi } from "@/lib/recueil/fiche/schema";
import type { Verbatim } from "@/lib/recueil/rubriques/bilan";
import { isChoix, nomSeul, optionsDe, type Rubrique, rubriqueDe } from "@/lib/recueil/rubriques/rubriques";
import { type CodeTransition, nomTransition } from "@/lib/socle/transitions/transitions";

const NOMS: Record<string, string> = { ateliers: "Ateliers couverts", enonces: "Énoncés" };

/** The answers of a card. */
const NOM_SOUS: Record<string, string> = {
  type: "nature",
  transition: "transition",
  accroche: "accroche",
  texte: "texte",
  theme: "thème",
  exemple: "exemple",
  destinataire: "destinataire",
  horizon: "horizon",
  liens: "liens",
  fonction: "fonction",
};

/** The answers of the fiche in words, to put two of them side by side. */
export const direFiche = (ateliers: readonly Option[], rubriques: readonly Rubrique[]) => ({
  nom(champ: string): string {
    const [cle = "", rang, sous] = champ.split(".");
    if (sous) return `${this.nom(`${cle}.${rang}`)}, ${NOM_SOUS[sous] ?? "réponse"}`;
    if (cle === "reponses") return rubriques.find((r) => r.cle === rang)?.nom ?? "Réponse";
    if (cle === "verbatims" && rang) return `Parole ${Number(rang) + 1}`;
    return cle === "enonces" && rang
      ? `Énoncé ${Number(rang) + 1}`
      : (NOMS[cle] ?? rubriques.find((r) => r.cle === cle)?.nom ?? "Réponse");
  },
  valeur(champ: string, valeur: unknown): string {
    const sous = champ.split(".")[2];
    if (sous === "type") return nomSeul(rubriqueDe(rubriques, valeur as EnonceSaisi["type"]));
    if (sous === "transition") return nomTransition(valeur as CodeTransition) ?? "";
    if (sous === "liens") return (valeur as EnonceSaisi["liens"]).map((l) => l.url).join(", ");
    if (sous) return String(valeur ?? "");
    if (champ === "ateliers")
      return (valeur as string[]).map((id) => ateliers.find((a) => a.value === id)?.label ?? "Un atelier").join("\n");
    if (champ === "enonces")
      return (valeur as EnonceSaisi[]).map((e, i) => `${i + 1}. ${enonce(e, rubriques)}`).join("\n");
    if (champ === "verbatims") return (valeur as Verbatim[]).map(parole).join("\n");
    if (champ.startsWith("verbatims.")) return parole(valeur as Verbatim);
    if (isChoix(champ)) return optionsDe(champ)[String(valeur)] ?? "";
    return champ.startsWith("enonces.") ? enonce(valeur as EnonceSaisi, rubriques) : String(valeur ?? "");
  },
});

const parole = (v: Verbatim) => [v.texte, v.fonction].filter(Boolean).join(", ");

const enonce = (e: EnonceSaisi, rubriques: readonly Rubrique[]) =>
  [
    `${nomSeul(rubriqueDe(rubriques, e.type))} : ${e.accroche} ${e.texte}`,
    e.exemple && `Exemple : ${e.exemple}`,
    [e.destinataire, e.horizon].filter(Boolean).join(", "),
    e.liens.map((l) => l.url).join(", "),
  ]
    .filter(Boolean)
    .join("\n");
