import { Bouton } from "@/app/_ui/bouton";
import { ListeFiltre } from "@/app/_ui/liste-filtre";
import { Volet } from "@/app/_ui/volet";
import { HORS_DEPARTEMENT } from "@/lib/appel/atelier/filtre";
import { nomDepartement } from "@/lib/appel/candidature/liste/mots-filtre";
import { NOMS_TYPE_ENONCE } from "@/lib/recueil/fiche/wording";
import { TYPES_ENONCE } from "@/lib/recueil/rubriques/types-enonce";
import { type CodeTransition, nomTransition } from "@/lib/socle/transitions/transitions";
import { type FiltreFiches, TRIS_FICHES } from "@/lib/synthese/comite/filtre-fiches";
import { NOM_TRI_FICHES } from "@/lib/synthese/comite/mots-fiches";

/** A plain form: the address it makes can be kept. What is read or not has its own links. */
export function Filtres({
  base,
  filtre,
  transitions,
  departements,
}: {
  base: string;
  filtre: FiltreFiches;
  transitions: readonly CodeTransition[];
  departements: readonly { code: string; nom: string }[];
}) {
  const { q: _q, lecture: _l, depuis: _d, ...autres } = filtre;
  return (
    <form method="get" action={base}>
      {filtre.lecture && <input type="hidden" name="lecture" value={filtre.lecture} />}
      <label htmlFor="q" className="text-petit font-semibold">
        Un mot, une structure, un lieu, un code
      </label>
      <div className="flex gap-x-3">
        <input
          id="q"
          name="q"
          type="search"
          className="saisie min-w-0 flex-1"
          defaultValue={filtre.q}
          maxLength={100}
        />
        <Bouton type="submit" variante="secondaire">
          Chercher
        </Bouton>
      </div>
      <Volet open={Object.keys(autres).length > 0} titre="Filtres et tri">
        <div className="grid gap-x-4 gap-y-3 pt-1 md:grid-cols-2">
          {transitions.length > 1 && (
            <ListeFiltre
              id="transition"
              label="Transition"
              valeur={filtre.transition}
              tous="Toutes"
              choix={transitions.map((t) => [t, nomTransition(t)])}
            />
          )}
          <ListeFiltre
            id="type"
            label="Avec des"
            valeur={filtre.type}
            tous="Énoncés de tout genre"
            choix={TYPES_ENONCE.map((t) => [t, NOMS_TYPE_ENONCE[t]])}
          />
          <ListeFiltre
            id="departement"
            label="Où"
            valeur={filtre.departement}
            tous="Partout"
            choix={[...departements.map((d) => d.code), ...HORS_DEPARTEMENT].map((code) => [
              code,
              nomDepartement(code, { departements }),
            ])}
          />
          <ListeFiltre
            id="tri"
            label="Ranger par"
            valeur={filtre.tri}
            tous="Dernières validées d’abord"
            choix={TRIS_FICHES.map((t) => [t, NOM_TRI_FICHES[t]])}
          />
        </div>
      </Volet>
    </form>
  );
}
