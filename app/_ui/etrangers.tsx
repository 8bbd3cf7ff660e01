import type { ReactNode } from "react";

/** The English words of our own texts. */
const ANGLAIS = /\b(world)(?= café)/i;

/** A text whose foreign words say their language, for the voice that reads them; what people write is theirs. */
export function etrangers(texte: string): ReactNode {
  const [avant, mot, apres] = texte.split(ANGLAIS);
  if (!mot) return texte;
  return (
    <>
      {avant}
      <span lang="en">{mot}</span>
      {apres}
    </>
  );
}
