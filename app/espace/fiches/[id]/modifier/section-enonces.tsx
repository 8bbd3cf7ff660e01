"use client";
import { useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import type { CodeTransition } from "@/lib/edition/transitions";
import { NOM_TYPE_ENONCE, TYPES_ENONCE } from "@/lib/fiche/types-enonce";
import { AJOUTER_ENONCE } from "@/lib/fiche/wording";
import { CarteEnonce } from "./carte-enonce.tsx";
import { type EnonceForme, enonceVide, type FicheForme } from "./forme.ts";

type Props = {
  transitions: CodeTransition[];
  codeDe: (cle: string) => string | null;
  isFixe: (cle: string) => boolean;
  oublier: (cle: string) => void;
};

export function SectionEnonces({ transitions, codeDe, isFixe, oublier }: Props) {
  const { control, getValues } = useFormContext<FicheForme>();
  const { fields, append, insert, move, remove } = useFieldArray({ control, name: "enonces", keyName: "ligne" });
  const [retire, setRetire] = useState<{ enonce: EnonceForme; index: number } | null>(null);
  const [annonce, setAnnonce] = useState("");

  const deplacer = (de: number, vers: number) => {
    move(de, vers);
    setAnnonce(`Énoncé déplacé en position ${vers + 1} sur ${fields.length}.`);
  };
  const retirer = (index: number) => {
    const enonce = getValues(`enonces.${index}`);
    setRetire({ enonce, index });
    remove(index);
    setAnnonce("Énoncé retiré. Le bouton « Annuler le retrait » est en bas de la liste.");
  };
  const annuler = () => {
    if (!retire) return;
    if (!codeDe(retire.enonce.cle)) oublier(retire.enonce.cle);
    insert(Math.min(retire.index, fields.length), retire.enonce);
    setRetire(null);
    setAnnonce("Énoncé remis à sa place.");
  };
  const premiere = transitions[0];

  return (
    <section aria-labelledby="enonces" className="flex flex-col gap-6">
      <div className="flex flex-col gap-2">
        <h2 id="enonces">Ce que l’atelier a fait ressortir</h2>
        <p>
          Une idée par énoncé. Commencez par l’essentiel en quelques mots : ils apparaîtront en gras. Exemple :{" "}
          <strong>Manque de connaissances des financements</strong> possibles pour accompagner la transition écologique.
        </p>
        <p className="text-sourdine">
          Au moins un levier ou un frein. Évitez les noms de personnes et toute information sensible.
        </p>
      </div>
      <p role="status" className="sr-only">
        {annonce}
      </p>
      {fields.map((field, i) => (
        <CarteEnonce
          key={field.ligne}
          index={i}
          type={field.type}
          transitions={transitions}
          code={codeDe(field.cle)}
          fixe={isFixe(field.cle)}
          monter={i > 0 ? () => deplacer(i, i - 1) : null}
          descendre={i < fields.length - 1 ? () => deplacer(i, i + 1) : null}
          retirer={() => retirer(i)}
        />
      ))}
      {retire && (
        <p className="flex flex-wrap items-center gap-3 border-accent border-l-2 pl-4">
          {NOM_TYPE_ENONCE[retire.enonce.type]} retiré{retire.enonce.accroche && ` : « ${retire.enonce.accroche} »`}
          <Bouton variante="secondaire" onClick={annuler}>
            Annuler le retrait
          </Bouton>
        </p>
      )}
      {premiere && fields.length < 99 && (
        <ul aria-label="Ajouter un énoncé" className="flex flex-wrap gap-3">
          {TYPES_ENONCE.map((type) => (
            <li key={type}>
              <Bouton
                variante="secondaire"
                onClick={() => append(enonceVide(type, premiere), { focusName: `enonces.${fields.length}.accroche` })}
              >
                {AJOUTER_ENONCE[type]}
              </Bouton>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
