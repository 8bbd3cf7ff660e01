import Link from "next/link";
import { notFound } from "next/navigation";
import { AvisLus } from "@/app/_ui/avis-lus";
import { CandidatureLueVue } from "@/app/_ui/candidature-lue";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Etiquette } from "@/app/_ui/etiquette";
import { Pieces } from "@/app/_ui/pieces";
import { TourCandidature } from "@/app/_ui/tour";
import { findPourPartenaire, listAvis } from "@/lib/appel/avis/queries";
import { whyNotRendreAvis } from "@/lib/appel/avis/rules";
import { direEtat } from "@/lib/appel/candidature/dire-tour";
import { listContacts, listIntervenants } from "@/lib/appel/candidature/questions/contacts";
import { listPieces } from "@/lib/appel/candidature/questions/pieces";
import { requireActor } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { REFUS } from "@/lib/socle/refus";
import { isUuid } from "@/lib/socle/uuid";
import { AvisFormulaire } from "./avis-formulaire.tsx";

export default async function Page({ params }: PageProps<"/comite/candidatures/[id]">) {
  const { id } = await params;
  const actor = await requireActor(`/comite/candidatures/${id}`);
  const c = isUuid(id) ? await findPourPartenaire(actor, id) : undefined;
  if (!c) notFound();
  const avis = await listAvis(actor, id);
  const sien = avis.find((a) => a.partenaireId === actor.personneId);
  const refus = whyNotRendreAvis(actor, c);
  const lus = refus ? avis : avis.filter((a) => a !== sien);
  return (
    <div className="flex flex-col gap-10 lg:grid lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="lg:col-span-2">
        <EnTeteSalle
          titre={c.intitule}
          surtitre={<Link href={`/comite/${c.annee}/candidatures`}>Candidatures {c.annee}</Link>}
        >
          <p className="flex flex-wrap items-center gap-3">
            <Etiquette>{direEtat(c)}</Etiquette>
            <TourCandidature c={c} instant={await now()} lecteur="partenaire" />
          </p>
        </EnTeteSalle>
      </div>
      <div className="flex flex-col gap-8">
        <CandidatureLueVue
          c={c}
          contacts={await listContacts(actor, c)}
          intervenants={await listIntervenants(actor, c)}
        />
        <Pieces pieces={await listPieces(actor, id)} />
      </div>
      <section aria-labelledby="avis" className="flex flex-col gap-4">
        <h2 id="avis">Avis</h2>
        {refus === "interesse" && <p>{REFUS.interesse}</p>}
        {refus === "etat" && lus.length === 0 && <p className="text-sourdine">Aucun avis n’a été donné.</p>}
        {!refus && (
          <AvisFormulaire id={id} avis={sien?.valeur ? { valeur: sien.valeur, motif: sien.motif ?? "" } : null} />
        )}
        <AvisLus avis={lus} />
      </section>
    </div>
  );
}
