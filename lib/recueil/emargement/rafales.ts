const FENETRE_MS = 20_000;
const RAFALE_MIN = 20;

export type Rafale = { du: Date; au: Date; nombre: number };

/**
 * Moments when more people checked in than come through a door: twenty within twenty seconds, or a fifth of the seats
 * when there are many. `instants` are in order. It is said, never refused: a full room with a code on its screen is quick too.
 */
export function rafales(instants: readonly Date[], jauge: number | null): Rafale[] {
  const seuil = Math.max(RAFALE_MIN, Math.ceil((jauge ?? 0) / 5));
  const trouvees: { debut: number; fin: number }[] = [];
  let debut = 0;
  for (const [fin, instant] of instants.entries()) {
    while (instant.getTime() - (instants[debut]?.getTime() ?? 0) > FENETRE_MS) debut++;
    if (fin - debut + 1 < seuil) continue;
    const derniere = trouvees.at(-1);
    if (derniere && debut <= derniere.fin) derniere.fin = fin;
    else trouvees.push({ debut, fin });
  }
  return trouvees.flatMap(({ debut, fin }) => {
    const [du, au] = [instants[debut], instants[fin]];
    return du && au ? [{ du, au, nombre: fin - debut + 1 }] : [];
  });
}
