"use client";
import { useState } from "react";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { ReglagesSaisis } from "@/lib/appel/edition/schema";
import { reglerAction } from "./actions.ts";
import { Reunions } from "./reunions.tsx";

export function FormulaireReglages({
  id,
  version,
  reglages,
}: {
  id: string;
  version: number;
  reglages: ReglagesSaisis;
}) {
  const [fait, setFait] = useState(false);
  const envoi = useEnvoi<ReglagesSaisis, ReglagesSaisis, number>({
    cle: `reglages:${id}`,
    resolver: jugeDe(() => import("@/lib/appel/edition/schema").then((m) => m.reglages), "brut"),
    saisie: reglages,
    envoyer: (donnees) => reglerAction({ id, version, donnees }),
    fait: () => setFait(true),
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-2xl flex-col gap-10">
      <section aria-labelledby="delais" className="flex flex-col gap-5">
        <h2 id="delais">Délais</h2>
        <ChampTexte<ReglagesSaisis>
          name="delaiReponse"
          label="Réponse de la CRESS, en jours"
          aide="À une candidature déposée, une présence déclarée, une fiche remise. Par exemple 30."
          inputMode="numeric"
        />
        <ChampTexte<ReglagesSaisis>
          name="delaiComplement"
          label="Complément ou correction de l’organisateur, en jours"
          aide="À compter de votre demande. Passé ce délai, il peut encore répondre : la demande est montrée en retard."
          inputMode="numeric"
        />
        <ChampTexte<ReglagesSaisis>
          name="delaiRestitution"
          label="Présence et fiche après l’atelier, en jours"
          aide="Pour les ateliers labellisés ou déplacés à partir de maintenant ; les échéances déjà données restent."
          inputMode="numeric"
        />
      </section>
      <section aria-labelledby="comite" className="flex flex-col gap-5">
        <h2 id="comite">Comité partenarial</h2>
        <Reunions />
        <ChampTexte<ReglagesSaisis>
          name="quorumComite"
          label="Quorum"
          aide="Nombre de membres présents pour que le comité se prononce."
          inputMode="numeric"
          facultatif
        />
      </section>
      <Envoyer dit={fait && "Les réglages sont enregistrés."}>Enregistrer les réglages</Envoyer>
    </Formulaire>
  );
}
