import Link from "next/link";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { Blocs } from "@/app/_ui/blocs";
import { exposants } from "@/app/_ui/exposants";
import type { Actor } from "@/lib/socle/acteur/actor";
import { direTexte } from "@/lib/socle/texte/phrases";
import { instantLong } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { listVersions } from "@/lib/synthese/editorial/histoire";
import { type CleEditoriale, LIGNES_DE } from "@/lib/synthese/editorial/parties";
import { TITRE_EDITORIAL } from "@/lib/synthese/editorial/wording";
import { reprendrePartieAction } from "./actions.ts";

/** What a part said before, and by whom: each may be taken again, which makes a new version of it. */
export async function HistoirePartie({
  actor,
  editionId,
  cle,
  adresse,
}: {
  actor: Actor;
  editionId: string;
  cle: CleEditoriale;
  adresse: string;
}) {
  const versions = await listVersions(actor, editionId, cle);
  const lignes = LIGNES_DE[cle];
  return (
    <div className="flex flex-col gap-2 border-filet border-l-4 pl-4 print:hidden">
      <p className="font-semibold">
        {versions.length === 0
          ? "Aucune autre version."
          : pluriel(versions.length, "version précédente", "versions précédentes")}{" "}
        <Link href={`${adresse}#partie-${cle}`} scroll={false} className="font-normal">
          Replier<span className="sr-only"> l’histoire : {TITRE_EDITORIAL[cle]}</span>
        </Link>
      </p>
      <ul className="flex flex-col">
        {versions.map((v) => (
          <li key={v.version} className="flex flex-col gap-2 border-filet border-t py-3">
            <p className="text-petit text-sourdine">
              {v.par ?? "Personne supprimée"}, {exposants(instantLong(v.at))}
            </p>
            <div className="lecture flex flex-col gap-2 [overflow-wrap:anywhere]">
              {v.texte ? <Blocs blocs={direTexte(v.texte)} /> : <p>Sans texte.</p>}
            </div>
            {lignes && <p className="text-petit">{pluriel(v[lignes].length, "ligne")} à la suite du texte</p>}
            <ActionBouton
              action={reprendrePartieAction}
              input={{ editionId, cle, version: v.version }}
              variante="secondaire"
              ensuite={`${adresse}#partie-${cle}`}
            >
              Reprendre cette version<span className="sr-only"> du {instantLong(v.at)}</span>
            </ActionBouton>
          </li>
        ))}
      </ul>
    </div>
  );
}
