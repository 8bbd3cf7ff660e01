"use client";
import { useId } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { CRITERES, type Critere, VALEURS_CRITERE, type ValeurCritere } from "@/lib/appel/instruction/choix";
import { NOM_CRITERE, NOM_VALEUR_CRITERE } from "@/lib/appel/instruction/wording";
import { useCritere } from "./use-critere.ts";

export type Note = { critere: Critere; valeur: ValeurCritere; commentaire: string; version: number; par: string };

/** The review grid: six criteria, each saved as one clicks, or as one leaves its comment. */
export function Grille({ id, notes, ouverte }: { id: string; notes: Note[]; ouverte: boolean }) {
  const faits = CRITERES.filter((critere) => notes.some((n) => n.critere === critere)).length;
  return (
    <section aria-labelledby="grille" className="flex flex-col gap-3">
      <h2 id="grille">Grille</h2>
      <p className="text-petit text-sourdine">
        {faits} critères sur {CRITERES.length}. Chaque réponse s’enregistre d’elle-même ; ni l’organisateur ni les
        partenaires ne la voient.
      </p>
      {CRITERES.map((critere) => (
        <LigneGrille
          key={critere}
          id={id}
          critere={critere}
          note={notes.find((n) => n.critere === critere)}
          ouverte={ouverte}
        />
      ))}
    </section>
  );
}

function LigneGrille({ id, critere, note, ouverte }: { id: string; critere: Critere; note?: Note; ouverte: boolean }) {
  const champ = useId();
  const { valeur, commentaire, autre, dire, ecrire, enregistrer, quitter, prendre } = useCritere(id, critere, note);
  return (
    <fieldset disabled={!ouverte} className="flex flex-col gap-1 border-filet border-b pb-3">
      <legend className="font-semibold">{NOM_CRITERE[critere]}</legend>
      <div className="flex flex-wrap gap-x-5">
        {VALEURS_CRITERE.map((v) => (
          <label key={v} className="flex min-h-11 items-center gap-2">
            <input
              type="radio"
              name={`${champ}-valeur`}
              className="size-5 accent-accent"
              checked={valeur === v}
              onChange={() => enregistrer(v, commentaire.trim())}
            />
            {NOM_VALEUR_CRITERE[v]}
          </label>
        ))}
      </div>
      <label htmlFor={champ} className="text-petit text-sourdine">
        Commentaire<span className="sr-only"> : {NOM_CRITERE[critere]}</span>
      </label>
      <textarea
        id={champ}
        rows={1}
        maxLength={1000}
        className="saisie"
        value={commentaire}
        onChange={(e) => ecrire(e.target.value)}
        onBlur={quitter}
      />
      {autre && (
        <div className="flex flex-col gap-2 border-accent border-s-4 ps-4">
          <p>
            {autre.par || "Une autre personne"} vient de répondre : {NOM_VALEUR_CRITERE[autre.valeur].toLowerCase()}
            {autre.commentaire && `, « ${autre.commentaire} »`}. Votre réponse est restée ici.
          </p>
          <div className="flex flex-wrap gap-3">
            <Bouton variante="secondaire" onClick={prendre}>
              Prendre la sienne
            </Bouton>
            {valeur && (
              <Bouton variante="secondaire" onClick={() => enregistrer(valeur, commentaire.trim())}>
                Garder la mienne
              </Bouton>
            )}
          </div>
        </div>
      )}
      <p
        role={dire.erreur ? "alert" : "status"}
        className={`min-h-6 text-petit ${dire.erreur ? "text-danger" : "text-sourdine"}`}
      >
        {dire.texte}
      </p>
    </fieldset>
  );
}
