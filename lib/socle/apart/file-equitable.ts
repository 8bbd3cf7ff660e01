/** `dire` is told how many come before, each time that changes. */
export type Demandeur = { qui?: string; dire?: (devant: number) => void };
type Attente = { qui: unknown; passer: () => void; dire?: Demandeur["dire"]; devant?: number };

/**
 * A fair queue: `aLaFois` at once, one at a time for each person, and the turn goes to whoever has had theirs the longest
 * ago. Ten documents of one person are never before the first one of another. Whoever is nobody waits for nobody else's.
 */
export function creerFile(aLaFois: number, max: number) {
  const enCours: unknown[] = [];
  const attente: Attente[] = [];
  const derniers = new Map<unknown, number>();
  let tours = 0;

  const commencer = (qui: unknown) => {
    enCours.push(qui);
    derniers.set(qui, ++tours);
  };
  const libre = (qui: unknown) => enCours.length < aLaFois && !enCours.includes(qui);

  const annoncer = () => {
    for (const [devant, demande] of ordre(attente, derniers).entries()) {
      if (demande.devant === devant) continue;
      demande.devant = devant;
      demande.dire?.(devant);
    }
  };

  const finir = (qui: unknown) => {
    enCours.splice(enCours.indexOf(qui), 1);
    for (let suivante = prochaine(); suivante; suivante = prochaine()) {
      attente.splice(attente.indexOf(suivante), 1);
      commencer(suivante.qui);
      suivante.passer();
    }
    // Who neither runs nor waits is forgotten.
    for (const cle of derniers.keys())
      if (!enCours.includes(cle) && !attente.some((a) => a.qui === cle)) derniers.delete(cle);
    annoncer();
  };
  const prochaine = () => ordre(attente, derniers).find((a) => libre(a.qui));

  return {
    /** Waits for one's turn and answers what ends it; null when too many wait already. */
    async entrer({ qui, dire }: Demandeur): Promise<(() => void) | null> {
      const cle: unknown = qui ?? {};
      if (libre(cle)) commencer(cle);
      else {
        if (attente.length >= max) return null;
        await new Promise<void>((passer) => {
          attente.push({ qui: cle, passer, dire });
          annoncer();
        });
      }
      return () => finir(cle);
    },
  };
}

/** Those who wait in the order of their turns: each person's first ones before anybody's second ones. */
function ordre(attente: readonly Attente[], derniers: ReadonlyMap<unknown, number>): Attente[] {
  const restent = [...attente];
  const servis = new Map(derniers);
  const rangs: Attente[] = [];
  let tour = Math.max(0, ...servis.values());
  while (restent.length > 0) {
    const [premier] = restent.toSorted((a, b) => (servis.get(a.qui) ?? 0) - (servis.get(b.qui) ?? 0));
    if (!premier) break;
    restent.splice(restent.indexOf(premier), 1);
    servis.set(premier.qui, ++tour);
    rangs.push(premier);
  }
  return rangs;
}
