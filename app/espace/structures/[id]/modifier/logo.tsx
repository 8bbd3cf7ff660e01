"use client";
import { useRouter } from "next/navigation";
import { type ChangeEvent, useId, useRef, useState } from "react";
import { Bouton, classesBouton } from "@/app/_ui/bouton";
import { envoyerFichier } from "@/app/_ui/envoyer-fichier";
import { LOGO_OCTETS_MAX, LOGOS_ACCEPTES, tailleEnMots } from "@/lib/fichiers/formats";
import { REFUS } from "@/lib/refus";
import { retirerLogoAction } from "../../actions.ts";

type Etat = { message: string; erreur: boolean; pourcent: number | null };

/** The logo of a structure: shown as it will be, sent or taken away at once. */
export function Logo({ structureId, logo }: { structureId: string; logo: { src: string; alt: string } | null }) {
  const router = useRouter();
  const id = useId();
  const champ = useRef<HTMLInputElement>(null);
  const [etat, setEtat] = useState<Etat>({ message: "", erreur: false, pourcent: null });
  const dire = (message: string, erreur = false) => setEtat({ message, erreur, pourcent: null });

  const onChange = async (event: ChangeEvent<HTMLInputElement>) => {
    const fichier = event.target.files?.[0];
    if (!fichier) return;
    const refus = refusAvantEnvoi(fichier);
    if (refus) dire(refus, true);
    else {
      setEtat({ message: "Envoi du logo…", erreur: false, pourcent: 0 });
      const state = await envoyerFichier("/api/logos", { structure: structureId, fichier }, (pourcent) =>
        setEtat((e) => ({ ...e, pourcent })),
      );
      dire(state.ok ? "Le logo est enregistré." : state.message, !state.ok);
      router.refresh();
    }
    // The same file may be chosen again after an error.
    if (champ.current) champ.current.value = "";
  };
  const retirer = async () => {
    const state = await retirerLogoAction({ structureId });
    dire(state.ok ? "Le logo est retiré." : state.message, !state.ok);
    champ.current?.focus();
    router.refresh();
  };

  return (
    <section aria-labelledby={`${id}-titre`} className="flex max-w-xl flex-col gap-3">
      <h2 id={`${id}-titre`}>
        Logo <span className="font-normal text-petit text-sourdine">(facultatif)</span>
      </h2>
      <p id={`${id}-aide`} className="text-sourdine">
        Utilisé dans le programme : {LOGOS_ACCEPTES}. Enregistré dès que vous le choisissez.
      </p>
      {logo && (
        <div className="flex flex-wrap items-center gap-4">
          <img
            src={logo.src}
            alt={logo.alt}
            className="h-24 max-w-full border border-filet bg-blanc object-contain p-2"
          />
          <Bouton variante="discret" disabled={etat.pourcent !== null} onClick={retirer}>
            Retirer le logo
          </Bouton>
        </div>
      )}
      <div>
        <input
          ref={champ}
          id={`${id}-fichier`}
          type="file"
          accept=".png,.jpg,.jpeg,.svg"
          onChange={onChange}
          disabled={etat.pourcent !== null}
          aria-describedby={`${id}-aide ${id}-etat`}
          aria-invalid={etat.erreur}
          className="peer sr-only"
        />
        <label
          htmlFor={`${id}-fichier`}
          className={`${classesBouton("secondaire")} cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-2 peer-disabled:cursor-not-allowed peer-disabled:border-bord peer-disabled:text-sourdine`}
        >
          {logo ? "Changer le logo" : "Choisir un logo"}
        </label>
      </div>
      <div id={`${id}-etat`} className="flex flex-col gap-2">
        {etat.pourcent !== null && (
          <progress
            aria-label="Avancement de l’envoi"
            value={etat.pourcent}
            max={100}
            className="w-full accent-accent"
          />
        )}
        <p role={etat.erreur ? "alert" : "status"} className={etat.erreur ? "text-danger" : "text-sourdine"}>
          {etat.message}
        </p>
      </div>
    </section>
  );
}

/** What the browser can tell before anything is sent; the rest is the server's, by content. */
function refusAvantEnvoi(fichier: File): string | null {
  if (fichier.size === 0) return REFUS.fichier_vide;
  if (fichier.size > LOGO_OCTETS_MAX) return `${REFUS.logo_lourd} Celui-ci pèse ${tailleEnMots(fichier.size)}.`;
  return null;
}
