import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { SeanceAnnoncee } from "@/app/_ui/seance-annoncee";
import type { SeanceLue } from "@/lib/synthese/seance/queries";
import { ouvrirSeanceAction } from "./actions.ts";
import { Suivre } from "./suivre.tsx";

/** Before it opens, and once it is over. */
export function Annonce({ s, instruit }: { s: SeanceLue; instruit: boolean }) {
  return (
    <>
      <EnTeteSalle titre={`Séance n° ${s.numero} du comité`} surtitre={`Édition ${s.annee}`} />
      <Suivre s={s} />
      <div className="flex max-w-3xl flex-col items-start gap-6">
        <SeanceAnnoncee s={s} niveau="h2" sansLien={s.etat !== "levee"} />
        {s.etat === "prevue" &&
          (instruit ? (
            <ActionBouton action={ouvrirSeanceAction} input={{ id: s.id }}>
              Ouvrir la séance et la conduire
            </ActionBouton>
          ) : (
            <p>
              Quand la séance s’ouvrira, cette page suivra la discussion point par point : gardez-la sur votre
              téléphone.
            </p>
          ))}
      </div>
    </>
  );
}
