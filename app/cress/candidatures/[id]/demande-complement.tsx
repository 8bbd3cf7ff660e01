"use client";
import { type ChampADemander, DemandeCorrections } from "@/app/_ui/demande-corrections";
import { MOTIFS } from "@/lib/appel/candidature/motifs";
import { demanderComplementAction } from "./actions.ts";

export function DemandeComplement({ id, champs }: { id: string; champs: ChampADemander[] }) {
  return (
    <DemandeCorrections
      id={id}
      champs={champs}
      motifs={MOTIFS}
      schema={() => import("@/lib/appel/correction/schema").then((m) => m.demandeComplement)}
      action={demanderComplementAction}
      ouvrir="Demander un complément"
      mots={{
        question: "Demander ce complément ?",
        consequence: "La candidature revient à l’organisateur : aucune décision n’est possible avant sa réponse.",
        oui: "Envoyer la demande",
        fait: "Le complément est demandé",
        suite: "À l’organisateur de répondre ; la candidature reviendra ici quand il l’aura renvoyée.",
      }}
    />
  );
}
