"use client";
import { useId, useRef, useState } from "react";
import { appeler } from "@/app/_ui/appeler";
import { Bouton } from "@/app/_ui/bouton";
import { ChampFichier, type EtatEnvoi, envoiDit, envoiRefuse, refusAvantEnvoi } from "@/app/_ui/champ-fichier";
import { envoyerFichier } from "@/app/_ui/envoyer-fichier";
import { useRelirePage } from "@/app/_ui/use-relire-page";
import { LOGO_OCTETS_MAX, LOGOS_ACCEPTES } from "@/lib/fichiers/formats";
import { REFUS } from "@/lib/refus";
import { retirerLogoAction } from "../../actions.ts";

/** The logo of a structure: shown as it will be, sent or taken away at once. */
export function Logo({ structureId, logo }: { structureId: string; logo: { src: string; alt: string } | null }) {
  const relirePage = useRelirePage();
  const id = useId();
  const champ = useRef<HTMLInputElement>(null);
  const [etat, setEtat] = useState<EtatEnvoi>(envoiDit(""));

  const choisir = async (fichier: File) => {
    const refus = refusAvantEnvoi(fichier, LOGO_OCTETS_MAX, REFUS.logo_lourd);
    if (refus) return setEtat(envoiRefuse(refus));
    setEtat({ message: "Envoi du logo…", erreur: false, pourcent: 0 });
    const state = await envoyerFichier("/api/logos", { structure: structureId, fichier }, (pourcent) =>
      setEtat((e) => ({ ...e, pourcent })),
    );
    setEtat(state.ok ? envoiDit("Le logo est enregistré.") : envoiRefuse(state.message));
    await relirePage();
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
