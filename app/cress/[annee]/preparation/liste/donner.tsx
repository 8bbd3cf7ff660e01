"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { ChampFichier, type EtatEnvoi, envoiDit, envoiRefuse, refusAvantEnvoi } from "@/app/_ui/champ-fichier";
import { envoyerFichier } from "@/app/_ui/envoyer-fichier";
import { FICHIER_OCTETS_MAX } from "@/lib/fichiers/formats";
import { REFUS } from "@/lib/refus";

/** Sends the list; the page then shows what it holds. */
export function DonnerListe({ editionId, adresse, autre }: { editionId: string; adresse: string; autre: boolean }) {
  const router = useRouter();
  const champ = useRef<HTMLInputElement>(null);
  const [etat, setEtat] = useState<EtatEnvoi>(envoiDit(""));
  const envoyer = async (fichier: File) => {
    const refus = refusAvantEnvoi(fichier, FICHIER_OCTETS_MAX, REFUS.document_lourd);
    if (refus) return setEtat(envoiRefuse(refus));
    setEtat({ message: "Le fichier est envoyé, puis lu…", erreur: false, pourcent: 0 });
    const state = await envoyerFichier<void>("/api/tableaux", { edition: editionId, fichier }, (pourcent) =>
      setEtat((e) => ({ ...e, pourcent })),
    );
    if (!state.ok) return setEtat(envoiRefuse(state.message));
    setEtat(envoiDit("Le fichier est lu. Rien n’est encore écrit."));
    // What was chosen for the columns was for the file before.
    router.replace(adresse);
    router.refresh();
  };
  return (
    <div className="flex flex-col gap-2">
      <p id="liste-aide" className="max-w-3xl text-petit text-sourdine">
        Un classeur XLSX ou un CSV, 10 Mo et 1 500 lignes au plus. Une ligne par atelier.
      </p>
      <ChampFichier champ={champ} accept=".csv,.tsv,.txt,.xlsx" choisir={envoyer} etat={etat} aideId="liste-aide">
        {autre ? "Donner un autre fichier" : "Donner la liste"}
      </ChampFichier>
    </div>
  );
}
