"use client";
import { useRef } from "react";
import { useFormState, useWatch } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { ChampCase, ChampSelect, ChampTexte } from "@/app/_ui/champs";
import { RangLigne } from "@/app/_ui/rang-ligne";
import { Volet } from "@/app/_ui/volet";
import { type CleRubrique, DEMANDES, formeDe, isPropre, isTypeEnonce } from "@/lib/recueil/rubriques/rubriques";
import type { RubriquesSaisies } from "@/lib/recueil/rubriques/schema";
import { NOM_TYPE_ENONCE } from "@/lib/recueil/rubriques/types-enonce";
import { NOM_DEMANDE, UNITES } from "@/lib/recueil/rubriques/wording";
import { accorder, nombre, pluriel } from "@/lib/socle/typographie/nombre";

type V = RubriquesSaisies;

type Props = {
  cle: CleRubrique;
  /** Its place in the form, and in its part. */
  index: number;
  rang: number;
  sur: number;
  /** How many fiches answer it. */
  reponses: number;
  /** It has just been added, or put back. */
  posee: boolean;
  placer: (de: number, vers: number) => void;
  supprimer: () => void;
};

/** A rubrique of the edition, folded on its name and what is asked of it; open, and staying so, new or once it is wrong. */
export function UneRubrique({ cle, index, rang, sur, reponses, posee, placer, supprimer }: Props) {
  const r = useWatch<V, `rubriques.${number}`>({ name: `rubriques.${index}` });
  const { errors } = useFormState<V>({ name: `rubriques.${index}` });
  const propre = isPropre(cle);
  const ouvert = useRef(posee);
  ouvert.current ||= errors.rubriques?.[index] !== undefined;
  const nom = r.nom || (propre ? "Nouvelle rubrique" : "Sans nom");
  const enonces = isTypeEnonce(cle);
  const forme = formeDe(r);
  const unite = UNITES[forme];
  const demandes = DEMANDES.filter((d) => enonces || d !== "une_parmi").map((value) => ({
    value,
    label: NOM_DEMANDE[value],
  }));
  return (
    <li className="border-filet border-b" data-groupe={nom}>
      <Volet
        open={ouvert.current || undefined}
        nom={nom}
        titre={
          <>
            <h3 className={`inline text-base ${r.retiree ? "text-sourdine line-through" : ""}`}>{nom}</h3>
            <span className="block pl-4 text-petit text-sourdine">
              {[
                propre && "Ajoutée",
                r.retiree ? "Retirée" : NOM_DEMANDE[r.demande],
                !r.retiree && bornes(r.minimum, r.maximum, unite),
                reponses > 0 && pluriel(reponses, "fiche y répond", "fiches y répondent"),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </>
        }
        ton="ligne"
      >
        <div className="flex flex-col gap-4 border-filet border-l-2 pt-2 pb-4 pl-3">
          {enonces && (
            <p className="text-petit text-sourdine">Dans la synthèse : {NOM_TYPE_ENONCE[cle].toLowerCase()}.</p>
          )}
          <ChampTexte<V> name={`rubriques.${index}.nom`} label="Son nom" max={80} />
          <ChampTexte<V>
            name={`rubriques.${index}.enPhrase`}
            label="Dans une phrase, avec son article"
            aide={
              enonces
                ? "Pour un seul énoncé : « Ajouter un levier », « il manque un levier »."
                : propre
                  ? "Pour « Budget de l’atelier » : « le budget »."
                  : "Par exemple : « il manque la problématique »."
            }
            max={60}
          />
          <ChampTexte<V>
            name={`rubriques.${index}.aide`}
            label="Son aide"
            aide="Sous le nom, dans la fiche et dans le modèle du kit."
            lignes={2}
            max={500}
            facultatif
          />
          <ChampSelect<V>
            name={`rubriques.${index}.demande`}
            label="Elle est"
            aide={
              enonces && "« Obligatoire, au choix » : il faut au moins un énoncé parmi les rubriques marquées ainsi."
            }
            options={demandes}
          />
          {propre && <ChampCase<V> name={`rubriques.${index}.uneLigne`} label="Une ligne suffit pour répondre" />}
          {forme !== "choix" && (
            <div className="grid gap-4 md:grid-cols-2">
              <ChampTexte<V>
                name={`rubriques.${index}.minimum`}
                label={`Au moins, en ${unite}`}
                inputMode="numeric"
                facultatif
              />
              <ChampTexte<V>
                name={`rubriques.${index}.maximum`}
                label={`Au plus, en ${unite}`}
                inputMode="numeric"
                facultatif
              />
            </div>
          )}
          {reponses > 0 && !r.retiree && !propre ? (
            <p className="text-petit text-sourdine">
              {pluriel(reponses, "fiche y a répondu", "fiches y ont répondu")} : elle ne se retire plus de cette édition
              {accorder(
                reponses,
                ", pour que cette réponse reste lisible.",
                ", pour que ces réponses restent lisibles.",
              )}
            </p>
          ) : (
            <ChampCase<V> name={`rubriques.${index}.retiree`} label="Ne pas la demander dans cette édition" />
          )}
          {propre && reponses > 0 && (
            <p className="text-petit text-sourdine">
              {pluriel(reponses, "fiche y a répondu", "fiches y ont répondu")} : elle ne se supprime plus, et ce qui est
              écrit reste lisible même si elle n’est plus demandée.
            </p>
          )}
          <div className="flex flex-wrap gap-x-2">
            <RangLigne nom={r.nom} rang={rang} sur={sur} placer={placer} retirer={undefined} />
            {propre && reponses === 0 && (
              <Bouton variante="discret" onClick={supprimer}>
                Supprimer<span className="sr-only"> {r.nom || "la nouvelle rubrique"}</span>
              </Bouton>
            )}
          </div>
        </div>
      </Volet>
    </li>
  );
}

/** « de 200 à 1 500 caractères », « au plus 10 paroles » */
function bornes(minimum: string, maximum: string, unite: string): string | null {
  const [min, max] = [minimum, maximum].map((n) => (/^\d+$/.test(n) ? nombre(Number(n)) : ""));
  if (min && max) return `de ${min} à ${max}\u00A0${unite}`;
  if (min) return `au moins ${min}\u00A0${unite}`;
  return max ? `au plus ${max}\u00A0${unite}` : null;
}
