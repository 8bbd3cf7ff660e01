import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { CLES_PAGES, completes, MENTIONS, mentionsManquantes, PAGES_LEGALES } from "@/lib/appel/mentions/mentions";
import { listVersionsMentions } from "@/lib/appel/mentions/queries";
import { requireAdministrateur } from "@/lib/socle/auth/current";
import { telephoneLisible } from "@/lib/socle/formulaire/telephone";
import { instantLong } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { FormulaireMentions } from "./formulaire.tsx";
import { Historique } from "./historique.tsx";

/** What only the administrateur can tell on the pages the law asks, and its earlier versions. */
export default async function Page() {
  const actor = await requireAdministrateur("/administration/pages-legales");
  const [derniere, ...avant] = await listVersionsMentions(actor);
  const dites = completes(derniere);
  const { telephone } = dites.faits;
  const faits = { ...dites.faits, telephone: telephone ? telephoneLisible(telephone) : telephone };
  const manquantes = mentionsManquantes(dites);
  return (
    <>
      <EnTeteSalle titre="Pages légales" surtitre="Administration">
        <p className="max-w-2xl">
          Nos textes sont déjà sur ces pages ; ce qui suit n’est connu que de vous. Ce qui est vide y reste marqué « à
          compléter ». Vous pouvez enregistrer en plusieurs fois.
        </p>
        <ul className="flex flex-wrap gap-x-6">
          {CLES_PAGES.map((p) => (
            <li key={p}>
              <a href={PAGES_LEGALES[p].href} className="inline-flex min-h-11 items-center">
                Voir « {PAGES_LEGALES[p].nom} »
              </a>
            </li>
          ))}
        </ul>
      </EnTeteSalle>
      <div className="flex flex-col gap-12">
        <section aria-labelledby="manques" className="max-w-2xl">
          <h2 id="manques">Ce qui manque</h2>
          {manquantes.length === 0 ? (
            <p>Rien ne manque pour publier une synthèse.</p>
          ) : (
            <>
              <p>
                {pluriel(manquantes.length, "réponse manque", "réponses manquent")} : sans elles, aucune synthèse ne
                peut être publiée.
              </p>
              <ul className="list-disc pl-5">
                {manquantes.map((c) => (
                  <li key={c}>{MENTIONS[c].nom}</li>
                ))}
              </ul>
            </>
          )}
        </section>
        {derniere && (
          <p className="text-sourdine">
            Version {derniere.version}, {derniere.par ?? "une personne de la CRESS"},{" "}
            {exposants(instantLong(derniere.at))}
          </p>
        )}
        <FormulaireMentions version={derniere?.version ?? 0} saisie={{ faits, ajouts: dites.ajouts }} />
        <Historique versions={avant} />
      </div>
    </>
  );
}
