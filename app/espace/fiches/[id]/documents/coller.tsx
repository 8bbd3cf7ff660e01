"use client";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { Volet } from "@/app/_ui/volet";
import { COLLE_MAX } from "@/lib/recueil/depouillement/limites";
import type { texteColle } from "@/lib/recueil/depouillement/schema";
import type { ActionState } from "@/lib/socle/action";

type Saisie = z.output<typeof texteColle>;

/** A fiche copied out of a mail or of another program: kept as a document, then sorted like one. */
export function CollerTexte({ fiche }: { fiche: string }) {
  const envoi = useEnvoi<Saisie, Saisie, { id: string }>({
    cle: `texte-colle:${fiche}`,
    resolver: jugeDe(() => import("@/lib/recueil/depouillement/schema").then((m) => m.texteColle)),
    saisie: { texte: "" },
    // A lost network throws, and the sending is tried again.
    envoyer: async ({ texte }) => {
      const corps = new FormData();
      corps.append("fiche", fiche);
      corps.append("fichier", new File([texte], "Texte collé.txt", { type: "text/plain" }));
      const reponse = await fetch("/api/documents", { method: "POST", body: corps });
      return (await reponse.json()) as ActionState<{ id: string }>;
    },
    vider: true,
    ensuite: ({ id }) => `/espace/fiches/${fiche}/documents/${id}`,
  });
  return (
    <Volet titre="Coller un texte à la place" ton="incise">
      <Formulaire envoi={envoi} className="flex flex-col gap-3 pt-2">
        <ChampTexte<Saisie>
          name="texte"
          label="Le texte de la fiche"
          aide="Copié d’un courriel ou d’un autre logiciel, avec ses titres : une idée par ligne."
          lignes={10}
          max={COLLE_MAX}
        />
        <Envoyer variante="secondaire">Lire ce texte</Envoyer>
      </Formulaire>
    </Volet>
  );
}
