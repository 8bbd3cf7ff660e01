"use client";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { ChampFichier, type EtatEnvoi, envoiDit, envoiRefuse, refusAvantEnvoi } from "@/app/_ui/champ-fichier";
import { envoyerFichier } from "@/app/_ui/envoyer-fichier";
import { isPhoto, reduirePhoto } from "@/app/_ui/reduire-photo";
import { FICHIER_OCTETS_MAX } from "@/lib/socle/fichiers/formats";
import { REFUS } from "@/lib/socle/refus";
import { pluriel } from "@/lib/socle/typographie/nombre";

/** Sends a fiche written elsewhere, then opens it beside its cards. */
export function EnvoyerDocument({ fiche, aideId }: { fiche: string; aideId: string }) {
  const router = useRouter();
  const champ = useRef<HTMLInputElement>(null);
  const [etat, setEtat] = useState<EtatEnvoi>(envoiDit(""));

  const choisir = async (premier: File, tous: readonly File[]) => {
    const photos = tous.every(isPhoto);
    if (tous.length > 1 && !photos) return setEtat(envoiRefuse(REFUS.un_document_a_la_fois));
    if (photos) setEtat({ message: "Préparation des photos…", erreur: false, pourcent: 0 });
    const fichiers: File[] = [];
    // One after another: an old phone does not hold them all open.
    for (const fichier of tous) fichiers.push(photos ? await reduirePhoto(fichier) : fichier);
    const lourd = fichiers.map((f) => refusAvantEnvoi(f, FICHIER_OCTETS_MAX, REFUS.document_lourd)).find(Boolean);
    if (lourd) return setEtat(envoiRefuse(`${premier.name} : ${lourd}`));
    const avancer = (pourcent: number) =>
      setEtat({ message: pourcent < 100 ? "Envoi du document…" : "Lecture du document…", erreur: false, pourcent });
    avancer(0);
    const state = await envoyerFichier<{ id: string }>(
      "/api/documents",
      { fiche, fichier: fichiers },
      avancer,
      (devant) => setEtat({ message: attenteDite(devant), erreur: false, pourcent: 100 }),
    );
    if (state.ok) router.push(`/espace/fiches/${fiche}/documents/${state.value.id}`);
    else setEtat(envoiRefuse(`${premier.name} : ${state.message}`));
  };

  return (
    <ChampFichier
      champ={champ}
      accept=".docx,.odt,.pdf,.txt,.html,.htm,.jpg,.jpeg,.png,.webp,image/jpeg,image/png,image/webp"
      plusieurs
      choisir={choisir}
      etat={etat}
      aideId={aideId}
    >
      Envoyer un document
    </ChampFichier>
  );
}

/** What a person is told while documents of others, or another of theirs, are being read. */
const attenteDite = (devant: number) =>
  devant === 0
    ? "Un autre document se lit en ce moment : le vôtre vient juste après."
    : `${pluriel(devant, "document se lit", "documents se lisent")} avant le vôtre…`;
