import Link from "next/link";
import type { ReactNode } from "react";
import { LiensCites } from "@/app/_ui/liens-cites";
import type { Modalite } from "@/lib/appel/atelier/states";
import { NOM_MODALITE } from "@/lib/appel/atelier/wording";
import { MOTIF_INFIRMEE } from "@/lib/recueil/fiche/wording";
import type { Verbatim } from "@/lib/recueil/rubriques/bilan";
import {
  type CleChoix,
  type CleLue,
  type CleTexte,
  deLaPartie,
  isChoix,
  isLue,
  isPropre,
  isTexte,
  optionsDe,
  partieDe,
  type Reponses,
  type Rubrique,
  titreDe,
} from "@/lib/recueil/rubriques/rubriques";
import { type ActionLevier, type Lien, NOM_ACTION_LEVIER, type TypeEnonce } from "@/lib/recueil/rubriques/types-enonce";
import { type CodeTransition, ordonner } from "@/lib/socle/transitions/transitions";
import { dateAtelier } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import type { SortEnonce } from "@/lib/synthese/publication/sort";
import { Transition } from "./marque.tsx";

type Atelier = {
  id: string;
  code: string | null;
  date: string | null;
  mois: string | null;
  heureDebut: string | null;
  heureFin: string | null;
  modalite: Modalite | null;
  lieu: string | null;
  commune: string | null;
  departement: string | null;
};
type Enonce = {
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

/** « A12 · jeudi 6 avril 2023, 9 h 30 – 12 h, Lille (Nord) » */
export function LigneAtelierFiche({ a }: { a: Atelier }) {
  const lieu =
    a.modalite === "visio" ? NOM_MODALITE.visio : a.commune ? `${a.commune} (${a.departement})` : a.departement;
  return (
    <>
      {a.code && <strong>{a.code} · </strong>}
      {a.mois
        ? dateAtelier({ date: a.date, mois: a.mois, heureDebut: a.heureDebut, heureFin: a.heureFin })
        : "Date à préciser"}
      {lieu && `, ${lieu}`}
      {a.lieu && <span className="block text-petit text-sourdine">{typographier(a.lieu)}</span>}
    </>
  );
}

type Textes = Record<CleLue, string> & { verbatims: Verbatim[]; reponses: Reponses };

/** The texts of a fiche, then its énoncés by transition and kind, under the rubriques of its edition and in their order. */
export function FicheLueVue({
  f,
  sources,
  prefixe = "",
  niveau = 2,
}: {
  /** With the rubriques of its edition. */
  f: Textes & { rubriques: readonly Rubrique[]; enonces: Enonce[] };
  /** By the id of the énoncé, for those who may read the documents. */
  sources?: Sources;
  /** Of the headings' ids, where the page may hold another one. */
  prefixe?: string;
  /** Of its headings: 3 where the page holds several fiches. */
  niveau?: Niveau;
}) {
  const { rubriques, enonces } = f;
  const Titre = TITRES[niveau];
  return (
    <div className="flex flex-col gap-10">
      {deLaPartie(rubriques, "recit").map((r) => (
        <Reponse key={r.cle} rubrique={r} textes={f} niveau={niveau} />
      ))}
      {enonces.length === 0 && <p className="text-sourdine">Aucun énoncé pour l’instant.</p>}
      {ordonner(enonces.map((e) => e.transition)).map((code) => (
        // Among several fiches, one goes to a fiche: this part of each would bear the same name.
        <section
          key={code}
          aria-labelledby={niveau === 2 ? `${prefixe}transition-${code}` : undefined}
          className="flex flex-col gap-6"
        >
          <Titre id={`${prefixe}transition-${code}`}>
            <Transition code={code} />
          </Titre>
          {deLaPartie(rubriques, "enonces").map((r) => (
            <ParType
              key={r.cle}
              rubrique={r}
              enonces={enonces.filter((e) => e.transition === code && e.type === r.cle)}
              sources={sources}
              niveau={niveau}
            />
          ))}
        </section>
      ))}
      {deLaPartie(rubriques, "suite").map((r) => (
        <Reponse key={r.cle} rubrique={r} textes={f} niveau={niveau} />
      ))}
    </div>
  );
}

type Niveau = 2 | 3;
const TITRES = { 2: "h2", 3: "h3" } as const;
const SOUS_TITRES = { 2: "h3", 3: "h4" } as const;

/** What the organisers thought of the atelier and of the form: for them and the CRESS only. */
export function BilanLu({
  f,
}: {
  f: Record<CleTexte, string> &
    Record<CleChoix, string | number | null> & {
      rubriques: readonly Rubrique[];
      reponsesAvis: Reponses;
    };
}) {
  const dit = (r: Rubrique) => {
    if (isPropre(r.cle)) return typographier(f.reponsesAvis[r.cle] ?? "");
    if (r.cle === "satisfaction") return f.satisfaction === null ? null : `${f.satisfaction} sur 5`;
    if (isChoix(r.cle)) return optionsDe(r.cle)[f[r.cle] ?? ""];
    return isTexte(r.cle) ? typographier(f[r.cle]) : null;
  };
  const rubriques = deLaPartie(f.rubriques, "avis");
  if (!rubriques.some(dit)) return null;
  return (
    <section aria-labelledby="bilan" className="flex max-w-2xl flex-col gap-2">
      <h2 id="bilan">L’avis des organisateurs</h2>
      <p className="text-petit text-sourdine">Lu par la CRESS seulement, jamais publié.</p>
      <dl>
        {rubriques.map((r) => {
          const reponse = dit(r);
          return reponse ? (
            <div key={r.cle} className="pt-2">
              <dt className="text-sourdine">{typographier(r.nom)}</dt>
              <dd className="whitespace-pre-line">{reponse}</dd>
            </div>
          ) : null;
        })}
      </dl>
    </section>
  );
}

/** What a fiche answers to one rubrique; what it does not is said of what is told first, unless it was withdrawn. */
function Reponse({ rubrique, textes, niveau }: { rubrique: Rubrique; textes: Textes; niveau: Niveau }) {
  const Titre = TITRES[niveau];
  const { cle } = rubrique;
  if (isPropre(cle)) return <Texte rubrique={rubrique} texte={textes.reponses[cle] ?? ""} niveau={niveau} />;
  if (isLue(cle)) return <Texte rubrique={rubrique} texte={textes[cle]} niveau={niveau} />;
  switch (cle) {
    case "verbatims":
      return textes.verbatims.length === 0 ? null : (
        <section className="flex max-w-2xl flex-col gap-4">
          <Titre>{typographier(titreDe(rubrique, textes.verbatims.length))}</Titre>
          {textes.verbatims.map((v) => (
            <figure key={v.texte}>
              <blockquote className="lecture">
                <p>« {typographier(v.texte)} »</p>
              </blockquote>
              {v.fonction && <figcaption className="text-petit text-sourdine">{typographier(v.fonction)}</figcaption>}
            </figure>
          ))}
        </section>
      );
    default:
      return null;
  }
}

function Texte({ rubrique, texte, niveau }: { rubrique: Rubrique; texte: string; niveau: Niveau }) {
  const Titre = TITRES[niveau];
  if (!texte && (rubrique.retiree || partieDe(rubrique.cle) !== "recit")) return null;
  return (
    <section className="flex max-w-2xl flex-col gap-2">
      <Titre>{typographier(rubrique.nom)}</Titre>
      {texte ? (
        <p className="lecture whitespace-pre-line">{typographier(texte)}</p>
      ) : (
        <p className="text-sourdine">Non renseigné</p>
      )}
    </section>
  );
}

function ParType({
  rubrique,
  enonces,
  sources,
  niveau,
}: {
  rubrique: Rubrique;
  enonces: Enonce[];
  sources?: Sources;
  niveau: Niveau;
}) {
  if (enonces.length === 0) return null;
  const Titre = SOUS_TITRES[niveau];
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

/** The essential in bold, the sentence going on. */
export function Phrase({ accroche, texte }: { accroche: string; texte: string }) {
  return (
    <>
      <strong>{typographier(accroche)}</strong> {typographier(texte)}
    </>
  );
}

/** What was asked of the organisers, in the words of the CRESS. */
export function Encadre({ titre, children }: { titre: string; children: ReactNode }) {
  return (
    <div className="max-w-2xl border-accent border-l-2 pl-4">
      <p className="font-semibold">{titre}</p>
      {children}
    </div>
  );
}

/** Where each énoncé went, in the publication that froze it. */
export function SortsVue({
  sorts,
  lettre = false,
}: {
  sorts: SortEnonce[];
  /** To an organiser: the page that tells it for all their fiches. */
  lettre?: boolean;
}) {
  const premier = sorts[0];
  if (!premier) return null;
  return (
    <section aria-labelledby="sorts" className="flex max-w-2xl flex-col gap-4">
      <h2 id="sorts">Ce que vos énoncés sont devenus</h2>
      {lettre && (
        <Link href={`/espace/mots/${premier.annee}`} className="inline-flex min-h-11 items-center self-start">
          Vos mots, ici : ce que la synthèse en dit, et qui d’autre l’a dit
        </Link>
      )}
      <ul className="flex flex-col">
        {sorts.map((s) => (
          <li key={s.enonceId} className="border-filet border-b py-3">
            <p>
              <span className="text-sourdine">{s.code} · </span>
              <Phrase accroche={s.accroche} texte={s.texte} />
            </p>
            {s.points.length > 0 ? (
              <p className="flex flex-wrap items-center gap-x-3">
                <span className="font-semibold">
                  {s.points.length > 1 ? "Repris dans les points" : "Repris dans le point"}
                </span>
                {s.points.map((code) => (
                  <Link
                    key={code}
                    href={`/${s.annee}/p/${code}`}
                    className="inline-flex min-h-11 min-w-11 items-center"
                  >
                    {code}
                  </Link>
                ))}
              </p>
            ) : (
              <p>
                <span className="font-semibold">Écarté.</span> {s.motifEcart && typographier(s.motifEcart)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the organisers are to correct: asked by the CRESS, or by themselves when they said it was not their words. */
export function CorrectionDemandee({ texte }: { texte: string }) {
  return (
    <Encadre titre={texte === MOTIF_INFIRMEE ? "Vous corrigez la fiche." : "La CRESS vous demande :"}>
      <p className="whitespace-pre-line">{typographier(texte)}</p>
    </Encadre>
  );
}
