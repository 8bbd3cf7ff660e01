import { Bouton } from "@/app/_ui/bouton";
import { ListeFiltre } from "@/app/_ui/liste-filtre";
import { CHAMPS, CHAMPS_REQUIS, type Champ, CLES_CHAMP, lettreDe } from "@/lib/conduite/reprise/champs";
import { type Choix, feuilleDe } from "@/lib/conduite/reprise/schema";
import type { Tableau } from "@/lib/conduite/reprise/tableau";

const requis: readonly Champ[] = CHAMPS_REQUIS;

/** Which column each thing is read in: guessed, put right here. A plain form: its address can be kept. */
export function ChoisirColonnes({ adresse, tableau, choix }: { adresse: string; tableau: Tableau; choix: Choix }) {
  const lignes = feuilleDe(tableau, choix)?.lignes ?? [];
  const entetes = lignes[choix.entete] ?? [];
  const largeur = Math.max(0, ...lignes.slice(0, 50).map((l) => l.length));
  const colonnes = Array.from(
    { length: largeur },
    (_, i) => [String(i), `${lettreDe(i)}${entetes[i] ? ` : ${entetes[i].slice(0, 60)}` : ""}`] as const,
  );
  return (
    <form method="get" action={adresse} className="flex flex-col gap-4">
      <input type="hidden" name="pour" value={choix.feuille} />
      <div className="grid gap-x-6 gap-y-3 md:grid-cols-2 lg:grid-cols-3">
        {tableau.feuilles.length > 1 && (
          <ListeFiltre
            id="feuille"
            label="Feuille"
            valeur={String(choix.feuille)}
            choix={tableau.feuilles.map((f, i) => [String(i), f.nom ?? ""] as const)}
          />
        )}
        <div>
          <label htmlFor="entete" className="text-petit font-semibold">
            Ligne des titres de colonnes
          </label>
          <input
            id="entete"
            name="entete"
            inputMode="numeric"
            defaultValue={choix.entete + 1}
            className="saisie"
            autoComplete="off"
          />
        </div>
        {CLES_CHAMP.map((champ) => (
          <ListeFiltre
            key={champ}
            id={champ}
            label={`${CHAMPS[champ].nom}${requis.includes(champ) ? "" : " (facultatif)"}`}
            valeur={String(choix.colonnes[champ] ?? "")}
            tous="Pas dans ce fichier"
            choix={colonnes}
          />
        ))}
      </div>
      <div>
        <Bouton type="submit" variante="secondaire">
          Lire avec ces colonnes
        </Bouton>
      </div>
    </form>
  );
}
