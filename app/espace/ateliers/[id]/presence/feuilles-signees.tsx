import { Feuilles } from "@/app/_ui/feuilles";
import { listFeuilles } from "@/lib/recueil/emargement/feuilles";
import type { EmargementLu } from "@/lib/recueil/emargement/queries";
import { whyNotJoindre } from "@/lib/recueil/emargement/rules";
import type { Actor } from "@/lib/socle/acteur/actor";
import { retirerFeuilleAction, tournerFeuilleAction } from "./actions.ts";

/** The sheet on paper: to print before, and its signed pages after. */
export async function FeuillesSignees({ actor, e, instant }: { actor: Actor; e: EmargementLu; instant: Date }) {
  const refus = whyNotJoindre(actor, e, instant);
  const feuilles = await listFeuilles(actor, e.atelierId);
  return (
    <section aria-labelledby="feuilles" className="flex max-w-2xl flex-col gap-4">
      <h2 id="feuilles">La feuille sur papier</h2>
      <ul className="flex flex-wrap gap-x-6">
        <li>
          <a
            href={`/espace/ateliers/${e.atelierId}/presence/feuille.pdf`}
            className="inline-flex min-h-11 items-center"
          >
            Feuille à imprimer (PDF)
          </a>
        </li>
        {e.arrivees > 0 && (
          <li>
            <a
              href={`/espace/ateliers/${e.atelierId}/presence/feuille.pdf?vierge`}
              className="inline-flex min-h-11 items-center"
            >
              La même sans aucun nom (PDF)
            </a>
          </li>
        )}
      </ul>
      {(refus === null || feuilles.length > 0) && (
        <p>
          {refus === null && "Photographiez ou numérisez les pages signées : JPEG, PNG ou PDF, 10 Mo au plus chacune. "}
          Lues par les organisateurs et la CRESS seulement, effacées six mois après la publication de la synthèse.
        </p>
      )}
      <Feuilles
        atelier={e.atelierId}
        feuilles={feuilles}
        retirer={refus === null ? retirerFeuilleAction : null}
        tourner={refus === null ? tournerFeuilleAction : null}
      />
    </section>
  );
}
