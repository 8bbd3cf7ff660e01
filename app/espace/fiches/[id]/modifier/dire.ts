import type { Option } from "@/app/_ui/champs";
import { type CodeTransition, nomTransition } from "@/lib/edition/transitions";
import {
  NOM_SATISFACTION,
  NOM_TEMPS_PASSE,
  type Satisfaction,
  type TempsPasse,
  type Verbatim,
} from "@/lib/fiche/bilan";
import type { EnonceSaisi } from "@/lib/fiche/schema";
import { NOM_TYPE_ENONCE } from "@/lib/fiche/types-enonce";

const NOMS: Record<string, string> = {
  ateliers: "Ateliers couverts",
  problematique: "Problématique posée",
  deroule: "Déroulé",
  enonces: "Énoncés",
  verbatims: "Paroles entendues",
  suites: "Suites",
  satisfaction: "Satisfaction",
  appreciation: "Ce que vaut la méthode",
  tempsPasse: "Temps passé",
};

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
export const direFiche = (ateliers: readonly Option[]) => ({
  nom(champ: string): string {
    const [cle = "", rang, sous] = champ.split(".");
    if (sous) return `${this.nom(`${cle}.${rang}`)}, ${NOM_SOUS[sous] ?? "réponse"}`;
    if (cle === "verbatims" && rang) return `Parole ${Number(rang) + 1}`;
    return cle === "enonces" && rang ? `Énoncé ${Number(rang) + 1}` : (NOMS[cle] ?? "Réponse");
  },
  valeur(champ: string, valeur: unknown): string {
    const sous = champ.split(".")[2];
    if (sous === "type") return NOM_TYPE_ENONCE[valeur as EnonceSaisi["type"]] ?? "";
    if (sous === "transition") return nomTransition(valeur as CodeTransition) ?? "";
    if (sous === "liens") return (valeur as EnonceSaisi["liens"]).map((l) => l.url).join(", ");
    if (sous) return String(valeur ?? "");
    if (champ === "ateliers")
      return (valeur as string[]).map((id) => ateliers.find((a) => a.value === id)?.label ?? "Un atelier").join("\n");
    if (champ === "enonces") return (valeur as EnonceSaisi[]).map((e, i) => `${i + 1}. ${enonce(e)}`).join("\n");
    if (champ === "verbatims") return (valeur as Verbatim[]).map(parole).join("\n");
    if (champ.startsWith("verbatims.")) return parole(valeur as Verbatim);
    if (champ === "satisfaction") return NOM_SATISFACTION[valeur as Satisfaction] ?? "";
    if (champ === "tempsPasse") return NOM_TEMPS_PASSE[valeur as TempsPasse] ?? "";
    return champ.startsWith("enonces.") ? enonce(valeur as EnonceSaisi) : String(valeur ?? "");
  },
});

const parole = (v: Verbatim) => [v.texte, v.fonction].filter(Boolean).join(", ");

const enonce = (e: EnonceSaisi) =>
  [
    `${NOM_TYPE_ENONCE[e.type]} : ${e.accroche} ${e.texte}`,
    e.exemple && `Exemple : ${e.exemple}`,
    [e.destinataire, e.horizon].filter(Boolean).join(", "),
    e.liens.map((l) => l.url).join(", "),
  ]
    .filter(Boolean)
    .join("\n");
