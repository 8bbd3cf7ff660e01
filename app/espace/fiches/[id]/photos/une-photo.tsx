"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import type { z } from "zod";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { Bouton } from "@/app/_ui/bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { Photo } from "@/app/_ui/photos";
import type { PhotoLue } from "@/lib/photo/queries";
import { ALT_MAX, legende, NOM_ACCORD } from "@/lib/photo/schema";
import { modifierPhotoAction, retirerPhotoAction } from "./actions.ts";

type Legende = z.output<typeof legende>;

/** A photo joined: what was declared about it, its words to change, its way out. */
export function UnePhoto({ photo, ouverte }: { photo: PhotoLue; ouverte: boolean }) {
  return (
    <div className="flex flex-col gap-2">
      <Photo photo={photo} />
      <p className="text-petit">
        <span className="text-sourdine">Ce que l’on voit :</span> {photo.alt}
      </p>
      <p className="text-petit text-sourdine">{NOM_ACCORD[photo.accord]}.</p>
      {ouverte && <Modifier photo={photo} />}
      <details>
        <summary className="min-h-11 content-center text-danger">Retirer cette photo</summary>
        <p className="pb-2 text-petit">Elle disparaît aussitôt partout, sans retour possible.</p>
        <ActionBouton action={retirerPhotoAction} input={{ id: photo.id }} variante="danger">
          Retirer la photo
        </ActionBouton>
      </details>
    </div>
  );
}

function Modifier({ photo }: { photo: PhotoLue }) {
  const router = useRouter();
  const [etat, setEtat] = useState<{ ok: boolean; message: string } | null>(null);
  const form = useForm<Legende>({
    resolver: zodResolver(legende),
    defaultValues: { alt: photo.alt, credit: photo.credit },
  });
  const onSubmit = form.handleSubmit(async (saisie) => {
    const state = await modifierPhotoAction({ id: photo.id, ...saisie });
    setEtat(state.ok ? { ok: true, message: "C’est enregistré." } : { ok: false, message: state.message });
    router.refresh();
  });
  return (
    <FormProvider {...form}>
      <details>
        <summary className="min-h-11 content-center text-accent">Changer sa description</summary>
        <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4 pt-2">
          <ChampTexte<Legende> name="alt" label="Ce que l’on voit" lignes={3} max={ALT_MAX} />
          <ChampTexte<Legende> name="credit" label="Qui a pris la photo" />
          <Bouton type="submit" variante="secondaire" className="self-start" occupe={form.formState.isSubmitting}>
            Enregistrer
          </Bouton>
          {etat && (
            <p role={etat.ok ? "status" : "alert"} className={etat.ok ? "text-succes" : "text-danger"}>
              {etat.message}
            </p>
          )}
        </form>
      </details>
    </FormProvider>
  );
}
