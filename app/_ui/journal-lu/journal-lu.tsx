import Link from "next/link";
import { Vide } from "@/app/_ui/vide";
import { lienJournal, lireCurseur, lireFiltreJournal } from "@/lib/conduite/historique/filtre";
import { listChoixJournal, listJournal, type Portee } from "@/lib/conduite/historique/lire";
import type { Actor } from "@/lib/socle/acteur/actor";
import { isAdministrateur } from "@/lib/socle/acteur/actor";
import { FiltresJournal } from "./filtres.tsx";
import { LignesJournal } from "./lignes.tsx";

type Parametres = Record<string, string | string[] | undefined>;

/** The journal of an edition or of the instance: what one looks for, a page of lines, the way to the next, the file. */
export async function JournalLu({
  actor,
  portee,
  annee,
  chemin,
  recherche,
}: {
  actor: Actor;
  portee: Portee;
  annee: number | null;
  chemin: string;
  recherche: Parametres;
}) {
  const filtre = lireFiltreJournal(recherche);
  const avant = lireCurseur(recherche.avant);
  const [{ lignes, suite }, choix] = await Promise.all([
    listJournal(actor, portee, filtre, avant),
    listChoixJournal(actor, portee),
  ]);
  const filtree = Object.keys(filtre).length > 0;
  return (
    <div className="flex flex-col gap-6">
      <FiltresJournal chemin={chemin} filtre={filtre} choix={choix} />
      <p className="flex flex-wrap gap-x-6 print:hidden">
        <a href={lienJournal(`${chemin}/export.csv`, filtre)} className="inline-flex min-h-11 items-center">
          {filtree ? "Exporter ces lignes (CSV)" : "Exporter le journal (CSV)"}
        </a>
        {filtree && (
          <Link href={chemin} className="inline-flex min-h-11 items-center">
            Enlever les filtres
          </Link>
        )}
      </p>
      {lignes.length === 0 ? (
        <Vide titre={filtree ? "Rien ne répond à ces filtres." : "Rien ne s’est encore passé ici."} />
      ) : (
        <LignesJournal lignes={lignes} annee={annee} administrateur={isAdministrateur(actor)} />
      )}
      {(avant || suite) && (
        <nav aria-label="Pages" className="flex gap-6">
          {avant && (
            <Link href={lienJournal(chemin, filtre)} className="inline-flex min-h-11 items-center">
              Le plus récent
            </Link>
          )}
          {suite && (
            <Link href={lienJournal(chemin, filtre, suite)} className="inline-flex min-h-11 items-center">
              Plus ancien
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}
