import joursFeries from "@socialgouv/jours-feries";

const DOUZE_HEURES = 12 * 3_600_000;
const parAnnee = new Map<number, Map<string, string>>();

/** The name of the public holiday a civil day is ("2026-05-01": "Fête du travail"), or null. */
export function ferie(jour: string): string | null {
  const annee = Number(jour.slice(0, 4));
  const jours = parAnnee.get(annee) ?? lire(annee);
  parAnnee.set(annee, jours);
  return jours.get(jour) ?? null;
}

/** The package adds days of 24 h to local midnights: read at noon, a change of summer time does not move the day. */
function lire(annee: number): Map<string, string> {
  return new Map(
    Object.entries(joursFeries(annee)).map(([nom, minuit]) => {
      const midi = new Date(minuit.getTime() + DOUZE_HEURES);
      const deux = (n: number) => String(n).padStart(2, "0");
      return [`${midi.getFullYear()}-${deux(midi.getMonth() + 1)}-${deux(midi.getDate())}`, nom] as const;
    }),
  );
}
