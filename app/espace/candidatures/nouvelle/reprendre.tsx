import Link from "next/link";
import { LienBouton } from "@/app/_ui/bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { instantLong } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";

type Brouillon = { id: string; intitule: string; updatedAt: Date };

/** A draft was begun in this edition: go on with it, or begin another. */
export function Reprendre({
  edition,
  brouillons,
}: {
  edition: { annee: number; intitule: string };
  brouillons: Brouillon[];
}) {
  return (
    <>
      <EnTeteSalle
        titre={brouillons.length > 1 ? "Reprendre une candidature" : "Reprendre votre candidature"}
        surtitre={`Conférence ${edition.annee} : ${typographier(edition.intitule)}`}
      />
      <ul className="max-w-2xl pb-8">
        {brouillons.map((b) => (
          <li key={b.id} className="flex flex-col border-filet border-b py-2">
            <Link
              href={`/espace/candidatures/${b.id}/modifier`}
              className="inline-flex min-h-11 items-center font-semibold"
            >
              {typographier(b.intitule) || "Candidature sans titre"}
            </Link>
            <span className="text-petit text-sourdine">Enregistrée {exposants(instantLong(b.updatedAt))}</span>
          </li>
        ))}
      </ul>
      <LienBouton variante="secondaire" href={`/espace/candidatures/nouvelle?edition=${edition.annee}&autre`}>
        En commencer une autre
      </LienBouton>
    </>
  );
}
