import { Blocs } from "@/app/_ui/blocs";
import { direDivergence } from "@/lib/document/methode";
import type { ArbreEnonce, ArbrePoint } from "@/lib/document/tree";
import { NOM_ACTION_LEVIER, NOM_TYPE_ENONCE } from "@/lib/fiche/types-enonce";
import { direPoint, direPrecisions } from "@/lib/synthese/dire";
import type { ModeReprise } from "@/lib/synthese/states";
import { NOM_MODE, phraseSoutien } from "@/lib/synthese/wording";
import { typographier } from "@/lib/typographie/texte";
import { exposants } from "../exposants.tsx";
import { Liens } from "../liens.tsx";
import type { IndexArbre } from "./index-arbre.ts";

/** One sentence of the synthesis: what it says, how widely it is held, and where it comes from. */
export function Point({ point, index }: { point: ArbrePoint; index: IndexArbre }) {
  const codes = point.sources.map((s) => s.enonce).join(", ");
  return (
    <li id={point.code} className="point">
      <div className="lecture flex flex-col gap-2">
        <Blocs blocs={direPoint(point)} />
      </div>
      {direPrecisions(point).map(({ nom, texte }) => (
        <p key={nom} className="pt-1 text-petit">
          {nom} : {texte}
        </p>
      ))}
      <Liens liens={point.liens} />
      {point.divergences.map(direDivergence).map(({ titre, qui, blocs }, i) => (
        <div key={i} className="divergence">
          <p className="text-petit">
            <strong>{titre}</strong> · {exposants(typographier(qui))}
          </p>
          <div className="lecture flex flex-col gap-2">
            <Blocs blocs={blocs} />
          </div>
        </div>
      ))}
      <p className="point-pied">
        <a href={`#${point.code}`} aria-label={`${point.code}, adresse de ce point`}>
          {point.code}
        </a>
        <span>{phraseSoutien(point.soutien)}</span>
        <span className="imprime">Sources : {codes}</span>
      </p>
      <details>
        <summary>D’où vient cette phrase</summary>
        <ol className="fil-sources">
          {point.sources.map(({ enonce, mode }) => {
            const lu = index.enonces.get(enonce);
            return lu && <Source key={enonce} enonce={lu} mode={mode} index={index} />;
          })}
        </ol>
      </details>
    </li>
  );
}

function Source({ enonce, mode, index }: { enonce: ArbreEnonce; mode: ModeReprise; index: IndexArbre }) {
  return (
    <li className="source">
      <blockquote>
        <strong>{typographier(enonce.accroche)}</strong> {typographier(enonce.texte)}
        {enonce.exemple && <span className="block">{typographier(`Exemple : ${enonce.exemple}`)}</span>}
        {enonce.destinataire && <span className="block">{typographier(`Adressé à : ${enonce.destinataire}`)}</span>}
        {enonce.horizon && <span className="block">{typographier(`Horizon : ${enonce.horizon}`)}</span>}
      </blockquote>
      <p className="source-pied">
        {NOM_MODE[mode]} · {nature(enonce)} {enonce.code}, fiche {enonce.fiche}
        {enonce.ateliers.map((code) => (
          <Atelier key={code} code={code} index={index} />
        ))}
      </p>
    </li>
  );
}

const nature = ({ type, action }: ArbreEnonce) =>
  action ? `${NOM_TYPE_ENONCE[type]} ${NOM_ACTION_LEVIER[action].toLowerCase()}` : NOM_TYPE_ENONCE[type];

function Atelier({ code, index }: { code: string; index: IndexArbre }) {
  const atelier = index.ateliers.get(code);
  const ou = atelier && (atelier.modalite === "visio" ? "en visio" : atelier.commune);
  return (
    <span className="block">
      <a href={`/${index.annee}/programme/${code}`}>Atelier {code}</a>
      {atelier && ` ${typographier([atelier.organisateurs.join(", "), ou].filter(Boolean).join(", "))}`}
    </span>
  );
}
