import Link from "next/link";
import { Bouton } from "@/app/_ui/bouton";
import { EnTeteSalle } from "@/app/_ui/en-tete-salle";
import { exposants } from "@/app/_ui/exposants";
import { findRegistre } from "@/lib/conduite/registre/queries";
import { direDuree, REGISTRE } from "@/lib/conduite/registre/registre";
import { CLES_REGLE, REGLES } from "@/lib/conduite/registre/regles";
import { requireAdministrateur } from "@/lib/socle/auth/current";
import { now } from "@/lib/socle/horloge/now";
import { dateLongue, instantLong, jourLocal } from "@/lib/socle/typographie/dates";
import { jourLu } from "@/lib/socle/typographie/jour-lu";
import { nombre, pluriel } from "@/lib/socle/typographie/nombre";

export default async function Page({ searchParams }: PageProps<"/administration/registre">) {
  const actor = await requireAdministrateur("/administration/registre");
  const { jour } = await searchParams;
  const voulu = typeof jour === "string" ? (jourLu(jour) ?? null) : null;
  const maintenant = await now();
  const lu = await findRegistre(actor, maintenant, voulu);
  if (!lu) return null;
  const { derniere, faites, prochaine, repetition } = lu;
  return (
    <>
      <EnTeteSalle titre="Registre" surtitre={<Link href="/administration">Administration</Link>}>
        <p className="max-w-2xl text-sourdine">
          Ce qui est gardé des personnes, pourquoi, qui le lit et jusqu’à quand. L’effacement lit ces durées : il n’y en
          a pas d’autres. Le résumé public est dans <Link href="/confidentialite">Confidentialité</Link>.
        </p>
        <p className="hidden print:block">Tel qu’il était le {exposants(dateLongue(jourLocal(maintenant)))}.</p>
      </EnTeteSalle>
      <div className="flex flex-col gap-10">
        <section aria-labelledby="effacement" className="flex max-w-2xl flex-col gap-4">
          <h2 id="effacement">Effacement</h2>
          {derniere ? (
            <>
              <p>
                Le dernier, {exposants(instantLong(derniere.at))}
                {derniere.echecs > 0 && (
                  <strong className="text-danger">
                    {" "}: {pluriel(derniere.echecs, "règle n’a pas pu s’appliquer", "règles n’ont pas pu s’appliquer")}
                    , voyez le journal du serveur
                  </strong>
                )}
                .
              </p>
              <Effaces comptes={derniere.comptes} rien="Rien n’était arrivé à son terme." />
            </>
          ) : (
            <p>Il n’a pas encore eu lieu.</p>
          )}
          <p>Le prochain, {exposants(instantLong(prochaine))}.</p>
          <form method="get" className="flex flex-wrap items-end gap-4 print:hidden">
            <div>
              <label htmlFor="jour" className="text-petit font-semibold">
                Ce qui partirait le
              </label>
              <input id="jour" name="jour" type="date" required defaultValue={voulu ?? undefined} className="saisie" />
            </div>
            <Bouton type="submit" variante="secondaire">
              Voir
            </Bouton>
          </form>
          {repetition && (
            <section aria-labelledby="repetition" className="rounded bg-voile px-5 py-4">
              <h3 id="repetition">Le {exposants(dateLongue(repetition.jour))} partiraient</h3>
              <Effaces comptes={repetition.comptes} rien="Rien de ce qui est gardé aujourd’hui." />
            </section>
          )}
        </section>
        <section aria-labelledby="registre">
          <h2 id="registre">Ce qui est gardé</h2>
          <ul className="grid gap-x-12 gap-y-6 pt-3 lg:grid-cols-2">
            {REGISTRE.map((l) => (
              <li key={l.cle} className="border-filet border-t pt-3">
                <p className="font-semibold">{l.donnees}</p>
                <dl className="grid grid-cols-[5.5rem_1fr] gap-x-3 gap-y-1 pt-2 text-petit">
                  <dt className="text-sourdine">Pourquoi</dt>
                  <dd>{l.finalite}</dd>
                  <dt className="text-sourdine">Base</dt>
                  <dd>{l.base}</dd>
                  <dt className="text-sourdine">Qui lit</dt>
                  <dd>{l.lecteurs}</dd>
                  <dt className="text-sourdine">Durée</dt>
                  <dd>{direDuree(l)}</dd>
                </dl>
              </li>
            ))}
          </ul>
        </section>
        {faites.length > 1 && (
          <section aria-labelledby="precedents" className="max-w-2xl">
            <h2 id="precedents">Les derniers effacements</h2>
            <ul>
              {faites.map((f) => (
                <li key={f.id} className="flex flex-wrap justify-between gap-x-6 border-filet border-b py-2">
                  <span>{exposants(instantLong(f.at))}</span>
                  <span className="text-sourdine">{direTotal(f.comptes)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}

const direTotal = (comptes: Record<string, number>) => {
  const total = Object.values(comptes).reduce((n, c) => n + c, 0);
  return total === 0 ? "rien" : pluriel(total, "ligne effacée", "lignes effacées");
};

function Effaces({ comptes, rien }: { comptes: Record<string, number>; rien: string }) {
  const effacees = CLES_REGLE.filter((cle) => (comptes[cle] ?? 0) > 0);
  if (effacees.length === 0) return <p>{rien}</p>;
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-x-6">
      {effacees.map((cle) => (
        <div key={cle} className="col-span-2 grid grid-cols-subgrid border-filet border-b py-1.5">
          <dt>{REGLES[cle].efface}</dt>
          <dd className="nombre">{nombre(comptes[cle] ?? 0)}</dd>
        </div>
      ))}
    </dl>
  );
}
