import Link from "next/link";
import { notFound } from "next/navigation";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { LienPublic } from "@/app/_ui/lien-public";
import { Vide } from "@/app/_ui/vide";
import { Volet } from "@/app/_ui/volet";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { dateCourte, jourLocal } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { listOrganismesDe } from "@/lib/synthese/reponse/organismes";
import { retirerDestinataireAction } from "./actions.ts";
import { InviterDestinataire } from "./inviter.tsx";

export default async function Page({ params }: PageProps<"/cress/[annee]/propositions">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/propositions`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const organismes = await listOrganismesDe(actor, edition.id);
  return (
    <>
      <EnTeteSalle titre="Propositions et réponses" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <p className="max-w-2xl">
          À qui s’adressent les propositions de la dernière version publiée, et qui peut répondre au nom de chaque
          organisme. Une personne invitée reçoit un courriel, puis un rappel deux fois par an tant qu’une proposition
          attend.{" "}
          <LienPublic etat={edition.etat} href={`/${annee}/propositions`}>
            Le tableau public
          </LienPublic>{" "}
          montre les réponses dès qu’elles sont données.
        </p>
      </EnTeteSalle>
      {organismes.length === 0 ? (
        <Vide titre="Aucune proposition publiée ne nomme de destinataire.">
          <p>
            Les destinataires se choisissent sur la table de chaque chapitre ; ils paraissent ici une fois{" "}
            <Link href={`/cress/${annee}/publication`}>la synthèse publiée</Link>.
          </p>
        </Vide>
      ) : (
        <ul className="max-w-3xl">
          {organismes.map((o) => (
            <li key={o.id} className="flex flex-col gap-2 border-filet border-b py-5">
              <h2>{typographier(o.nom)}</h2>
              <p>
                <a href={`/${annee}/propositions?destinataire=${encodeURIComponent(o.nom)}`}>
                  {pluriel(o.propositions, "proposition")}
                </a>
                {o.aRepondre === 0 ? ", toutes ont une réponse" : `, ${o.aRepondre} sans réponse`}
              </p>
              {o.membres.length > 0 && (
                <ul aria-label={`Qui répond pour ${o.nom}`}>
                  {o.membres.map((m) => (
                    <li key={m.id} className="flex flex-wrap items-baseline justify-between gap-x-4">
                      <span className="min-w-0 break-words">
                        {m.nom ?? m.courriel}
                        <span className="block text-petit text-sourdine">
                          {m.nom && `${m.courriel}, `}
                          {m.connecte ? "invitée" : "n’est pas encore venue, invitée"} le{" "}
                          {dateCourte(jourLocal(m.inviteAt))}
                        </span>
                      </span>
                      <ActionBouton
                        action={retirerDestinataireAction}
                        input={{ editionId: edition.id, membreId: m.id }}
                        variante="discret"
                      >
                        Retirer<span className="sr-only"> {m.nom ?? m.courriel}</span>
                      </ActionBouton>
                    </li>
                  ))}
                </ul>
              )}
              <Volet
                titre={
                  <>
                    Inviter une personne<span className="sr-only"> de {o.nom}</span>
                  </>
                }
              >
                <InviterDestinataire editionId={edition.id} destinataireId={o.id} nom={o.nom} />
              </Volet>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
