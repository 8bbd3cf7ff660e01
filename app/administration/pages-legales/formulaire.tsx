"use client";
import { useState } from "react";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { AJOUT_MAX } from "@/lib/appel/mentions/limites";
import {
  CLES_PAGES,
  type CleMention,
  type Forme,
  MENTIONS,
  type MentionsLegales,
  PAGES_LEGALES,
  PARTIES,
} from "@/lib/appel/mentions/mentions";
import { ecrireMentionsAction } from "./actions.ts";

type V = MentionsLegales;

const TYPE_DE = { texte: "text", courriel: "email", telephone: "tel" } as const satisfies Record<Forme, string>;

/** What the legal pages tell of this instance: saved whole, in as many times as one likes. */
export function FormulaireMentions({ version, saisie }: { version: number; saisie: V }) {
  const [fait, setFait] = useState(false);
  const envoi = useEnvoi<V, V, unknown>({
    cle: "mentions-legales",
    resolver: jugeDe(() => import("@/lib/appel/mentions/schema").then((m) => m.mentionsEcrites), "brut"),
    saisie,
    envoyer: (donnees) => ecrireMentionsAction({ version, donnees }),
    fait: () => setFait(true),
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-10">
      {PARTIES.map(({ titre, cles }) => (
        <fieldset key={titre} className="flex flex-col gap-5">
          <legend className="pb-3 font-bold text-xl">{titre}</legend>
          {cles.map((cle) => (
            <ChampMention key={cle} cle={cle} />
          ))}
        </fieldset>
      ))}
      <fieldset className="flex flex-col gap-5">
        <legend className="pb-3 font-bold text-xl">Ce que vous ajoutez à chaque page</legend>
        {CLES_PAGES.map((page) => (
          <ChampTexte<V>
            key={page}
            name={`ajouts.${page}`}
            label={`À la fin de « ${PAGES_LEGALES[page].nom} »`}
            aide="Une ligne vide sépare deux paragraphes ; un tiret fait une liste ; **gras**, *italique*, [mots](https://…)."
            lignes={4}
            max={AJOUT_MAX}
            facultatif
          />
        ))}
      </fieldset>
      <Envoyer dit={fait && "Les pages légales sont à jour."}>Enregistrer</Envoyer>
    </Formulaire>
  );
}

function ChampMention({ cle }: { cle: CleMention }) {
  const { nom, forme, requise, ...reste } = MENTIONS[cle];
  return (
    <ChampTexte<V>
      name={`faits.${cle}`}
      label={nom}
      aide={"aide" in reste ? reste.aide : undefined}
      type={TYPE_DE[forme]}
      facultatif={!requise}
      autoComplete="off"
    />
  );
}
