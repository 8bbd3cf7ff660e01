import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { EnTete } from "@/app/_ui/en-tete";
import { Vide } from "@/app/_ui/vide";
import { isCress } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/current";
import { listTravail } from "@/lib/edition/travail";
import { pluriel } from "@/lib/typographie/nombre";

export const metadata: Metadata = { title: "CRESS" };

export default async function Page() {
  const actor = await requireActor("/cress");
  if (!isCress(actor)) notFound();
  const editions = await listTravail(actor);
  return (
    <>
      <EnTete titre="À faire" />
      {editions.length === 0 && <Vide titre="Aucune édition pour l’instant." />}
      <div className="flex flex-col gap-10">
        {editions.map((e) => (
          <section key={e.annee} aria-labelledby={`e${e.annee}`}>
            <h2 id={`e${e.annee}`}>
              <Link href={`/cress/${e.annee}`}>
                Édition {e.annee} : {e.intitule}
              </Link>
            </h2>
            <ul className="max-w-2xl pt-2">
              <Ligne
                href={`/cress/${e.annee}/candidatures?etat=soumise`}
                n={e.candidatures}
                quoi="candidature à examiner"
                pl="candidatures à examiner"
              />
              <Ligne
                href={`/cress/${e.annee}/fiches?vue=presences`}
                n={e.presences}
                quoi="présence à valider"
                pl="présences à valider"
              />
              <Ligne
                href={`/cress/${e.annee}/fiches?vue=remise`}
                n={e.fiches}
                quoi="fiche à valider"
                pl="fiches à valider"
              />
              <Ligne href={`/cress/${e.annee}/synthese`} n={e.enonces} quoi="énoncé à traiter" pl="énoncés à traiter" />
              {e.courriels > 0 && (
                <Ligne
                  href={`/cress/${e.annee}/courriels`}
                  n={e.courriels}
                  quoi="courriel non remis"
                  pl="courriels non remis"
                />
              )}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function Ligne({ href, n, quoi, pl }: { href: string; n: number; quoi: string; pl: string }) {
  return (
    <li className="border-filet border-b">
      <Link
        href={href}
        className={`flex min-h-11 items-center ${n === 0 ? "text-sourdine no-underline hover:underline" : "font-semibold"}`}
      >
        {pluriel(n, quoi, pl)}
      </Link>
    </li>
  );
}
