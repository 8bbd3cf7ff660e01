"use client";
import { useId, useRef, useState } from "react";
import { ChampFichier, type EtatEnvoi, envoiDit, envoiRefuse, refusAvantEnvoi } from "@/app/_ui/champ-fichier";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { envoyerFichier } from "@/app/_ui/envoyer-fichier";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { ACCORDS, ALT_MAX, NOM_ACCORD, PHOTO_OCTETS_MAX } from "@/lib/recueil/photo/accords";
import type { PhotoSaisie } from "@/lib/recueil/photo/schema";
import { REFUS } from "@/lib/socle/refus";

type Choisie = { fichier: File; apercu: string };

/** What one says of a photo is never said beforehand, the agreement least of all. */
const SANS_MOTS = { alt: "", credit: "" } as PhotoSaisie;

/** One more photo: chosen, seen, described; sent once all is said. */
export function JoindrePhoto({ fiche }: { fiche: string }) {
  const id = useId();
  const champ = useRef<HTMLInputElement>(null);
  const [choisie, setChoisie] = useState<Choisie | null>(null);
  const [etat, setEtat] = useState<EtatEnvoi>(envoiDit(""));
  const envoi = useEnvoi<PhotoSaisie, PhotoSaisie, unknown>({
    cle: `photo-nouvelle:${fiche}`,
    resolver: jugeDe(() => import("@/lib/recueil/photo/schema").then((m) => m.photoSaisie)),
    saisie: SANS_MOTS,
    envoyer: async (saisie) => {
      if (!choisie) {
        champ.current?.focus();
        return { ok: false, code: "fichier_vide", message: "Choisissez d’abord une photo." };
      }
      const avancer = (pourcent: number) => setEtat({ message: "Envoi de la photo…", erreur: false, pourcent });
      const state = await envoyerFichier("/api/photos", { fiche, ...saisie, fichier: choisie.fichier }, avancer);
      setEtat(envoiDit(""));
      return state;
    },
    vider: true,
  });

  const choisir = async (fichier: File) => {
    const refus = refusAvantEnvoi(fichier, PHOTO_OCTETS_MAX, REFUS.photo_lourde);
    setChoisie(refus ? null : { fichier, apercu: await lire(fichier) });
    setEtat(refus ? envoiRefuse(`${fichier.name} : ${refus}`) : envoiDit(""));
  };

  return (
    <Formulaire envoi={envoi} className="flex max-w-2xl flex-col gap-6">
      <h2>Joindre une photo</h2>
      <div className="flex flex-col gap-3">
        <ChampFichier champ={champ} accept="image/jpeg,image/png" choisir={choisir} etat={etat} aideId={`${id}-aide`}>
          {choisie ? "Choisir une autre photo" : "Choisir une photo"}
        </ChampFichier>
        <p id={`${id}-aide`} className="text-petit text-sourdine">
          JPEG ou PNG, 5 Mo au plus, six photos au plus. Le lieu et l’appareil que le fichier contient sont effacés.
        </p>
        {choisie && (
          <figure aria-label={choisie.fichier.name} className="flex flex-col gap-1">
            <img src={choisie.apercu} alt="Aperçu avant envoi" className="max-h-80 self-start border border-filet" />
            <figcaption className="break-all text-petit text-sourdine">{choisie.fichier.name}</figcaption>
          </figure>
        )}
      </div>
      <ChampTexte<PhotoSaisie>
        name="alt"
        label="Ce que l’on voit"
        aide="Pour qui ne voit pas la photo : « Une trentaine de personnes autour de trois tables, des affiches au mur ». Sans nom de personne."
        lignes={3}
        max={ALT_MAX}
      />
      <ChampTexte<PhotoSaisie> name="credit" label="Qui a pris la photo" aide="Un nom, ou celui de la structure." />
      <ChampChoix<PhotoSaisie>
        name="accord"
        label="Droit à l’image"
        type="radio"
        options={ACCORDS.map((value) => ({ value, label: NOM_ACCORD[value] }))}
      />
      <Envoyer variante="secondaire" attente="Envoi de la photo…">
        Joindre la photo
      </Envoyer>
    </Formulaire>
  );
}

/** As an address of its own: the content policy takes no other kind from the page. */
const lire = (fichier: File) =>
  new Promise<string>((resolve) => {
    const lecteur = new FileReader();
    lecteur.onloadend = () => resolve(String(lecteur.result ?? ""));
    lecteur.readAsDataURL(fichier);
  });
