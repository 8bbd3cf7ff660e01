import type { BlocBrut } from "./bloc.ts";
import { jonction, motsEntiers } from "./cesures.ts";
import { enOrdre } from "./colonnes-pdf.ts";
import type { BlocSitue } from "./courants-pdf.ts";
import { isPuce, rangsDe, type Segment, sansPuce } from "./lignes-pdf.ts";
import type { PagePdf } from "./pages-pdf.ts";

/** Of the height of a page, at its top and its bottom. */
const MARGE = 0.09;
/** From which part of a page under pictures, or how many strokes on one that says little, it is seen too. */
const SURFACE_MIN = 0.2;
const TRAITS_MIN = 40;
const LETTRES_PEU = 60;

/** The paragraphs of one page: lines are joined until a bullet, a wider gap or another size of letters. */
export function paragraphesPdf(page: PagePdf, numero: number): BlocSitue[] {
  const lignes = avecRapportes(enOrdre(rangsDe(page.mots)), page);
  const courante = mediane(lignes.flatMap((l) => Array<number>(Math.ceil(l.texte.length / 10)).fill(l.taille)));
  const ailleurs = new Set(lignes.flatMap((l) => motsEntiers(l.texte)));
  const situes: BlocSitue[] = [];
  let precedente: Segment | undefined;
  for (const ligne of lignes) {
    const suite = precedente && !isPuce(ligne.texte) && poursuit(precedente, ligne);
    const dernier = situes.at(-1)?.bloc;
    if (suite && dernier) {
      const { avant, lien } = jonction(dernier.texte.trimEnd(), ligne.texte.trimStart(), ailleurs);
      dernier.texte = `${avant}${lien}${ligne.texte.trimStart()}`;
    } else {
      // Only letters much larger: a body set larger than its notes is no heading.
      const titre = ligne.taille > courante * 1.3 && ligne.texte.trim().length <= 120;
      const bloc: BlocBrut = {
        page: numero,
        ...(titre ? { niveau: 1 } : {}),
        texte: sansPuce(ligne.texte),
        signets: [],
      };
      const bord = ligne.y > page.hauteur * (1 - MARGE) || ligne.y < page.hauteur * MARGE;
      situes.push({ bloc, marge: bord && !titre && !isPuce(ligne.texte), y: ligne.y });
    }
    precedente = ligne;
  }
  for (const texte of page.commentaires)
    situes.push({ bloc: { page: numero, apart: "commentaire", texte, signets: [] }, marge: false, y: 0 });
  if (situes[0] && aVoir(page, lignes)) situes[0].bloc.image = true;
  return situes;
}

function aVoir({ dessin, encre }: PagePdf, lignes: readonly Segment[]): boolean {
  const lettres = lignes.reduce((n, l) => n + l.texte.replace(/[^\p{L}]/gu, "").length, 0);
  return encre || dessin.surface >= SURFACE_MIN || (lettres < LETTRES_PEU && dessin.traits >= TRAITS_MIN);
}

/** The lines with what was typed over the page, each under the last one that stands above it. */
function avecRapportes(lignes: readonly Segment[], { rapportes }: PagePdf): Segment[] {
  const toutes = [...lignes];
  for (const { lignes: textes, x, droite, haut } of rapportes) {
    const auDessus = toutes.findLastIndex((l) => l.y >= haut - l.taille && l.x < droite && l.droite > x);
    const place = auDessus >= 0 ? auDessus : toutes.findLastIndex((l) => l.y >= haut - l.taille);
    const nouvelles = textes.map((texte) => ({ texte, x, droite, y: haut - 1, taille: 0, seul: true }));
    toutes.splice(place + 1, 0, ...nouvelles);
  }
  return toutes;
}

function poursuit(avant: Segment, ligne: Segment): boolean {
  if (avant.seul || ligne.seul || ligne.x >= avant.droite || avant.x >= ligne.droite) return false;
  const pas = avant.y - ligne.y;
  const taille = Math.max(avant.taille, 1);
  return Math.abs(avant.taille - ligne.taille) < taille * 0.1 && pas > -taille * 0.5 && pas < taille * 1.75;
}

function mediane(nombres: number[]): number {
  const tries = nombres.filter((n) => n > 0).sort((a, b) => a - b);
  return tries[Math.floor(tries.length / 2)] ?? 0;
}
