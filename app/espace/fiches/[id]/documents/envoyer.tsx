"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { ChampFichier, type EtatEnvoi, envoiDit, envoiRefuse, refusAvantEnvoi } from "@/app/_ui/champ-fichier";
import { envoyerFichier } from "@/app/_ui/envoyer-fichier";
import { FICHIER_OCTETS_MAX } from "@/lib/fichiers/formats";
import { REFUS } from "@/lib/refus";
import { pluriel } from "@/lib/typographie/nombre";

/** Sends a fiche written elsewhere, then opens it beside its cards. */
export function EnvoyerDocument({ fiche, aideId }: { fiche: string; aideId: string }) {
  const router = useRouter();
  const champ = useRef<HTMLInputElement>(null);
  const [etat, setEtat] = useState<EtatEnvoi>(envoiDit(""));

  const choisir = async (fichier: File) => {
    const refus = refusAvantEnvoi(fichier, FICHIER_OCTETS_MAX, REFUS.document_lourd);
    if (refus) return setEtat(envoiRefuse(`${fichier.name} : ${refus}`));
    const avancer = (pourcent: number) =>
      setEtat({ message: pourcent < 100 ? "Envoi du document…" : "Lecture du document…", erreur: false, pourcent });
    avancer(0);
    const state = await envoyerFichier<{ id: string }>("/api/documents", { fiche, fichier }, avancer, (devant) =>
      setEtat({ message: attenteDite(devant), erreur: false, pourcent: 100 }),
    );
    if (state.ok) router.push(`/espace/fiches/${fiche}/documents/${state.value.id}`);
    else setEtat(envoiRefuse(`${fichier.name} : ${state.message}`));
  };

  return (
    <ChampFichier champ={champ} accept=".docx,.odt,.pdf" choisir={choisir} etat={etat} aideId={aideId}>
      Envoyer un document
    </ChampFichier>
  );
}

/** What a person is told while documents of others, or another of theirs, are being read. */
const attenteDite = (devant: number) =>
  devant === 0
    ? "Un autre document se lit en ce moment : le vôtre vient juste après."
    : `${pluriel(devant, "document se lit", "documents se lisent")} avant le vôtre…`;
