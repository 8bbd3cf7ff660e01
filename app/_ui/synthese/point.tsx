import { Volet } from "@/app/_ui/volet";
import type { NoeudEnonce, NoeudPoint } from "@/lib/synthese/document/noeuds";
import { exposants } from "../exposants.tsx";
import { PointsSoutien } from "../points-soutien.tsx";
import type { Contexte } from "./contexte.ts";
import { BlocsDits, LiensDits, Portions, Precisions } from "./mots.tsx";

/** One sentence of the synthesis: what it says, how widely it is held, and where it comes from. */
export function Point({ point, contexte }: { point: NoeudPoint; contexte: Contexte }) {
  return (
    <li id={point.ancre} className="point">
      <div className="min-w-0">
        {contexte.ouvert?.code === point.code ? (
          contexte.ouvert.corps
        ) : (
          <MotsDuPoint point={point} contexte={contexte} />
        )}
        <p className="point-pied">
          <a href={contexte.adresse(point.code, point.ancre)} aria-label={`${point.code}, adresse de ce point`}>
            {point.code}
          </a>
          <Soutien point={point} />
          {contexte.changer?.(point.code, point.ancre)}
        </p>
        <Volet titre="D’où vient cette phrase" ton="nu">
          <Sources point={point} contexte={contexte} />
        </Volet>
      </div>
      <Marge point={point} contexte={contexte} />
    </li>
  );
}

export const Soutien = ({ point: { mesure, soutien } }: { point: NoeudPoint }) => (
  <>
    <PointsSoutien ateliers={mesure.ateliers} serre /> {soutien}
  </>
);

/** What a point says, with what its kind adds and what somebody does not share in it. */
export function MotsDuPoint({ point, contexte }: { point: NoeudPoint; contexte: Contexte }) {
  return (
    <div className="flex flex-col gap-2">
      <BlocsDits blocs={point.blocs} contexte={contexte} />
      <Precisions precisions={point.precisions} />
      <LiensDits liens={point.liens} />
      {point.apartes.map(({ titre, qui, blocs }, i) => (
        <div key={i} className="aparte">
          <p className="text-petit">
            <strong>{titre}</strong> · {exposants(qui)}
          </p>
          <BlocsDits blocs={blocs} contexte={contexte} />
        </div>
      ))}
    </div>
  );
}

/** The thread of a point: the words it was written from, down to the ateliers where they were said. */
export function Sources({ point, contexte }: { point: NoeudPoint; contexte: Contexte }) {
  return (
    <ol className="fil-sources">
      {point.sources.map(({ code, dit }) => {
        const lu = contexte.enonces.get(code);
        return (
          lu && (
            <li key={code} className="source">
              <MotsDeLEnonce enonce={lu} contexte={contexte} />
              <p className="source-pied">
                <Portions portions={dit} contexte={contexte} /> · {lu.nature}
              </p>
            </li>
          )
        );
      })}
    </ol>
  );
}

/** Beside the point where there is room, and on paper: its sources in a line each. */
function Marge({ point, contexte }: { point: NoeudPoint; contexte: Contexte }) {
  return (
    <ul className="point-marge" aria-label={`Sources de ${point.code}`}>
      {point.sources.map(({ code, dit }) => (
        <li key={code}>
          <Portions portions={dit} contexte={contexte} />
        </li>
      ))}
    </ul>
  );
}

/** An énoncé of the annex: what an organiser wrote, where it was said, and where its words went. */
export function Enonce({ enonce, contexte }: { enonce: NoeudEnonce; contexte: Contexte }) {
  return (
    <li id={enonce.ancre} className="enonce">
      <MotsDeLEnonce enonce={enonce} contexte={contexte} />
      <p className="source-pied">
        {[enonce.code, enonce.nature, enonce.theme].filter(Boolean).join(" · ")} ·{" "}
        {enonce.origine.length > 0 && (
          <>
            <Portions portions={enonce.origine} contexte={contexte} /> ·{" "}
          </>
        )}
        <Portions portions={enonce.usage} contexte={contexte} />
      </p>
    </li>
  );
}

const MotsDeLEnonce = ({ enonce, contexte }: { enonce: NoeudEnonce; contexte: Contexte }) => (
  <blockquote className="flex flex-col gap-1">
    <BlocsDits blocs={enonce.blocs} contexte={contexte} />
    <Precisions precisions={enonce.precisions} />
    <LiensDits liens={enonce.liens} />
  </blockquote>
);
