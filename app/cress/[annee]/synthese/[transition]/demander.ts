/** After a failure of the network, when to ask again. */
const REPRISE_MS = 3000;

/**
 * Asks an address until `prendre` takes what it answers: at once when it does not, a little later when the network fails,
 * no more once it is no longer the reader's to read. Gives the way to stop.
 */
export function demander<T>(adresse: string, prendre: (lu: T) => boolean): () => void {
  const arret = new AbortController();
  let reprise: ReturnType<typeof setTimeout>;
  const lire = async () => {
    const lu = await lireUneFois<T>(adresse, arret.signal);
    if (arret.signal.aborted || lu === "fermee") return;
    if (lu === null || !prendre(lu)) reprise = setTimeout(lire, lu === null ? REPRISE_MS : 0);
  };
  void lire();
  return () => {
    arret.abort();
    clearTimeout(reprise);
  };
}

/** Null when the network fails; `fermee`: no longer theirs. */
async function lireUneFois<T>(adresse: string, signal: AbortSignal): Promise<T | "fermee" | null> {
  try {
    const reponse = await fetch(adresse, { signal, redirect: "manual" });
    if (reponse.ok) return await reponse.json();
    return reponse.status >= 500 ? null : "fermee";
  } catch {
    return null;
  }
}
