"use client";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { donnerNomUsageAction } from "@/app/cress/[annee]/structures/actions";
import type { nomUsage } from "@/lib/appel/structure/schema";

type Valeurs = z.input<typeof nomUsage>;

/** What the CRESS calls a structure everywhere: lists, mails, documents. */
export function NomUsage({ structureId, nom, nomPublie }: { structureId: string; nom: string; nomPublie: string }) {
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `nom-usage:${structureId}`,
    resolver: jugeDe(() => import("@/lib/appel/structure/schema").then((m) => m.nomUsage), "brut"),
    saisie: { structureId, nomPublie },
    envoyer: donnerNomUsageAction,
  });
  return (
    <section aria-labelledby="nom-usage" className="max-w-xl">
      <h2 id="nom-usage">Nom d’usage</h2>
      <Formulaire envoi={envoi} className="flex flex-col gap-4 pt-2">
        <ChampTexte<Valeurs>
          name="nomPublie"
          label="Nom d’usage"
          aide={`Celui des listes, des courriels et des documents. Vide : « ${nom} ». Ce qui est publié garde ses mots.`}
          facultatif
        />
        <Envoyer variante="secondaire">Enregistrer le nom d’usage</Envoyer>
      </Formulaire>
    </section>
  );
}
