import "server-only";

/**
 * The multipart body of a request, or null when it is heavier than `max` or is no form at all: what is announced is
 * not trusted, reading stops at the limit.
 */
export async function lireEnvoi(request: Request, max: number): Promise<FormData | "lourd" | "illisible"> {
  const octets = await lireOctets(request, max);
  if (typeof octets === "string") return octets;
  try {
    return await new Response(octets, {
      headers: { "content-type": request.headers.get("content-type") ?? "" },
    }).formData();
  } catch {
    return "illisible";
  }
}

/** The body of a request as it comes, under the same limit. */
export async function lireOctets(request: Request, max: number): Promise<Blob | "lourd" | "illisible"> {
  if (Number(request.headers.get("content-length") ?? 0) > max) return "lourd";
  if (!request.body) return "illisible";
  const morceaux: Uint8Array<ArrayBuffer>[] = [];
  let lus = 0;
  for await (const morceau of request.body as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    lus += morceau.byteLength;
    if (lus > max) return "lourd";
    morceaux.push(morceau);
  }
  return new Blob(morceaux);
}
