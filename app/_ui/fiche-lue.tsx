import { type Enonce, EnoncesLus, type Sources } from "@/app/_ui/enonces-lus";
import type { Verbatim } from "@/lib/recueil/rubriques/bilan";
import {
  type CleLue,
  deLaPartie,
  isLue,
  isPropre,
  partieDe,
  type Reponses,
  type Rubrique,
  titreDe,
} from "@/lib/recueil/rubriques/rubriques";
import { ordonner } from "@/lib/socle/transitions/transitions";
import { typographier } from "@/lib/socle/typographie/texte";
import { Transition } from "./marque.tsx";

type Niveau = 2 | 3;
const TITRES = { 2: "h2", 3: "h3" } as const;

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
            <EnoncesLus
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
