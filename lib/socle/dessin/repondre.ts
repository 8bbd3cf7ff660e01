import { createHash } from "node:crypto";
import { RenduOccupe } from "./rendre.ts";

/** A file, with an ETag of its bytes: 304 when the reader already has them. `prive`: nothing on the way keeps it. */
export function repondreFichier(
  request: Request,
  corps: string | Uint8Array<ArrayBuffer>,
  {
    type,
    nom,
    pieceJointe = false,
    fige = false,
    prive = false,
  }: { type: string; nom: string; pieceJointe?: boolean; fige?: boolean; prive?: boolean },
): Response {
  const etag = `"${createHash("sha256").update(corps).digest("hex").slice(0, 32)}"`;
  const headers = {
    etag,
    // What is computed now is asked again each time; a frozen version never changes, short of a masking.
    "cache-control": prive ? "private, no-store" : fige ? "public, max-age=3600, must-revalidate" : "no-cache",
    "content-type": type,
    ...(prive && { "x-robots-tag": "noindex" }),
    "content-disposition": `${pieceJointe ? "attachment" : "inline"}; filename="${nom}"`,
  };
  const connus = request.headers
    .get("if-none-match")
    ?.split(",")
    .map((v) => v.trim().replace(/^W\//, ""));
  if (connus?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(corps, { headers });
}

/** The same for a document drawn while it is asked for; 503 when too many are. */
export async function repondreRendu(
  request: Request,
  rendu: Promise<Uint8Array<ArrayBuffer>>,
  options: Parameters<typeof repondreFichier>[2],
): Promise<Response> {
  try {
    return repondreFichier(request, await rendu, options);
  } catch (error) {
    if (!(error instanceof RenduOccupe)) throw error;
    return new Response("Occupé, réessayez.\n", { status: 503, headers: { "retry-after": "10" } });
  }
}

export const repondreJson = (request: Request, valeur: unknown, nom: string) =>
  repondreFichier(request, `${JSON.stringify(valeur, null, 1)}\n`, { type: "application/json; charset=utf-8", nom });

export const repondreCsv = (request: Request, corps: string, nom: string) =>
  repondreFichier(request, corps, { type: "text/csv; charset=utf-8; header=present", nom, pieceJointe: true });

export const introuvable = () =>
  new Response("Introuvable\n", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });

/** `?variante=excel`: what a French spreadsheet opens without asking. */
export const isExcel = (request: Request) => new URL(request.url).searchParams.get("variante") === "excel";
