import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { requireActor } from "@/lib/socle/auth/current";
import { REFUS } from "@/lib/socle/refus";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { whyNotConsolider } from "@/lib/synthese/consolidation/rules";
import { lireDejaDit } from "@/lib/synthese/proches/deja-dit";
import { PropositionDite } from "./proposition.tsx";

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/synthese/deja-dit">) {
  const { annee } = await params;
  const { point } = await searchParams;
  const adresse = `/cress/${annee}/synthese/deja-dit`;
  const actor = await requireActor(adresse);
  const lu = await lireDejaDit(actor, annee);
  if (!lu) notFound();
  const { avant, propositions } = lu;
  const refus = whyNotConsolider(actor, lu.edition);
  const redites = propositions.filter((p) => p.redites.length > 0).length;
  return (
    <>
      <EnTeteSalle
        titre={avant === null ? "Déjà dit" : `Déjà dit en ${avant}`}
        surtitre={<Link href={`/cress/${annee}/synthese`}>Synthèse {annee}</Link>}
      >
        <p className="max-w-2xl">
          Une proposition de cette année redit parfois ce qui avait été demandé à l’édition d’avant. Le document imprime
          alors la réponse donnée à côté d’elle. Les rapprochements sont suggérés par les mots ; c’est vous qui décidez.
        </p>
        {refus && <p className="font-semibold">{REFUS[refus]}</p>}
      </EnTeteSalle>
      {avant === null ? (
        <Vide titre="Aucune synthèse n’a été publiée avant celle-ci.">
          <p>Les propositions de cette année pourront être rapprochées de celles-ci à la prochaine édition.</p>
        </Vide>
      ) : propositions.length === 0 ? (
        <Vide titre="Aucune proposition n’est encore retenue cette année.">
          <p>
            Elles viennent des chapitres : <Link href={`/cress/${annee}/synthese`}>consolider la synthèse</Link>.
          </p>
        </Vide>
      ) : (
        <>
          <p role="status" className="pb-4 font-semibold">
            {pluriel(propositions.length, "proposition")}, dont {redites} déjà {redites > 1 ? "dites" : "dite"} en{" "}
            {avant}
          </p>
          <ul className="max-w-3xl border-encre border-t">
            {propositions.map((p) => (
              <PropositionDite
                key={p.id}
                proposition={p}
                avant={avant}
                chapitre={`/cress/${annee}/synthese/${p.transition}`}
                adresse={adresse}
                tout={point === p.code}
                ouvert={!refus}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
