"use client";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { ChampSelect, ChampTexte } from "@/app/_ui/champs";
import { encreDe, Trace } from "@/app/_ui/marque";
import { AjouterLigne, RangLigne } from "@/app/_ui/rang-ligne";
import { TRANSITIONS_MAX } from "@/lib/appel/edition/limites";
import type { FicheEditionSaisie } from "@/lib/appel/edition/schema";
import { COULEURS, MARQUES, NOM_COULEUR, NOM_MARQUE, NOMS_COULEUR, NOMS_MARQUE } from "@/lib/socle/transitions/palette";

type V = FicheEditionSaisie;
const CHOIX_COULEUR = NOMS_COULEUR.map((value) => ({ value, label: NOM_COULEUR[value] }));
const CHOIX_MARQUE = NOMS_MARQUE.map((value) => ({ value, label: NOM_MARQUE[value] }));

/** The transitions of the edition, in their order: name, question, sign, colour and what they are called in addresses. */
export function LignesTransitions({ ouverte }: { ouverte: boolean }) {
  const { control } = useFormContext<V>();
  const { fields, append, remove, move } = useFieldArray({ control, name: "transitions", keyName: "cle" });
  const prises = useWatch({ control, name: "transitions" });
  const ajouter = () =>
    append({
      id: "",
      libelle: "",
      question: "",
      code: "",
      couleur: NOMS_COULEUR.find((c) => !prises.some((t) => t.couleur === c)) ?? NOMS_COULEUR[0],
      marque: NOMS_MARQUE.find((m) => !prises.some((t) => t.marque === m)) ?? NOMS_MARQUE[0],
    });
  return (
    <section aria-labelledby="transitions" className="flex flex-col gap-5">
      <h2 id="transitions">Transitions et questions</h2>
      {ouverte && (
        <p className="text-sourdine">
          L’appel a été ouvert avec elles : elles ne se retirent plus, et gardent leur nom dans les adresses. Vous
          pouvez en ajouter, changer leur ordre et leurs questions.
        </p>
      )}
      <fieldset className="flex flex-col gap-6" data-champ="transitions">
        <legend className="sr-only">Transitions, dans leur ordre</legend>
        {fields.map(({ cle, id }, i) => (
          <div key={cle} className="flex flex-col gap-3 border-filet border-l-2 pl-3">
            <Signe rang={i} />
            <ChampTexte<V> name={`transitions.${i}.libelle`} label={`Transition ${i + 1} : son nom`} max={80} />
            <ChampTexte<V> name={`transitions.${i}.question`} label="Sa question" lignes={2} max={500} />
            <div className="grid gap-3 md:grid-cols-2">
              <ChampSelect<V> name={`transitions.${i}.couleur`} label="Sa couleur" options={CHOIX_COULEUR} />
              <ChampSelect<V> name={`transitions.${i}.marque`} label="Son signe" options={CHOIX_MARQUE} />
            </div>
            {!(ouverte && id) && (
              <ChampTexte<V>
                name={`transitions.${i}.code`}
                label="Son nom dans les adresses"
                aide="Vide, il vient de son nom. Il ne change plus une fois l’appel ouvert."
                max={30}
                facultatif
              />
            )}
            <RangLigne
              nom={`la transition ${i + 1}`}
              rang={i}
              sur={fields.length}
              placer={move}
              retirer={(ouverte && id) || fields.length === 1 ? undefined : remove}
            />
          </div>
        ))}
        {fields.length < TRANSITIONS_MAX && <AjouterLigne ajouter={ajouter}>Ajouter une transition</AjouterLigne>}
      </fieldset>
    </section>
  );
}

/** How it will be shown, as it is chosen. */
function Signe({ rang }: { rang: number }) {
  const t = useWatch<V, `transitions.${number}`>({ name: `transitions.${rang}` });
  if (!t || !Object.hasOwn(COULEURS, t.couleur) || !Object.hasOwn(MARQUES, t.marque)) return null;
  return (
    <p className={`flex items-center gap-2 font-semibold ${encreDe(t.couleur)}`} aria-hidden="true">
      <Trace traces={MARQUES[t.marque]} taille={22} />
      {t.libelle || "…"}
    </p>
  );
}
