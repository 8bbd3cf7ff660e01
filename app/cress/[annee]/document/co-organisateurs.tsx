"use client";
import { useFieldArray } from "react-hook-form";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { AjouterLigne, RangLigne } from "@/app/_ui/rang-ligne";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { Volet } from "@/app/_ui/volet";
import { CO_ORGANISATEURS_MAX } from "@/lib/synthese/editorial/parties";
import type { coOrganisateursEcrits } from "@/lib/synthese/editorial/schema";
import { ecrireCoOrganisateursAction } from "./actions.ts";

type Saisie = z.input<typeof coOrganisateursEcrits>;

/** Who organises, by the name that is printed, in the order of the cover. */
export function CoOrganisateurs({ editionId, noms }: { editionId: string; noms: readonly string[] }) {
  const envoi = useEnvoi<Saisie, Saisie, void>({
    cle: `co-organisateurs:${editionId}`,
    resolver: jugeDe(() => import("@/lib/synthese/editorial/schema").then((m) => m.coOrganisateursEcrits)),
    saisie: { editionId, lus: [...noms], lignes: noms.map((nom) => ({ avant: nom, nom })) },
    envoyer: ecrireCoOrganisateursAction,
  });
  const { fields, append, remove, move } = useFieldArray({ control: envoi.form.control, name: "lignes" });
  return (
    <Volet className="print:hidden" titre="Changer les noms des co-organisateurs, ou leur ordre" ton="incise">
      <Formulaire envoi={envoi} className="flex max-w-md flex-col gap-4 pt-2">
        <fieldset className="flex flex-col gap-4" data-champ="lignes">
          <legend className="pb-2 text-petit text-sourdine">
            Tels qu’ils s’impriment. Un logo suit le nom de son organisme ; les versions publiées gardent les leurs.
          </legend>
          {fields.map(({ id }, i) => (
            <div key={id} className="flex flex-col gap-1">
              <ChampTexte<Saisie> name={`lignes.${i}.nom`} label={`Co-organisateur ${i + 1}`} />
              <RangLigne
                nom={`le co-organisateur ${i + 1}`}
                rang={i}
                sur={fields.length}
                placer={move}
                retirer={remove}
              />
            </div>
          ))}
          {fields.length < CO_ORGANISATEURS_MAX && (
            <AjouterLigne ajouter={() => append({ avant: "", nom: "" })}>Ajouter un co-organisateur</AjouterLigne>
          )}
        </fieldset>
        <Envoyer>Enregistrer les co-organisateurs</Envoyer>
      </Formulaire>
    </Volet>
  );
}
