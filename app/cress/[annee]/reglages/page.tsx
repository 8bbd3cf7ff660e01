import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Journal } from "@/app/_ui/journal";
import { findEditionInstruite } from "@/lib/appel/edition/queries";
import { whyNotRegler } from "@/lib/appel/edition/rules";
import { requireActor } from "@/lib/socle/auth/current";
import { listEvenementsEdition } from "@/lib/socle/journal/queries";
import { REFUS } from "@/lib/socle/refus";
import { FormulaireReglages } from "./formulaire.tsx";

export default async function Page({ params }: PageProps<"/cress/[annee]/reglages">) {
  const { annee } = await params;
  const actor = await requireActor(`/cress/${annee}/reglages`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const refus = whyNotRegler(actor, edition, edition.versionReglages);
  const reglages = (await listEvenementsEdition(actor, edition.id)).filter((e) => e.type === "regler_edition");
  return (
    <div className="flex flex-col gap-10">
      <EnTeteSalle titre="Réglages" surtitre={<Link href={`/cress/${annee}`}>Édition {annee}</Link>}>
        <p className="max-w-2xl text-sourdine">
          Ces délais et ces dates sont dits partout où quelqu’un attend une réponse : aux organisateurs, aux partenaires
          et à vous.
        </p>
      </EnTeteSalle>
      {refus ? (
        <p>{REFUS[refus]}</p>
      ) : (
        <FormulaireReglages
          id={edition.id}
          version={edition.versionReglages}
          reglages={{
            delaiReponse: String(edition.delaiReponse),
            delaiComplement: String(edition.delaiComplement),
            delaiRestitution: String(edition.delaiRestitution),
            datesComite: edition.datesComite.map((date) => ({ date })),
            quorumComite: edition.quorumComite === null ? "" : String(edition.quorumComite),
          }}
        />
      )}
      <Journal evenements={reglages} />
    </div>
  );
}
