import { redirect } from "next/navigation";
import { preparerEcrit } from "@/lib/conduite/lot/ecrire";
import { lienEcrireA, lireMontree } from "@/lib/conduite/lot/liste";
import { candidaturesMontrees } from "@/lib/conduite/lot/montrees";
import { now } from "@/lib/socle/horloge/now";
import { jourLocal } from "@/lib/socle/typographie/dates";
import { accorder, pluriel } from "@/lib/socle/typographie/nombre";
import { aucuneChoisie, CadreLot } from "../cadre-lot.tsx";
import { Groupe } from "../groupe.tsx";
import { lireLot } from "../lire-lot.ts";
import { EcrireLot } from "./ecrire-lot.tsx";

/** One mail to the organisers of several candidatures: who gets it, who does not and why, before it is written. */
export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/candidatures/lot/ecrire">) {
  const { actor, edition, recherche, ids, liste } = await lireLot(params, searchParams);
  const montree = lireMontree(recherche);
  const montrees = montree ? await candidaturesMontrees(actor, edition.id, montree, jourLocal(await now())) : [];
  if (montree && montrees.length > 0) redirect(lienEcrireA(edition.annee, montree, montrees));
  const { rows, lecteurs, dossiers, contact, modele } = await preparerEcrit(actor, edition.id, ids);
  const lus = lecteurs.filter((l) => !l.refusee);
  const refuses = lecteurs.filter((l) => l.refusee);
  const sansPersonne = rows.filter((c) => !lecteurs.some((l) => l.candidatures.includes(c.id)));
  return (
    <CadreLot
      titre="Écrire à ces organisateurs"
      liste={liste}
      manque={aucuneChoisie(rows)}
      phrase={
        lus.length > 0
          ? `${pluriel(lus.length, "personne recevra ce courriel", "personnes recevront ce courriel")}, chacune le sien, au sujet de ${pluriel(rows.length - sansPersonne.length, "candidature")}.`
          : "Personne ne peut recevoir de courriel pour ces candidatures."
      }
    >
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
        liste={liste.href}
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
    </CadreLot>
  );
}
