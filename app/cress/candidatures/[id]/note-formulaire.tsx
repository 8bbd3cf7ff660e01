"use client";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { noteInterne } from "@/lib/appel/instruction/schema";
import { ecrireNoteAction } from "./instruction-actions.ts";

type Valeurs = z.input<typeof noteInterne>;

export function NoteFormulaire({ id }: { id: string }) {
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `note:${id}`,
    resolver: jugeDe(() => import("@/lib/appel/instruction/schema").then((m) => m.noteInterne)),
    saisie: { id, texte: "" },
    envoyer: (valeurs, cle) => ecrireNoteAction({ ...valeurs, cle }),
    vider: true,
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-2">
      <ChampTexte<Valeurs> name="texte" label="Nouvelle note" lignes={2} max={4000} />
      <Envoyer variante="secondaire">Ajouter la note</Envoyer>
    </Formulaire>
  );
}
