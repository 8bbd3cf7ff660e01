/** A file somebody sent, to keep and never to run: whatever it holds, it is downloaded under its own type. */
export function telecharger({ nom, type, octets }: { nom: string; type: string; octets: Uint8Array }): Response {
  return new Response(new Uint8Array(octets), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename*=UTF-8''${encodeRFC5987(nom)}`,
      "cache-control": "private, no-store",
    },
  });
}

const encodeRFC5987 = (nom: string) =>
  encodeURIComponent(nom).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
