import { typographier } from "@/lib/socle/typographie/texte";

/** The essential in bold, the sentence going on. */
export function Phrase({ accroche, texte }: { accroche: string; texte: string }) {
  return (
    <>
      <strong>{typographier(accroche)}</strong> {typographier(texte)}
    </>
  );
}
