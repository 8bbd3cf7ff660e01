import { exposants } from "@/app/_ui/exposants";
import { Cadre } from "@/app/_ui/haut";
import { NomConference } from "@/app/_ui/numero";
import { CorpsSynthese } from "@/app/_ui/synthese/corps";
import type { SyntheseArbre } from "@/lib/document/tree";
import { dateLongue, jourDeParis } from "@/lib/typographie/dates";
import { typographier } from "@/lib/typographie/texte";

type Version = { numero: number; publieeAt: Date };

/** A frozen version on the web. */
export function Synthese({ arbre, versions }: { arbre: SyntheseArbre; versions: readonly Version[] }) {
  return (
    <Cadre annee={arbre.annee} courant="synthese">
      <CorpsSynthese arbre={arbre} tete={<Titre arbre={arbre} versions={versions} />} />
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
          <a href={`${base}.docx`} className="inline-flex min-h-11 items-center">
            Annoter (DOCX)
          </a>
        </li>
        <li>
          <a href={`${base}.md`} className="inline-flex min-h-11 items-center">
            Reprendre le texte (Markdown)
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
