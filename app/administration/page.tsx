import Link from "next/link";
import { Attentes } from "@/app/_ui/attentes";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { NOM_ETAT_EDITION } from "@/lib/appel/edition/wording";
import { listAFaireAdministration } from "@/lib/conduite/afaire/administration";
import { listAttentesSauvegardes } from "@/lib/conduite/memoire/queries";
import { requireAdministrateur } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { PAGES_ADMINISTRATION } from "./pages.ts";

export default async function Page() {
  const actor = await requireAdministrateur("/administration");
  const [{ attentes: autres, editions }, sauvegardes] = await Promise.all([
    listAFaireAdministration(actor),
    listAttentesSauvegardes(actor, await now()),
  ]);
  const attentes = [...autres, ...sauvegardes];
  return (
    <>
      <EnTeteSalle titre="À faire" surtitre="Administration">
        {attentes.length === 0 && <p>Rien n’attend.</p>}
      </EnTeteSalle>
      <div className="flex flex-col gap-10">
        <Attentes attentes={attentes} />
        {PAGES_ADMINISTRATION.length > 0 && (
          <ul className="max-w-2xl">
            {PAGES_ADMINISTRATION.map((p) => (
              <li key={p.href} className="border-filet border-b py-3">
                <Link href={p.href} className="inline-flex min-h-11 items-center font-semibold">
                  {p.nom}
                </Link>
                <p className="text-sourdine">{p.aide}</p>
              </li>
            ))}
          </ul>
        )}
        <section aria-labelledby="editions" className="flex flex-col gap-2">
          <h2 id="editions">Éditions</h2>
          {editions.length === 0 && <Vide titre="Aucune édition pour l’instant." />}
          <ul className="max-w-2xl">
            {editions.map((e) => (
              <li
                key={e.annee}
                className="flex flex-col justify-between gap-x-6 border-filet border-b py-1 md:flex-row"
              >
                <Link href={`/cress/${e.annee}`} className="inline-flex min-h-11 items-center">
                  Édition {e.annee} : {e.intitule}
                </Link>
                <span className="shrink-0 text-sourdine md:inline-flex md:min-h-11 md:items-center">
                  {NOM_ETAT_EDITION[e.etat]}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
