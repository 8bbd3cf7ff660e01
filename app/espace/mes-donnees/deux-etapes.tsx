import { LienBouton } from "@/app/_ui/bouton";
import { Volet } from "@/app/_ui/volet";
import { type Actor, isCress } from "@/lib/socle/acteur/actor";
import { findSecondFacteur } from "@/lib/socle/auth/second-facteur/queries";
import { dateCourte, jourLocal } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { Desactiver, RefaireCodes } from "./second-facteur.tsx";

/** The second factor of one’s account: offered to who works for the CRESS, told to whoever has one. */
export async function DeuxEtapes({ actor }: { actor: Actor }) {
  const facteur = await findSecondFacteur(actor, actor.personneId);
  if (!facteur && !isCress(actor)) return null;
  return (
    <section aria-labelledby="deux-etapes" className="flex flex-col gap-3">
      <h2 id="deux-etapes">Connexion en deux étapes</h2>
      {facteur ? (
        <>
          <p>
            Active depuis le {dateCourte(jourLocal(facteur.activeAt))} : un code de votre téléphone suit le lien reçu
            par courriel. {restent(facteur.restants)}
          </p>
          <Volet titre="Refaire mes codes de secours">
            <RefaireCodes />
          </Volet>
          <Volet titre="La désactiver, ou changer de téléphone">
            <Desactiver />
          </Volet>
        </>
      ) : (
        <>
          <p>
            Un code de votre téléphone, demandé après le lien reçu par courriel : qui lirait vos courriels n’entre pas.
          </p>
          <div>
            <LienBouton
              variante="secondaire"
              href="/connexion/second-facteur?destination=%2Fespace%2Fmes-donnees"
              prefetch={false}
            >
              L’activer
            </LienBouton>
          </div>
        </>
      )}
    </section>
  );
}

const restent = (n: number) =>
  n === 0
    ? "Il ne vous reste aucun code de secours : refaites-les."
    : `Il vous reste ${pluriel(n, "code")} de secours.`;
