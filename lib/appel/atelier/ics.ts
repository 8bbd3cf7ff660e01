import { type Evenement, renderCalendrier } from "../../socle/ics.ts";
import { type LieuAtelier, lieuEnMots } from "../../socle/territoire/lieu.ts";
import { commentVenir } from "./venir.ts";

export type EvenementAtelier = LieuAtelier & {
  code: string;
  intitule: string;
  organisateurs: string[];
  date: string | null;
  heureDebut: string | null;
  heureFin: string | null;
  lieu: string | null;
  inscriptionUrl: string | null;
  sequence: number;
  updatedAt: Date;
};

/** The calendar of a programme. An atelier whose day is not known is not in it. */
export function renderIcs(
  ateliers: readonly EvenementAtelier[],
  { annee, nom, origine }: { annee: number; nom: string; origine: string },
): string {
  const evenements = ateliers.flatMap((a): Evenement[] => {
    if (!a.date) return [];
    const prefixe = a.etat === "annule" ? "Annulé : " : a.etat === "reporte" ? "Reporté : " : "";
    return [
      {
        id: `${annee}-${a.code}@trame`,
        sequence: a.sequence,
        modifieAt: a.updatedAt,
        date: a.date,
        heureDebut: a.heureDebut,
        heureFin: a.heureFin,
        titre: `${prefixe}${a.intitule}`,
        lieu: [a.modalite === "visio" ? null : a.lieu, lieuEnMots(a)].filter(Boolean).join(", "),
        description: decrire(a),
        url: `${origine}/${annee}/programme/${a.code}`,
        annule: a.etat === "annule" || a.etat === "reporte",
      },
    ];
  });
  return renderCalendrier(evenements, { nom, produit: "Programme" });
}

/** Who holds it, and how one comes. */
function decrire(atelier: EvenementAtelier): string {
  const venir = commentVenir(atelier);
  return [
    `Organisé par ${atelier.organisateurs.join(", ")}.`,
    ...(venir ? [venir.url ? `${venir.mots} : ${venir.url}` : venir.mots] : []),
  ].join("\n");
}
