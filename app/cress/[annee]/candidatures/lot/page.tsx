import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { requireActor } from "@/lib/auth/current";
import { lienListe, lireRetour } from "@/lib/candidature/filtre";
import { listInstructeurs } from "@/lib/candidature/liste";
import { findEditionInstruite } from "@/lib/edition/queries";
import { listPourLot } from "@/lib/lot/queries";
import { type Effet, effetDe } from "@/lib/lot/rules";
import { idsDe } from "@/lib/lot/schema";
import { accorder, pluriel } from "@/lib/typographie/nombre";
import { attribuerLotAction } from "./actions.ts";
import { BoutonLot } from "./bouton-lot.tsx";
import { Groupe, intitulesDe } from "./groupe.tsx";

/** What a batch would change, before anything changes. */
export default async function Page({ params, searchParams }: PageProps<"/cress/[annee]/candidatures/lot">) {
  const [{ annee }, recherche] = await Promise.all([params, searchParams]);
  const actor = await requireActor(`/cress/${annee}/candidatures`);
  const edition = await findEditionInstruite(actor, annee);
  if (!edition) notFound();
  const ids = idsDe(recherche.c);
  const retour = lienListe(edition.annee, lireRetour(recherche.retour));
  const [rows, instructeurs] = await Promise.all([listPourLot(actor, edition.id, ids), listInstructeurs(edition.id)]);
  const instructeur = instructeurs.find((i) => i.id === recherche.instructeur);
  const choix = (effet: Effet) => rows.filter((c) => instructeur && effetDe(actor, c, instructeur.id) === effet);
  const [aConfier, deja, impossibles] = [choix("confier"), choix("deja"), choix("impossible")];
  return (
    <>
      <EnTeteSalle titre="Confier des candidatures" surtitre={<Link href={retour}>Candidatures {annee}</Link>} />
      {rows.length === 0 || !instructeur ? (
        <Vide titre={rows.length === 0 ? "Aucune candidature n’est choisie." : "Personne n’est choisi."}>
          <Link href={retour}>Revenez à la liste</Link>, cochez des candidatures, puis dites à qui les confier.
        </Vide>
      ) : (
        <div className="flex max-w-2xl flex-col gap-6">
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
            retour={retour}
          />
          <p className="-order-1 text-[1.1rem]">{phrase(aConfier.length, deja.length, instructeur.nom)}</p>
          <Groupe titre={`Seront confiées à ${instructeur.nom}`} rows={aConfier} instructeurs={instructeurs} />
          <Groupe titre="Le sont déjà" rows={deja} instructeurs={instructeurs} />
          <Groupe titre="Vous ne pouvez pas les confier" rows={impossibles} />
        </div>
      )}
    </>
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
