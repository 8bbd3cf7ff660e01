"use client";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { ChampFichier, refusAvantEnvoi } from "@/app/_ui/champ-fichier";
import { useFichierEnvoye } from "@/app/_ui/use-fichier-envoye";
import { FICHIER_OCTETS_MAX } from "@/lib/socle/fichiers/formats";
import { REFUS } from "@/lib/socle/refus";

/** Sends the file somebody gave back, and leads to what is different in it. */
export function Rapporter({ editionId, adresse }: { editionId: string; adresse: string }) {
  const router = useRouter();
  const champ = useRef<HTMLInputElement>(null);
  const { etat, envoyer } = useFichierEnvoye();
  const rapporter = async (fichier: File) => {
    const recu = await envoyer<{ id: string; deja: boolean }>({
      adresse: "/api/copies",
      champs: { edition: editionId, fichier },
      refus: refusAvantEnvoi(fichier, FICHIER_OCTETS_MAX, REFUS.document_lourd),
      enCours: "Le fichier est envoyé, puis comparé à la copie…",
      fait: "Le fichier est comparé.",
    });
    if (recu) router.push(`${adresse}/${recu.value.id}${recu.value.deja ? "?deja=oui" : ""}`);
  };
  return (
    <div className="flex flex-col gap-2">
      <p id="rapporter-aide" className="max-w-3xl text-petit text-sourdine">
        Un DOCX, 10 Mo au plus. Un ODT, un RTF ou un ancien .doc s’enregistre d’abord en DOCX depuis Word ou
        LibreOffice : le suivi y reste ; en RTF, LibreOffice perd les mots des remarques.
      </p>
      <ChampFichier champ={champ} accept=".docx" choisir={rapporter} etat={etat} aideId="rapporter-aide">
        Rapporter une copie
      </ChampFichier>
    </div>
  );
}
