"use client";
import { useFieldArray, useFormContext } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampSelect, ChampTexte } from "@/app/_ui/champs";
import { NOM_SATISFACTION, NOM_TEMPS_PASSE, SATISFACTIONS, TEMPS_PASSES } from "@/lib/fiche/bilan";
import { APPRECIATION_MAX, SUITES_MAX, VERBATIM_MAX, VERBATIMS_MAX } from "@/lib/fiche/schema";
import type { FicheForme } from "./forme.ts";

const satisfactions = SATISFACTIONS.map((value) => ({ value, label: NOM_SATISFACTION[value] }));
const temps = TEMPS_PASSES.map((value) => ({ value, label: NOM_TEMPS_PASSE[value] }));

/** What may be told besides: all of it may stay empty, so it stays folded. */
export function SectionBilan() {
  const { getValues } = useFormContext<FicheForme>();
  const f = getValues();
  return (
    <section aria-labelledby="bilan" className="flex flex-col gap-2">
      <h2 id="bilan">Si vous avez encore un moment</h2>
      <p className="text-sourdine">Tout est facultatif ici.</p>
      <Volet titre="Paroles entendues et suites" ouvert={f.verbatims.length > 0 || f.suites !== ""}>
        <Verbatims />
        <ChampTexte<FicheForme>
          name="suites"
          label="Suites"
          aide="Ce qui continue après l’atelier : un groupe de travail, un rendez-vous, un projet."
          lignes={4}
          max={SUITES_MAX}
          facultatif
        />
      </Volet>
      <Volet
        titre="Votre avis sur l’atelier et sur cette fiche"
        ouvert={f.satisfaction !== "" || f.appreciation !== "" || f.tempsPasse !== ""}
      >
        <p className="text-petit text-sourdine">Lu par la CRESS seulement, jamais publié.</p>
        <ChampSelect<FicheForme>
          name="satisfaction"
          label="Êtes-vous satisfaits de l’atelier"
          options={satisfactions}
          vide="Sans réponse"
          facultatif
        />
        <ChampTexte<FicheForme>
          name="appreciation"
          label="Ce que vaut la méthode d’animation"
          aide="Ce qui a bien marché, ce que vous feriez autrement."
          lignes={4}
          max={APPRECIATION_MAX}
          facultatif
        />
        <ChampSelect<FicheForme>
          name="tempsPasse"
          label="Temps passé à remplir la fiche"
          aide="Pour la raccourcir la prochaine fois."
          options={temps}
          vide="Sans réponse"
          facultatif
        />
      </Volet>
    </section>
  );
}

function Volet({ titre, ouvert, children }: { titre: string; ouvert: boolean; children: React.ReactNode }) {
  return (
    <details open={ouvert} className="border-filet border-t">
      <summary className="min-h-11 content-center font-semibold text-accent">{titre}</summary>
      <div className="flex flex-col gap-6 py-4">{children}</div>
    </details>
  );
}

function Verbatims() {
  const { control } = useFormContext<FicheForme>();
  const { fields, append, remove } = useFieldArray({ control, name: "verbatims", keyName: "ligne" });
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="font-semibold">
        Paroles entendues <span className="font-normal text-sourdine">(facultatif)</span>
      </legend>
      <p className="text-petit text-sourdine">
        Une phrase dite dans la salle, telle quelle. Elle reste anonyme : pas de nom, et la fonction seulement si la
        personne est d’accord.
      </p>
      {fields.map((field, i) => (
        <div key={field.ligne} className="flex flex-col gap-3 border-filet border-l-2 pl-4">
          <ChampTexte<FicheForme>
            name={`verbatims.${i}.texte`}
            label={`Parole ${i + 1}`}
            lignes={2}
            max={VERBATIM_MAX}
          />
          <ChampTexte<FicheForme>
            name={`verbatims.${i}.fonction`}
            label="Dite par"
            aide="Par exemple : une bénévole, un élu. Vide : anonyme."
            facultatif
          />
          <div>
            <Bouton variante="discret" onClick={() => remove(i)} aria-label={`Retirer la parole ${i + 1}`}>
              Retirer
            </Bouton>
          </div>
        </div>
      ))}
      {fields.length < VERBATIMS_MAX && (
        <div>
          <Bouton variante="secondaire" onClick={() => append({ texte: "", fonction: "" })}>
            Ajouter une parole
          </Bouton>
        </div>
      )}
    </fieldset>
  );
}
