import { listInstructeurs } from "@/lib/appel/candidature/liste/liste";
import { listPourLot } from "@/lib/conduite/lot/queries";
import { type Effet, effetDe } from "@/lib/conduite/lot/rules";
import { accorder, pluriel } from "@/lib/socle/typographie/nombre";
import { attribuerLotAction } from "./actions.ts";
import { BoutonLot } from "./bouton-lot.tsx";
import { aucuneChoisie, CadreLot } from "./cadre-lot.tsx";
import { Groupe, intitulesDe } from "./groupe.tsx";
import { lireLot } from "./lire-lot.ts";

/** What a batch would change, before anything changes. */
export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/candidatures/lot">) {
  const { actor, edition, recherche, ids, liste } = await lireLot(params, searchParams);
  const [rows, instructeurs] = await Promise.all([
    listPourLot(actor, edition.id, ids),
    listInstructeurs(actor, edition.id),
  ]);
  const instructeur = instructeurs.find((i) => i.id === recherche.instructeur);
  const choix = (effet: Effet) => rows.filter((c) => instructeur && effetDe(actor, c, instructeur.id) === effet);
  const [aConfier, deja, impossibles] = [choix("confier"), choix("deja"), choix("impossible")];
  return (
    <CadreLot
      titre="Confier des candidatures"
      liste={liste}
      manque={
        aucuneChoisie(rows) ??
        (instructeur ? null : { titre: "Personne n’est choisi.", suite: "et dites à qui confier ces candidatures." })
      }
      phrase={instructeur ? phrase(aConfier.length, deja.length, instructeur.nom) : ""}
    >
      {instructeur && (
        <>
          <BoutonLot
            // Another choice is another batch.
            key={`${instructeur.id} ${ids}`}
            action={attribuerLotAction}
            lot={{
              editionId: edition.id,
              instructeurId: instructeur.id,
              lignes: aConfier.map(({ id, etat, instructeurId }) => ({ id, etat, instructeurId })),
            }}
            mots={
              aConfier.length > 0
                ? {
                    bouton: `Confier ${pluriel(aConfier.length, "candidature")}`,
                    fait: ["candidature confiée", "candidatures confiées"],
                  }
                : null
            }
            intitules={intitulesDe(rows)}
            liste={liste.href}
          />
          <Groupe titre={`Seront confiées à ${instructeur.nom}`} rows={aConfier} instructeurs={instructeurs} />
          <Groupe titre="Le sont déjà" rows={deja} instructeurs={instructeurs} />
          <Groupe titre="Vous ne pouvez pas les confier" rows={impossibles} />
        </>
      )}
    </CadreLot>
  );
}

function phrase(n: number, deja: number, nom: string): string {
  if (n === 0)
    return deja > 0
      ? `${pluriel(deja, "candidature est", "candidatures sont")} déjà à ${nom}.`
      : `Aucune de ces candidatures ne peut être confiée à ${nom}.`;
  const faites = `${pluriel(n, "candidature")} ${accorder(n, "sera confiée", "seront confiées")} à ${nom}`;
  return deja > 0 ? `${faites}, ${deja} ${accorder(deja, "l’est", "le sont")} déjà.` : `${faites}.`;
}
