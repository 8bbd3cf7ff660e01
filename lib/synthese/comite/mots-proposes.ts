/** A proposal is of the whole sentence: the accroche stays when it begins with it, and goes otherwise. */
export function motsProposes(accroche: string, proposition: string): { accroche: string; texte: string } {
  const dite = accroche.trim();
  const reste = proposition.slice(dite.length);
  const commence =
    dite !== "" && proposition.toLowerCase().startsWith(dite.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(reste);
  const texte = reste.replace(/^[\s :]+/, "");
  return commence && texte ? { accroche, texte } : { accroche: "", texte: proposition };
}
