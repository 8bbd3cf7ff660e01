export type Ligne = { debut: number; fin: number; puce: boolean };

const PUCE = /^\s*[•◦▪●■‣⁃·–—\-*\uF0B7\uF0A7→➢➤✓✔]\s+(?=\S)/u;
const NUMERO = /^\s*(?:\d{1,2}|[a-z])\s?[.)]\s+(?=\S)/u;
/** Words a line does not end on when its idea is over. */
const EN_SUSPENS =
  /(?:,|(?<![\p{L}\p{N}])(?:à|au|aux|avec|ce|dans|de|des|du|en|et|la|le|les|ou|par|pour|que|qui|sur|un|une))$/iu;
const COURTE = 80;

/**
 * The lines of a paragraph that are ideas of their own, as ranges of its characters: items marked « - », « • » or
 * « 1. », without their mark, and lines each whole. Lines that only go on to the next stay together.
 */
export function lignesDe(texte: string): Ligne[] {
  const lignes = decouperEnLignes(texte);
  const numerotees = lignes.filter((l) => NUMERO.test(l.mots)).length > 1;
  const marque = ({ mots }: { mots: string }) =>
    PUCE.exec(mots)?.[0] ?? (numerotees ? NUMERO.exec(mots)?.[0] : undefined);
  const entieres = lignes.length > 1 && lignes.every((l, i) => isEntiere(l.mots, i < lignes.length - 1));
  const idees: Ligne[] = [];
  let avant = "";
  for (const ligne of lignes) {
    const m = marque(ligne);
    const derniere = idees.at(-1);
    const commence = m !== undefined || entieres || (/[.!?…:;]$/.test(avant) && commencePhrase(ligne.mots));
    if (derniere && !commence) derniere.fin = ligne.fin;
    else idees.push({ debut: ligne.debut + (m?.length ?? 0), fin: ligne.fin, puce: m !== undefined });
    avant = ligne.mots.trim();
  }
  return idees.length > 0 ? idees : [{ debut: 0, fin: texte.length, puce: false }];
}

function decouperEnLignes(texte: string) {
  let debut = 0;
  return texte.split("\n").flatMap((mots) => {
    const ici = debut;
    debut += mots.length + 1;
    return mots.trim() === "" ? [] : [{ mots, debut: ici, fin: ici + mots.length }];
  });
}

const commencePhrase = (ligne: string) => /^\s*[«"“(]?\s*[\p{Lu}\p{N}]/u.test(ligne);
const isEntiere = (ligne: string, suivie: boolean) =>
  ligne.trim().length <= COURTE && commencePhrase(ligne) && !(suivie && EN_SUSPENS.test(ligne.trim()));
