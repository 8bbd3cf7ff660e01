import { Bouton } from "@/app/_ui/bouton";
import { ChampRecherche } from "@/app/_ui/champ-recherche";
import { nommer } from "./dire-structures.ts";

type Structure = { id: string; nom: string; commune: string | null };

/** Finds structures by their names and compares two: those one checks are kept from one search to the next. */
export function Comparer({
  q,
  choisies,
  trouvees,
  reunir,
}: {
  q: string;
  choisies: readonly Structure[];
  trouvees: readonly Structure[];
  /** Where two are made one. */
  reunir: string;
}) {
  const gardees = new Set(choisies.map((s) => s.id));
  const autres = trouvees.filter((s) => !gardees.has(s.id));
  const offertes = [...choisies, ...autres];
  return (
    <form className="flex flex-col gap-3">
      <search className="flex max-w-xl flex-wrap items-end gap-4">
        <ChampRecherche label="Nom, sigle ou ancien nom" valeur={q} id="nom-structure" className="min-w-0 flex-1" />
        <Bouton type="submit" variante="secondaire">
          Chercher
        </Bouton>
      </search>
      {q && trouvees.length === 0 && <p className="pt-4">Aucune structure ne porte ce nom.</p>}
      {offertes.length > 0 && (
        <>
          <fieldset className="mt-4 max-w-3xl">
            <legend className="pb-1 font-semibold">Choisissez-en deux</legend>
            {offertes.map((s) => (
              <label key={s.id} className="flex min-h-11 items-center gap-3 border-filet border-b">
                <input type="checkbox" name="s" value={s.id} defaultChecked={gardees.has(s.id)} className="size-5" />
                {nommer(s)}
              </label>
            ))}
          </fieldset>
          <p className="max-w-2xl text-petit text-sourdine">
            Elles ne portent pas le même nom ? Cochez la première, cherchez l’autre : la première reste choisie.
          </p>
          <div>
            <Bouton type="submit" variante="secondaire" formAction={reunir}>
              Comparer
            </Bouton>
          </div>
        </>
      )}
    </form>
  );
}
