import { accepterCoAction, declinerCoAction } from "@/app/espace/invitations/actions";
import type { CandidatureLue } from "@/lib/appel/candidature/queries";
import type { Nommee } from "@/lib/appel/equipe/co-queries";
import { whyNotRepondreCo } from "@/lib/appel/equipe/rules";
import { NOM_ETAT_CO, reponseDe } from "@/lib/appel/equipe/wording";
import type { Actor } from "@/lib/socle/acteur/actor";
import { typographier } from "@/lib/socle/typographie/texte";
import { ActionBouton } from "./action-bouton.tsx";
import { Etiquette } from "./etiquette.tsx";

/** The structures of a candidature and what each answered; nothing while there is only the porteuse. */
export function StructuresNommees({
  actor,
  c,
  nommees,
}: {
  actor: Actor;
  c: CandidatureLue;
  nommees: readonly Nommee[];
}) {
  if (nommees.length < 2) return null;
  return (
    <ul aria-label="Structures">
      {nommees.map((n) => (
        <Structure key={n.structureId} actor={actor} c={c} n={n} />
      ))}
    </ul>
  );
}

function Structure({ actor, c, n }: { actor: Actor; c: CandidatureLue; n: Nommee }) {
  const reponse = reponseDe(n);
  const input = { candidatureId: c.id, structureId: n.structureId };
  const sienne = actor.structures.includes(n.structureId);
  return (
    <li className="flex flex-col gap-1 border-filet border-b py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong>{typographier(n.nom)}</strong>
        {reponse === "pressentie" ? (
          <Etiquette ton="attente">{NOM_ETAT_CO.pressentie}</Etiquette>
        ) : (
          <span className="text-petit text-sourdine">{NOM_ETAT_CO[reponse]}</span>
        )}
      </p>
      <div className="flex flex-wrap items-start gap-x-4">
        {!whyNotRepondreCo(actor, "accepter", c, n) && (
          <ActionBouton action={accepterCoAction} input={input} variante="discret">
            {sienne ? "Accepter" : "Noter son accord"}
            <span className="sr-only"> : {n.nom}</span>
          </ActionBouton>
        )}
        {!whyNotRepondreCo(actor, "decliner", c, n) && (
          <ActionBouton
            action={declinerCoAction}
            input={input}
            variante="discret"
            {...(sienne ? { ensuite: "/espace/invitations" } : {})}
          >
            {sienne ? (n.accepteeAt ? "Ne plus co-organiser" : "Décliner") : "Noter son refus"}
            <span className="sr-only"> : {n.nom}</span>
          </ActionBouton>
        )}
      </div>
    </li>
  );
}
