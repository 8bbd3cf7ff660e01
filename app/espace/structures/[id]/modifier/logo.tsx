"use client";
import { useId, useRef } from "react";
import { appeler } from "@/app/_ui/appeler";
import { Bouton } from "@/app/_ui/bouton";
import { ChampFichier, envoiDit, envoiRefuse, refusAvantEnvoi } from "@/app/_ui/champ-fichier";
import { useFichierEnvoye } from "@/app/_ui/use-fichier-envoye";
import { useRelirePage } from "@/app/_ui/use-relire-page";
import { LOGO_OCTETS_MAX, LOGOS_ACCEPTES } from "@/lib/socle/fichiers/formats";
import { REFUS } from "@/lib/socle/refus";
import { retirerLogoAction } from "../../actions.ts";

/** The logo of a structure: shown as it will be, sent or taken away at once. */
export function Logo({ structureId, logo }: { structureId: string; logo: { src: string; alt: string } | null }) {
  const relirePage = useRelirePage();
  const id = useId();
  const champ = useRef<HTMLInputElement>(null);
  const { etat, setEtat, envoyer } = useFichierEnvoye();

  const choisir = async (fichier: File) => {
    const refus = refusAvantEnvoi(fichier, LOGO_OCTETS_MAX, REFUS.logo_lourd);
    await envoyer({
      adresse: "/api/logos",
      champs: { structure: structureId, fichier },
      refus,
      enCours: "Envoi du logo…",
      fait: "Le logo est enregistré.",
    });
    if (!refus) await relirePage();
  };
  const retirer = async () => {
    const state = await appeler(() => retirerLogoAction({ structureId }));
    setEtat(state.ok ? envoiDit("Le logo est retiré.") : envoiRefuse(state.message));
    champ.current?.focus();
    await relirePage();
  };

  return (
    <section aria-labelledby={`${id}-titre`} className="flex max-w-xl flex-col gap-3">
      <h2 id={`${id}-titre`}>
        Logo <span className="font-normal text-petit text-sourdine">(facultatif)</span>
      </h2>
      <p id={`${id}-aide`} className="text-sourdine">
        Utilisé dans le programme : {LOGOS_ACCEPTES}. Enregistré dès que vous le choisissez.
      </p>
      {logo && (
        <div className="flex flex-wrap items-center gap-4">
          <img
            src={logo.src}
            alt={logo.alt}
            className="h-24 max-w-full border border-filet bg-blanc object-contain p-2"
          />
          <Bouton variante="discret" occupe={etat.pourcent !== null} onClick={retirer}>
            Retirer le logo
          </Bouton>
        </div>
      )}
      <ChampFichier champ={champ} accept=".png,.jpg,.jpeg,.svg" choisir={choisir} etat={etat} aideId={`${id}-aide`}>
        {logo ? "Changer le logo" : "Choisir un logo"}
      </ChampFichier>
    </section>
  );
}
