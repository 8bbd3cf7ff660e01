"use client";
import { type ChangeEvent, type ReactNode, type RefObject, useId } from "react";
import { tailleEnMots } from "@/lib/socle/fichiers/formats";
import { REFUS } from "@/lib/socle/refus";
import { classesBouton } from "./bouton.tsx";

/** How a file is on its way, and what became of it. */
export type EtatEnvoi = { message: string; erreur: boolean; pourcent: number | null };
export const envoiDit = (message: string): EtatEnvoi => ({ message, erreur: false, pourcent: null });
export const envoiRefuse = (message: string): EtatEnvoi => ({ message, erreur: true, pourcent: null });

/** The button that chooses a file, how far its sending is, and what is said of it. */
export function ChampFichier({
  champ,
  accept,
  choisir,
  plusieurs = false,
  etat,
  complet,
  aideId,
  children,
}: {
  /** Where the focus goes back to. */
  champ: RefObject<HTMLInputElement | null>;
  accept: string;
  choisir: (fichier: File, tous: readonly File[]) => Promise<void>;
  /** Whether several may be chosen together. */
  plusieurs?: boolean;
  etat: EtatEnvoi;
  /** Why no other may be chosen now. */
  complet?: string | false;
  /** Id of the text that says what may be chosen. */
  aideId: string;
  children: ReactNode;
}) {
  const id = useId();
  const occupe = etat.pourcent !== null;
  const onChange = async (event: ChangeEvent<HTMLInputElement>) => {
    const [fichier, ...suite] = event.target.files ?? [];
    if (fichier) await choisir(fichier, [fichier, ...suite]);
    // The same file may be chosen again after an error.
    if (champ.current) champ.current.value = "";
  };
  return (
    <>
      <div>
        <input
          ref={champ}
          id={id}
          type="file"
          accept={accept}
          multiple={plusieurs}
          onChange={onChange}
          aria-disabled={occupe || !!complet}
          onClick={(e) => (occupe || !!complet) && e.preventDefault()}
          aria-describedby={`${aideId} ${id}-etat`}
          aria-invalid={etat.erreur}
          className="peer sr-only"
        />
        <label
          htmlFor={id}
          className={`${classesBouton("secondaire")} cursor-pointer peer-focus-visible:outline-3 peer-focus-visible:outline-accent peer-focus-visible:outline-offset-2 peer-aria-disabled:cursor-not-allowed peer-aria-disabled:border-bord peer-aria-disabled:text-sourdine`}
        >
          {children}
        </label>
      </div>
      <div id={`${id}-etat`} className="flex flex-col gap-2">
        {occupe && (
          <progress
            aria-label="Avancement de l’envoi"
            value={etat.pourcent ?? 0}
            max={100}
            className="w-full accent-accent"
          />
        )}
        {complet && <p className="text-sourdine">{complet}</p>}
        <p role={etat.erreur ? "alert" : "status"} className={etat.erreur ? "text-danger" : "text-sourdine"}>
          {etat.message}
        </p>
      </div>
    </>
  );
}

/** What the browser can tell before anything is sent, or null; the rest is the server's, by content. */
export function refusAvantEnvoi(fichier: File, max: number, lourd: string): string | null {
  if (fichier.size === 0) return REFUS.fichier_vide;
  return fichier.size > max ? `${lourd} Celui-ci pèse ${tailleEnMots(fichier.size)}.` : null;
}
