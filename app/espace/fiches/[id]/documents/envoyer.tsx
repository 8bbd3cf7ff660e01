"use client";
import { useRouter } from "next/navigation";
import { type ChangeEvent, useId, useRef, useState } from "react";
import { ChampFichier } from "@/app/_ui/champ-fichier";
import { envoyerFichier } from "@/app/_ui/envoyer-fichier";
import { FICHIER_OCTETS_MAX, tailleEnMots } from "@/lib/fichiers/formats";
import { REFUS } from "@/lib/refus";

/** Sends a fiche written elsewhere, then opens it beside its cards. */
export function EnvoyerDocument({ fiche }: { fiche: string }) {
  const router = useRouter();
  const id = useId();
  const champ = useRef<HTMLInputElement>(null);
  const [pourcent, setPourcent] = useState<number | null>(null);
  const [erreur, setErreur] = useState<string | null>(null);

  const onChange = async (event: ChangeEvent<HTMLInputElement>) => {
    const fichier = event.target.files?.[0];
    if (!fichier) return;
    setErreur(null);
    if (fichier.size > FICHIER_OCTETS_MAX)
      setErreur(`${fichier.name} : ${REFUS.document_lourd} Celui-ci pèse ${tailleEnMots(fichier.size)}.`);
    else {
      setPourcent(0);
      const state = await envoyerFichier<{ id: string }>("/api/documents", { fiche, fichier }, setPourcent);
      if (state.ok) return router.push(`/espace/fiches/${fiche}/documents/${state.value.id}`);
      setErreur(`${fichier.name} : ${state.message}`);
      setPourcent(null);
    }
    // The same file may be chosen again after an error.
    if (champ.current) champ.current.value = "";
  };

  return (
    <div className="flex flex-col gap-3">
      <ChampFichier
        ref={champ}
        id={`${id}-fichier`}
        accept=".docx,.odt,.pdf"
        occupe={pourcent !== null}
        decritPar={`${id}-etat`}
        invalide={erreur !== null}
        onChange={onChange}
      >
        Envoyer un document
      </ChampFichier>
      <div id={`${id}-etat`} className="flex flex-col gap-2">
        {pourcent !== null && (
          <>
            <progress aria-label="Avancement de l’envoi" value={pourcent} max={100} className="w-full accent-accent" />
            <p role="status" className="text-sourdine">
              {pourcent < 100 ? "Envoi du document…" : "Lecture du document…"}
            </p>
          </>
        )}
        {erreur && (
          <p role="alert" className="break-words text-danger">
            {erreur}
          </p>
        )}
      </div>
    </div>
  );
}
