import { Bouton } from "@/app/_ui/bouton";
import { FormulaireServeur } from "@/app/_ui/formulaire-serveur";
import type { Actor } from "@/lib/socle/acteur/actor";
import { quitterVoirCommeAction } from "./actions.ts";

/** Says whose eyes one looks with, and leads out. */
export function BandeauVoirComme({ actor }: { actor: Actor }) {
  if (!actor.vuPar) return null;
  return (
    <aside aria-label="Voir comme" className="border-accent border-b-2 bg-voile print:hidden">
      <FormulaireServeur
        action={quitterVoirCommeAction}
        className="grille grille-salle flex flex-wrap items-center gap-x-6 py-2"
      >
        <p className="min-w-0 break-words">
          Vous voyez comme <strong>{actor.nom ?? actor.courriel}</strong>. Rien ne s’écrit.
        </p>
        <Bouton type="submit" variante="secondaire">
          Quitter cette vue
        </Bouton>
      </FormulaireServeur>
    </aside>
  );
}
