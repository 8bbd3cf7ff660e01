import { isPuce, type Rang, type Segment } from "./lignes-pdf.ts";

type Gouttiere = { gauche: number; droite: number };
/** Less is a label, a bullet, a number. */
const LETTRES_MIN = 8;

/**
 * The lines in the order they are read: where several rows are parted by one white band, its left then its right; but row
 * by row in a table whose first column only names the others. Elsewhere what stands at one height is one line.
 */
export function enOrdre(rangs: readonly Rang[]): Segment[] {
  for (const [i, rang] of rangs.entries()) {
    const bande = rang.length > 1 ? bandeDe(rangs, i) : null;
    if (!bande) continue;
    const { debut, fin, gouttiere } = bande;
    const milieu = rangs.slice(debut, fin);
    const cote = (garder: (s: Segment) => boolean) => milieu.map((r) => r.filter(garder)).filter((r) => r.length > 0);
    const gauche = cote((s) => s.droite <= gouttiere.gauche);
    const droite = cote((s) => s.x >= gouttiere.droite);
    const nature = natureDe(milieu, gauche, droite);
    if (nature === "ligne") continue;
    return [
      ...rangs.slice(0, debut).map(reunir),
      ...(nature === "colonnes" ? [...enOrdre(gauche), ...enOrdre(droite)] : milieu.flat()),
      ...enOrdre(rangs.slice(fin)),
    ];
  }
  return rangs.map(reunir);
}

function reunir(rang: Rang): Segment {
  const puce = isPuce(rang[0]?.texte ?? "") ? rang.slice(1) : rang;
  return {
    ...(rang[0] as Segment),
    texte: rang.map((s) => s.texte).join(" "),
    droite: Math.max(...rang.map((s) => s.droite)),
    taille: Math.max(...(puce.length > 0 ? puce : rang).map((s) => s.taille)),
  };
}

/** The rows around this one that the same white band parts or leaves on one side. */
function bandeDe(rangs: readonly Rang[], depart: number) {
  const [a, b] = rangs[depart] as [Segment, Segment];
  let gouttiere: Gouttiere = { gauche: a.droite, droite: b.x };
  const essayer = (rang: Rang | undefined, voisin: Rang | undefined): boolean => {
    if (!rang || !voisin) return false;
    const reduite = { ...gouttiere };
    for (const s of rang) {
      const milieu = (s.x + s.droite) / 2;
      if (milieu < (reduite.gauche + reduite.droite) / 2) reduite.gauche = Math.max(reduite.gauche, s.droite);
      else reduite.droite = Math.min(reduite.droite, s.x);
    }
    if (reduite.droite - reduite.gauche < taille(rang)) return false;
    // One side only, and far from the others: it is above or below the columns.
    if (rang.length === 1 && Math.abs(y(voisin) - y(rang)) > 2.2 * taille(rang)) return false;
    if (rang.length === 1 && Math.abs(taille(voisin) - taille(rang)) > 0.1 * taille(rang)) return false;
    gouttiere = reduite;
    return true;
  };
  let [debut, fin] = [depart, depart + 1];
  while (essayer(rangs[fin], rangs[fin - 1])) fin++;
  while (essayer(rangs[debut - 1], rangs[debut])) debut--;
  return { debut, fin, gouttiere };
}

function natureDe(milieu: readonly Rang[], gauche: readonly Rang[], droite: readonly Rang[]) {
  const doubles = milieu.filter((r) => r.length > 1).length;
  const [a, b] = [lettresParRang(gauche), lettresParRang(droite)];
  if (doubles < 2 || a < LETTRES_MIN || b < LETTRES_MIN) return "ligne";
  const deuxPoints = gauche.filter((r) => /:\s*$/.test(r.at(-1)?.texte ?? "")).length;
  // Labels stand apart from one another, while the lines they name go on.
  const entre = milieu
    .slice(
      0,
      milieu.findLastIndex((r) => r.length > 1),
    )
    .filter((r) => r.length === 1);
  const suites = entre.filter((r) => droite.some((d) => d[0] === r[0])).length;
  const isTableau = suites === entre.length && suites >= (doubles - 1) / 2 && suites > 0;
  if (isTableau || deuxPoints > gauche.length / 2 || (a < 25 && a < b / 2)) return "tableau";
  return "colonnes";
}

const lettresParRang = (rangs: readonly Rang[]) =>
  rangs.flat().reduce((n, s) => n + s.texte.replace(/[^\p{L}]/gu, "").length, 0) / Math.max(1, rangs.length);
const y = (rang: Rang) => rang[0]?.y ?? 0;
const taille = (rang: Rang) => Math.max(4, ...rang.map((s) => s.taille));
