/** The sentences of a text as ranges of its characters, spaces around them left out. */
export function phrasesDe(texte: string): { debut: number; fin: number }[] {
  return [...new Intl.Segmenter("fr", { granularity: "sentence" }).segment(texte)].flatMap(({ segment, index }) => {
    const debut = index + segment.length - segment.trimStart().length;
    const fin = index + segment.trimEnd().length;
    return fin > debut ? [{ debut, fin }] : [];
  });
}
