import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { requireActor } from "@/lib/auth/current";
import { whyNotDemanderAvis } from "@/lib/avis/rules";
import { lienListe, lireRetour } from "@/lib/candidature/filtre";
import { listInstructeurs } from "@/lib/candidature/liste";
import { findEditionInstruite } from "@/lib/edition/queries";
import { listPourLotAvis } from "@/lib/lot/queries";
import { idsDe } from "@/lib/lot/schema";
import { accorder, pluriel } from "@/lib/typographie/nombre";
import { demanderAvisLotAction } from "../actions.ts";
import { BoutonLot } from "../bouton-lot.tsx";
import { Groupe, intitulesDe } from "../groupe.tsx";

/** Which partners would be asked about which candidatures, before any mail is written. */
export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/candidatures/lot/avis">) {
  const [{ annee }, recherche] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/cress/${annee}/candidatures`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const ids = idsDe(recherche.c);
  const retour = lienListe(edition.annee, lireRetour(recherche.retour));
  const [rows, instructeurs] = await Promise.all([
    listPourLotAvis(actor, edition.id, ids),
    listInstructeurs(edition.id),
  ]);
  const possibles = rows.filter((c) => !whyNotDemanderAvis(actor, c));
  const aDemander = possibles.filter((c) => c.partenaires.length > 0);
  const n = aDemander.reduce((total, c) => total + c.partenaires.length, 0);
  const groupe = (titre: string, choisies: typeof rows) => (
    <Groupe titre={titre} rows={choisies} instructeurs={instructeurs} />
  );
  return (
    <>
      <EnTeteSalle titre="Demander des avis" surtitre={<Link href={retour}>Candidatures {annee}</Link>} />
      {rows.length === 0 ? (
        <Vide titre="Aucune candidature n’est choisie.">
          <Link href={retour}>Revenez à la liste</Link> et cochez des candidatures.
        </Vide>
      ) : (
        <div className="flex max-w-2xl flex-col gap-6">
          <p className="text-[1.1rem]">
            {n > 0
              ? `${pluriel(n, "avis", "avis")} ${accorder(n, "sera demandé", "seront demandés")} aux partenaires par courriel, sur ${pluriel(aDemander.length, "candidature")}.`
              : "Il n’y a plus d’avis à demander sur ces candidatures."}
          </p>
          <BoutonLot
            // Another choice is another batch.
            key={String(ids)}
            action={demanderAvisLotAction}
            lot={{ editionId: edition.id, lignes: aDemander.map(({ id, partenaires }) => ({ id, partenaires })) }}
            mots={n > 0 ? { bouton: `Demander ${n} avis`, fait: ["avis demandé", "avis demandés"] } : null}
            intitules={intitulesDe(rows)}
            retour={retour}
          />
          {groupe("Les partenaires seront interrogés", aDemander)}
          {groupe(
            "Tous les partenaires le sont déjà",
            possibles.filter((c) => c.partenaires.length === 0),
          )}
          {groupe(
            "Vous ne pouvez pas demander d’avis",
            rows.filter((c) => !possibles.includes(c)),
          )}
        </div>
      )}
    </>
  );
}
