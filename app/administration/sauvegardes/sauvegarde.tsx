import { ActionBouton } from "@/app/_ui/action-bouton";
import type { listSauvegardes } from "@/lib/conduite/memoire/queries";
import { NOM_ETAT_SAUVEGARDE } from "@/lib/conduite/memoire/wording";
import { tailleEnMots } from "@/lib/socle/fichiers/formats";
import { isAdresseS3 } from "@/lib/socle/s3/place";
import { instantLong } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { sortirSauvegardeAction } from "./actions.ts";
import { Repeter } from "./repeter.tsx";

type Lue = Awaited<ReturnType<typeof listSauvegardes>>[number];

/** One backup: what came of it, where its file has been, whether giving it back was tried. */
export function Sauvegarde({ sauvegarde: s }: { sauvegarde: Lue }) {
  const quand = instantLong(s.demandeeAt);
  return (
    <li className="flex flex-col gap-2 border-filet border-b py-4">
      <h3>{quand}</h3>
      <p>
        {NOM_ETAT_SAUVEGARDE[s.etat]}
        {s.parUnePersonne ? `, demandée par ${s.demandeePar ?? "une personne"}` : ", de la nuit"}
        {s.taille !== null && s.lignes !== null && ` : ${pluriel(s.lignes, "ligne")}, ${tailleEnMots(s.taille)}`}
      </p>
      {s.motif && <p className="text-danger">{s.motif}</p>}
      {s.etat === "faite" && (
        <>
          <p className="break-words">{direSortie(s)}</p>
          {s.repeteeAt && (
            <p className={s.repetitionMotif ? "text-danger" : undefined}>
              Restauration répétée : {instantLong(s.repeteeAt)}. {s.repetitionMotif ?? "Les empreintes sont les mêmes."}
            </p>
          )}
          <div className="flex flex-wrap items-start gap-4">
            <a href={`/administration/sauvegardes/${s.id}`} download className="inline-flex min-h-11 items-center">
              Télécharger<span className="sr-only"> la sauvegarde de {quand}</span>
            </a>
            {!s.sortieAt && (
              <ActionBouton action={sortirSauvegardeAction} input={{ id: s.id }} variante="discret">
                Je l’ai copiée ailleurs<span className="sr-only">, celle de {quand}</span>
              </ActionBouton>
            )}
          </div>
          <Repeter id={s.id} quand={quand} />
        </>
      )}
    </li>
  );
}

function direSortie({ sortieAt, fichier }: Lue): string {
  if (isAdresseS3(fichier ?? undefined)) return `Écrite hors de la machine : ${fichier}`;
  return sortieAt ? `A quitté la machine : ${instantLong(sortieAt)}.` : "N’a pas quitté la machine.";
}
