import Link from "next/link";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { Phrase } from "@/app/_ui/phrase";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import type { PropositionRapprochee } from "@/lib/synthese/proches/deja-dit";
import { NOM_REPONSE } from "@/lib/synthese/reponse/wording";
import { redireAction } from "./actions.ts";

type Ancienne = PropositionRapprochee["redites"][number];

/** A proposition of this year, what it says again, and what it may; `tout`: every earlier one, the nearest first. */
export function PropositionDite({
  proposition: p,
  avant,
  chapitre,
  adresse,
  tout,
  ouvert,
}: {
  proposition: PropositionRapprochee;
  avant: number;
  chapitre: string;
  adresse: string;
  tout: boolean;
  ouvert: boolean;
}) {
  const proposees = tout ? p.autres : p.autres.slice(0, Math.min(p.proches, 3));
  return (
    <li id={p.code} className="flex scroll-mt-4 flex-col gap-3 border-filet border-b py-5">
      <p>
        <Link href={`${chapitre}?point=${p.code}#${p.code}`}>{p.code}</Link> ·{" "}
        <Phrase accroche={p.accroche} texte={p.texte} />
      </p>
      <Anciennes titre={`Dit en ${avant}`} anciennes={p.redites}>
        {(a) =>
          ouvert && (
            <ActionBouton
              action={redireAction}
              input={{ pointId: p.id, ajoutes: [], retires: [a.id] }}
              variante="discret"
            >
              Séparer<span className="sr-only">{` ${p.code} de ${a.code}`}</span>
            </ActionBouton>
          )
        }
      </Anciennes>
      {ouvert && (
        <>
          <Anciennes
            titre={tout ? `Toutes les propositions de ${avant}, les plus proches d’abord` : "Ressemble à"}
            anciennes={proposees}
          >
            {(a) => (
              <ActionBouton
                action={redireAction}
                input={{ pointId: p.id, ajoutes: [a.id], retires: [] }}
                variante="secondaire"
              >
                C’est la même demande<span className="sr-only">{` : ${p.code} redit ${a.code}`}</span>
              </ActionBouton>
            )}
          </Anciennes>
          {p.autres.length > 0 && (
            <Link
              href={tout ? `${adresse}#${p.code}` : `${adresse}?point=${p.code}#${p.code}`}
              className="inline-flex min-h-11 items-center self-start"
            >
              {tout ? "Replier" : `Choisir parmi ${pluriel(p.autres.length, "proposition")} de ${avant}`}
              <span className="sr-only"> pour {p.code}</span>
            </Link>
          )}
        </>
      )}
    </li>
  );
}

function Anciennes({
  titre,
  anciennes,
  children,
}: {
  titre: string;
  anciennes: readonly Ancienne[];
  children: (ancienne: Ancienne) => React.ReactNode;
}) {
  if (anciennes.length === 0) return null;
  return (
    <div>
      <h3 className="text-petit text-sourdine">{titre}</h3>
      <ul className="flex flex-col gap-3">
        {anciennes.map((a) => (
          <li
            key={a.id}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 border-filet border-l-4 pl-4"
          >
            <div className="min-w-0 flex-1 basis-72">
              {a.code} · <Phrase accroche={a.accroche} texte={a.texte} />
              <span className="block text-petit text-sourdine">{direReponses(a)}</span>
            </div>
            {children(a)}
          </li>
        ))}
      </ul>
    </div>
  );
}

const direReponses = ({ reponses }: Ancienne) =>
  reponses.length === 0
    ? "Sans réponse à ce jour"
    : typographier(reponses.map((r) => `${r.nom} : ${NOM_REPONSE[r.etat].toLowerCase()}`).join(" ; "));
