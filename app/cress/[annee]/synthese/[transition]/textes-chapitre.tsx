"use client";
import { useFieldArray, useFormContext } from "react-hook-form";
import type { z } from "zod";
import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { Formulaire, Retenue } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { textesChapitre } from "@/lib/synthese/consolidation/gestes/schema";
import { ChampLiens } from "../_ui/champ-liens.tsx";
import { ChampRedige } from "../_ui/champ-redige.tsx";
import { ecrireChapitreAction } from "./actions.ts";
import { useTable } from "./contexte.ts";
import { ID_FORMULAIRE } from "./use-touches.ts";

type Saisie = z.input<typeof textesChapitre>;

/** What a chapter says beside its points: what it asks, how it closes, what to listen to. */
export function TextesChapitre() {
  const { etat, agir, gestes } = useTable();
  const c = etat.table.chapitre;
  const envoi = useEnvoi<Saisie, z.output<typeof textesChapitre>, unknown>({
    cle: `chapitre:${c.id}`,
    resolver: jugeDe(() => import("@/lib/synthese/consolidation/gestes/schema").then((m) => m.textesChapitre)),
    saisie: { problematique: c.problematique, question: c.question ?? "", remarque: c.remarque, encarts: c.encarts },
    envoyer: async (textes) => {
      const state = await gestes.parFormulaire((ouverte) =>
        ecrireChapitreAction({ ouverte, donnees: { chapitreId: c.id, versionLue: c.version, ...textes } }),
      );
      if (state.ok) agir({ type: "mode", mode: { nom: "lire" } });
      return state;
    },
    relire: () => void gestes.relire(),
  });
  return (
    <section aria-labelledby="textes" className="flex flex-col gap-4">
      <h2 id="textes">Les textes du chapitre</h2>
      <Formulaire envoi={envoi} id={ID_FORMULAIRE} className="flex flex-col gap-4">
        <ChampRedige<Saisie>
          name="problematique"
          label="Problématique posée"
          aide="Une ligne vide sépare deux paragraphes."
          lignes={8}
          max={6000}
        />
        <ChampTexte<Saisie>
          name="question"
          label="Question"
          aide={`Vide : « ${c.questionCommune} »`}
          lignes={2}
          facultatif
        />
        <ChampRedige<Saisie> name="remarque" label="Remarque à la fin du chapitre" lignes={4} max={3000} facultatif />
        <Encarts />
        <Retenue />
      </Formulaire>
    </section>
  );
}

function Encarts() {
  const { control } = useFormContext<Saisie>();
  const { fields, append, remove } = useFieldArray({ control, name: "encarts" });
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="font-semibold">
        À écouter, à lire <span className="font-normal text-sourdine">(facultatif)</span>
      </legend>
      {fields.map((champ, i) => (
        <div key={champ.id} className="flex flex-col gap-2 border-filet border-l-2 pl-3">
          <ChampTexte<Saisie> name={`encarts.${i}.titre`} label={`Encart ${i + 1} : titre`} />
          <ChampRedige<Saisie> name={`encarts.${i}.texte`} label={`Encart ${i + 1} : texte`} lignes={2} facultatif />
          <ChampLiens<Saisie> name={`encarts.${i}.liens`} de={`de l’encart ${i + 1}`} />
          <div>
            <Bouton variante="discret" onClick={() => remove(i)}>
              Retirer l’encart {i + 1}
            </Bouton>
          </div>
        </div>
      ))}
      {fields.length < 6 && (
        <div>
          <Bouton variante="discret" onClick={() => append({ titre: "", texte: "", liens: [{ url: "", texte: "" }] })}>
            Ajouter un encart
          </Bouton>
        </div>
      )}
    </fieldset>
  );
}
