import Link from "next/link";
import { ActeBouton } from "@/app/_ui/acte-bouton";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { requireActor } from "@/lib/auth/current";
import { listDemandes, listMesStructures, listStructuresPourChoix } from "@/lib/structure/queries";
import { accepter, quitterAction } from "./actions.ts";
import { NouvelleStructureFormulaire } from "./nouvelle-formulaire.tsx";
import { RejoindreFormulaire } from "./rejoindre-formulaire.tsx";

export default async function Page() {
  const actor = await requireActor("/espace/structures");
  const [miennes, demandes, toutes] = await Promise.all([
    listMesStructures(actor),
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
              <li key={s.id} className="flex flex-wrap items-baseline gap-x-4 border-filet border-b py-3">
                <strong>{s.nomPublie}</strong>
                {s.commune && <span className="text-sourdine">{s.commune}</span>}
                {s.etat === "demande" ? (
                  <Etiquette ton="attente">Demande envoyée</Etiquette>
                ) : (
                  <Link
                    href={`/espace/structures/${s.id}/modifier`}
                    aria-label={`Modifier ${s.nomPublie}`}
                    className="inline-flex min-h-11 items-center"
                  >
                    Modifier
                  </Link>
                )}
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
              </li>
            ))}
          </ul>
        )}
      </div>
      {demandes.length > 0 && (
        <section>
          <h2 id="demandes" className="pb-3">
            Demandes à accepter
          </h2>
          <ul>
            {demandes.map((d) => (
              <li key={d.id} className="flex flex-wrap items-center justify-between gap-3 border-filet border-b py-3">
                <span>
                  <strong>{d.nom ?? d.courriel}</strong> ({d.courriel}) demande à rejoindre {d.structure}
                </span>
                <ActionBouton action={accepter} input={{ membreId: d.id }} variante="secondaire">
                  Accepter
                </ActionBouton>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className="pb-3">Rejoindre une structure</h2>
        <RejoindreFormulaire structures={toutes.filter((s) => !miennes.some((m) => m.id === s.id))} />
      </section>
      <section id="creer">
        <h2 className="pb-3">Créer une structure</h2>
        <NouvelleStructureFormulaire />
      </section>
    </div>
  );
}
