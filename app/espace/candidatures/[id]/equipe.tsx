import { ActionBouton } from "@/app/_ui/action-bouton";
import { Etiquette } from "@/app/_ui/etiquette";
import { StructuresNommees } from "@/app/_ui/structures-nommees";
import type { CandidatureLue } from "@/lib/appel/candidature/queries";
import { findEquipeEntiere } from "@/lib/appel/equipe/entiere";
import { type Equipe, findMonInvitation } from "@/lib/appel/equipe/queries";
import { whyNotTransferer } from "@/lib/appel/equipe/rules";
import { NOM_DROIT } from "@/lib/appel/equipe/wording";
import type { Actor } from "@/lib/socle/acteur/actor";
import { dateCourte, jourLocal } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { quitterInvitationAction } from "../../invitations/actions.ts";
import {
  annulerTransfertAction,
  changerDroitAction,
  renvoyerInvitationAction,
  retirerInvitationAction,
} from "./equipe-actions.ts";
import { InviterFormulaire } from "./equipe-inviter.tsx";
import { TransfererFormulaire } from "./equipe-transferer.tsx";

/** Who may work on this candidature, and how that changes; only its organisers and the CRESS see the names. */
export async function EquipeCandidature({ actor, c }: { actor: Actor; c: CandidatureLue }) {
  const entiere = await findEquipeEntiere(actor, c);
  if (!entiere) return <MonInvitation actor={actor} c={c} />;
  const { equipe, attend, nommees } = entiere;
  const successeurs = quiPeutSuivre(equipe, actor);
  return (
    <section aria-labelledby="equipe" className="flex max-w-2xl flex-col gap-4 border-filet border-t pt-6">
      <h2 id="equipe">Qui peut travailler sur cette candidature</h2>
      <StructuresNommees actor={actor} c={c} nommees={nommees} />
      <ul>
        {equipe.membres.map((m) => (
          <li key={`${m.structureId} ${m.personneId}`} className="border-filet border-b py-3">
            <strong>{m.nom ?? m.courriel}</strong>
            {m.personneId === actor.personneId && " (vous)"}
            <span className="block text-petit text-sourdine">Peut modifier, membre de {typographier(m.structure)}</span>
          </li>
        ))}
        {equipe.autres.map((structure) => (
          <li key={structure} className="border-filet border-b py-3">
            Les membres de {typographier(structure)}
            <span className="block text-petit text-sourdine">Peuvent modifier</span>
          </li>
        ))}
        {equipe.invitations.map((i) => (
          <Invite key={i.id} invitation={i} moi={i.personneId === actor.personneId} />
        ))}
      </ul>
      <InviterFormulaire candidatureId={c.id} />
      {attend && (
        <div className="border-accent border-l-2 pl-5">
          <p>Vous avez proposé une personne à votre place : les autres membres de la structure doivent l’accepter.</p>
          <ActionBouton action={annulerTransfertAction} input={{ candidatureId: c.id }} variante="discret">
            Ne plus transmettre
          </ActionBouton>
        </div>
      )}
      {!attend && !whyNotTransferer(actor, c) && (
        <TransfererFormulaire
          candidatureId={c.id}
          successeurs={successeurs}
          structures={mesStructures(equipe, actor)}
        />
      )}
    </section>
  );
}

function Invite({ invitation: i, moi }: { invitation: Equipe["invitations"][number]; moi: boolean }) {
  const nom = i.nom ?? i.courriel;
  return (
    <li className="flex flex-col gap-1 border-filet border-b py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong className="break-all">{nom}</strong>
        {moi && "(vous)"}
        {!i.accepteeAt && <Etiquette ton="attente">N’a pas encore répondu</Etiquette>}
      </p>
      <p className="text-petit text-sourdine">
        {NOM_DROIT[i.droit]},{" "}
        {i.accepteeAt
          ? `depuis le ${dateCourte(jourLocal(i.accepteeAt))}`
          : `invitation du ${dateCourte(jourLocal(i.createdAt))}`}
      </p>
      {!i.accepteeAt && i.nonRemise && (
        <p className="text-danger">
          Le courriel n’est pas arrivé : cette adresse le refuse. Retirez l’invitation et invitez à la bonne adresse, ou
          appelez cette personne.
        </p>
      )}
      {!moi && (
        <div className="flex flex-wrap items-start gap-x-4">
          <ActionBouton
            action={changerDroitAction}
            input={{ id: i.id, droit: i.droit === "edition" ? "lecture" : "edition" }}
            variante="discret"
          >
            {i.droit === "edition" ? "Passer en lecture seule" : "Permettre de modifier"}
            <span className="sr-only"> : {nom}</span>
          </ActionBouton>
          {!i.accepteeAt && (
            <ActionBouton action={renvoyerInvitationAction} input={{ id: i.id }} variante="discret">
              Renvoyer l’invitation<span className="sr-only"> à {nom}</span>
            </ActionBouton>
          )}
          <ActionBouton action={retirerInvitationAction} input={{ id: i.id }} variante="discret">
            Retirer<span className="sr-only"> {nom}</span>
          </ActionBouton>
        </div>
      )}
    </li>
  );
}

/** A person invited to read, or whose candidature is settled: their own way out, and nobody's name. */
async function MonInvitation({ actor, c }: { actor: Actor; c: CandidatureLue }) {
  const mienne = await findMonInvitation(actor, c.id);
  if (!mienne) return null;
  return (
    <section aria-labelledby="equipe" className="flex max-w-2xl flex-col gap-3 border-filet border-t pt-6">
      <h2 id="equipe">Votre invitation</h2>
      <p>
        {mienne.droit === "edition"
          ? "Une invitation vous permet de modifier cette candidature."
          : "Une invitation vous permet de lire cette candidature."}
      </p>
      <ActionBouton action={quitterInvitationAction} input={{ id: mienne.id }} variante="secondaire" ensuite="/espace">
        Quitter cette candidature
      </ActionBouton>
    </section>
  );
}

/** Members, and invited persons who accepted; oneself excepted, each once. */
function quiPeutSuivre(equipe: Equipe, actor: Actor) {
  const tous = [...equipe.membres, ...equipe.invitations.filter((i) => i.accepteeAt)];
  const autres = new Map(tous.map((p) => [p.personneId, p.nom ?? p.courriel]));
  autres.delete(actor.personneId);
  return [...autres].map(([value, label]) => ({ value, label }));
}

const mesStructures = (equipe: Equipe, actor: Actor) =>
  equipe.membres.filter((m) => m.personneId === actor.personneId).map((m) => m.structure);
