"use client";
import { useId, useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import type { z } from "zod";
import type { demandeComplement } from "@/lib/appel/correction/schema";
import { Bouton } from "./bouton.tsx";
import { ChampTexte } from "./champs.tsx";
import { Envoyer, Formulaire } from "./formulaire.tsx";
import { jugeDe } from "./juge.ts";
import { type Acte, type MotsActe, useActe } from "./use-acte.tsx";
import { useEnvoi } from "./use-envoi.ts";
import { Volet } from "./volet.tsx";

type Demande = z.output<typeof demandeComplement>;

export type ChampADemander = {
  champ: string;
  nom: string;
  /** What it says today. */
  dite: string;
  suggerable: boolean;
  /** The heading it stands under in the list. */
  groupe: string;
};
/** A ready reason, which the reviewer edits before sending. */
export type MotifPret = { code: string; nom: string; texte: string };

type Props = {
  id: string;
  champs: ChampADemander[];
  motifs: readonly MotifPret[];
  /** What its answers must be. */
  schema: () => Promise<typeof demandeComplement>;
  /** The words of the closed line. */
  ouvrir: string;
  action: Acte<Demande>;
  mots: MotsActe;
};

/** Asks the organisers for a general word, for fields one by one, or both; sent together in one mail, once confirmed. */
export function DemandeCorrections({ id, champs, motifs, schema, ouvrir, action, mots }: Props) {
  const { demander, dialogue } = useActe(action, mots);
  const envoi = useEnvoi<Demande, Demande, unknown>({
    cle: `demande:${id}`,
    resolver: jugeDe(schema) as never,
    saisie: { id, motif: "", corrections: [] },
    envoyer: demander,
    vider: true,
  });
  const { fields, append, remove } = useFieldArray({ control: envoi.form.control, name: "corrections" });
  const demandes = fields.map((f) => f.champ);
  return (
    <Volet titre={ouvrir} encadre>
      <Formulaire envoi={envoi} className="flex flex-col gap-6 pt-2">
        <ChampTexte<Demande>
          name="motif"
          label="Ce qu’il faut préciser"
          aide="Un mot général, facultatif si vous choisissez des champs. L’organisateur le reçoit tel quel."
          lignes={3}
          max={2000}
        />
        {fields.map((f, i) => (
          <ChampDemande
            key={f.id}
            rang={i}
            champ={champs.find((c) => c.champ === f.champ)}
            motifs={motifs}
            retirer={() => remove(i)}
          />
        ))}
        <ChoixDuChamp
          champs={champs.filter((c) => !demandes.includes(c.champ))}
          ajouter={(champ) => append({ champ, motif: "", suggestion: "" })}
        />
        <Envoyer>Envoyer la demande</Envoyer>
      </Formulaire>
      {dialogue}
    </Volet>
  );
}

function ChoixDuChamp({ champs, ajouter }: { champs: ChampADemander[]; ajouter: (champ: string) => void }) {
  const id = useId();
  const [choisi, setChoisi] = useState("");
  const groupes = [...new Set(champs.map((c) => c.groupe))];
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        Champ à corriger
      </label>
      <div className="flex flex-wrap gap-3">
        <select id={id} className="saisie max-w-80" value={choisi} onChange={(e) => setChoisi(e.target.value)}>
          <option value="">Choisissez un champ</option>
          {groupes.map((groupe) => (
            <optgroup key={groupe} label={groupe}>
              {champs
                .filter((c) => c.groupe === groupe)
                .map((c) => (
                  <option key={c.champ} value={c.champ}>
                    {c.nom}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <Bouton
          variante="secondaire"
          occupe={choisi === ""}
          onClick={() => {
            ajouter(choisi);
            setChoisi("");
          }}
        >
          Ajouter ce champ
        </Bouton>
      </div>
    </div>
  );
}

function ChampDemande({
  rang,
  champ,
  motifs,
  retirer,
}: {
  rang: number;
  champ: ChampADemander | undefined;
  motifs: readonly MotifPret[];
  retirer: () => void;
}) {
  const id = useId();
  const { setValue } = useFormContext<Demande>();
  if (!champ) return null;
  return (
    <fieldset className="flex flex-col gap-4 border-accent border-l-2 pl-4">
      <legend className="float-left font-bold">{champ.nom}</legend>
      <p className="clear-both whitespace-pre-line text-petit text-sourdine">
        Aujourd’hui : {champ.dite || "rien n’est écrit"}
      </p>
      <div className="flex flex-col gap-1">
        <label htmlFor={id} className="font-semibold">
          Motif tout prêt, {champ.nom}
        </label>
        <select
          id={id}
          className="saisie"
          defaultValue=""
          onChange={(e) => {
            const motif = motifs.find((m) => m.code === e.target.value);
            if (motif) setValue(`corrections.${rang}.motif`, motif.texte, { shouldDirty: true, shouldValidate: true });
          }}
        >
          <option value="">Écrire le motif moi-même</option>
          {motifs.map((m) => (
            <option key={m.code} value={m.code}>
              {m.nom}
            </option>
          ))}
        </select>
      </div>
      <ChampTexte<Demande>
        name={`corrections.${rang}.motif`}
        label={`Motif, ${champ.nom}`}
        aide="L’organisateur reçoit ce texte tel quel."
        lignes={3}
      />
      {champ.suggerable && (
        <>
          <ChampTexte<Demande>
            name={`corrections.${rang}.suggestion`}
            label={`Texte proposé, ${champ.nom}`}
            aide="L’organisateur peut l’accepter en un clic, ou en écrire un autre."
            facultatif
            lignes={4}
          />
          <div>
            <Bouton
              variante="discret"
              onClick={() => setValue(`corrections.${rang}.suggestion`, champ.dite, { shouldDirty: true })}
            >
              Partir du texte actuel
            </Bouton>
          </div>
        </>
      )}
      <div>
        <Bouton variante="discret" onClick={retirer}>
          Ne pas demander « {champ.nom} »
        </Bouton>
      </div>
    </fieldset>
  );
}
