import { Blocs } from "@/app/_ui/blocs";
import { exposants } from "@/app/_ui/exposants";
import { Cadre } from "@/app/_ui/haut";
import { COULEUR, MarqueTransition } from "@/app/_ui/marque";
import type { ArbreChapitre, ArbreGroupe, SyntheseArbre } from "@/lib/document/tree";
import { direGroupe } from "@/lib/synthese/dire";
import { direTexte } from "@/lib/texte/phrases";
import { dateLongue, jourDeParis } from "@/lib/typographie/dates";
import { accorder, nombre, pluriel } from "@/lib/typographie/nombre";
import { typographier } from "@/lib/typographie/texte";
import { Liens } from "../../_ui/liens.tsx";
import { NomConference } from "../../_ui/numero.tsx";
import { ancrerBlocs, type IndexArbre, indexer } from "./index-arbre.ts";
import { Point } from "./point.tsx";
import { Rappel } from "./rappel.tsx";
import "./synthese.css";

type Version = { numero: number; publieeAt: Date };

/** The published synthesis on the web. It reads the frozen tree and nothing else. */
export function Synthese({ arbre, versions }: { arbre: SyntheseArbre; versions: readonly Version[] }) {
  const index = indexer(arbre);
  return (
    <Cadre annee={arbre.annee} courant="synthese">
      <article className="synthese grid gap-x-16 gap-y-8 lg:grid-cols-[14rem_1fr]">
        <div className="lg:col-span-2">
          <Titre arbre={arbre} versions={versions} />
        </div>
        <Sommaire arbre={arbre} />
        <div className="min-w-0 max-w-[44rem]">
          <AvantPropos arbre={arbre} />
          {arbre.chapitres.map((chapitre) => (
            <Chapitre key={chapitre.transition} chapitre={chapitre} index={index} />
          ))}
          <Enjeux enjeux={arbre.enjeux} />
        </div>
      </article>
    </Cadre>
  );
}

function Titre({ arbre, versions }: { arbre: SyntheseArbre; versions: readonly Version[] }) {
  const { annee, version, intitule, publieeAt, coOrganisateurs } = arbre;
  const base = `/${annee}/synthese/v${version}`;
  const derniere = versions[0]?.numero ?? version;
  const jour = jourDeParis(new Date(publieeAt));
  return (
    <header className="flex flex-col gap-3 border-encre border-b-2 pb-6">
      <p className="text-petit text-sourdine">
        <NomConference edition={{ numero: arbre.numeroEdition, annee, regionNom: arbre.region }} />
      </p>
      <h1>Synthèse des ateliers</h1>
      <p className="font-serif text-[1.5rem] leading-snug">{typographier(intitule)}</p>
      <p>
        Version {version}, publiée le <time dateTime={jour}>{exposants(dateLongue(jour))}</time>.
      </p>
      <p className="text-petit text-sourdine">{typographier(`À l’initiative de : ${coOrganisateurs.join(", ")}.`)}</p>
      {arbre.demonstration && (
        <p className="font-semibold">Démonstration : textes fictifs, qui n’engagent pas les structures citées.</p>
      )}
      {version < derniere && (
        <p className="border-accent border-l-4 bg-blanc px-4 py-3 print:hidden">
          Cette version a été suivie d’une autre. <a href={`/${annee}/synthese`}>Lire la version {derniere}</a>
        </p>
      )}
      <ul className="flex flex-wrap gap-x-6 text-petit print:hidden">
        <li>
          <a href={`${base}.pdf`} className="inline-flex min-h-11 items-center">
            Lire en PDF
          </a>
        </li>
        <li>
          <a href={`${base}.json`} className="inline-flex min-h-11 items-center">
            Reprendre les données (JSON)
          </a>
        </li>
        {versions
          .filter((v) => v.numero !== version)
          .map((v) => (
            <li key={v.numero}>
              <a href={`/${annee}/synthese/v${v.numero}`} className="inline-flex min-h-11 items-center">
                Version {v.numero}, {exposants(dateLongue(jourDeParis(v.publieeAt)))}
              </a>
            </li>
          ))}
      </ul>
    </header>
  );
}

function Sommaire({ arbre }: { arbre: SyntheseArbre }) {
  return (
    <nav
      aria-label="Sommaire"
      className="self-start text-petit lg:sticky lg:top-6 lg:max-h-[92vh] lg:overflow-y-auto print:hidden"
    >
      <ol className="flex flex-col lg:gap-3">
        {arbre.chapitres.map((c) => (
          <li key={c.transition}>
            <a
              href={`#${c.transition}`}
              className="inline-flex min-h-11 items-center gap-2 font-semibold text-encre no-underline hover:underline lg:min-h-8"
            >
              <MarqueTransition code={c.transition} />
              {typographier(c.libelle)}
            </a>
            <ol className="hidden pl-6 lg:block">
              {ancrerBlocs(c).map((b) => (
                <li key={b.ancre}>
                  <a href={`#${b.ancre}`} className="inline-block py-0.5 text-sourdine no-underline hover:underline">
                    {typographier(b.titre)}
                  </a>
                </li>
              ))}
            </ol>
          </li>
        ))}
        {arbre.enjeux.length > 0 && (
          <li>
            <a
              href="#enjeux"
              className="inline-flex min-h-11 items-center font-semibold text-encre no-underline hover:underline lg:min-h-8"
            >
              Enjeux transversaux
            </a>
          </li>
        )}
      </ol>
    </nav>
  );
}

function AvantPropos({ arbre }: { arbre: SyntheseArbre }) {
  const { ateliers, participations, base } = arbre.chiffres;
  const points = arbre.chapitres.flatMap((c) => c.blocs.flatMap((b) => b.groupes.flatMap((g) => g.points))).length;
  return (
    <section aria-label="Au préalable" className="lecture flex flex-col gap-3">
      <p>
        {pluriel(ateliers, "atelier")}, {pluriel(participations, "participation")}
        {base < ateliers && ` (connues pour ${nombre(base)} ${accorder(base, "atelier")})`} :{" "}
        {pluriel(arbre.enonces.length, "énoncé")} des fiches remises après les ateliers ont été rassemblés en{" "}
        {pluriel(points, "point")}. La synthèse ne dit pas tout ce qui s’est dit ; elle dit d’où vient ce qu’elle
        retient.
      </p>
      <p className="print:hidden">
        Sous chaque point, « D’où vient cette phrase » montre les mots des ateliers dont elle est tirée.
      </p>
    </section>
  );
}

function Chapitre({ chapitre, index }: { chapitre: ArbreChapitre; index: IndexArbre }) {
  const { transition, question, problematique } = chapitre;
  const blocs = ancrerBlocs(chapitre);
  return (
    <section id={transition} aria-labelledby={`${transition}-titre`} className="chapitre scroll-mt-4 pt-16">
      <h2
        id={`${transition}-titre`}
        className={`flex items-center gap-3 text-[1.5rem] md:text-[1.8rem] ${COULEUR[transition]}`}
      >
        <MarqueTransition code={transition} taille={30} />
        {typographier(chapitre.libelle)}
      </h2>
      <p className="pt-3 font-serif text-[1.3rem] leading-snug">{typographier(question)}</p>
      {problematique.trim() && (
        <div className="lecture flex flex-col gap-3 pt-5">
          <Blocs blocs={direTexte(problematique)} />
        </div>
      )}
      <Rappel chapitre={chapitre} index={index} />
      {blocs.map((bloc) => (
        <section key={bloc.ancre} id={bloc.ancre} className="scroll-mt-4 pt-10">
          <h3 className="border-encre border-b pb-2 text-[1.2rem]">{typographier(bloc.titre)}</h3>
          {bloc.groupes.map((groupe, i) => (
            <Groupe key={i} groupe={groupe} index={index} />
          ))}
        </section>
      ))}
      {chapitre.remarque && (
        <div className="lecture flex flex-col gap-3 pt-10">
          <Blocs blocs={direTexte(chapitre.remarque)} />
        </div>
      )}
      {chapitre.encarts.map((encart, i) => (
        <section key={i} className="pt-10">
          {encart.titre && <h3 className="border-encre border-b pb-2 text-[1.2rem]">{typographier(encart.titre)}</h3>}
          <div className="lecture flex flex-col gap-3 pt-3">
            <Blocs blocs={direTexte(encart.texte)} />
          </div>
          <Liens liens={encart.liens} />
        </section>
      ))}
    </section>
  );
}

function Groupe({ groupe, index }: { groupe: ArbreGroupe; index: IndexArbre }) {
  return (
    <div>
      {groupe.titre && <h4 className="pt-6 font-bold">{typographier(groupe.titre)}</h4>}
      <ul>
        {groupe.points.map((point) => (
          <Point key={point.code} point={point} index={index} />
        ))}
      </ul>
      <div className="lecture flex flex-col gap-2">
        <Blocs blocs={direGroupe(groupe)} />
      </div>
    </div>
  );
}

function Enjeux({ enjeux }: { enjeux: SyntheseArbre["enjeux"] }) {
  if (enjeux.length === 0) return null;
  return (
    <section id="enjeux" aria-labelledby="enjeux-titre" className="chapitre scroll-mt-4 pt-16">
      <h2 id="enjeux-titre" className="text-[1.7rem]">
        {pluriel(enjeux.length, "enjeu transversal", "enjeux transversaux")}
      </h2>
      <ol className="flex flex-col gap-8 pt-6">
        {enjeux.map((enjeu, i) => (
          <li key={enjeu.titre} className="grid grid-cols-[2.25rem_1fr]">
            <span aria-hidden="true" className="font-bold text-[1.5rem] text-accent leading-tight">
              {i + 1}
            </span>
            <div>
              <h3>{typographier(enjeu.titre)}</h3>
              <div className="lecture flex flex-col gap-3 pt-2">
                <Blocs blocs={direTexte(enjeu.texte)} />
                {enjeu.exemples.length > 0 && <p className="font-semibold">Exemples :</p>}
                {enjeu.exemples.map((exemple, n) => (
                  <div key={n}>
                    <Blocs blocs={direTexte(exemple.texte)} />
                    <Liens liens={exemple.liens} />
                  </div>
                ))}
              </div>
              <Liens liens={enjeu.liens} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
