import { ferie } from "../../../socle/horloge/feries.ts";
import { typographier } from "../../../socle/typographie/texte.ts";

type Horaire = { date: string; mois: string; heureDebut: string; heureFin: string };

const WEEK_END: Record<number, string> = { 0: "dimanche", 6: "samedi" };

/** What to think twice about in the date of an atelier. Never a refusal: some ateliers are well on a Sunday. */
export function avertissementsDe(ateliers: readonly Horaire[], index: number): string[] {
  const a = ateliers[index];
  if (!a) return [];
  const avis: string[] = [];
  const jour = /^\d{4}-\d{2}-\d{2}$/.test(a.date) ? a.date : "";
  if (jour) {
    const fete = ferie(jour);
    const fin = WEEK_END[new Date(`${jour}T12:00:00Z`).getUTCDay()];
    if (fete) avis.push(`Ce jour est férié (${typographier(fete)}).`);
    else if (fin) avis.push(`Ce jour est un ${fin}.`);
  }
  if ((jour || a.mois).slice(5, 7) === "08") avis.push("En août, beaucoup de structures sont fermées.");
  const autres = ateliers.flatMap((b, i) =>
    i !== index && jour && b.date === jour && seRecouvrent(a, b) ? [i + 1] : [],
  );
  if (autres.length > 0) avis.push(`Au même moment que l’atelier ${autres.join(" et ")} de cette candidature.`);
  return avis;
}

/** Without hours, two ateliers of a day are not known to meet; without an end, one lasts at least its first minute. */
function seRecouvrent(a: Horaire, b: Horaire): boolean {
  if (!a.heureDebut || !b.heureDebut) return false;
  const [un, deux] = a.heureDebut <= b.heureDebut ? [a, b] : [b, a];
  return un.heureDebut === deux.heureDebut || deux.heureDebut < un.heureFin;
}
