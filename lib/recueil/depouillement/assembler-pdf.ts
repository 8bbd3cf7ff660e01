/** Dictionaries and streams numbered from 1, the first being the catalogue, as the bytes of a PDF. */
export function assemblerPdf(objets: readonly (string | Uint8Array)[]): Buffer<ArrayBuffer> {
  const morceaux = [Buffer.from("%PDF-1.6\n")];
  const positions: number[] = [];
  let taille = 9;
  for (const [i, objet] of objets.entries()) {
    const corps = typeof objet === "string" ? Buffer.from(objet, "latin1") : objet;
    const entier = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), corps, Buffer.from("\nendobj\n")]);
    positions.push(taille);
    taille += entier.length;
    morceaux.push(entier);
  }
  const table = positions.map((p) => `${String(p).padStart(10, "0")} 00000 n \n`).join("");
  const n = objets.length + 1;
  morceaux.push(
    Buffer.from(
      `xref\n0 ${n}\n0000000000 65535 f \n${table}trailer<</Size ${n}/Root 1 0 R>>\nstartxref\n${taille}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(morceaux);
}

export const fluxPdf = (dictionnaire: string, octets: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`<<${dictionnaire}/Length ${octets.length}>>stream\n`),
    octets,
    Buffer.from("\nendstream"),
  ]);
