import { Bouton } from "@/app/_ui/bouton";
import { JourFiltre } from "@/app/_ui/jour-filtre";
import { ListeFiltre } from "@/app/_ui/liste-filtre";
import { NOM_SUJET, nomGenre } from "@/lib/conduite/historique/dire";
import { APPLICATION, type FiltreJournal } from "@/lib/conduite/historique/filtre";
import type { listChoixJournal } from "@/lib/conduite/historique/lire";
import { trierFr } from "@/lib/socle/typographie/tri";

/** A plain form: the address it makes can be kept and sent. Only what has happened is offered. */
export function FiltresJournal({
  chemin,
  filtre,
  choix,
}: {
  chemin: string;
  filtre: FiltreJournal;
  choix: Awaited<ReturnType<typeof listChoixJournal>>;
}) {
  const nommer = <T,>(cles: readonly T[], nom: (cle: T) => string) =>
    trierFr(
      cles.map((cle) => [cle, nom(cle)] as const),
      ([, mot]) => mot,
    );
  return (
    <search>
      <form method="get" action={chemin} className="flex max-w-4xl flex-wrap items-end gap-x-5 gap-y-3 print:hidden">
        {filtre.id && <input type="hidden" name="id" value={filtre.id} />}
        <div className="w-full md:w-60">
          <ListeFiltre
            id="sujet"
            label="Sur quoi"
            valeur={filtre.sujet}
            tous="Tout"
            choix={nommer(choix.sujets, (s) => NOM_SUJET[s])}
          />
        </div>
        <div className="w-full md:w-72">
          <ListeFiltre
            id="genre"
            label="Ce qui s’est passé"
            valeur={filtre.genre}
            tous="Tout"
            choix={nommer(choix.genres, nomGenre)}
          />
        </div>
        <div className="w-full md:w-72">
          <ListeFiltre
            id="qui"
            label="Par qui"
            valeur={filtre.qui}
            tous="Tout le monde"
            choix={[[APPLICATION, "L’application"], ...choix.personnes.map((p) => [p.id, p.nom] as const)]}
          />
        </div>
        <JourFiltre id="du" label="Du" valeur={filtre.du} />
        <JourFiltre id="au" label="Au" valeur={filtre.au} />
        <Bouton type="submit" variante="secondaire">
          Filtrer
        </Bouton>
      </form>
    </search>
  );
}
