"use client";
import Link from "next/link";
import { Bouton } from "@/app/_ui/bouton";
import { HORS_DEPARTEMENT } from "@/lib/appel/atelier/filtre";
import { nomDepartement } from "@/lib/appel/candidature/liste/mots-filtre";
import { type FiltreRetours, lienRetours } from "@/lib/recueil/retour/filtre";
import { pluriel } from "@/lib/socle/typographie/nombre";

/** A plain form: the address it makes can be kept and sent. What is missing has its own links above. */
export function FiltresRetours({
  action,
  filtre,
  departements,
  total,
}: {
  action: string;
  filtre: FiltreRetours;
  departements: readonly { code: string; nom: string }[];
  total: number;
}) {
  const codes = [...departements.map((d) => d.code), ...HORS_DEPARTEMENT];
  return (
    <form
      method="get"
      action={action}
      className="flex flex-wrap items-end gap-x-6 gap-y-3 border-filet border-y py-4 print:hidden"
    >
      {filtre.manque && <input type="hidden" name="manque" value={filtre.manque} />}
      <div className="w-full md:w-64">
        <label htmlFor="departement" className="text-petit font-semibold">
          Où
        </label>
        <select id="departement" name="departement" className="saisie" defaultValue={filtre.departement ?? ""}>
          <option value="">Partout</option>
          {codes.map((code) => (
            <option key={code} value={code}>
              {nomDepartement(code, { departements })}
            </option>
          ))}
        </select>
      </div>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          name="retard"
          value="oui"
          defaultChecked={filtre.retard === "oui"}
          className="size-5 accent-accent"
        />
        En retard seulement
      </label>
      <Bouton type="submit" variante="secondaire">
        Filtrer
      </Bouton>
      <p role="status" className="min-h-11 content-center font-semibold">
        {pluriel(total, "atelier")}
      </p>
      {(filtre.departement || filtre.retard) && (
        <Link href={lienRetours(action, { manque: filtre.manque })} className="min-h-11 content-center">
          Enlever ces filtres
        </Link>
      )}
    </form>
  );
}
