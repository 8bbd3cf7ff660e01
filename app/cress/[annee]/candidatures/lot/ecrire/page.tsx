import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { requireActor } from "@/lib/auth/current";
import { lienListe, lireRetour } from "@/lib/candidature/filtre";
import { findEditionInstruite } from "@/lib/edition/queries";
import { preparerEcrit } from "@/lib/lot/ecrire";
import { idsDe } from "@/lib/lot/schema";
import { accorder, pluriel } from "@/lib/typographie/nombre";
import { Groupe } from "../groupe.tsx";
import { EcrireLot } from "./ecrire-lot.tsx";

/** One mail to the organisers of several candidatures: who gets it, who does not and why, before it is written. */
export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/candidatures/lot/ecrire">) {
  const [{ annee }, recherche] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/cress/${annee}/candidatures`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const ids = idsDe(recherche.c);
  const retour = lienListe(edition.annee, lireRetour(recherche.retour));
  const { rows, lecteurs, dossiers, contact, modele } = await preparerEcrit(actor, edition.id, ids);
  const lus = lecteurs.filter((l) => !l.refusee);
  const refuses = lecteurs.filter((l) => l.refusee);
  const sansPersonne = rows.filter((c) => !lecteurs.some((l) => l.candidatures.includes(c.id)));
  return (
    <>
      <EnTeteSalle titre="Écrire à ces organisateurs" surtitre={<Link href={retour}>Candidatures {annee}</Link>} />
      {rows.length === 0 ? (
        <Vide titre="Aucune candidature n’est choisie.">
          <Link href={retour}>Revenez à la liste</Link> et cochez des candidatures.
        </Vide>
      ) : (
        <div className="flex max-w-2xl flex-col gap-6">
          <p className="text-[1.1rem]">
            {lus.length > 0
              ? `${pluriel(lus.length, "personne recevra ce courriel", "personnes recevront ce courriel")}, chacune le sien, au sujet de ${pluriel(rows.length - sansPersonne.length, "candidature")}.`
              : "Personne ne peut recevoir de courriel pour ces candidatures."}
          </p>
          <EcrireLot
            // Another choice is another mail.
            key={String(ids)}
            editionId={edition.id}
            annee={edition.annee}
            ids={rows.map((c) => c.id)}
            lecteurs={lus.map(({ nom, adresse, candidatures }) => ({
              qui: nom ? `${nom}, ${adresse}` : adresse,
              dossiers: candidatures.flatMap((id) => dossiers.get(id)?.dossier ?? []),
            }))}
            contact={contact}
            modele={modele}
            retour={retour}
          />
          {refuses.length > 0 && (
            <section aria-labelledby="refuses">
              <h2 id="refuses">{accorder(refuses.length, "N’y sera pas", "N’y seront pas")} : adresse refusée</h2>
              <ul className="list-disc pl-6 [overflow-wrap:anywhere]">
                {refuses.map((l) => (
                  <li key={l.adresse}>{[l.nom, l.adresse].filter(Boolean).join(", ")}</li>
                ))}
              </ul>
            </section>
          )}
          <Groupe titre="Personne à qui écrire" rows={sansPersonne} />
        </div>
      )}
    </>
  );
}
