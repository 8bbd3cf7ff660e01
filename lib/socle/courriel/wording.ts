import { telephoneLisible } from "../formulaire/telephone.ts";
import { avantLe, type Delais } from "../horloge/delais.ts";
import { lieuEnMots } from "../territoire/lieu.ts";
import { dateAtelier, dateLongue } from "../typographie/dates.ts";
import { enumerer } from "../typographie/enumerer.ts";
import type { AtelierDit, Dossier } from "./donnees.ts";
import { mot } from "./marques.ts";

export const titre = (d: Pick<Dossier, "intitule">) => mot("titre", d.intitule || "Candidature sans titre");

/** « Comment réparer ensemble ? » de Structure A */
export const quoiDeQui = (d: Dossier) => `« ${titre(d)} » de ${qui(d)}`;

export const qui = (d: Dossier) => mot("organisateurs", enumerer(d.organisateurs) || "une structure à préciser");

/** « vendredi 10 mai 2030, 14 h – 17 h, Maison des associations, Lille (Nord) » */
export function quandEtOu(a: AtelierDit): string {
  const quand = a.mois
    ? dateAtelier({ date: a.date, mois: a.mois, heureDebut: a.heureDebut, heureFin: a.heureFin })
    : "date à préciser";
  return [quand, a.modalite === "visio" ? null : a.lieu, lieuEnMots(a)].filter(Boolean).join(", ");
}

/** The same as an item of a list, by its code when it has one. */
export const direAtelier = (a: AtelierDit) => `${a.code ? `${a.code} :` : "–"} ${quandEtOu(a)}`;

/** The ateliers of a candidature, a line each. */
export const lignesAteliers = (d: Dossier): string => mot("ateliers", d.ateliers.map(direAtelier).join("\n"));

/** « avant le lundi 11 mars 2030 »: the last day to answer what is asked at this instant, of the organisers or of the CRESS. */
export const reponseAvant = ({ delais }: Dossier, de: keyof Delais, le: Date) =>
  mot("avant", `avant le ${dateLongue(avantLe(le, delais[de]))}`);

/** Who an agent calls about a candidature. */
export function lignesReferent({ referent }: Dossier): string {
  const moyens = referent && [referent.telephone && telephoneLisible(referent.telephone), referent.courriel];
  const ligne =
    referent && `À appeler chez l’organisateur : ${[referent.nom, ...(moyens ?? [])].filter(Boolean).join(", ")}`;
  return mot("a_appeler", ligne);
}

/** What the programme tells of how to join an atelier that is online too; nothing for one held in a room alone. */
export function lignesRejoindre(d: Dossier): string {
  if (!d.ateliers.some((a) => a.modalite === "visio" || a.modalite === "hybride")) return mot("rejoindre", "");
  return mot(
    "rejoindre",
    d.inscriptionUrl
      ? `Pour rejoindre en ligne, le programme donne l’adresse que vous avez rendue publique : ${d.inscriptionUrl}`
      : "Pour rejoindre en ligne, le programme dit que vous envoyez le lien aux personnes inscrites : pensez à l’envoyer, ou rendez publique une page d’inscription.",
  );
}
