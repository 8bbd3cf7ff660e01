"use client";
import { useEffect, useRef } from "react";
import type { z } from "zod";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { typographier } from "@/lib/socle/typographie/texte";
import type { titreBloc } from "@/lib/synthese/consolidation/gestes/schema";
import type { Bloc } from "@/lib/synthese/tri/types";
import { Ordre } from "../_ui/ordre.tsx";
import { composerBlocAction, composerGroupeAction } from "./actions.ts";
import { useTable } from "./contexte.ts";

type Saisie = z.input<typeof titreBloc>;
const DISCRET =
  "min-h-11 px-1 text-accent underline underline-offset-4 aria-disabled:text-sourdine aria-disabled:no-underline";

/** A block of the chapter: its title, its place among the others, and its groups. */
export function BlocOuvert({ bloc }: { bloc: Bloc }) {
  const { etat, agir, gestes } = useTable();
  const { blocs, chapitre } = etat.table;
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), []);
  const envoi = useEnvoi<Saisie, z.output<typeof titreBloc>, unknown>({
    cle: `bloc:${bloc.id}`,
    resolver: jugeDe(() => import("@/lib/synthese/consolidation/gestes/schema").then((m) => m.titreBloc)),
    saisie: { titre: bloc.titre },
    envoyer: (saisie) =>
      gestes.parFormulaire((ouverte) => composerBlocAction({ ouverte, donnees: { ...identite, ...saisie } })),
    relire: () => void gestes.relire(),
  });
  const identite = { blocId: bloc.id, versionLue: bloc.version, chapitreId: chapitre.id };
  const rang = blocs.indexOf(bloc);
  const titres = bloc.groupes.filter((g) => g.titre !== null);
  return (
    <section aria-labelledby="bloc" className="flex flex-col gap-5">
      <h2 id="bloc" ref={titre} tabIndex={-1} className="self-start">
        {typographier(bloc.titre)}
      </h2>
      <Ordre
        nom="ce bloc"
        ids={blocs.map((b) => b.id)}
        rang={rang}
        placer={(apresBlocId) =>
          void gestes.surPlan((ouverte) => composerBlocAction({ ouverte, donnees: { ...identite, apresBlocId } }))
        }
      />
      <Formulaire envoi={envoi} className="flex flex-col gap-3">
        <ChampTexte<Saisie> name="titre" label="Titre du bloc" />
        <Envoyer variante="secondaire">Enregistrer le titre</Envoyer>
      </Formulaire>
      <section aria-labelledby="groupes" className="flex flex-col gap-2">
        <h3 id="groupes">Ses groupes</h3>
        <ul className="flex flex-col">
          {bloc.groupes.map((g) => (
            <li key={g.id} className="flex flex-wrap items-center justify-between gap-x-4 border-filet border-b">
              <button
                type="button"
                className={DISCRET}
                onClick={() => agir({ type: "mode", mode: { nom: "groupe", id: g.id } })}
              >
                {typographier(g.titre ?? "Au début du bloc")}
              </button>
              {g.titre !== null && (
                <Ordre
                  nom={g.titre}
                  ids={titres.map((t) => t.id)}
                  rang={titres.indexOf(g)}
                  placer={(apresGroupeId) =>
                    void gestes.surPlan((ouverte) =>
                      composerGroupeAction({
                        ouverte,
                        donnees: {
                          groupeId: g.id,
                          versionLue: g.version,
                          blocId: bloc.id,
                          // First among those with a title: the untitled group stays before them all.
                          apresGroupeId: apresGroupeId ?? bloc.groupes.find((x) => x.titre === null)?.id ?? null,
                        },
                      }),
                    )
                  }
                />
              )}
            </li>
          ))}
        </ul>
        <p>
          <button
            type="button"
            className={DISCRET}
            onClick={() => agir({ type: "mode", mode: { nom: "groupe", id: null, blocId: bloc.id } })}
          >
            Ajouter un groupe
          </button>
        </p>
      </section>
    </section>
  );
}
