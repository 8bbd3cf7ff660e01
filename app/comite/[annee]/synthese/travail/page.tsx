import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PageTravail } from "@/app/_ui/synthese/document-travail";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { lireTravailDuMembre } from "@/lib/synthese/publication/travail";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function Page({ params }: PageProps<"/comite/[annee]/synthese/travail">) {
  const { annee } = await params;
  const adresse = `/comite/${annee}/synthese/travail`;
  const actor = await requireActor(adresse);
  const lu = await lireTravailDuMembre(actor, annee, await now());
  if (!lu) notFound();
  return (
    <PageTravail
      lu={lu}
      pdf={`${adresse}.pdf`}
      surtitre={<Link href={`/comite/${annee}/synthese`}>Synthèse {annee}</Link>}
    >
      <p className="max-w-3xl">
        La synthèse telle que la CRESS l’écrit en ce moment. Elle change encore : vous y lisez les chapitres de vos
        transitions, et rien n’est à répondre ici.
      </p>
    </PageTravail>
  );
}
