import { typographier } from "@/lib/socle/typographie/texte";

/** The links somebody gave with their words, each a target for a finger; nothing when there is none. */
export function LiensCites({
  liens,
  className,
}: {
  liens: readonly { url: string; texte: string }[];
  className?: string;
}) {
  if (liens.length === 0) return null;
  return (
    <ul className={`flex flex-wrap gap-x-5 ${className ?? ""}`}>
      {liens.map((l) => (
        <li key={`${l.url} ${l.texte}`}>
          <a href={l.url} rel="noopener nofollow ugc" className="inline-flex min-h-11 items-center">
            {typographier(l.texte)}
          </a>
        </li>
      ))}
    </ul>
  );
}
