"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { type CleRubrique, FORMES, PARTIES, type Partie } from "@/lib/rubriques/rubriques";
import { type RubriquesSaisies, rubriquesVoulues } from "@/lib/rubriques/schema";
import { AIDE_PARTIE, NOM_PARTIE } from "@/lib/rubriques/wording";
import { modifierRubriquesAction } from "./actions.ts";
import { UneRubrique } from "./une-rubrique.tsx";

type V = RubriquesSaisies;
/** How many fiches answer each. */
type Reponses = Record<CleRubrique, number>;

export function FormulaireRubriques({
  id,
  version,
  reponses,
  saisie,
}: {
  id: string;
  version: number;
  reponses: Reponses;
  saisie: V;
}) {
  const [fait, setFait] = useState(false);
  const envoi = useEnvoi<V, V, number>({
    cle: `rubriques:${id}`,
    resolver: zodResolver(rubriquesVoulues, undefined, { raw: true }),
    saisie,
    envoyer: (donnees) => modifierRubriquesAction({ id, version, donnees }),
    fait: () => setFait(true),
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-2xl flex-col gap-10">
      <Parties reponses={reponses} />
      <Envoyer dit={fait && "Les rubriques sont enregistrées."}>Enregistrer les rubriques</Envoyer>
    </Formulaire>
  );
}

/** Part by part: a rubrique is moved within its own. */
function Parties({ reponses }: { reponses: Reponses }) {
  const { control } = useFormContext<V>();
  const { fields, move } = useFieldArray({ control, name: "rubriques", keyName: "ligne" });
  const deLaPartie = (partie: Partie) =>
    fields.map((field, index) => ({ field, index })).filter(({ field }) => FORMES[field.cle].partie === partie);
  return (
    <div className="flex flex-col gap-10" data-champ="rubriques">
      {PARTIES.map((partie) => {
        const lignes = deLaPartie(partie);
        const debut = lignes[0]?.index ?? 0;
        return (
          <section key={partie} aria-labelledby={partie} className="flex flex-col gap-2">
            <h2 id={partie}>{NOM_PARTIE[partie]}</h2>
            <p className="text-sourdine">{AIDE_PARTIE[partie]}</p>
            <ol className="border-filet border-t">
              {lignes.map(({ field, index }, i) => (
                <UneRubrique
                  key={field.ligne}
                  cle={field.cle}
                  index={index}
                  reponses={reponses[field.cle]}
                  rang={i}
                  sur={lignes.length}
                  placer={(de, vers) => move(debut + de, debut + vers)}
                />
              ))}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
