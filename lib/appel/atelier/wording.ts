import { dateAtelier } from "../../socle/typographie/dates.ts";
import { pluriel } from "../../socle/typographie/nombre.ts";
import type { EtatAtelier, Modalite } from "./states.ts";

export const NOM_MODALITE: Record<Modalite, string> = {
  presentiel: "Sur place",
  visio: "En visio",
  hybride: "Sur place et en visio",
};

type Changement = {
  etat: EtatAtelier;
  date: string | null;
  mois: string | null;
  /** When it was announced before it moved. */
  ancien: { date: string | null; mois: string | null } | null;
  motifAnnulation: string | null;
};

/** What changed since an atelier was announced, in a sentence: « Reporté : était prévu le jeudi 6 avril 2023. » */
export function phraseChangement(a: Changement): string | null {
  if (a.etat === "annule") return a.motifAnnulation ? `Annulé : ${a.motifAnnulation}` : "Annulé.";
  if (a.etat === "reporte") return `Reporté : était prévu ${prevu(a)}. La nouvelle date sera donnée ici.`;
  if (a.etat === "programme" && a.ancien) return `Nouvelle date : était prévu ${prevu(a.ancien)}.`;
  return null;
}

function prevu({ date, mois }: { date: string | null; mois: string | null }): string {
  if (date) return `le ${dateAtelier({ date, mois: date.slice(0, 7) })}`;
  return mois ? `en ${dateAtelier({ date: null, mois }).replace(/,.*$/, "")}` : "à une autre date";
}

/** « 24 participations », « 24 participations déclarées » as long as the CRESS has not validated them. */
export const direParticipations = (n: number, declarees: boolean): string =>
  `${pluriel(n, "participation")}${declarees ? ` ${n > 1 ? "déclarées" : "déclarée"}` : ""}`;
