import { exposants } from "@/app/_ui/exposants";
import type { NouvelleVersion } from "@/lib/recueil/kit/queries";
import { dateCourte, jourLocal } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";

/** The documents of the kit that were revised: a copy printed before may be out of date. */
export function NouvellesDuKit({ nouvelles }: { nouvelles: NouvelleVersion[] }) {
  if (nouvelles.length === 0) return null;
  return (
    <section aria-labelledby="kit" className="max-w-3xl pt-10">
      <h2 id="kit">Le kit d’informations a changé</h2>
      <ul>
        {nouvelles.map((n) => (
          <li key={n.id} className="border-filet border-b py-2">
            <a href={`/${n.annee}/appel#kit`} className="inline-flex min-h-11 items-center font-semibold">
              {typographier(n.titre)}, nouvelle version {n.numero}
            </a>
            <span className="block text-petit text-sourdine">
              Publiée le {exposants(dateCourte(jourLocal(n.publieeAt)))}. {typographier(n.note)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
