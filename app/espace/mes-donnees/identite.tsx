import { ActionBouton } from "@/app/_ui/action-bouton";
import { Identifier } from "@/app/_ui/identifier";
import type { Actor } from "@/lib/socle/acteur/actor";
import { fournisseur } from "@/lib/socle/auth/identite/fournisseur";
import { findIdentite } from "@/lib/socle/auth/identite/queries";
import { whyNotRelier } from "@/lib/socle/auth/identite/rules";
import { direEchec } from "@/lib/socle/auth/identite/wording";
import { dateCourte, jourLocal } from "@/lib/socle/typographie/dates";
import { delierAction } from "./actions.ts";

/** The provider of identities one’s account is known by: offered to those it is for, told to whoever has one. */
export async function Identite({ actor, echec }: { actor: Actor; echec?: string }) {
  const f = fournisseur();
  const identite = await findIdentite(actor, actor.personneId);
  if (!f || (!identite && whyNotRelier(actor))) return null;
  const message = direEchec(echec, f.nom);
  return (
    <section aria-labelledby="identite" className="flex flex-col items-start gap-3">
      <h2 id="identite">{f.nom}</h2>
      {message && (
        <p role="alert" className="font-semibold text-danger">
          {message}
        </p>
      )}
      {identite ? (
        <>
          <p>
            Votre compte est relié depuis le {dateCourte(jourLocal(identite.relieeAt))} : vous pouvez entrer par {f.nom}
            , ou par un lien reçu par courriel.
          </p>
          <ActionBouton action={delierAction} input={{}} variante="secondaire">
            Délier {f.nom}
          </ActionBouton>
        </>
      ) : (
        <>
          <p>
            Agents publics : reliez votre compte à {f.nom} pour entrer sans attendre de courriel. Identifiez-vous, puis
            confirmez ; nous ne gardons que l’identifiant qu’il nous donne.
          </p>
          <Identifier nom={f.nom} destination="/espace/mes-donnees" variante="secondaire" />
        </>
      )}
    </section>
  );
}
