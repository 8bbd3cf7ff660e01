import Link from "next/link";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { AvantApres, Mots } from "@/app/_ui/avant-apres";
import { Blocs } from "@/app/_ui/blocs";
import { exposants } from "@/app/_ui/exposants";
import { dateLongue, jourLocal } from "@/lib/socle/typographie/dates";
import { enumerer } from "@/lib/socle/typographie/enumerer";
import { typographier } from "@/lib/socle/typographie/texte";
import { direPoint } from "@/lib/synthese/consolidation/dire";
import type { PointARelire } from "@/lib/synthese/consolidation/fraicheur";
import { phraseSoutien } from "@/lib/synthese/consolidation/wording";
import { detacherPerimeAction, relireAction } from "./actions.ts";

/** A point, and beside it what changed in the words it was written from. */
export function PointPerime({ p, chapitre, ouvert }: { p: PointARelire; chapitre: string; ouvert: boolean }) {
  const changes = p.changees.filter((c) => c.apres !== null);
  const retires = p.changees.filter((c) => c.apres === null);
  return (
    <li id={p.code} className="flex flex-col gap-4 border-filet border-b py-6">
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        <section aria-labelledby={`titre-${p.code}`} className="flex flex-col gap-2">
          <h2 id={`titre-${p.code}`}>Point {p.code}</h2>
          <div className="lecture flex flex-col gap-2">
            <Blocs blocs={direPoint(p)} />
          </div>
          <p className="text-petit text-sourdine">{phraseSoutien(p.soutien)}</p>
        </section>
        <section
          aria-label={`Ce qui a changé sous ${p.code}`}
          className="flex flex-col gap-4 border-accent border-l-2 pl-4"
        >
          {p.changees.map((c) => (
            <div key={c.enonceId} className="flex flex-col gap-1">
              <h3 className="font-normal text-[1rem]">
                <Link href={`/cress/fiches/${c.ficheId}#${c.code}`} className="font-semibold">
                  {c.code}
                </Link>{" "}
                {c.apres === null ? (
                  "n’est plus dans sa fiche"
                ) : (
                  <>
                    a changé
                    {c.depuis && <> le {exposants(dateLongue(jourLocal(c.depuis)))}</>}
                  </>
                )}
              </h3>
              {c.apres === null ? (
                <AvantApres avant={typographier(c.avant)} apres="" />
              ) : (
                <Mots avant={typographier(c.avant)} apres={typographier(c.apres)} />
              )}
            </div>
          ))}
        </section>
      </div>
      {ouvert && (
        <div className="flex flex-wrap items-start gap-3">
          {changes.length > 0 && (
            <ActionBouton
              action={relireAction}
              input={{ pointId: p.id, enonceIds: changes.map((c) => c.enonceId) }}
              variante="secondaire"
            >
              Relu, inchangé<span className="sr-only"> : {p.code}</span>
            </ActionBouton>
          )}
          {retires.map((c) => (
            <ActionBouton
              key={c.enonceId}
              action={detacherPerimeAction}
              input={{ pointId: p.id, enonceId: c.enonceId }}
              variante="secondaire"
            >
              Détacher {c.code}
              <span className="sr-only"> de {p.code}</span>
            </ActionBouton>
          ))}
          <Link href={`${chapitre}?point=${p.code}`} className="inline-flex min-h-11 items-center">
            Ouvrir {p.code} dans le chapitre
          </Link>
        </div>
      )}
      {retires.length > 0 && retires.length === p.sources.length && (
        <p className="text-petit text-sourdine">
          {p.code} ne cite que {enumerer(retires.map((c) => c.code))} : le détacher le retire de la synthèse.
        </p>
      )}
    </li>
  );
}
