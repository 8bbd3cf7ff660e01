import { enClair } from "@/lib/socle/texte/markdown";
import { remplir } from "@/lib/socle/texte/variables";
import { typographier } from "@/lib/socle/typographie/texte";
import { useTable } from "./contexte.ts";

/** The first lines of a text where it will be printed; a press opens what it is written in. */
export default function TextePlan({ nom, texte, ouvrir }: { nom: string; texte: string; ouvrir: () => void }) {
  const { valeurs } = useTable();
  return (
    <button
      type="button"
      onClick={ouvrir}
      className="-outline-offset-2 min-h-8 w-full border-filet border-l-2 py-1 pl-2 text-start text-petit hover:bg-voile"
    >
      <span className="line-clamp-2">
        <span className="text-sourdine">{nom} : </span>
        {typographier(enClair(remplir(texte, valeurs)).replaceAll("\n", " "))}
      </span>
    </button>
  );
}
