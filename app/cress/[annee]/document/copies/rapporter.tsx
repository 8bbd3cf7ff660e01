"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { ChampFichier, type EtatEnvoi, envoiDit, envoiRefuse, refusAvantEnvoi } from "@/app/_ui/champ-fichier";
import { envoyerFichier } from "@/app/_ui/envoyer-fichier";
import { FICHIER_OCTETS_MAX } from "@/lib/fichiers/formats";
import { REFUS } from "@/lib/refus";

/** Sends the file somebody gave back, and leads to what is different in it. */
export function Rapporter({ editionId, adresse }: { editionId: string; adresse: string }) {
  const router = useRouter();
  const champ = useRef<HTMLInputElement>(null);
  const [etat, setEtat] = useState<EtatEnvoi>(envoiDit(""));
  const envoyer = async (fichier: File) => {
    const refus = refusAvantEnvoi(fichier, FICHIER_OCTETS_MAX, REFUS.document_lourd);
    if (refus) return setEtat(envoiRefuse(refus));
    setEtat({ message: "Le fichier est envoyé, puis comparé à la copie…", erreur: false, pourcent: 0 });
    const state = await envoyerFichier<{ id: string; deja: boolean }>(
      "/api/copies",
      { edition: editionId, fichier },
      (pourcent) => setEtat((e) => ({ ...e, pourcent })),
    );
    if (!state.ok) return setEtat(envoiRefuse(state.message));
    setEtat(envoiDit("Le fichier est comparé."));
    router.push(`${adresse}/${state.value.id}${state.value.deja ? "?deja=oui" : ""}`);
  };
  return (
    <div className="flex flex-col gap-2">
      <p id="rapporter-aide" className="max-w-3xl text-petit text-sourdine">
        Un DOCX, 10 Mo au plus. Un ODT, un RTF ou un ancien .doc s’enregistre d’abord en DOCX depuis Word ou
        LibreOffice : le suivi y reste ; en RTF, LibreOffice perd les mots des remarques.
      </p>
      <ChampFichier champ={champ} accept=".docx" choisir={envoyer} etat={etat} aideId="rapporter-aide">
        Rapporter une copie
      </ChampFichier>
    </div>
  );
}
