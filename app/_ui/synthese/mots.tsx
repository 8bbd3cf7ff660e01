import { isCitation } from "@/lib/socle/texte/markdown";
import type {
  BlocDit,
  Enligne,
  LienDit,
  NoeudParagraphe,
  Precision,
  Renvoi,
  Role,
} from "@/lib/synthese/document/noeuds";
import { Mots } from "../blocs.tsx";
import type { Contexte } from "./contexte.ts";

/** A code, leading to what it names. */
export function Code({ renvoi, contexte }: { renvoi: Renvoi; contexte: Contexte }) {
  const href = contexte.lien(renvoi);
  return href ? <a href={href}>{renvoi.code}</a> : renvoi.code;
}

/** A run of words; a code among them leads to what it names. */
export const Portions = ({ portions, contexte }: { portions: readonly Enligne[]; contexte: Contexte }) =>
  portions.map((p, i) =>
    p.renvoi ? <Code key={i} renvoi={p.renvoi} contexte={contexte} /> : <Mots key={i} portion={p} />,
  );

const CLASSE: Record<Role, string> = {
  texte: "lecture",
  question: "question",
  etat: "font-semibold",
  annonce: "font-semibold",
  note: "text-sourdine",
  citation: "lecture citation",
};

export function Paragraphe({ noeud: { role, portions }, contexte }: { noeud: NoeudParagraphe; contexte: Contexte }) {
  const mots = (
    <p className={CLASSE[role]}>
      <Portions portions={portions} contexte={contexte} />
    </p>
  );
  return isCitation(portions) ? <blockquote>{mots}</blockquote> : mots;
}

export const Liste = ({ items, contexte }: { items: readonly Enligne[][]; contexte: Contexte }) => (
  <ul className="lecture list-disc pl-5">
    {items.map((item, i) => (
      <li key={i}>
        <Portions portions={item} contexte={contexte} />
      </li>
    ))}
  </ul>
);

export const BlocsDits = ({ blocs, contexte }: { blocs: readonly BlocDit[]; contexte: Contexte }) =>
  blocs.map((bloc, i) =>
    bloc.type === "liste" ? (
      <Liste key={i} items={bloc.items} contexte={contexte} />
    ) : (
      <Paragraphe key={i} noeud={bloc} contexte={contexte} />
    ),
  );

/** Links, to the web only: anything else is printed and leads nowhere. */
export function LiensDits({ liens }: { liens: readonly LienDit[] }) {
  if (liens.length === 0) return null;
  return (
    <ul className="liens text-petit">
      {liens.map(({ url, texte }, i) => (
        <li key={i}>
          {url ? (
            <a href={url} rel="noopener" className="inline-block min-h-6">
              {texte}
            </a>
          ) : (
            texte
          )}
        </li>
      ))}
    </ul>
  );
}

export const Precisions = ({ precisions }: { precisions: readonly Precision[] }) =>
  precisions.map(({ nom, texte }) => (
    <p key={nom} className="text-petit">
      {`${nom} : ${texte}`}
    </p>
  ));
