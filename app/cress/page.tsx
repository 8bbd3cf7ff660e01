import Link from "next/link";
import { notFound } from "next/navigation";
import { Attentes } from "@/app/_ui/attentes";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { total } from "@/lib/conduite/afaire/attente";
import { listAFaireCress } from "@/lib/conduite/afaire/cress";
import { isCress } from "@/lib/socle/acteur/actor";
import { requireActor } from "@/lib/socle/auth/current";
import { nombre } from "@/lib/socle/typographie/nombre";
import { RECENTES } from "./pages-edition.ts";

export default async function Page() {
  const actor = await requireActor("/cress");
  if (!isCress(actor)) notFound();
  const { generales, editions } = await listAFaireCress(actor);
  const anciennes = editions.slice(RECENTES).map((e) => ({ annee: e.annee, attend: total(e.attentes) }));
  return (
    <>
      <EnTeteSalle titre="À faire" />
      <div className="flex flex-col gap-10">
        <Attentes attentes={generales.filter((a) => a.n > 0)} />
        <p className="text-petit">
          <Link href="/espace/mes-donnees#recapitulatif" className="inline-flex min-h-11 items-center">
            Recevoir cette page par courriel
          </Link>
        </p>
        {editions.length === 0 && <Vide titre="Aucune édition pour l’instant." />}
        {editions.slice(0, RECENTES).map((e) => (
          <section key={e.annee} aria-labelledby={`e${e.annee}`}>
            <h2 id={`e${e.annee}`}>
              <Link href={`/cress/${e.annee}`}>
                Édition {e.annee} : {e.intitule}
              </Link>
            </h2>
            <Attentes attentes={e.attentes} de={e.annee} />
          </section>
        ))}
        {anciennes.length > 0 && (
          <section aria-labelledby="editions">
            <h2 id="editions">Éditions précédentes</h2>
            <ul className="max-w-2xl pt-2">
              {anciennes.map(({ annee, attend }) => (
                <li key={annee} className="border-filet border-b">
                  <Link href={`/cress/${annee}`} prefetch={false} className="entree-salle">
                    <span>Édition {annee}</span>
                    {attend > 0 && <span>{nombre(attend)} en attente</span>}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
