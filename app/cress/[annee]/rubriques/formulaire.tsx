"use client";
import { useEffect, useRef, useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import {
  isPropre,
  PARTIES,
  PARTIES_TEXTE,
  type Partie,
  type PartieTexte,
  PROPRES_MAX,
  partieDe,
} from "@/lib/recueil/rubriques/rubriques";
import type { RubriquesSaisies } from "@/lib/recueil/rubriques/schema";
import { AIDE_PARTIE, NOM_PARTIE } from "@/lib/recueil/rubriques/wording";
import { modifierRubriquesAction } from "./actions.ts";
import { rubriqueVide } from "./rubrique-vide.ts";
import { UneRubrique } from "./une-rubrique.tsx";

type V = RubriquesSaisies;
type Ligne = V["rubriques"][number];
/** How many fiches answer each; none of those that are not there. */
type Reponses = Record<string, number>;

export function FormulaireRubriques({
  id,
  version,
  reponses,
  saisie,
}: {
  id: string;
  version: number;
  reponses: Reponses;
  saisie: V;
}) {
  const [fait, setFait] = useState(false);
  const envoi = useEnvoi<V, V, number>({
    cle: `rubriques:${id}`,
    resolver: jugeDe(() => import("@/lib/recueil/rubriques/schema").then((m) => m.rubriquesVoulues), "brut"),
    saisie,
    envoyer: (donnees) => modifierRubriquesAction({ id, version, donnees }),
    fait: () => setFait(true),
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-2xl flex-col gap-10">
      <Parties reponses={reponses} />
      <Envoyer dit={fait && "Les rubriques sont enregistrées."}>Enregistrer les rubriques</Envoyer>
    </Formulaire>
  );
}

/** Part by part: a rubrique is moved within its own; one that is added stays in the part it was added to. */
function Parties({ reponses }: { reponses: Reponses }) {
  const { control, getValues } = useFormContext<V>();
  const { fields, move, insert, remove } = useFieldArray({ control, name: "rubriques", keyName: "ligne" });
  const [supprimee, setSupprimee] = useState<{ ligne: Ligne; index: number } | null>(null);
  const [posee, setPosee] = useState<string | null>(null);
  const propres = fields.filter((field) => isPropre(field.cle)).length;
  const deLaPartie = (partie: Partie) =>
    fields.map((field, index) => ({ field, index })).filter(({ field }) => partieDe(field.cle) === partie);
  const poser = (ligne: Ligne, index: number) => {
    setSupprimee(null);
    setPosee(ligne.cle);
    insert(index, ligne, { focusName: `rubriques.${index}.nom` });
  };
  const supprimer = (index: number) => {
    setSupprimee({ ligne: getValues(`rubriques.${index}`), index });
    remove(index);
  };
  return (
    <div className="flex flex-col gap-10" data-champ="rubriques">
      {PARTIES.map((partie) => {
        const lignes = deLaPartie(partie);
        const debut = lignes[0]?.index ?? 0;
        const texte = PARTIES_TEXTE.find((p) => p === partie);
        return (
          <section key={partie} aria-labelledby={partie} className="flex flex-col gap-2">
            <h2 id={partie}>{NOM_PARTIE[partie]}</h2>
            <p className="text-sourdine">{AIDE_PARTIE[partie]}</p>
            <ol className="border-filet border-t">
              {lignes.map(({ field, index }, i) => (
                <UneRubrique
                  key={field.ligne}
                  cle={field.cle}
                  index={index}
                  reponses={reponses[field.cle] ?? 0}
                  rang={i}
                  sur={lignes.length}
                  posee={field.cle === posee}
                  placer={(de, vers) => move(debut + de, debut + vers)}
                  supprimer={() => supprimer(index)}
                />
              ))}
            </ol>
            {supprimee && partieDe(supprimee.ligne.cle) === partie && (
              <Supprimee nom={supprimee.ligne.nom} annuler={() => poser(supprimee.ligne, supprimee.index)} />
            )}
            {texte && (
              <Ajouter
                partie={texte}
                propres={propres}
                ajouter={() => poser(rubriqueVide(texte), debut + lignes.length)}
              />
            )}
          </section>
        );
      })}
    </div>
  );
}

/** The way to ask something else, and what it will be; or why there is none. */
function Ajouter({ partie, propres, ajouter }: { partie: PartieTexte; propres: number; ajouter: () => void }) {
  return propres >= PROPRES_MAX ? (
    <p className="text-petit text-sourdine">{PROPRES_MAX} rubriques sont ajoutées à cette édition, c’est le plus.</p>
  ) : (
    <div className="pt-2">
      <Bouton variante="secondaire" onClick={ajouter}>
        Ajouter une rubrique<span className="sr-only"> ({NOM_PARTIE[partie].toLowerCase()})</span>
      </Bouton>
      {propres === 0 && (
        <p className="pt-1 text-petit text-sourdine">
          Une question de cette édition seule, à laquelle on répond par un texte.
        </p>
      )}
    </div>
  );
}

/** What has just been taken away, and the way to have it back: it has the focus, as the line it was asked from is gone. */
function Supprimee({ nom, annuler }: { nom: string; annuler: () => void }) {
  const bouton = useRef<HTMLButtonElement>(null);
  useEffect(() => bouton.current?.focus(), []);
  return (
    <p className="flex flex-wrap items-center gap-x-3 border-accent border-l-2 pl-4">
      <span role="status">
        {nom ? `« ${nom} » n’est plus dans la liste.` : "La rubrique n’est plus dans la liste."}
      </span>
      <Bouton ref={bouton} variante="secondaire" onClick={annuler}>
        La remettre
      </Bouton>
    </p>
  );
}
