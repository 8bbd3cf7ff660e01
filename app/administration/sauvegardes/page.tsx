import Link from "next/link";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { listEditions } from "@/lib/appel/edition/queries";
import {
  listEditionsSeules,
  listSauvegardes,
  ouVontSauvegardes,
  sauvegardeAvecCle,
  veillerSauvegardes,
} from "@/lib/conduite/memoire/queries";
import { DIRE_ALERTE } from "@/lib/conduite/memoire/wording";
import { requireAdministrateur } from "@/lib/socle/auth/current";
import { findEtatDesFichiers } from "@/lib/socle/fichiers/queries";
import { now } from "@/lib/socle/horloge/now";
import { demanderSauvegardeAction } from "./actions.ts";
import { EditionsSeules } from "./editions-seules.tsx";
import { Fichiers } from "./fichiers.tsx";
import { Sauvegarde } from "./sauvegarde.tsx";
import { Suivre } from "./suivre.tsx";

export default async function Page() {
  const actor = await requireAdministrateur("/administration/sauvegardes");
  const [liste, exportees, editions, alertes, fichiers] = await Promise.all([
    listSauvegardes(actor),
    listEditionsSeules(actor),
    listEditions(actor),
    veillerSauvegardes(actor, await now()),
    findEtatDesFichiers(actor),
  ]);
  const isEnRoute = [...liste, ...exportees].some((s) => s.etat === "demandee" || s.etat === "en_cours");
  const avecCle = sauvegardeAvecCle(actor);
  const ou = ouVontSauvegardes(actor);
  return (
    <div className="flex flex-col gap-8">
      <EnTeteSalle titre="Sauvegardes" surtitre={<Link href="/administration">Administration</Link>}>
        <p className="max-w-2xl">
          Toute la base, fichiers compris, dans un fichier chiffré : il s’en fait un chaque nuit. Sept jours sont
          gardés, puis un par semaine pendant cinq semaines et un par mois pendant un an.
        </p>
        {avecCle && ou && (
          <p className="mt-2 max-w-2xl break-words">
            {"seau" in ou
              ? `Chacun part hors de cette machine, chez ${ou.hote} : ${ou.seau}`
              : `Chacun s’écrit dans le dossier ${ou.dossier}.`}
          </p>
        )}
      </EnTeteSalle>
      {isEnRoute && <Suivre />}
      {alertes.map((alerte) => (
        <p key={alerte} role="note" className="max-w-2xl font-semibold text-danger">
          {DIRE_ALERTE[alerte]}
        </p>
      ))}
      {avecCle ? (
        <ActionBouton action={demanderSauvegardeAction} input={{}}>
          Sauvegarder maintenant
        </ActionBouton>
      ) : (
        <section aria-labelledby="cle" className="flex max-w-2xl flex-col gap-3">
          <h2 id="cle">Donner une clé</h2>
          <p>
            Qui tient le serveur fait une clé par <code>npm run sauvegarde -- --cle</code>, garde sa partie secrète hors
            de la machine, et donne l’autre par <code>TRAME_CLE_SAUVEGARDE</code> : sans elle, rien ne s’écrit.
          </p>
        </section>
      )}
      <section aria-labelledby="liste" className="flex max-w-2xl flex-col gap-3">
        <h2 id="liste">Les dernières</h2>
        {liste.length === 0 ? (
          <Vide titre="Aucune sauvegarde pour l’instant." />
        ) : (
          <ul className="max-w-2xl">
            {liste.map((s) => (
              <Sauvegarde key={s.id} sauvegarde={s} />
            ))}
          </ul>
        )}
      </section>
      <EditionsSeules
        editions={editions.map(({ annee, intitule }) => ({ annee, intitule }))}
        exportees={exportees}
        avecCle={avecCle}
      />
      <section aria-labelledby="importer" className="flex max-w-2xl flex-col gap-3">
        <h2 id="importer">Une édition d’une autre instance</h2>
        <p>
          Exportée là-bas, elle vient ici par son fichier et sa clé ; vous voyez ce qu’il amène avant que rien ne
          s’écrive.
        </p>
        <Link href="/administration/sauvegardes/importer" className="inline-flex min-h-11 items-center self-start">
          Importer une édition
        </Link>
      </section>
      {fichiers && <Fichiers fichiers={fichiers} />}
    </div>
  );
}
