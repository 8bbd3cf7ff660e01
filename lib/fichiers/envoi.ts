import "server-only";

/**
 * The multipart body of a request, or null when it is heavier than `max` or is no form at all: what is announced is
 * not trusted, reading stops at the limit.
 */
export async function lireEnvoi(request: Request, max: number): Promise<FormData | "lourd" | "illisible"> {
  if (Number(request.headers.get("content-length") ?? 0) > max) return "lourd";
  if (!request.body) return "illisible";
  const morceaux: Uint8Array<ArrayBuffer>[] = [];
  let lus = 0;
  for await (const morceau of request.body as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    lus += morceau.byteLength;
    if (lus > max) return "lourd";
    morceaux.push(morceau);
  }
  try {
    return await new Response(new Blob(morceaux), {
      headers: { "content-type": request.headers.get("content-type") ?? "" },
    }).formData();
  } catch {
    return "illisible";
  }
}
