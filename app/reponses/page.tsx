import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { isDestinataire } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { listMesOrganismes, sansReponse } from "@/lib/synthese/reponse/queries";

export default async function Page() {
  const actor = await requireActor("/reponses");
  if (!isDestinataire(actor)) notFound();
  const organismes = await listMesOrganismes(actor);
  return (
    <>
      <EnTeteSalle titre="Les propositions qui vous sont faites">
        <p className="max-w-2xl">
          Les ateliers de la conférence s’adressent à l’organisme pour lequel vous répondez. Une réponse est publique,
          datée et signée par une fonction ; vous pourrez la compléter, les précédentes restent lisibles.
        </p>
      </EnTeteSalle>
      <ul className="max-w-2xl">
        {organismes.map((o) => {
          const propositions = o.editions.reduce((n, e) => n + e.propositions.length, 0);
          const attendent = o.editions.reduce((n, e) => n + sansReponse(e), 0);
          return (
            <li key={o.id} className="flex flex-col border-filet border-b py-4">
              <h2>
                <Link href={`/reponses/${o.id}`} className="inline-flex min-h-11 items-center">
                  {typographier(o.nom)}
                </Link>
              </h2>
              <p>
                {propositions === 0
                  ? "Aucune proposition publiée pour l’instant."
                  : `${pluriel(propositions, "proposition")}, ${attendent === 0 ? "toutes ont une réponse" : `${pluriel(attendent, "attend", "attendent")} une réponse`}`}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
