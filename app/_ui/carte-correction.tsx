"use client";
import Link from "next/link";
import { useRef } from "react";
import type { Genre } from "@/lib/appel/candidature/questions/question";
import type { ActionState } from "@/lib/socle/action";
import type { CommuneChoix } from "@/lib/socle/territoire/queries";
import { Bouton } from "./bouton.tsx";
import { ChampReponse, type Reponse } from "./champ-reponse.tsx";
import { Etiquette } from "./etiquette.tsx";
import { Envoyer, Formulaire } from "./formulaire.tsx";
import { useEnvoi } from "./use-envoi.ts";
import { Volet } from "./volet.tsx";

export type CarteAffichee = {
  id: string;
  champ: string;
  nom: string;
  genre: Genre;
  options: { value: string; label: string }[];
  motif: string;
  suggestion: string | null;
  suggestionAcceptee: boolean | null;
  valeur: string | string[];
  dite: string;
  repondue: boolean;
  lue: number;
  changeeDansLeFormulaire: boolean;
};

export type ReponseDonnee = { id: string; champ: string; valeur: string | string[] | null; lue: number };

type Props = {
  carte: CarteAffichee;
  repondre: (reponse: ReponseDonnee) => Promise<ActionState<unknown>>;
  /** Where the whole form is. */
  formulaire: string;
  commune?: CommuneChoix;
};

/** One field to correct: why, what it says, the words offered, and the answer. */
export function CarteCorrection(props: Props) {
  const { carte } = props;
  const titre = `correction-${carte.id}`;
  const repondue = carte.repondue || carte.changeeDansLeFormulaire;
  return (
    <section aria-labelledby={titre} className="flex flex-col gap-4 border-filet border-t pt-6">
      <h2 id={titre} className="flex flex-wrap items-center gap-3">
        {carte.nom}
        <Etiquette ton={repondue ? "succes" : "attente"}>{repondue ? "Répondu" : "À corriger"}</Etiquette>
      </h2>
      <div className="border-accent border-l-2 pl-4">
        <p className="font-semibold">Ce que demande la CRESS</p>
        <p className="whitespace-pre-line">{carte.motif}</p>
      </div>
      <div>
        <p className="text-petit text-sourdine">{repondue ? "Votre réponse" : "Aujourd’hui"}</p>
        <p className="whitespace-pre-line">{carte.dite || "Rien n’est écrit."}</p>
      </div>
      {repondue ? (
        <Volet titre="Changer ma réponse">
          <Repondre {...props} />
        </Volet>
      ) : (
        <Repondre {...props} />
      )}
    </section>
  );
}

function Repondre({ carte, repondre: envoyer, formulaire, commune }: Props) {
  const auFormulaire = ["formulaire", "structures", "mois"].includes(carte.genre);
  const accepte = useRef(false);
  const envoi = useEnvoi<Reponse, Reponse, unknown>({
    cle: `correction:${carte.id}`,
    resolver: async (valeurs) => ({ values: valeurs, errors: {} }),
    saisie: { valeur: carte.valeur },
    envoyer: ({ valeur }) => {
      const donnee = accepte.current ? carte.suggestion : auFormulaire ? null : valeur;
      accepte.current = false;
      return envoyer({ id: carte.id, champ: carte.champ, valeur: donnee, lue: carte.lue });
    },
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-4">
      {carte.suggestion && !auFormulaire && (
        <div className="flex flex-col gap-3 rounded border border-filet bg-blanc p-4">
          <p className="font-semibold">Texte proposé</p>
          <p className="whitespace-pre-line">{carte.suggestion}</p>
          <div>
            <Bouton
              occupe={envoi.enCours}
              aria-label={`Accepter ce texte, ${carte.nom}`}
              onClick={() => {
                accepte.current = true;
                void envoi.soumettre();
              }}
            >
              Accepter ce texte
            </Bouton>
          </div>
        </div>
      )}
      {auFormulaire ? (
        <p>
          Corrigez ce champ dans le <Link href={formulaire}>formulaire complet</Link>, puis revenez ici.
        </p>
      ) : (
        <ChampReponse
          genre={carte.genre}
          label={carte.suggestion ? `Ou un autre texte, ${carte.nom}` : carte.nom}
          options={carte.options}
          commune={commune}
        />
      )}
      <Envoyer variante={carte.suggestion ? "secondaire" : "principal"}>
        {auFormulaire ? "C’est corrigé" : "Enregistrer ma réponse"}
      </Envoyer>
    </Formulaire>
  );
}
