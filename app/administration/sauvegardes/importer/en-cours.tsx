import { ActionBouton } from "@/app/_ui/action-bouton";
import type { listImportations } from "@/lib/conduite/memoire/importation/queries";
import { PART_OCTETS, VIE_HEURES } from "@/lib/conduite/memoire/importation/rules";
import { NOM_ETAT_IMPORTATION } from "@/lib/conduite/memoire/importation/wording";
import { tailleEnMots } from "@/lib/socle/fichiers/formats";
import { instantLong } from "@/lib/socle/typographie/dates";
import { Suivre } from "../suivre.tsx";
import { abandonnerImportationAction, ecrireImportationAction } from "./actions.ts";
import { ApercuLu } from "./apercu.tsx";
import { CleSeule } from "./cle-seule.tsx";

type Lue = Awaited<ReturnType<typeof listImportations>>[number];

/** The file that is here: what is awaited of it, or of somebody. */
export function EnCours({ importation: i }: { importation: Lue }) {
  const travaille = i.etat === "lecture" || i.etat === "ecriture";
  return (
    <section aria-labelledby="en-cours" className="flex max-w-2xl flex-col gap-4">
      <div className="flex flex-col gap-1">
        <h2 id="en-cours">{i.apercu ? `Édition ${i.apercu.annee}` : "Le fichier"}</h2>
        <p role="status" className="font-semibold">
          {NOM_ETAT_IMPORTATION[i.etat]}
        </p>
      </div>
      <p className="text-petit text-sourdine">
        {tailleEnMots(i.taille)}, par {i.deposeePar ?? "une personne"}, {instantLong(i.deposeeAt)}
        {!travaille && `. Sans réponse, le fichier s’efface au bout de ${VIE_HEURES} heures.`}
      </p>
      {i.motif && (
        <p role="note" className="text-danger">
          {i.motif}
        </p>
      )}
      {i.etat === "envoi" && (
        <p>
          {tailleEnMots(Math.min(i.taille, i.recues * PART_OCTETS))} sur {tailleEnMots(i.taille)} sont arrivés. L’envoi
          continue dans la page où il a commencé ; si elle est fermée, effacez ce fichier et recommencez.
        </p>
      )}
      {i.etat === "deposee" && <CleSeule id={i.id} />}
      {travaille && (
        <div className="flex flex-col gap-2">
          <Suivre />
          <progress
            aria-label="Avancement de la lecture"
            value={Math.min(i.lus, i.taille)}
            max={i.taille}
            className="w-full max-w-xl accent-accent"
          />
          <p>
            {i.etat === "lecture"
              ? "Tout est relu et vérifié, rien n’est écrit. Vous pouvez fermer cette page et revenir."
              : "Relue, l’édition s’écrit d’un coup, ou pas du tout : pendant cet instant, les autres pages attendent. Vous pouvez fermer celle-ci et revenir."}
          </p>
        </div>
      )}
      {i.apercu && <ApercuLu apercu={i.apercu} id="en-cours" />}
      <div className="flex flex-wrap items-start gap-4">
        {i.etat === "lue" && (
          <ActionBouton action={ecrireImportationAction} input={{ id: i.id }}>
            Importer l’édition {i.apercu?.annee}
          </ActionBouton>
        )}
        {!travaille && (
          <ActionBouton action={abandonnerImportationAction} input={{ id: i.id }} variante="discret">
            Effacer ce fichier
          </ActionBouton>
        )}
      </div>
    </section>
  );
}
