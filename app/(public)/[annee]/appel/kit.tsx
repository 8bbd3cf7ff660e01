import { adresseKit, type CleKit, NOM_FORMAT_KIT, versionEnMots } from "@/lib/recueil/kit/documents";
import type { DocumentDuKit } from "@/lib/recueil/kit/queries";
import { tailleEnMots } from "@/lib/socle/fichiers/formats";
import { typographier } from "@/lib/socle/typographie/texte";

/** Where the same document is found filled in with what is already known. */
const PRE_REMPLI: Partial<Record<CleKit, string>> = {
  candidature: "Remplie : le récépissé de votre candidature, dans votre espace.",
  synthese: "Pré-remplie avec vos ateliers : dans votre espace, à la page de la fiche.",
  presence: "Pré-remplie, avec le code QR de l’atelier : dans votre espace, à la page de sa présence.",
};

/** The documents of the kit: what each is for, its version and its date, and its files. */
export function Kit({ annee, documents }: { annee: number; documents: DocumentDuKit[] }) {
  return (
    <>
      <ul className="grid gap-x-12 gap-y-6 md:grid-cols-2">
        {documents.map((d) => (
          <li key={d.id} className="border-filet border-t pt-3">
            <h3>{typographier(d.titre)}</h3>
            <p>{typographier(d.description)}</p>
            {d.version ? (
              <>
                <p className="text-petit text-sourdine">{versionEnMots(d.version)}</p>
                <ul className="flex flex-wrap gap-x-6">
                  {d.cle === "ressources" && (
                    <li>
                      <a href={`/${annee}/ressources`} className="inline-flex min-h-11 items-center">
                        Lire en ligne
                      </a>
                    </li>
                  )}
                  {d.version.fichiers.map(({ format, taille }) => (
                    <li key={format}>
                      <a href={adresseKit(annee, d.cle, format)} className="inline-flex min-h-11 items-center">
                        <span className="sr-only">{typographier(d.titre)}, </span>
                        {NOM_FORMAT_KIT[format]} ({tailleEnMots(taille)})
                      </a>
                    </li>
                  ))}
                </ul>
              </>
            ) : (
              <p className="text-petit text-sourdine">En préparation.</p>
            )}
            {PRE_REMPLI[d.cle] && <p className="text-petit text-sourdine">{PRE_REMPLI[d.cle]}</p>}
          </li>
        ))}
      </ul>
      <p className="max-w-2xl pt-6 text-petit text-sourdine">
        La candidature, l’émargement et la fiche de synthèse se remplissent en ligne, dans votre espace. Le papier ne
        sert qu’à préparer, ou à celles et ceux qui n’ont pas de connexion.
      </p>
    </>
  );
}
