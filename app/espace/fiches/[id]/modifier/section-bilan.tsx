"use client";
import { useFormContext } from "react-hook-form";
import { Volet } from "@/app/_ui/volet";
import { deLaPartie, type Rubrique } from "@/lib/recueil/rubriques/rubriques";
import { enumerer } from "@/lib/socle/typographie/enumerer";
import { useRubriques } from "../rubriques.tsx";
import { ChampRubrique, isRepondue } from "./champ-rubrique.tsx";
import type { FicheForme } from "./forme.ts";

/** What may be told besides: it stays folded as long as it may stay empty. */
export function SectionBilan() {
  const { getValues } = useFormContext<FicheForme>();
  const rubriques = useRubriques();
  const f = getValues();
  const montrees = (partie: "suite" | "avis") =>
    deLaPartie(rubriques, partie).filter((r) => !r.retiree || isRepondue(f, r));
  const [suite, avis] = [montrees("suite"), montrees("avis")];
  if (suite.length + avis.length === 0) return null;
  const libre = [...suite, ...avis].every((r) => r.demande === "facultative");
  const ouvert = (liste: readonly Rubrique[]) => liste.some((r) => r.demande !== "facultative" || isRepondue(f, r));
  return (
    <section aria-labelledby="bilan" className="flex flex-col gap-2">
      <h2 id="bilan">{libre ? "Si vous avez encore un moment" : "Pour finir"}</h2>
      {libre && <p className="text-sourdine">Tout est facultatif ici.</p>}
      {suite.length > 0 && (
        <Partie titre={enEnumeration(suite.map((r) => r.nom))} ouvert={ouvert(suite)}>
          {suite.map((r) => (
            <ChampRubrique key={r.cle} rubrique={r} />
          ))}
        </Partie>
      )}
      {avis.length > 0 && (
        <Partie titre="Votre avis sur l’atelier et sur cette fiche" ouvert={ouvert(avis)}>
          <p className="text-petit text-sourdine">Lu par la CRESS seulement, jamais publié.</p>
          {avis.map((r) => (
            <ChampRubrique key={r.cle} rubrique={r} />
          ))}
        </Partie>
      )}
    </section>
  );
}

/** « Paroles entendues et suites » */
const enEnumeration = (noms: readonly string[]) =>
  enumerer(noms.map((nom, i) => (i === 0 ? nom : nom.charAt(0).toLowerCase() + nom.slice(1))));

function Partie({ titre, ouvert, children }: { titre: string; ouvert: boolean; children: React.ReactNode }) {
  return (
    <Volet titre={titre} className="border-filet border-t" open={ouvert}>
      <div className="flex flex-col gap-6 py-4">{children}</div>
    </Volet>
  );
}
