import type { Presentee } from "@/lib/socle/auth/identite/presentee";

/** Who the provider says came: read by its person before it is linked to anything. */
export function IdentitePresentee({ presentee: { nom, courriel, siret } }: { presentee: Presentee }) {
  const lignes = [
    ["Nom", nom],
    ["Adresse", courriel],
    ["SIRET de l’employeur", siret],
  ].filter(([, valeur]) => valeur);
  return (
    <dl className="max-w-2xl border-filet border-t">
      {lignes.map(([terme, valeur]) => (
        <div key={terme} className="flex flex-wrap gap-x-4 border-filet border-b py-2">
          <dt className="w-48 text-sourdine">{terme}</dt>
          <dd className="break-all font-semibold">{valeur}</dd>
        </div>
      ))}
    </dl>
  );
}
