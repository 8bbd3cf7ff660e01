/**
 * When a page is being read by the router and the network goes, Next leaves for the address itself: the browser's own
 * error page then takes the place of what was open, and of what was being typed. Here the reading waits for the network
 * and is asked again. What is sent is not touched: only who sent it knows whether it may be sent twice.
 */
export const TENUE = "trame:lecture-tenue";

const SONDE = "/icon.svg";
const SONDE_MS = 5000;
const PREMIERE_ATTENTE_MS = 500;
const ATTENTE_MAX_MS = 5000;

export function tenirLesLectures(lire: typeof fetch): typeof fetch {
  return async (input, init) => {
    for (let coupee = true; ; ) {
      try {
        return await lire(input, init);
      } catch (error) {
        // Answered elsewhere, the failure is that of this address alone: one more try, then it is Next's to decide.
        if (!coupee || !isLecture(init) || init?.signal?.aborted) throw error;
        coupee = await attendre(lire);
      }
    }
  };
}

/** A page asked by the router, not guessed ahead. */
function isLecture(init: RequestInit | undefined): boolean {
  const tetes = new Headers(init?.headers);
  return (init?.method ?? "GET") === "GET" && tetes.has("rsc") && !tetes.has("next-router-prefetch");
}

/** Resolves when the server answers; says whether it did not at first. */
async function attendre(lire: typeof fetch): Promise<boolean> {
  const repond = () =>
    lire(SONDE, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(SONDE_MS) }).then(
      () => true,
      () => false,
    );
  if (await repond()) return false;
  dire(1);
  for (let attente = PREMIERE_ATTENTE_MS; !(await repond()); attente = Math.min(attente * 2, ATTENTE_MAX_MS))
    await retourOu(attente);
  dire(-1);
  return true;
}

const retourOu = (ms: number) =>
  new Promise<void>((suivre) => {
    const minuterie = setTimeout(suite, ms);
    window.addEventListener("online", suite);
    function suite() {
      clearTimeout(minuterie);
      window.removeEventListener("online", suite);
      suivre();
    }
  });

let tenues = 0;
function dire(pas: 1 | -1): void {
  tenues += pas;
  window.dispatchEvent(new CustomEvent(TENUE, { detail: tenues > 0 }));
}
