import { exposants } from "@/app/_ui/exposants";
import { NomConference } from "@/app/_ui/numero";
import { AvisDeVersion } from "@/app/_ui/publication/avis-version";
import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { TOUT } from "@/lib/synthese/document/livre";
import type { Livre } from "./lire.ts";

/** The cover of a version: what it is, of when and by whom; its files, and the other versions. */
export function TeteSynthese({ livre: { arbre, avis, versions } }: { livre: Livre }) {
  const { annee, version, intitule, publieeAt, coOrganisateurs } = arbre;
  const base = `/${annee}/synthese/v${version}`;
  const jour = jourLocal(new Date(publieeAt));
  const liens = [
    [`${base}.pdf`, "Lire en PDF"],
    [`${base}-sources.pdf`, "Les sources en PDF"],
    [`${base}/${TOUT}`, "Tout sur une page, à imprimer"],
    [`${base}.docx`, "Annoter (DOCX)"],
    [`${base}.md`, "Reprendre le texte (Markdown)"],
    [`${base}.json`, "Reprendre les données (JSON)"],
    ...versions
      .filter((v) => v.numero !== version)
      .map((v) => [`/${annee}/synthese/v${v.numero}`, `Version ${v.numero}, ${dateLongue(jourLocal(v.publieeAt))}`]),
  ] as const;
  return (
    <header className="flex flex-col gap-3">
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
      {avis && <AvisDeVersion avis={avis} />}
      <ul className="flex flex-wrap gap-x-6 text-petit print:hidden">
        {liens.map(([href = "", texte = ""]) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 items-center">
              {exposants(texte)}
            </a>
          </li>
        ))}
      </ul>
    </header>
  );
}
