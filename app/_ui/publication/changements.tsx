import type { ReactNode } from "react";
import { Mots } from "@/app/_ui/avant-apres";
import { Volet } from "@/app/_ui/volet";
import { enClair } from "@/lib/socle/texte/markdown";
import { nombre } from "@/lib/socle/typographie/nombre";
import { nommerChiffre } from "@/lib/synthese/coherence/wording";
import type { Difference } from "@/lib/synthese/publication/difference";
import { direDifference } from "@/lib/synthese/publication/wording";
import type { ArbrePoint, SyntheseArbre } from "@/lib/synthese/version/tree";

type Props = {
  avant: SyntheseArbre | null;
  apres: SyntheseArbre;
  difference: Difference;
  departements: ReadonlyMap<string, string>;
};

/** What a version changes for who read the one before: in a line for each kind, then words beside words. */
export function Changements({ avant, apres, difference, departements }: Props) {
  const anciens = pointsDe(avant);
  const actuels = pointsDe(apres);
  const { points, enjeux, chiffres } = difference;
  return (
    <div className="flex flex-col gap-4">
      <ul className="flex list-disc flex-col gap-1 pl-5">
        {direDifference(difference).map((ligne) => (
          <li key={ligne} className="first-letter:uppercase">
            {ligne}.
          </li>
        ))}
      </ul>
      <Liste titre="Points reformulés" n={points.reformules.length}>
        {points.reformules.map((code) => (
          <Ligne key={code} code={code}>
            <Mots avant={motsDe(anciens.get(code))} apres={motsDe(actuels.get(code))} />
          </Ligne>
        ))}
      </Liste>
      <Liste titre="Points nouveaux" n={avant ? points.nouveaux.length : 0}>
        {points.nouveaux.map((code) => (
          <Ligne key={code} code={code}>
            <p className="whitespace-pre-line">{motsDe(actuels.get(code))}</p>
          </Ligne>
        ))}
      </Liste>
      <Liste titre="Points retirés" n={points.retires.length}>
        {points.retires.map((code) => (
          <Ligne key={code} code={code}>
            <p className="whitespace-pre-line">{motsDe(anciens.get(code))}</p>
          </Ligne>
        ))}
      </Liste>
      <Liste titre="Enjeux" n={avant ? enjeux.reformules.length + enjeux.nouveaux.length + enjeux.retires.length : 0}>
        {[...enjeux.nouveaux, ...enjeux.reformules].map((numero) => (
          <Ligne key={numero} code={`n° ${numero}`}>
            <p>{apres.enjeux[numero - 1]?.titre}</p>
          </Ligne>
        ))}
        {enjeux.retires.map((numero) => (
          <Ligne key={`retire-${numero}`} code="retiré">
            <p>{avant?.enjeux[numero - 1]?.titre}</p>
          </Ligne>
        ))}
      </Liste>
      <Liste titre="Chiffres" n={chiffres.length}>
        {chiffres.map((c) => (
          <li key={c.cle} className="border-filet border-t py-2">
            {nommerChiffre(c.cle, departements)} : {chiffre(c.avant)} → <strong>{chiffre(c.apres)}</strong>
          </li>
        ))}
      </Liste>
    </div>
  );
}

const chiffre = (valeur: number | null) => (valeur === null ? "non disponible" : nombre(valeur));

const motsDe = (p: ArbrePoint | undefined) => (p ? enClair([p.accroche, p.texte].filter(Boolean).join(" ")) : "");

const pointsDe = (arbre: SyntheseArbre | null) =>
  new Map(
    arbre?.chapitres.flatMap((c) => c.blocs.flatMap((b) => b.groupes.flatMap((g) => g.points.map((p) => [p.code, p])))),
  );

function Liste({ titre, n, children }: { titre: string; n: number; children: ReactNode }) {
  if (n === 0) return null;
  return (
    <Volet titre={`${titre} (${n})`} encadre>
      <ul className="flex flex-col">{children}</ul>
    </Volet>
  );
}

function Ligne({ code, children }: { code: string; children: ReactNode }) {
  return (
    <li className="flex gap-3 border-filet border-t py-2">
      <span className="w-14 shrink-0 font-semibold text-petit text-sourdine">{code}</span>
      <div className="min-w-0 break-words">{children}</div>
    </li>
  );
}
