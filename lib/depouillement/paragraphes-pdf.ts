import type { BlocBrut } from "./bloc.ts";

/** A run of text where a PDF puts it: the origin is at the bottom left, `fin` ends a line. */
export type MotPdf = { texte: string; x: number; y: number; taille: number; fin: boolean };
type Ligne = { texte: string; x: number; y: number; taille: number };

const PUCE = /^\s*[•◦▪●■–—\-*\uF0B7]\s*/;

/** Marks what pages repeat at their top or bottom, but for a number: it is shown, and is nobody's statement. */
export function marquerCourants(pages: readonly BlocBrut[][]): BlocBrut[] {
  const bords = pages.map((blocs) => [blocs.at(0), blocs.at(-1)].filter((b) => b !== undefined));
  const fois = new Map<string, number>();
  for (const cles of bords.map((b) => new Set(b.map(sansNombre))))
    for (const cle of cles) fois.set(cle, (fois.get(cle) ?? 0) + 1);
  for (const bloc of bords.flat()) if ((fois.get(sansNombre(bloc)) ?? 0) > 1) bloc.courant = true;
  return pages.flat();
}

const sansNombre = (bloc: BlocBrut) => bloc.texte.replace(/\d+/g, "#").trim();

/** The paragraphs of one page: lines are joined until a bullet, a wider gap or another size of letters. */
export function paragraphesPdf(mots: readonly MotPdf[], page: number): BlocBrut[] {
  const lignes = lignesDe(mots);
  const courante = mediane(lignes.flatMap((l) => Array<number>(Math.ceil(l.texte.length / 10)).fill(l.taille)));
  const blocs: BlocBrut[] = [];
  let precedente: Ligne | undefined;
  for (const ligne of lignes) {
    const suite = precedente && !PUCE.test(ligne.texte) && poursuit(precedente, ligne);
    const dernier = blocs.at(-1);
    if (suite && dernier)
      dernier.texte = `${dernier.texte}${/\p{L}\u00AD$/u.test(dernier.texte.slice(-3)) ? "" : " "}${ligne.texte}`;
    else {
      // Only letters much larger: a body set larger than its notes is no heading.
      const titre = ligne.taille > courante * 1.3 && ligne.texte.trim().length <= 120;
      blocs.push({
        page,
        ...(titre ? { niveau: 1 } : {}),
        texte: ligne.texte.replace(PUCE, ""),
        signets: [],
      });
    }
    precedente = ligne;
  }
  return blocs;
}

function poursuit(avant: Ligne, ligne: Ligne): boolean {
  const pas = avant.y - ligne.y;
  const taille = Math.max(avant.taille, 1);
  return Math.abs(avant.taille - ligne.taille) < taille * 0.1 && pas > -taille * 0.5 && pas < taille * 1.75;
}

function lignesDe(mots: readonly MotPdf[]): Ligne[] {
  const lignes: Ligne[] = [];
  let ligne: Ligne | undefined;
  for (const mot of mots) {
    const plein = mot.texte.trim() !== "";
    // Another height on the page is another line, whatever the file says of ends of lines.
    if (ligne && plein && Math.abs(ligne.y - mot.y) > Math.max(ligne.taille, 4) * 0.5) ligne = undefined;
    if (!ligne && plein) {
      ligne = { texte: "", x: mot.x, y: mot.y, taille: mot.taille };
      lignes.push(ligne);
    }
    if (!ligne) continue;
    ligne.texte += mot.texte;
    if (plein && !PUCE.test(mot.texte)) ligne.taille = Math.max(ligne.taille, mot.taille);
    if (mot.fin) ligne = undefined;
  }
  return lignes;
}

function mediane(nombres: number[]): number {
  const tries = nombres.sort((a, b) => a - b);
  return tries[Math.floor(tries.length / 2)] ?? 0;
}
