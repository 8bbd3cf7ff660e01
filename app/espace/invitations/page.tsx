import Link from "next/link";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { listMesCoOrganisations, listMesRetraits } from "@/lib/appel/equipe/co-queries";
import { listMesInvitations } from "@/lib/appel/equipe/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { typographier } from "@/lib/socle/typographie/texte";
import { accepterInvitationAction, quitterInvitationAction } from "./actions.ts";
import { CoOrganisations, Declinees, Retraits } from "./co-organisations.tsx";

export default async function Page() {
  const actor = await requireActor("/espace/invitations");
  const [invitations, { attendues, declinees }, retraits] = await Promise.all([
    listMesInvitations(actor),
    listMesCoOrganisations(actor),
    listMesRetraits(actor, await now()),
  ]);
  return (
    <>
      <EnTeteSalle titre="Invitations">
        <p className="break-words text-sourdine">Envoyées à l’adresse de votre connexion : {actor.courriel}</p>
      </EnTeteSalle>
      <CoOrganisations demandes={attendues} />
      {invitations.length + attendues.length === 0 ? (
        <Vide titre="Aucune invitation ne vous attend.">
          Celles que vous avez acceptées sont dans <Link href="/espace">votre espace</Link>. Si vous avez reçu une
          invitation par courriel, connectez-vous avec l’adresse qui l’a reçue.
        </Vide>
      ) : (
        <ul className="max-w-2xl">
          {invitations.map((i) => (
            <li key={i.id} className="flex flex-col gap-3 border-filet border-b py-5">
              <div>
                <h2 className="text-[1.15rem]">{i.intitule ? typographier(i.intitule) : "Candidature sans titre"}</h2>
                <p className="text-sourdine">
                  {typographier(i.organisateurs.join(", "))}, conférence {i.annee}
                </p>
                <p>
                  {i.droit === "edition"
                    ? "Vous pourrez lire et modifier cette candidature, puis remettre la présence et la fiche."
                    : "Vous pourrez lire cette candidature."}
                </p>
              </div>
              <div className="flex flex-wrap gap-3">
                <ActionBouton action={accepterInvitationAction} input={{ id: i.id }} ensuite="/espace">
                  Accepter
                </ActionBouton>
                <ActionBouton action={quitterInvitationAction} input={{ id: i.id }} variante="secondaire">
                  Refuser
                </ActionBouton>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Declinees demandes={declinees} />
      <Retraits retraits={retraits} />
    </>
  );
}
