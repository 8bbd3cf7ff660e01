/** After a failure of the network, when to ask again. */
export const REPRISE_MS = 3000;

/** What an address answers; null when the network fails; `fermee`: it is no longer the reader's to read. */
export async function demander<T>(adresse: string, signal: AbortSignal): Promise<T | "fermee" | null> {
  try {
    const reponse = await fetch(adresse, { signal, redirect: "manual" });
    if (reponse.ok) return await reponse.json();
    return reponse.status >= 500 ? null : "fermee";
  } catch {
    return null;
  }
}
