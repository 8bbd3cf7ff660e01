/**
 * Asks a little after the last key: what an effect returns. An answer that comes once the question has changed, or never,
 * changes nothing.
 */
export function plusTard<T>(ms: number, demander: () => Promise<T>, recevoir: (reponse: T) => void): () => void {
  let perimee = false;
  const timer = setTimeout(
    () =>
      demander().then(
        (reponse) => {
          if (!perimee) recevoir(reponse);
        },
        () => {},
      ),
    ms,
  );
  return () => {
    perimee = true;
    clearTimeout(timer);
  };
}
