import Link from "next/link";
import { notFound } from "next/navigation";
import { Blocs } from "@/app/_ui/blocs";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { ReponsesDuPoint } from "@/app/_ui/reponses-du-point";
import { requireActor } from "@/lib/socle/auth/current";
import { typographier } from "@/lib/socle/typographie/texte";
import { direPoint } from "@/lib/synthese/consolidation/dire";
import { phraseSoutien } from "@/lib/synthese/consolidation/wording";
import { findProposition } from "@/lib/synthese/reponse/queries";
import { Repondre } from "./formulaire.tsx";

export default async function Page({ params }: PageProps<"/reponses/[id]/[annee]/[code]">) {
  const { id, annee, code } = await params;
  const actor = await requireActor(`/reponses/${id}/${annee}/${code}`);
  const lue = await findProposition(actor, id, annee, code);
  if (!lue) notFound();
  const { organisme, proposition: p, pointId } = lue;
  const [derniere] = p.historique;
  const salle = `/reponses/${id}`;
  return (
    <>
      <EnTeteSalle titre={`Répondre à la proposition ${code}`} surtitre={<Link href={salle}>{organisme.nom}</Link>} />
      <div className="flex max-w-2xl flex-col gap-8">
        <section aria-labelledby="proposition" className="flex flex-col gap-2">
          <h2 id="proposition">La proposition</h2>
          <blockquote className="lecture flex flex-col gap-2 border-filet border-l-4 pl-4">
            <Blocs blocs={direPoint(p)} />
          </blockquote>
          {p.horizon && <p className="text-petit">{typographier(`Pour quand : ${p.horizon}`)}</p>}
          <p className="text-petit">
            {phraseSoutien(p.soutien)}.{" "}
            <a href={`/${annee}/p/${code}`}>
              Voir qui l’a dite<span className="sr-only"> : {code}</span>
            </a>
          </p>
        </section>
        {p.historique.length > 0 && (
          <section aria-labelledby="reponse">
            <h2 id="reponse">Ce qui a été répondu</h2>
            <ReponsesDuPoint destinataires={[organisme]} reponses={p.historique} />
          </section>
        )}
        <section aria-labelledby="repondre">
          <h2 id="repondre" className="pb-3">
            {derniere ? "Une nouvelle réponse" : "Votre réponse"}
          </h2>
          <Repondre
            key={derniere?.numero ?? 0}
            destinataireId={organisme.id}
            nom={organisme.nom}
            pointId={pointId}
            lue={derniere?.numero ?? 0}
            dit={derniere ?? null}
            salle={salle}
            code={code}
          />
        </section>
      </div>
    </>
  );
}
