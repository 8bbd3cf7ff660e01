/** One save among others, the newest first in a list of them. */
type Sauvegarde = { personneId: string | null; at: Date };

/** A pause longer than this begins another version. */
const PAUSE_MS = 30 * 60_000;

/** Saves of one person that follow one another closely are one version, the last of them; the newest first. */
export function regrouper<S extends Sauvegarde>(sauvegardes: readonly S[]): S[] {
  return sauvegardes.filter((s, i) => {
    const suivante = sauvegardes[i - 1];
    return !suivante || suivante.personneId !== s.personneId || suivante.at.getTime() - s.at.getTime() > PAUSE_MS;
  });
}
