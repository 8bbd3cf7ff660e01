import type { Metadata } from "next";
import { EnTete } from "@/app/_ui/en-tete";
import { listTransitions, publicEditions } from "@/lib/appel/edition/queries";
import { mentionAccessibilite } from "@/lib/conduite/accessibilite/etat";
import { typographier } from "@/lib/socle/typographie/texte";

export const metadata: Metadata = { title: "Plan du site", description: "Toutes les pages de ce site, par édition." };

const PAGES = [
  ["", "Accueil de l’édition"],
  ["/appel", "L’appel"],
  ["/ressources", "Fiche ressources"],
  ["/programme", "Programme : liste"],
  ["/programme?vue=calendrier", "Programme : calendrier"],
  ["/programme?vue=carte", "Programme : carte"],
  ["/chiffres-cles", "Chiffres clés"],
  ["/synthese", "Synthèse"],
  ["/propositions", "Propositions"],
  ["/donnees", "Données ouvertes"],
] as const;

/** Once the synthesis is there to be read. */
const SYNTHESE = [
  ["/synthese/enjeux", "Synthèse : enjeux transversaux"],
  ["/synthese/methode", "Synthèse : méthode"],
  ["/synthese/sources", "Synthèse : annexe des sources"],
  ["/synthese/tout", "Synthèse : tout sur une page"],
  ["/chemin", "Le chemin de nos mots"],
] as const;

const SITE = [
  ["/", "Accueil"],
  ["/presence", "Signaler sa présence à un atelier"],
  ["/connexion", "Connexion"],
  ["/espace", "Mon espace"],
  ["/aide", "Aide"],
  ["/contact", "Contact"],
  ["/accessibilite", mentionAccessibilite],
  ["/mentions-legales", "Mentions légales"],
  ["/confidentialite", "Confidentialité"],
] as const;

export default async function Page() {
  const editions = await Promise.all(
    (await publicEditions()).map(async (e) => ({ ...e, transitions: await listTransitions(e.id) })),
  );
  return (
    <>
      <EnTete titre="Plan du site" />
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-2 lg:grid-cols-3">
        {editions.map(({ annee, intitule, etat, transitions }) => (
          <Liste
            key={annee}
            titre={typographier(`${annee}, ${intitule}`)}
            liens={[
              ...PAGES,
              ...(etat === "publiee"
                ? [
                    ...transitions.map(
                      (t) => [`/synthese/${t.code}`, `Synthèse : ${t.libelle.toLowerCase()}`] as const,
                    ),
                    ...SYNTHESE,
                  ]
                : []),
            ].map(([chemin, nom]) => [`/${annee}${chemin}`, nom])}
            de={annee}
          />
        ))}
        <Liste titre="Le site" liens={SITE} />
      </div>
    </>
  );
}

function Liste({
  titre,
  liens,
  de,
}: {
  titre: string;
  liens: readonly (readonly [string, string])[];
  /** The edition its links are of: said to those who hear them out of their list. */
  de?: number;
}) {
  return (
    <section className="border-filet border-t pt-4">
      <h2 className="pb-2">{titre}</h2>
      <ul>
        {liens.map(([href, nom]) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-9 items-center">
              {nom}
              {de && <span className="sr-only"> ({de})</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
