"use client";
import { useFieldArray, useFormContext } from "react-hook-form";
import type { z } from "zod";
import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { ActionState } from "@/lib/socle/action";
import type { motsEnjeu } from "@/lib/synthese/consolidation/gestes/schema";
import { ChampLiens } from "../_ui/champ-liens.tsx";
import { ChampRedige } from "../_ui/champ-redige.tsx";

type Mots = z.output<typeof motsEnjeu>;
type Saisie = z.input<typeof motsEnjeu>;

/**
 * The words of an enjeu, written. They stay in this browser until they are sent; those of somebody else, come meanwhile,
 * are shown beside them, and one takes either, or both.
 */
export function FormulaireEnjeu({
  cle,
  depart,
  bouton,
  envoyer,
  vider,
}: {
  cle: string;
  depart: Saisie;
  bouton: string;
  envoyer: (mots: Mots, naissance: string) => Promise<ActionState<unknown>>;
  vider?: boolean;
}) {
  const envoi = useEnvoi<Saisie, Mots, unknown>({
    cle,
    resolver: jugeDe(() => import("@/lib/synthese/consolidation/gestes/schema").then((m) => m.motsEnjeu)),
    saisie: depart,
    envoyer,
    vider,
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-5">
      <ChampTexte<Saisie> name="titre" label="Titre" lignes={2} max={200} />
      <ChampRedige<Saisie>
        name="texte"
        label="Texte"
        aide="Une ligne vide sépare deux paragraphes ; un tiret en début de ligne fait une liste ; **gras**, *italique*."
        lignes={10}
        max={6000}
        facultatif
      />
      <Exemples />
      <ChampLiens<Saisie> name="liens" />
      <Envoyer>{bouton}</Envoyer>
    </Formulaire>
  );
}

function Exemples() {
  const { control } = useFormContext<Saisie>();
  const { fields, append, remove } = useFieldArray({ control, name: "exemples" });
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="font-semibold">
        Exemples <span className="font-normal text-sourdine">(facultatif)</span>
      </legend>
      {fields.map((champ, i) => (
        <div key={champ.id} className="flex flex-col gap-2 border-filet border-l-2 pl-3">
          <ChampRedige<Saisie>
            name={`exemples.${i}.texte`}
            label={`Exemple ${i + 1}`}
            lignes={2}
            max={1000}
            apercu={false}
          />
          <ChampLiens<Saisie> name={`exemples.${i}.liens`} de={`de l’exemple ${i + 1}`} />
          <div>
            <Bouton variante="discret" onClick={() => remove(i)}>
              Retirer l’exemple {i + 1}
            </Bouton>
          </div>
        </div>
      ))}
      {fields.length < 12 && (
        <div>
          <Bouton variante="discret" onClick={() => append({ texte: "", liens: [] })}>
            Ajouter un exemple
          </Bouton>
        </div>
      )}
    </fieldset>
  );
}
