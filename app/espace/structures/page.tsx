import Link from "next/link";
import { ActeBouton } from "@/app/_ui/acte-bouton";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { listDemandes, listMesStructures } from "@/lib/appel/structure/membres";
import { listStructuresPourChoix } from "@/lib/appel/structure/queries";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { typographier } from "@/lib/socle/typographie/texte";
import { accepter, quitterAction } from "./actions.ts";
import { NouvelleStructureFormulaire } from "./nouvelle-formulaire.tsx";
import { RefuserDemande } from "./refuser.tsx";
import { RejoindreFormulaire } from "./rejoindre-formulaire.tsx";

export default async function Page() {
  const actor = await requireActor("/espace/structures");
  const [miennes, demandes, toutes] = await Promise.all([
    listMesStructures(actor, await now()),
    listDemandes(actor),
    listStructuresPourChoix(),
  ]);
  return (
    <div className="flex flex-col gap-12">
      <div>
        <EnTeteSalle titre="Vos structures" />
        {miennes.length === 0 ? (
          <p>
            Une candidature est déposée par une structure. Rejoignez la vôtre, ou créez-la si elle n’est pas dans la
            liste.
          </p>
        ) : (
          <ul>
            {miennes.map((s) => (
              <li
                key={s.id}
                className="flex flex-col gap-x-4 border-filet border-b py-3 md:flex-row md:flex-wrap md:items-baseline"
              >
                <span className="md:min-w-72">
                  <strong>{s.nomPublie}</strong>
                  {s.commune && <span className="text-sourdine"> {s.commune}</span>}
                </span>
                {s.etat === "demande" && <Etiquette ton="attente">Demande envoyée</Etiquette>}
                {s.etat === "refusee" && <Etiquette ton="neutre">Demande refusée</Etiquette>}
                {s.etat === "sorti" && <Etiquette ton="neutre">Vous n’en faites plus partie</Etiquette>}
                <div className="flex flex-wrap items-center gap-x-4">
                  {s.etat === "membre" && (
                    <>
                      <Link
                        href={`/espace/structures/${s.id}/modifier`}
                        aria-label={`Modifier ${s.nomPublie}`}
                        className="inline-flex min-h-11 items-center"
                      >
                        Modifier
                      </Link>
                      <Link
                        href={`/espace/structures/${s.id}/membres`}
                        aria-label={`Membres de ${s.nomPublie}`}
                        className="inline-flex min-h-11 items-center"
                      >
                        Membres
                      </Link>
                    </>
                  )}
                  {(s.etat === "demande" || s.etat === "membre") && (
                    <ActeBouton
                      action={quitterAction}
                      input={{ structureId: s.id }}
                      variante="discret"
                      mots={
                        s.etat === "demande"
                          ? {
                              question: `Retirer votre demande pour rejoindre ${s.nomPublie} ?`,
                              oui: "Retirer ma demande",
                              fait: "Votre demande est retirée",
                            }
                          : {
                              question: `Quitter ${s.nomPublie} ?`,
                              consequence:
                                "Vous ne verrez plus ses candidatures ni ses fiches. Pour revenir, il faudra demander à la rejoindre.",
                              oui: "Quitter la structure",
                              fait: `Vous avez quitté ${s.nomPublie}`,
                            }
                      }
                    >
                      {s.etat === "demande" ? "Retirer ma demande" : "Quitter"}
                      <span className="sr-only"> : {s.nomPublie}</span>
                    </ActeBouton>
                  )}
                </div>
                {s.mot && <p className="basis-full text-sourdine">{typographier(s.mot)}</p>}
              </li>
            ))}
          </ul>
        )}
      </div>
      {demandes.length > 0 && (
        <section>
          <h2 id="demandes" className="pb-3">
            Demandes à accepter ou à refuser
          </h2>
          <ul>
            {demandes.map((d) => (
              <li key={d.id} className="flex flex-col gap-3 border-filet border-b py-4">
                <span className="break-words">
                  <strong>{d.nom ?? d.courriel}</strong> ({d.courriel}){" "}
                  {d.passeur
                    ? `prendrait la place de ${d.passeur}, qui s’en va, dans ${d.structure}`
                    : `demande à rejoindre ${d.structure}`}
                </span>
                <div className="flex flex-wrap items-start gap-3">
                  <ActionBouton action={accepter} input={{ membreId: d.id }} variante="secondaire">
                    Accepter<span className="sr-only"> {d.courriel}</span>
                  </ActionBouton>
                  <RefuserDemande membreId={d.id} qui={d.courriel} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className="pb-3">Rejoindre une structure</h2>
        <RejoindreFormulaire
          structures={toutes.filter(
            (s) => !miennes.some((m) => m.id === s.id && (m.etat === "membre" || m.etat === "demande")),
          )}
        />
      </section>
      <section id="creer">
        <h2 className="pb-3">Créer une structure</h2>
        <NouvelleStructureFormulaire />
      </section>
    </div>
  );
}
