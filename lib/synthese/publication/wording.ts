import { nomTransition } from "../../socle/transitions/transitions.ts";
import { enumerer } from "../../socle/typographie/enumerer.ts";
import { accorder, pluriel } from "../../socle/typographie/nombre.ts";
import type { SyntheseArbre } from "../version/tree.ts";
import type { Difference } from "./difference.ts";

const points = (codes: readonly string[], un: string, plusieurs: string) =>
  codes.length > 0
    ? [`${pluriel(codes.length, "point")} ${accorder(codes.length, un, plusieurs)} : ${enumerer(codes)}`]
    : [];
const enjeux = (rangs: readonly number[], un: string, plusieurs: string) =>
  rangs.length > 0
    ? [
        `${pluriel(rangs.length, "enjeu", "enjeux")} ${accorder(rangs.length, un, plusieurs)} (n° ${enumerer(rangs.map(String))})`,
      ]
    : [];
const compter = (n: number, nom: string, un: string, plusieurs: string) =>
  n > 0 ? [`${pluriel(n, nom)} ${accorder(n, un, plusieurs)}`] : [];

const NOM_PARTIE: Partial<Record<keyof SyntheseArbre, string>> = {
  editorial: "textes de la CRESS",
  coOrganisateurs: "co-organisateurs",
  intitule: "thème",
  doubleTraitement: "double traitement",
  photos: "photos",
  precedente: "réponses données aux propositions d’avant",
  methode: "comptes de la méthode",
};

/** What a version changes, a line for each kind; nothing of what is as it was. */
export function direDifference(d: Difference): string[] {
  const parties = d.parties.map((cle) => NOM_PARTIE[cle as keyof SyntheseArbre] ?? "présentation");
  return [
    ...points(d.points.nouveaux, "nouveau", "nouveaux"),
    ...points(d.points.reformules, "reformulé", "reformulés"),
    ...points(d.points.retires, "retiré", "retirés"),
    ...points(d.points.deplaces, "déplacé", "déplacés"),
    ...points(d.points.appuis, "dont les sources changent", "dont les sources changent"),
    ...enjeux(d.enjeux.nouveaux, "nouveau", "nouveaux"),
    ...enjeux(d.enjeux.reformules, "reformulé", "reformulés"),
    ...enjeux(d.enjeux.retires, "retiré", "retirés"),
    ...enjeux(d.enjeux.deplaces, "déplacé", "déplacés"),
    ...(d.chapitres.length > 0
      ? [
          `textes ${accorder(d.chapitres.length, "du chapitre", "des chapitres")} ${enumerer(d.chapitres.map((t) => nomTransition(t).toLowerCase()))}`,
        ]
      : []),
    ...compter(d.chiffres.length, "chiffre", "différent", "différents"),
    ...compter(d.ateliers.nouveaux.length, "atelier", "de plus", "de plus"),
    ...compter(d.ateliers.changes.length, "atelier", "dont une information change", "dont une information change"),
    ...compter(d.ateliers.retires.length, "atelier", "de moins", "de moins"),
    ...compter(d.annexe.nouveaux.length, "énoncé", "de plus dans l’annexe", "de plus dans l’annexe"),
    ...compter(d.annexe.changes.length, "énoncé", "de l’annexe dans d’autres mots", "de l’annexe dans d’autres mots"),
    ...compter(d.annexe.retires.length, "énoncé", "de moins dans l’annexe", "de moins dans l’annexe"),
    ...(parties.length > 0 ? [`ailleurs dans le document : ${enumerer([...new Set(parties)])}`] : []),
  ];
}
