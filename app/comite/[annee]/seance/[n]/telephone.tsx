import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import type { SeanceLue } from "@/lib/synthese/seance/queries";
import type { Tableau } from "@/lib/synthese/seance/tableau";
import { arriverAction } from "./actions.ts";
import { Compte } from "./compte.tsx";
import { Point } from "./point.tsx";
import { Suivre } from "./suivre.tsx";

/** The séance in the hand of a member: the point of the room, as it goes. */
export function Telephone({ s, tableau }: { s: SeanceLue; tableau: Tableau }) {
  return (
    <>
      <EnTeteSalle titre={`Séance n° ${s.numero}`} surtitre={`Comité partenarial, édition ${s.annee}`} />
      <div className="flex max-w-2xl flex-col gap-6">
        <Suivre s={s} />
        {tableau.present ? (
          <p className="font-semibold text-succes">Vous êtes là.</p>
        ) : (
          <section
            aria-labelledby="presence"
            className="flex flex-col items-start gap-2 rounded border border-filet bg-blanc p-4"
          >
            <h2 id="presence">Êtes-vous dans la salle ?</h2>
            <p>Votre présence sera écrite au procès-verbal, et vous lirez les points à l’ordre du jour.</p>
            <ActionBouton action={arriverAction} input={{ id: s.id }}>
              Je suis là
            </ActionBouton>
          </section>
        )}
        {tableau.courant ? (
          <Point p={tableau.courant} />
        ) : (
          <p>
            {tableau.cache || !tableau.present
              ? "Le point que la salle examine n’est pas d’une transition que vous suivez : dites que vous êtes là pour le lire."
              : "Aucun point à examiner pour l’instant."}
          </p>
        )}
        <Compte s={s} tableau={tableau} />
      </div>
    </>
  );
}
