import { typographier } from "@/lib/socle/typographie/texte";

/** A typed text: blank lines part its paragraphs. */
export function Paragraphes({ texte }: { texte: string }) {
  return texte
    .split(/\n\s*\n/)
    .filter((p) => p.trim() !== "")
    .map((p, i) => <p key={i}>{typographier(p.trim())}</p>);
}
