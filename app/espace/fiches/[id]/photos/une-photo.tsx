"use client";
import { useState } from "react";
import type { z } from "zod";
import { ActionBouton } from "@/app/_ui/action-bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { Photo } from "@/app/_ui/photos";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { Volet } from "@/app/_ui/volet";
import { ALT_MAX, NOM_ACCORD } from "@/lib/recueil/photo/accords";
import type { PhotoLue } from "@/lib/recueil/photo/queries";
import type { legende } from "@/lib/recueil/photo/schema";
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
      <Volet titre="Retirer cette photo" ton="danger">
        <p className="pb-2 text-petit">
          Elle disparaît aussitôt partout, de la synthèse publiée et de ses fichiers aussi, sans retour possible.
        </p>
        <ActionBouton action={retirerPhotoAction} input={{ id: photo.id }} variante="danger">
          Retirer la photo
        </ActionBouton>
      </Volet>
    </div>
  );
}

function Modifier({ photo }: { photo: PhotoLue }) {
  const [fait, setFait] = useState(false);
  const envoi = useEnvoi<Legende, Legende, unknown>({
    cle: `photo:${photo.id}`,
    resolver: jugeDe(() => import("@/lib/recueil/photo/schema").then((m) => m.legende)),
    saisie: { alt: photo.alt, credit: photo.credit },
    envoyer: (saisie) => modifierPhotoAction({ id: photo.id, ...saisie }),
    fait: () => setFait(true),
  });
  return (
    <Volet titre="Changer sa description" ton="incise">
      <Formulaire envoi={envoi} className="flex flex-col gap-4 pt-2">
        <ChampTexte<Legende> name="alt" label="Ce que l’on voit" lignes={3} max={ALT_MAX} />
        <ChampTexte<Legende> name="credit" label="Qui a pris la photo" />
        <Envoyer variante="secondaire" dit={fait && <p className="text-succes">C’est enregistré.</p>}>
          Enregistrer
        </Envoyer>
      </Formulaire>
    </Volet>
  );
}
