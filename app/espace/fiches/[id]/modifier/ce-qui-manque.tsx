"use client";
import Link from "next/link";
import { useFormContext, useWatch } from "react-hook-form";
import { allerAuChamp } from "@/app/_ui/aller-au-champ";
import { manquesDe } from "@/lib/recueil/fiche/manques";
import type { Retenues } from "@/lib/socle/formulaire/partie";
import { accorder, pluriel } from "@/lib/socle/typographie/nombre";
import { useRubriques } from "../rubriques.tsx";
import type { FicheForme } from "./forme.ts";

const MONTRES = 5;

/** What is left before the fiche can be handed in, each with the way to it; grows shorter as one types. */
export function CeQuiManque({
  sansPresence,
  retenues,
}: {
  sansPresence: { id: string; code: string | null }[];
  /** Answers that are not saved. */
  retenues: Retenues;
}) {
  const { control } = useFormContext<FicheForme>();
  const rubriques = useRubriques();
  const { absents, ateliers } = useWatch({
    control,
    compute: (valeurs: FicheForme) => ({ absents: manquesDe(valeurs, rubriques), ateliers: valeurs.ateliers }),
  });
  const refusees = Object.entries(retenues).filter(([champ]) => absents.every((m) => m.champ !== champ));
  const manques = [...refusees.map(([champ, nom]) => ({ champ, nom })), ...absents];
  const presences = sansPresence.filter((a) => ateliers.includes(a.id));
  const total = manques.length + presences.length;
  const aller = (champ: string) => {
    if (champ === "enonces") document.getElementById("ajouter-enonce")?.focus();
    else allerAuChamp(champ);
  };
  return (
    <section aria-labelledby="manques" className="border-accent border-l-2 pl-4">
      <h2 id="manques" className="text-base">
        {total === 0
          ? "Tout y est : vous pouvez remettre la fiche."
          : `${accorder(total, "Il manque une réponse", `Il manque ${pluriel(total, "réponse")}`)} pour remettre la fiche`}
      </h2>
      {total > 0 && (
        <ul className="flex flex-wrap gap-x-5">
          {presences.map((a) => (
            <li key={a.id}>
              <Link href={`/espace/ateliers/${a.id}/presence`} className="inline-flex min-h-11 items-center">
                la présence{a.code && ` de ${a.code}`}
              </Link>
            </li>
          ))}
          {manques.slice(0, MONTRES).map((m) => (
            <li key={m.champ}>
              <button
                type="button"
                className="min-h-11 text-start text-accent underline"
                onClick={() => aller(m.champ)}
              >
                {m.nom}
              </button>
            </li>
          ))}
          {manques.length > MONTRES && (
            <li className="content-center text-sourdine">et {pluriel(manques.length - MONTRES, "autre")}</li>
          )}
        </ul>
      )}
    </section>
  );
}
