import { LiensCites } from "@/app/_ui/liens-cites";
import { Phrase } from "@/app/_ui/phrase";
import { type Rubrique, titreDe } from "@/lib/recueil/rubriques/rubriques";
import { type ActionLevier, type Lien, NOM_ACTION_LEVIER, type TypeEnonce } from "@/lib/recueil/rubriques/types-enonce";
import type { CodeTransition } from "@/lib/socle/transitions/transitions";
import { typographier } from "@/lib/socle/typographie/texte";

export type Enonce = {
  id: string;
  code: string | null;
  transition: CodeTransition;
  type: TypeEnonce;
  action: ActionLevier | null;
  accroche: string;
  texte: string;
  theme: string | null;
  exemple: string | null;
  destinataire: string | null;
  horizon: string | null;
  liens: Lien[];
};
/** Where an énoncé was read: the document handed in, and its page in a PDF. */
type Source = { href: string; nom: string; page: number | null };
export type Sources = ReadonlyMap<string, Source>;

const TITRES = { 2: "h3", 3: "h4" } as const;

/** Those of one kind, under the name of its rubrique; `niveau` of the heading above. Nothing when there is none. */
export function EnoncesLus({
  rubrique,
  enonces,
  sources,
  niveau,
}: {
  rubrique: Rubrique;
  enonces: Enonce[];
  sources?: Sources;
  niveau: 2 | 3;
}) {
  if (enonces.length === 0) return null;
  const Titre = TITRES[niveau];
  return (
    <div className="flex max-w-2xl flex-col gap-3">
      <Titre>{typographier(titreDe(rubrique, enonces.length))}</Titre>
      <ul className="flex flex-col gap-5">
        {enonces.map((e) => (
          <li key={e.id} id={e.code ?? undefined} className="flex flex-col gap-1">
            <EnonceLu e={e} source={sources?.get(e.id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function EnonceLu({ e, source }: { e: Enonce; source?: Source }) {
  const reperes = [e.code, e.action && NOM_ACTION_LEVIER[e.action], e.theme && typographier(e.theme)].filter(Boolean);
  return (
    <>
      {reperes.length > 0 && <p className="text-petit text-sourdine">{reperes.join(" · ")}</p>}
      <p className="lecture">
        <Phrase accroche={e.accroche} texte={e.texte} />
      </p>
      {e.exemple && <p className="text-petit">Exemple : {typographier(e.exemple)}</p>}
      {e.destinataire && <p className="text-petit">Adressée à : {typographier(e.destinataire)}</p>}
      {e.horizon && <p className="text-petit">Horizon : {typographier(e.horizon)}</p>}
      <LiensCites liens={e.liens} className="text-petit" />
      {source && (
        <p className="text-petit">
          {/* A whole load: the words aimed at are highlighted by the address alone, which a client navigation leaves out. */}
          <a href={source.href} className="inline-flex min-h-11 items-center break-all">
            Lu dans {source.nom}
            {source.page !== null && `, page ${source.page}`}
          </a>
        </p>
      )}
    </>
  );
}
