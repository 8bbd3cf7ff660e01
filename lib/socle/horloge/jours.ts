/** The civil day `n` days after another; ISO days, no time zone involved. */
export function joursApres(jour: string, n: number): string {
  const date = new Date(`${jour}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + n);
  return date.toISOString().slice(0, 10);
}

/** Months from the first to the last, "2023-04" … "2023-12", both included. */
export function moisEntre(debut: string, fin: string): string[] {
  const mois: string[] = [];
  for (let m = debut.slice(0, 7); m <= fin.slice(0, 7); m = suivant(m)) mois.push(m);
  return mois;
}

function suivant(mois: string): string {
  const [annee = 0, numero = 0] = mois.split("-").map(Number);
  return numero === 12 ? `${annee + 1}-01` : `${annee}-${String(numero + 1).padStart(2, "0")}`;
}

/** The instant `n` calendar months before another. */
export function moisAvant(instant: Date, n: number): Date {
  const date = new Date(instant);
  date.setUTCMonth(date.getUTCMonth() - n);
  return date;
}
