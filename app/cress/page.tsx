import Link from "next/link";
import { notFound } from "next/navigation";
import { Attentes } from "@/app/_ui/attentes";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { Vide } from "@/app/_ui/vide";
import { listAFaireCress } from "@/lib/afaire/cress";
import { isCress } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/current";

export default async function Page() {
  const actor = await requireActor("/cress");
  if (!isCress(actor)) notFound();
  const { generales, editions } = await listAFaireCress(actor);
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
        {editions.map((e) => (
          <section key={e.annee} aria-labelledby={`e${e.annee}`}>
            <h2 id={`e${e.annee}`}>
              <Link href={`/cress/${e.annee}`}>
                Édition {e.annee} : {e.intitule}
              </Link>
            </h2>
            <Attentes attentes={e.attentes} de={e.annee} />
          </section>
        ))}
      </div>
    </>
  );
}
