"use client";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { ChampTexte } from "@/app/_ui/champs";
import { CorpsCourriel } from "@/app/_ui/corps-courriel";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { type Contact, encadrer } from "@/lib/socle/courriel/cadre";
import { type Modele, remplir } from "@/lib/socle/courriel/modele";
import type { TypeCourriel } from "@/lib/socle/courriel/types";
import { ecrireModeleAction } from "../../actions.ts";

type Mot = { mot: string; exemple: string; dit: string };

/** Writes the model of a mail, beside what may be named in it and the mail it makes with fictitious words. */
export function EcrireModele({
  lequel,
  modele,
  mots,
  requises,
  contact,
  origine,
}: {
  lequel: { editionId: string; type: TypeCourriel; version: number };
  modele: Modele;
  mots: readonly Mot[];
  requises: readonly string[];
  contact: Contact;
  origine: string;
}) {
  const [fait, setFait] = useState(false);
  const connues = mots.map((m) => m.mot);
  const envoi = useEnvoi<Modele, Modele, unknown>({
    cle: `modele:${lequel.editionId}:${lequel.type}`,
    resolver: jugeDe(
      () => import("@/lib/socle/courriel/modele-schema").then((m) => m.motsDeModele({ connues, requises })),
      "brut",
    ),
    saisie: modele,
    envoyer: (saisie) => ecrireModeleAction({ ...lequel, ...saisie }),
    fait: () => setFait(true),
  });
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <div className="flex flex-col gap-6">
        <Formulaire envoi={envoi} className="flex flex-col gap-5">
          <ChampTexte<Modele> name="sujet" label="Objet" autoComplete="off" />
          <ChampTexte<Modele>
            name="corps"
            label="Courriel"
            aide="Une ligne vide sépare les paragraphes. **Gras**, listes avec un tiret, liens : [mots]({lien})."
            lignes={14}
          />
          <Envoyer dit={fait && "Le modèle est enregistré."}>Enregistrer le modèle</Envoyer>
        </Formulaire>
        <section aria-labelledby="mots" className="flex flex-col gap-2">
          <h2 id="mots">Ce qui peut être nommé</h2>
          <dl className="flex flex-col gap-2">
            {mots.map(({ mot, dit }) => (
              <div key={mot}>
                <dt className="font-mono">{`{${mot}}`}</dt>
                <dd className="text-petit">
                  {dit}
                  {requises.includes(mot) && <strong> — à garder</strong>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <section aria-labelledby="apercu" className="flex flex-col gap-3">
        <h2 id="apercu">Un exemple, avec des mots inventés</h2>
        <Apercu envoi={envoi} mots={mots} contact={contact} origine={origine} />
      </section>
    </div>
  );
}

function Apercu({
  envoi,
  mots,
  contact,
  origine,
}: {
  envoi: ReturnType<typeof useEnvoi<Modele, Modele, unknown>>;
  mots: readonly Mot[];
  contact: Contact;
  origine: string;
}) {
  const [sujet, corps] = useWatch({ control: envoi.form.control, name: ["sujet", "corps"] });
  const lu = encadrer(remplir({ sujet, corps }, new Map(mots.map((m) => [m.mot, m.exemple]))), contact, origine);
  return (
    <>
      <p className="font-bold [overflow-wrap:anywhere]">{lu.sujet}</p>
      <CorpsCourriel corps={lu.corps} origine={origine} />
    </>
  );
}
