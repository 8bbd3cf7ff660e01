import Link from "next/link";
import { exposants } from "@/app/_ui/exposants";
import type { Retard } from "@/lib/conduite/avancement/retards";
import { DIRE_RETARD } from "@/lib/conduite/avancement/wording";
import { joursDeRetard } from "@/lib/socle/horloge/echeance";
import { dateLongue } from "@/lib/socle/typographie/dates";
import { nombre, pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";

/** What is past its day: how many, who is waited for, since when, and the oldest. */
export function Retards({ retards, annee, jour }: { retards: readonly Retard[]; annee: number; jour: string }) {
  if (retards.length === 0) return null;
  return (
    <section aria-labelledby="retards" className="max-w-3xl pb-10">
      <h2 id="retards">Ce qui tarde</h2>
      <ul>
        {retards.map((r) => {
          const { quoi, qui, liste, un } = DIRE_RETARD[r.cle];
          const jours = joursDeRetard(r.depuis, jour) ?? 0;
          return (
            <li key={r.cle} className="border-filet border-b py-2">
              <p className="flex flex-wrap items-baseline justify-between gap-x-6">
                <Link href={liste(annee)} className="inline-flex min-h-11 items-center font-semibold">
                  {quoi} : {nombre(r.n)} en retard
                </Link>
                <span className="text-sourdine">On attend {qui}</span>
              </p>
              <p className="text-petit">
                La plus ancienne échéance, {exposants(dateLongue(r.depuis))}, il y a {pluriel(jours, "jour")} :{" "}
                <Link href={un(r.id, annee)}>{typographier(r.titre) || "sans titre"}</Link>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
