import Link from "next/link";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { listMembres, type MembreLu } from "@/lib/appel/structure/membres";
import { structureDeLaPage } from "@/lib/appel/structure/page";
import { isCress } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { dateCourte, jourLocal } from "@/lib/socle/typographie/dates";
import { typographier } from "@/lib/socle/typographie/texte";
import { accepter, remettreAction, sortirAction } from "../../actions.ts";
import { PremierMembre } from "./premier-membre.tsx";

export default async function Page({ params }: PageProps<"/espace/structures/[id]/membres">) {
  const { id } = await params;
  const actor = await requireActor(`/espace/structures/${id}/membres`);
  const s = await structureDeLaPage(actor, id, "membres");
  const { membres, anciens } = await listMembres(actor, id, await now());
  return (
    <>
      <EnTeteSalle
        titre={`Membres de ${typographier(s.nomPublie)}`}
        surtitre={<Link href="/espace/structures">Structures</Link>}
      >
        <p className="max-w-2xl text-sourdine">
          Un membre lit et modifie toutes les candidatures de la structure, et répond aux personnes qui demandent à la
          rejoindre.
        </p>
        {s.anciensNoms && <p className="max-w-2xl">Autres noms : {s.anciensNoms.split("\n").join(" ; ")}.</p>}
      </EnTeteSalle>
      <ul className="max-w-2xl">
        {membres.map((m) => (
          <li key={m.id} className="flex flex-wrap items-baseline justify-between gap-x-4 border-filet border-b py-3">
            <Personne m={m} vous={m.personneId === actor.personneId}>
              {m.accepteAt && `depuis le ${dateCourte(jourLocal(m.accepteAt))}`}
            </Personne>
            {m.personneId !== actor.personneId && membres.length > 1 && (
              <ActionBouton action={sortirAction} input={{ membreId: m.id }} variante="discret">
                Faire sortir<span className="sr-only"> {m.nom ?? m.courriel}</span>
              </ActionBouton>
            )}
          </li>
        ))}
      </ul>
      {membres.length === 0 && (
        <>
          <p>Personne n’en est membre pour l’instant.</p>
          {isCress(actor) && <PremierMembre structureId={id} />}
        </>
      )}
      {anciens.length > 0 && (
        <section aria-labelledby="anciens" className="max-w-2xl pt-10">
          <h2 id="anciens">Ces trente derniers jours</h2>
          <ul>
            {anciens.map((m) => (
              <li
                key={m.id}
                className="flex flex-wrap items-baseline justify-between gap-x-4 border-filet border-b py-3"
              >
                <Personne m={m}>
                  {m.etat === "sorti" ? "sortie" : "demande refusée"}
                  {m.closAt && ` le ${dateCourte(jourLocal(m.closAt))}`}
                </Personne>
                {m.personneId !== actor.personneId && (
                  <ActionBouton
                    action={m.etat === "sorti" ? remettreAction : accepter}
                    input={{ membreId: m.id }}
                    variante="discret"
                  >
                    {m.etat === "sorti" ? "Remettre" : "Accepter finalement"}
                    <span className="sr-only"> {m.nom ?? m.courriel}</span>
                  </ActionBouton>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Personne({ m, vous = false, children }: { m: MembreLu; vous?: boolean; children: React.ReactNode }) {
  return (
    <span className="min-w-0 break-words">
      <strong>{m.nom ?? m.courriel}</strong>
      {vous && " (vous)"}
      <span className="block text-petit text-sourdine">
        {m.nom && `${m.courriel}, `}
        {children}
      </span>
    </span>
  );
}
