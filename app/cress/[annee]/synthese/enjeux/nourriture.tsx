"use client";
import Link from "next/link";
import { useCallback, useMemo, useState } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { Transition } from "@/app/_ui/marque";
import { enClair } from "@/lib/socle/texte/markdown";
import { nomTransition, ordonner } from "@/lib/socle/transitions/transitions";
import { typographier } from "@/lib/socle/typographie/texte";
import type { EnjeuLu, PointDEnjeu } from "@/lib/synthese/consolidation/enjeux";
import { signalDe } from "@/lib/synthese/consolidation/nourriture";
import { parDestinataire } from "@/lib/synthese/consolidation/propositions";
import { chercherParmi } from "@/lib/synthese/tri/chercher";
import { ChoisirPoint } from "../_ui/choisir-point.tsx";
import { nourrirEnjeuAction } from "./actions.ts";
import type { GestesEnjeux } from "./use-gestes-enjeux.ts";

type Props = {
  enjeu: EnjeuLu;
  points: readonly PointDEnjeu[];
  parCode: ReadonlyMap<string, PointDEnjeu>;
  gestes: GestesEnjeux;
  fige: boolean;
};

/** The points an enjeu rests on, by chapter, one more found by its words; then what they ask, by addressee. */
export function Nourriture({ enjeu, points, parCode, gestes, fige }: Props) {
  const siens = useMemo(() => enjeu.points.flatMap((code) => parCode.get(code) ?? []), [enjeu.points, parCode]);
  const signal = signalDe(siens);
  const [cherche, setCherche] = useState(false);
  const nourrir = (ajoutes: string[], retires: string[]) =>
    void gestes.faire(() => nourrirEnjeuAction({ enjeuId: enjeu.id, ajoutes, retires }));
  return (
    <>
      <section aria-labelledby="points" className="flex flex-col gap-4">
        <h3 id="points" tabIndex={-1}>
          Les points qui le nourrissent
        </h3>
        {signal && <p className="border-danger border-l-4 bg-blanc px-4 py-2">{signal.long}</p>}
        {ordonner(siens.map((p) => p.transition)).map((t) => (
          <Chapitre
            key={t}
            titre={<Transition code={t} />}
            points={siens.filter((p) => p.transition === t)}
            adresse={t}
            retirer={fige ? undefined : (p) => nourrir([], [p.id])}
          />
        ))}
        {!fige && (
          <div className="flex flex-col gap-3">
            <div>
              <Bouton variante="secondaire" aria-expanded={cherche} onClick={() => setCherche(!cherche)}>
                {cherche ? "Fermer la recherche" : "Ajouter un point"}
              </Bouton>
            </div>
            {cherche && <Recherche points={points} sauf={enjeu.points} choisir={(p) => nourrir([p.id], [])} />}
          </div>
        )}
      </section>
      <Propositions points={siens} />
    </>
  );
}

function Recherche({
  points,
  sauf,
  choisir,
}: {
  points: readonly PointDEnjeu[];
  sauf: readonly string[];
  choisir: (p: PointDEnjeu) => void;
}) {
  const textes = useMemo(
    () => points.map((p) => ({ p, texte: [p.code, p.accroche, p.texte, p.sources].join(" ") })),
    [points],
  );
  const chercher = useCallback(
    (mots: string) => chercherParmi(textes, mots).filter((p) => !sauf.includes(p.code)),
    [textes, sauf],
  );
  return <ChoisirPoint chercher={chercher} choisir={choisir} preciser={(p) => nomTransition(p.transition)} />;
}

function Chapitre({
  titre,
  points,
  adresse,
  retirer,
}: {
  titre: React.ReactNode;
  points: readonly PointDEnjeu[];
  adresse: string;
  retirer?: (p: PointDEnjeu) => void;
}) {
  if (points.length === 0) return null;
  return (
    <div className="flex flex-col">
      <h4>{titre}</h4>
      <ul className="flex flex-col border-accent border-l-2 pl-4">
        {points.map((p) => (
          <li
            key={p.id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-filet border-b py-2 last:border-b-0"
          >
            <p className="lg:line-clamp-3 min-w-0 flex-1 basis-64">
              <Link href={`${adresse}?point=${p.code}`} prefetch={false}>
                {p.code}
              </Link>{" "}
              <Mots p={p} />
            </p>
            {retirer && (
              <button
                type="button"
                className="min-h-11 px-1 text-accent text-petit underline underline-offset-4"
                onClick={() => retirer(p)}
              >
                Retirer<span className="sr-only"> {p.code}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The first words of a point, its marks aside: it is read whole in its chapter. */
function Mots({ p: { accroche, texte } }: { p: PointDEnjeu }) {
  return (
    <>
      {accroche && <strong>{typographier(enClair(accroche))} </strong>}
      {typographier(enClair(texte))}
    </>
  );
}

/** What the points of an enjeu ask, by the body it is asked of. */
function Propositions({ points }: { points: readonly PointDEnjeu[] }) {
  const paquets = parDestinataire(points);
  return (
    <section aria-labelledby="propositions" className="flex flex-col gap-3">
      <h3 id="propositions">Les propositions, par destinataire</h3>
      {paquets.length === 0 ? (
        <p className="text-sourdine">Aucune proposition parmi ses points.</p>
      ) : (
        <dl className="flex flex-col gap-3">
          {paquets.map(({ nom, propositions }) => (
            <div key={nom ?? ""}>
              <dt className="font-semibold">{nom === null ? "Sans destinataire" : typographier(nom)}</dt>
              {propositions.map((p) => (
                <dd key={p.id} className="lg:line-clamp-1 pl-4">
                  <span className="text-sourdine">{p.code} · </span>
                  {typographier(enClair(p.accroche || p.texte))}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
