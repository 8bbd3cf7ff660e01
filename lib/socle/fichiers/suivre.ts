import "server-only";
import { SUIVI } from "./formats.ts";

/**
 * Answers a sending that may wait for its turn: as soon as it waits, whoever asked for it (`accept`) reads line after line
 * how many come before, then the answer; in one request, whichever process takes it.
 */
export async function suivre(
  request: Request,
  traiter: (dire: (devant: number) => void) => Promise<Response>,
): Promise<Response> {
  if (!request.headers.get("accept")?.includes(SUIVI)) return traiter(() => {});
  const lignes: string[] = [];
  let arriver = () => {};
  const attend = new Promise<null>((resolve) => {
    arriver = () => resolve(null);
  });
  const reponse = traiter((devant) => {
    lignes.push(JSON.stringify({ devant }));
    arriver();
  });
  const dite = await Promise.race([reponse, attend]);
  if (dite) return dite;
  const encodeur = new TextEncoder();
  const corps = new ReadableStream<Uint8Array>({
    start(flux) {
      const envoyer = () => {
        for (const ligne of lignes.splice(0)) flux.enqueue(encodeur.encode(`${ligne}\n`));
      };
      envoyer();
      arriver = envoyer;
      reponse
        .then(async (finale) => {
          lignes.push(await finale.text());
          envoyer();
          flux.close();
        })
        .catch((error) => flux.error(error));
    },
    cancel() {
      arriver = () => {};
    },
  });
  return new Response(corps, { headers: { "content-type": SUIVI, "cache-control": "no-store" } });
}
