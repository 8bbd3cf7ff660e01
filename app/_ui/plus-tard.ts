/**
 * Asks a little after the last key: what an effect returns. An answer, or a loss, that comes once the question has changed
 * changes nothing.
 */
export function plusTard<T>(
  ms: number,
  demander: () => Promise<T>,
  recevoir: (reponse: T) => void,
  perdre: () => void = () => {},
): () => void {
  let perimee = false;
  const timer = setTimeout(
    () =>
      demander().then(
        (reponse) => {
          if (!perimee) recevoir(reponse);
        },
        () => {
          if (!perimee) perdre();
        },
      ),
    ms,
  );
  return () => {
    perimee = true;
    clearTimeout(timer);
  };
}
