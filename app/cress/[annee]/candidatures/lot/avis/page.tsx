import { whyNotDemanderAvis } from "@/lib/appel/avis/rules";
import { listInstructeurs } from "@/lib/appel/candidature/liste/liste";
import { listPourLotAvis } from "@/lib/conduite/lot/queries";
import { accorder, pluriel } from "@/lib/socle/typographie/nombre";
import { demanderAvisLotAction } from "../actions.ts";
import { BoutonLot } from "../bouton-lot.tsx";
import { aucuneChoisie, CadreLot } from "../cadre-lot.tsx";
import { Groupe, intitulesDe } from "../groupe.tsx";
import { lireLot } from "../lire-lot.ts";

/** Which partners would be asked about which candidatures, before any mail is written. */
export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/candidatures/lot/avis">) {
  const { actor, edition, ids, liste } = await lireLot(params, searchParams);
  const [rows, instructeurs] = await Promise.all([
    listPourLotAvis(actor, edition.id, ids),
    listInstructeurs(actor, edition.id),
  ]);
  const possibles = rows.filter((c) => !whyNotDemanderAvis(actor, c));
  const aDemander = possibles.filter((c) => c.partenaires.length > 0);
  const n = aDemander.reduce((total, c) => total + c.partenaires.length, 0);
  const groupe = (titre: string, choisies: typeof rows) => (
    <Groupe titre={titre} rows={choisies} instructeurs={instructeurs} />
  );
  return (
    <CadreLot
      titre="Demander des avis"
      liste={liste}
      manque={aucuneChoisie(rows)}
      phrase={
        n > 0
          ? `${pluriel(n, "avis", "avis")} ${accorder(n, "sera demandé", "seront demandés")} aux partenaires par courriel, sur ${pluriel(aDemander.length, "candidature")}.`
          : "Il n’y a plus d’avis à demander sur ces candidatures."
      }
    >
      <BoutonLot
        // Another choice is another batch.
        key={String(ids)}
        action={demanderAvisLotAction}
        lot={{ editionId: edition.id, lignes: aDemander.map(({ id, partenaires }) => ({ id, partenaires })) }}
        mots={n > 0 ? { bouton: `Demander ${n} avis`, fait: ["avis demandé", "avis demandés"] } : null}
        intitules={intitulesDe(rows)}
        liste={liste.href}
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
    </CadreLot>
  );
}
