import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vif } from "@/app/_ui/vif";
import { requireActor } from "@/lib/auth/current";
import { pageDe } from "@/lib/page";
import { REFUS } from "@/lib/refus";
import { findChapitre } from "@/lib/synthese/queries";
import { whyNotConsolider } from "@/lib/synthese/rules";
import { phraseAvancement } from "@/lib/synthese/wording";
import { typographier } from "@/lib/typographie/texte";
import { lireCode } from "./adresse.ts";
import { Boite } from "./boite.tsx";
import { Chapitre } from "./chapitre.tsx";

export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/synthese/[transition]">) {
  const { annee, transition } = await params;
  const recherche = await searchParams;
  const actor = await requireActor(`/cress/${annee}/synthese/${transition}`);
  const vue = {
    annee,
    transition,
    page: Math.min(10_000, pageDe(recherche.page)),
    enonce: lireCode(recherche.enonce),
    point: lireCode(recherche.point),
  };
  const lu = await findChapitre(actor, annee, transition, vue);
  if (!lu) notFound();
  const refus = whyNotConsolider(actor, lu.edition);
  return (
    <>
      <Vif sujets={[`edition:${lu.edition.id}`]} />
      <EnTeteSalle
        titre={lu.chapitre.libelle}
        surtitre={<Link href={`/cress/${annee}/synthese`}>Synthèse {annee}</Link>}
      >
        <p className="max-w-3xl text-sourdine">{typographier(lu.chapitre.question)}</p>
        {lu.compteur && <p>{phraseAvancement(lu.compteur)}</p>}
        {refus && <p className="font-semibold">{REFUS[refus]}</p>}
      </EnTeteSalle>
      <div className="grid gap-12 lg:grid-cols-2 lg:items-start lg:gap-10">
        <Boite lu={lu} vue={vue} ouvert={!refus} />
        <Chapitre lu={lu} vue={vue} ouvert={!refus} />
      </div>
    </>
  );
}
