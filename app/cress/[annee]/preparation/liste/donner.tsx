"use client";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { ChampFichier, refusAvantEnvoi } from "@/app/_ui/champ-fichier";
import { useFichierEnvoye } from "@/app/_ui/use-fichier-envoye";
import { FICHIER_OCTETS_MAX } from "@/lib/socle/fichiers/formats";
import { REFUS } from "@/lib/socle/refus";

/** Sends the list; the page then shows what it holds. */
export function DonnerListe({ editionId, adresse, autre }: { editionId: string; adresse: string; autre: boolean }) {
  const router = useRouter();
  const champ = useRef<HTMLInputElement>(null);
  const { etat, envoyer } = useFichierEnvoye();
  const donner = async (fichier: File) => {
    const recu = await envoyer({
      adresse: "/api/tableaux",
      champs: { edition: editionId, fichier },
      refus: refusAvantEnvoi(fichier, FICHIER_OCTETS_MAX, REFUS.document_lourd),
      enCours: "Le fichier est envoyé, puis lu…",
      fait: "Le fichier est lu. Rien n’est encore écrit.",
    });
    if (!recu) return;
    // What was chosen for the columns was for the file before.
    router.replace(adresse);
    router.refresh();
  };
  return (
    <div className="flex flex-col gap-2">
      <p id="liste-aide" className="max-w-3xl text-petit text-sourdine">
        Un classeur XLSX ou un CSV, 10 Mo et 1 500 lignes au plus. Une ligne par atelier.
      </p>
      <ChampFichier champ={champ} accept=".csv,.tsv,.txt,.xlsx" choisir={donner} etat={etat} aideId="liste-aide">
        {autre ? "Donner un autre fichier" : "Donner la liste"}
      </ChampFichier>
    </div>
  );
}
