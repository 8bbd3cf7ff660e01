import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { PageTravail } from "@/app/_ui/synthese/document-travail";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { lireTravailInstruit } from "@/lib/synthese/publication/travail";
import { Envoyer } from "./envoyer.tsx";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function Page({ params }: PageProps<"/cress/[annee]/synthese/travail">) {
  const { annee } = await params;
  const adresse = `/cress/${annee}/synthese/travail`;
  const actor = await requireActor(adresse);
  const lu = await lireTravailInstruit(actor, annee, await now());
  if (!lu) notFound();
  return (
    <PageTravail
      lu={lu}
      pdf={`${adresse}.pdf`}
      surtitre={<Link href={`/cress/${annee}/synthese`}>Synthèse {annee}</Link>}
    >
      <p className="max-w-3xl text-petit">
        Vous lisez tous les chapitres ; chaque membre du comité lit les siens, à la même adresse de son espace.
      </p>
      <Envoyer chapitres={lu.chapitres} envois={lu.envois} />
    </PageTravail>
  );
}
