import { type FiltreProgramme, HORS_DEPARTEMENT, lienProgramme } from "@/lib/appel/atelier/filtre";
import type { AtelierPublic } from "@/lib/appel/atelier/public";
import { isCompte } from "@/lib/appel/atelier/states";
import { lieuCompte } from "@/lib/synthese/chiffres/compute";
import { CarteDepartements, TableTerritoires } from "../../_ui/carte-departements.tsx";

const NOM_HORS = { distanciel: "À distance", non_disponible: "Lieu non communiqué" } as const;

/** Where the ateliers of the programme are: numbers on the map, the list beside it leads to them. */
export function VueCarte({
  annee,
  ateliers,
  departements,
  filtre,
}: {
  annee: number;
  ateliers: readonly AtelierPublic[];
  departements: readonly { code: string; nom: string }[];
  filtre: FiltreProgramme;
}) {
  const lieux = ateliers
    .filter((a) => isCompte(a.etat))
    .map((a) => lieuCompte({ modalite: a.modalite, departement: a.codeDepartement }));
  const territoire = (code: string, nom: string) => ({
    code,
    nom,
    nombre: lieux.filter((l) => l === code).length,
    href: lienProgramme(annee, { ...filtre, departement: code }),
  });
  const surLaCarte = departements.map((d) => territoire(d.code, d.nom));
  const hors = HORS_DEPARTEMENT.map((code) => territoire(code, NOM_HORS[code]));
  return (
    <section aria-labelledby="carte" className="grid gap-x-12 gap-y-6 pt-8 lg:grid-cols-[1fr_22rem] lg:items-center">
      <h2 id="carte" className="lg:col-span-2">
        Où les ateliers ont lieu
      </h2>
      <CarteDepartements territoires={surLaCarte} titre="Ateliers par département" />
      <TableTerritoires
        territoires={[...surLaCarte, ...hors]}
        caption="Nombre d’ateliers du programme par département"
      />
    </section>
  );
}
