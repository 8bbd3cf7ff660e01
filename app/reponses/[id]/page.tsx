import Link from "next/link";
import { notFound } from "next/navigation";
import { Blocs } from "@/app/_ui/blocs";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { ReponsesDuPoint } from "@/app/_ui/reponses-du-point";
import { Vide } from "@/app/_ui/vide";
import { requireActor } from "@/lib/socle/auth/current";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { direPoint } from "@/lib/synthese/consolidation/dire";
import { findMonOrganisme, sansReponse } from "@/lib/synthese/reponse/queries";

export default async function Page({ params }: PageProps<"/reponses/[id]">) {
  const { id } = await params;
  const actor = await requireActor(`/reponses/${id}`);
  const organisme = await findMonOrganisme(actor, id);
  if (!organisme) notFound();
  return (
    <>
      <EnTeteSalle titre={organisme.nom} surtitre={<Link href="/reponses">Propositions</Link>} />
      {organisme.editions.length === 0 && (
        <Vide titre="Aucune proposition publiée ne s’adresse à vous pour l’instant.">
          Elles seront ici dès que la synthèse d’une conférence en contiendra.
        </Vide>
      )}
      {organisme.editions.map((e) => (
        <section key={e.editionId} aria-labelledby={`e${e.annee}`} className="max-w-3xl pb-10">
          <h2 id={`e${e.annee}`}>
            {typographier(e.conference)} · {e.annee}
          </h2>
          <p>
            {pluriel(e.propositions.length, "proposition")},{" "}
            {sansReponse(e) === 0
              ? "toutes ont une réponse"
              : `${pluriel(sansReponse(e), "sans réponse", "sans réponse")}`}
            . <a href={`/${e.annee}/propositions`}>Le tableau public des propositions</a>
          </p>
          <ol>
            {e.propositions.map((p) => (
              <li key={p.code} id={p.code} className="flex flex-col gap-2 border-filet border-b py-5">
                <div className="lecture flex flex-col gap-2">
                  <Blocs blocs={direPoint(p)} />
                </div>
                {p.horizon && <p className="text-petit">{typographier(`Pour quand : ${p.horizon}`)}</p>}
                <ReponsesDuPoint destinataires={[organisme]} reponses={p.historique} />
                <p>
                  <Link
                    href={`/reponses/${organisme.id}/${e.annee}/${p.code}`}
                    className="inline-flex min-h-11 items-center font-semibold"
                  >
                    {p.historique.length === 0 ? "Répondre" : "Compléter ou changer la réponse"}
                    <span className="sr-only"> à la proposition {p.code}</span>
                  </Link>
                </p>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
