import type { CodeTransition } from "@/lib/socle/transitions/transitions";
import { moisLong } from "@/lib/socle/typographie/dates";
import { nombre } from "@/lib/socle/typographie/nombre";
import { TITRE_COURT_BLOC } from "@/lib/synthese/consolidation/blocs";
import type { BlocPose, ChapitrePose, Dessin, FilPose, GauchePose } from "@/lib/synthese/tissage/placer";
import { abreger } from "@/lib/synthese/tissage/reprises";
import { encreTransition, MarqueTransition } from "../marque.tsx";

/** Where the ends lead. */
export type Liens = {
  gauche: (bout: Pick<GauchePose, "code" | "chemin">) => string;
  chapitre: (transition: CodeTransition) => string;
  point: (transition: CodeTransition, ancre: string) => string;
};
type Commun = { liens: Liens; etroit: boolean; id: string; choisis: ReadonlySet<string>; fils: readonly FilPose[] };

/**
 * The weave as a drawing. Its ends are links for who points at them; who does not has the same ones in the table beside
 * it, in order. Pointing at an end shows its threads, which it holds by reference.
 */
export function DessinTissage({
  dessin: { largeur, hauteur, gauche, chapitres, fils },
  gaucheX,
  droiteX,
  choisi,
  ...commun
}: Omit<Commun, "fils" | "choisis"> & { dessin: Dessin; gaucheX: number; droiteX: number; choisi: string | null }) {
  const siens = fils.filter((f) => f.vers === choisi);
  const choisis = new Set(siens.flatMap((f) => [f.de, f.vers]));
  const ids = { ...commun, choisis, fils };
  return (
    <svg viewBox={`0 0 ${largeur} ${hauteur}`} aria-hidden="true" className="tissage-dessin">
      <g className="tissage-toile" fill="none" stroke="currentColor">
        {fils.map((f, i) => (
          <path
            key={`${f.de} ${f.vers}`}
            id={`${commun.id}${i}`}
            d={f.d}
            className={encreTransition(f.transition)}
            strokeWidth={f.epais}
          />
        ))}
      </g>
      <g className="tissage-choisi" fill="none" stroke="currentColor">
        {siens.map((f) => (
          <path key={f.de} d={f.d} className={encreTransition(f.transition)} />
        ))}
      </g>
      {gauche.map((bout) => (
        <Gauche key={bout.cle} bout={bout} x={gaucheX} {...ids} />
      ))}
      {chapitres.map((c) => (
        <Chapitre key={c.transition} chapitre={c} x={droiteX} largeur={largeur} {...ids} />
      ))}
    </svg>
  );
}

function Gauche({ bout, x, liens, etroit, choisis, ...reste }: Commun & { bout: GauchePose; x: number }) {
  const { y, rayon, code, nom, mois, taille } = bout;
  const fort = choisis.has(bout.cle);
  const [nomMois = ""] = moisLong(mois).split(" ");
  return (
    <>
      {bout.premierDuMois && (
        <text x={0} y={y + 5} className="tissage-mois" fontSize={etroit ? 12.5 : 14.5}>
          {etroit && nomMois.length > 5 ? `${nomMois.slice(0, 4)}.` : nomMois}
        </text>
      )}
      <a className="tissage-bout" href={liens.gauche(bout)} tabIndex={-1}>
        <title>{bout.titre}</title>
        <rect x={etroit ? 40 : 88} y={y - 11} width={x - (etroit ? 28 : 76)} height={22} fill="transparent" />
        {!etroit && (
          <text
            x={x - (code ? 52 : 16)}
            y={y + 5}
            textAnchor="end"
            fontSize={14.5}
            className={fort ? "tissage-fort" : ""}
          >
            {abreger(nom, 34)}
          </text>
        )}
        <text x={x - 16} y={y + 5} textAnchor="end" fontSize={etroit ? 13 : 14.5} className="tissage-fort">
          {code ?? (etroit ? taille : null)}
        </text>
        <circle
          cx={x}
          cy={y}
          r={rayon}
          className={`tissage-gauche ${taille === null ? "tissage-vide" : "tissage-plein"}`}
        />
        <Siens cle={bout.cle} cote="de" {...reste} />
      </a>
    </>
  );
}

function Chapitre({
  chapitre: { transition, libelle, y, blocs },
  x,
  largeur,
  ...commun
}: Commun & { chapitre: ChapitrePose; x: number; largeur: number }) {
  const { etroit, liens } = commun;
  const court = etroit ? libelle.replace(/^Transition /, "") : libelle;
  return (
    <g className={encreTransition(transition)}>
      <a className="tissage-bout" href={liens.chapitre(transition)} tabIndex={-1}>
        <rect x={x - 8} y={y} width={largeur - x + 8} height={24} fill="transparent" />
        <g transform={`translate(${x + (etroit ? 10 : 14)} ${y + 3})`}>
          <MarqueTransition code={transition} taille={etroit ? 15 : 18} />
        </g>
        <text x={x + (etroit ? 30 : 40)} y={y + 17} className="tissage-chapitre" fontSize={etroit ? 13 : 17}>
          {court}
        </text>
      </a>
      {blocs.map((bloc, i) => (
        <Bloc key={`${bloc.type}${i}`} bloc={bloc} x={x} transition={transition} {...commun} />
      ))}
    </g>
  );
}

function Bloc({
  bloc: { type, titre, points, y, bouts },
  x,
  transition,
  liens,
  etroit,
  choisis,
  ...reste
}: Commun & { bloc: BlocPose; x: number; transition: ChapitrePose["transition"] }) {
  return (
    <>
      <text x={x + (etroit ? 10 : 14)} y={y + 5} className="tissage-bloc" fontSize={etroit ? 12.5 : 14.5}>
        {etroit ? TITRE_COURT_BLOC[type] : abreger(titre, 40)}{" "}
        <tspan className="tissage-compte">{nombre(points)}</tspan>
      </text>
      {bouts.map((bout) => (
        <a key={bout.cle} className="tissage-bout" href={liens.point(transition, bout.ancre)} tabIndex={-1}>
          <title>{bout.titre}</title>
          <rect x={x - 12} y={bout.y - 5} width={24} height={10} fill="transparent" />
          <circle
            cx={x}
            cy={bout.y}
            r={choisis.has(bout.cle) ? bout.rayon + 2 : bout.rayon}
            className={bout.partage ? "tissage-plein" : "tissage-vide"}
          />
          <Siens cle={bout.cle} cote="vers" {...reste} />
        </a>
      ))}
    </>
  );
}

/** The threads of an end, seen while it is pointed at. Nothing stands for the others: they would be sent too. */
function Siens({ cle, cote, fils, id }: { cle: string; cote: "de" | "vers"; fils: readonly FilPose[]; id: string }) {
  return (
    <g className="tissage-siens">
      {fils.flatMap((f, i) => (f[cote] === cle ? [<use key={f.de + f.vers} href={`#${id}${i}`} />] : []))}
    </g>
  );
}
