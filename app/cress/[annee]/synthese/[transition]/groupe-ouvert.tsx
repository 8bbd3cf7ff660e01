"use client";
import { useEffect } from "react";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Formulaire, Retenue } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { typographier } from "@/lib/socle/typographie/texte";
import type { textesGroupe } from "@/lib/synthese/consolidation/gestes/schema";
import type { Bloc, Groupe } from "@/lib/synthese/tri/types";
import { ChampRedige } from "../_ui/champ-redige.tsx";
import { composerGroupeAction, retirerGroupeAction } from "./actions.ts";
import { useTable } from "./contexte.ts";
import { ID_FORMULAIRE } from "./use-touches.ts";

type Saisie = z.input<typeof textesGroupe>;

/** A group of a block, or a new one: its title, and what is printed with its points. */
export function GroupeOuvert({ bloc, groupe }: { bloc: Bloc; groupe?: Groupe }) {
  const { agir, gestes } = useTable();
  const envoi = useEnvoi<Saisie, z.output<typeof textesGroupe>, unknown>({
    cle: groupe ? `groupe:${groupe.id}` : `groupe-nouveau:${bloc.id}`,
    resolver: jugeDe(() => import("@/lib/synthese/consolidation/gestes/schema").then((m) => m.textesGroupe)),
    saisie: {
      titre: groupe?.titre ?? "",
      remarque: groupe?.remarque ?? "",
      exemple: groupe?.exemple ?? "",
      paragraphes: groupe?.paragraphes ?? "",
    },
    envoyer: async ({ titre, ...textes }) => {
      const state = await gestes.parFormulaire((ouverte) =>
        composerGroupeAction({
          ouverte,
          donnees: {
            blocId: bloc.id,
            ...(groupe && { groupeId: groupe.id, versionLue: groupe.version }),
            ...(titre && { titre }),
            ...textes,
          },
        }),
      );
      if (state.ok) agir({ type: "mode", mode: { nom: "bloc", id: bloc.id } });
      return state;
    },
    relire: () => void gestes.relire(),
  });
  const { setFocus } = envoi.form;
  const premier = groupe && groupe.titre === null ? "remarque" : "titre";
  useEffect(() => {
    void setFocus(premier);
  }, [setFocus, premier]);
  return (
    <section aria-labelledby="groupe" className="flex flex-col gap-4">
      <h2 id="groupe">
        {groupe
          ? typographier(groupe.titre ?? `Au début de « ${bloc.titre} »`)
          : `Nouveau groupe dans « ${typographier(bloc.titre)} »`}
      </h2>
      <Formulaire envoi={envoi} id={ID_FORMULAIRE} className="flex flex-col gap-4">
        {premier === "titre" && <ChampTexte<Saisie> name="titre" label="Titre du groupe" />}
        <ChampRedige<Saisie> name="remarque" label="Remarque" lignes={3} max={2000} facultatif />
        <ChampRedige<Saisie> name="exemple" label="Exemple" lignes={3} max={2000} facultatif />
        <ChampRedige<Saisie>
          name="paragraphes"
          label="Paragraphes libres"
          aide="Une ligne vide sépare deux paragraphes."
          lignes={6}
          max={6000}
          facultatif
        />
        <Retenue />
      </Formulaire>
      {groupe && groupe.titre !== null && (
        <p>
          <button
            type="button"
            onClick={async () => {
              const state = await gestes.surPlan((ouverte) =>
                retirerGroupeAction({ ouverte, donnees: { groupeId: groupe.id } }),
              );
              if (state.ok) agir({ type: "mode", mode: { nom: "bloc", id: bloc.id } });
            }}
            className="min-h-11 px-1 text-danger underline underline-offset-4"
          >
            Retirer ce groupe
          </button>
        </p>
      )}
    </section>
  );
}
