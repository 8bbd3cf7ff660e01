"use client";
import { useEffect, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { ChampListe } from "@/app/_ui/champ-liste";
import { plusTard } from "@/app/_ui/plus-tard";
import type { Doublon } from "@/lib/appel/structure/queries";
import { QUESTIONS_STRUCTURE } from "@/lib/appel/structure/questions";
import { replier } from "@/lib/socle/typographie/replier";
import type { StructureForme } from "./champs-structure.tsx";
import { proposerReseaux } from "./reseaux-action.ts";

/** The network one belongs to: one of the structures known here, or any other by its name. */
export function ChampReseau() {
  const { setValue, register, getFieldState, formState } = useFormContext<StructureForme>();
  const [reseau, reseauId] = useWatch<StructureForme, ["reseau", "reseauId"]>({ name: ["reseau", "reseauId"] });
  const [choix, setChoix] = useState<Doublon[]>([]);
  const erreur = getFieldState("reseau", formState).error?.message;
  useEffect(() => {
    if (reseauId || reseau.trim().length < 2) return setChoix([]);
    return plusTard(200, () => proposerReseaux(reseau.slice(0, 160)), setChoix);
  }, [reseau, reseauId]);
  const ecrire = (nom: string, id: string) => {
    setValue("reseau", nom, { shouldDirty: true, shouldValidate: formState.isSubmitted });
    setValue("reseauId", id, { shouldDirty: true });
  };
  /** A known network typed in full is that one, chosen in the list or not. */
  const reconnaitre = () => {
    const connus = choix.filter((s) => replier(s.nom) === replier(reseau));
    if (!reseauId && connus[0] && connus.length === 1) ecrire(connus[0].nom, connus[0].id);
  };
  const { ref } = register("reseau");
  return (
    <div className="flex flex-col gap-1" data-champ="reseau">
      <ChampListe
        label={
          <>
            {QUESTIONS_STRUCTURE.reseau.label} <span className="font-normal text-sourdine">(facultatif)</span>
          </>
        }
        aide={QUESTIONS_STRUCTURE.reseau.aide}
        erreur={erreur}
        reference={ref}
        saisie={reseau}
        taper={(saisie) => saisie !== reseau && ecrire(saisie, "")}
        choix={choix.map((s) => ({ cle: s.id, nom: s.nom, precision: s.commune }))}
        choisie={reseauId || null}
        choisir={(id) => {
          const chosen = choix.find((s) => s.id === id);
          if (chosen) ecrire(chosen.nom, chosen.id);
        }}
        quitter={reconnaitre}
        vide="Son nom sera gardé tel que vous l’écrivez."
      />
      <p role="status" className="text-petit text-sourdine empty:hidden">
        {reseauId && "Ce réseau est connu ici : vos candidatures lui seront rattachées."}
      </p>
    </div>
  );
}
