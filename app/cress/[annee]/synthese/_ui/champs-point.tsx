"use client";
import type { ReactNode } from "react";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { Blocs } from "@/app/_ui/blocs";
import { Bouton } from "@/app/_ui/bouton";
import { ChampSelect, ChampTexte } from "@/app/_ui/champs";
import { VoletFacultatif } from "@/app/_ui/volet-facultatif";
import { ACTIONS_LEVIER, NOM_ACTION_LEVIER } from "@/lib/recueil/rubriques/types-enonce";
import { remplirTout } from "@/lib/socle/texte/variables";
import type { TypeBloc } from "@/lib/synthese/consolidation/blocs";
import { TYPES_DESTINATAIRE } from "@/lib/synthese/consolidation/destinataires";
import { direPoint } from "@/lib/synthese/consolidation/dire";
import type { MotsPoint } from "@/lib/synthese/consolidation/mots";
import { NOM_TYPE_DESTINATAIRE } from "@/lib/synthese/tri/wording";
import { ChampLiens } from "./champ-liens.tsx";
import { ChampRedige, Imprime } from "./champ-redige.tsx";
import { useRedaction } from "./redaction.tsx";

/** The words of a point, and what its kind adds; what it already says is shown whatever its kind. */
export function ChampsPoint({
  bloc,
  depart,
  place,
}: {
  bloc: TypeBloc | undefined;
  depart: MotsPoint;
  place?: ReactNode;
}) {
  const projet = bloc === "projets_inspirants" || !!(depart.structure || depart.lieu || depart.partenaires);
  const proposition = bloc === "propositions" || !!depart.horizon || depart.destinataires.length > 0;
  return (
    <>
      <ChampTexte<MotsPoint>
        name="accroche"
        label="Accroche"
        aide="Imprimée en gras ; la phrase continue dans le texte."
        facultatif
      />
      <ChampRedige<MotsPoint> name="texte" label="Texte" lignes={5} max={2000} apercu={false} />
      <Apercu />
      {(bloc === "leviers" || depart.action) && (
        <ChampSelect<MotsPoint>
          name="action"
          label="Que faire de ce levier"
          facultatif
          nul
          vide="Non précisé"
          options={ACTIONS_LEVIER.map((a) => ({ value: a, label: NOM_ACTION_LEVIER[a] }))}
        />
      )}
      {projet && (
        <>
          <ChampTexte<MotsPoint> name="structure" label="Structure qui le porte" facultatif />
          <ChampTexte<MotsPoint> name="lieu" label="Lieu" facultatif />
          <ChampTexte<MotsPoint> name="partenaires" label="Partenaires" facultatif />
        </>
      )}
      {proposition && (
        <>
          <ChampDestinataires />
          <ChampTexte<MotsPoint> name="horizon" label="Horizon" facultatif />
        </>
      )}
      {place}
      <VoletFacultatif<MotsPoint> titre="Exemple et liens" noms={["exemple", "liens"]}>
        <ChampRedige<MotsPoint> name="exemple" label="Exemple" lignes={2} facultatif apercu={false} />
        <ChampLiens<MotsPoint> name="liens" />
      </VoletFacultatif>
    </>
  );
}

/** The point as it will be printed, accroche and all, as one types. */
function Apercu() {
  const { valeurs } = useRedaction();
  const mots = useWatch<MotsPoint>() as MotsPoint;
  if (!mots.accroche?.trim() && !mots.texte?.trim()) return null;
  return (
    <Imprime>
      <Blocs blocs={direPoint(remplirTout(mots, valeurs))} />
    </Imprime>
  );
}

function ChampDestinataires() {
  const { control } = useFormContext<MotsPoint>();
  const { fields, append, remove } = useFieldArray({ control, name: "destinataires" });
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="font-semibold">
        Adressée à <span className="font-normal text-sourdine">(facultatif)</span>
      </legend>
      {fields.map((champ, i) => (
        <div
          key={champ.id}
          className="grid gap-2 border-filet border-l-2 pl-3 md:grid-cols-[12rem_1fr_auto] md:items-end"
        >
          <ChampSelect<MotsPoint>
            name={`destinataires.${i}.type`}
            label="Qui"
            options={TYPES_DESTINATAIRE.map((t) => ({ value: t, label: NOM_TYPE_DESTINATAIRE[t] }))}
          />
          <ChampTexte<MotsPoint> name={`destinataires.${i}.nom`} label={`Destinataire ${i + 1}`} />
          <Bouton variante="discret" onClick={() => remove(i)}>
            Retirer<span className="sr-only"> le destinataire {i + 1}</span>
          </Bouton>
        </div>
      ))}
      {fields.length < 12 && (
        <div>
          <Bouton variante="discret" onClick={() => append({ type: "etat", nom: "", codes: [] })}>
            Ajouter un destinataire
          </Bouton>
        </div>
      )}
    </fieldset>
  );
}
