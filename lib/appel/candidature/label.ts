/** « 2027-04 »: the edition and the number of a label in it, as printed on the attestation. */
export const codeLabel = (annee: number, numero: number) => `${annee}-${String(numero).padStart(2, "0")}`;

/** The public page that says whether a label stands. */
export const lienLabel = (annee: number, numero: number) => `/${annee}/label/${String(numero).padStart(2, "0")}`;

/** The number in an address, with or without its leading zero; anything else is no label. */
export function lireNumeroLabel(texte: string): number | undefined {
  return /^0?[1-9]\d{0,3}$/.test(texte) ? Number(texte) : undefined;
}
