/** How long an answer is kept: whoever asks, and however often, the base is written to once in that time. */
const GARDE_MS = 10_000;

/**
 * Whether writing works, asked of `ecrire` every ten seconds at most by this process. Several who ask at once share one
 * write; `maintenant` counts milliseconds and never goes back.
 */
export function creerSonde(ecrire: () => Promise<unknown>, maintenant: () => number = () => performance.now()) {
  let derniere: { at: number; reponse: Promise<boolean> } | undefined;
  return (): Promise<boolean> => {
    const at = maintenant();
    if (!derniere || at - derniere.at >= GARDE_MS)
      derniere = {
        at,
        reponse: ecrire().then(
          () => true,
          () => false,
        ),
      };
    return derniere.reponse;
  };
}
