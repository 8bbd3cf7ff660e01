"use client";
import type { z } from "zod";
import { ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { reponseSaisie } from "@/lib/synthese/reponse/schema";
import { ETATS_REPONSE, type EtatReponse } from "@/lib/synthese/reponse/states";
import { NOM_REPONSE } from "@/lib/synthese/reponse/wording";
import { repondreAction } from "./actions.ts";

type Valeurs = z.input<typeof reponseSaisie>;

/** What a body answers; it starts from its last answer, whose words are kept. */
export function Repondre(props: {
  destinataireId: string;
  nom: string;
  pointId: string;
  /** The last answer on the screen. */
  lue: number;
  dit: { etat: EtatReponse; texte: string; signataire: string } | null;
  salle: string;
  code: string;
}) {
  const { destinataireId, pointId, lue, dit } = props;
  const envoi = useEnvoi<Valeurs, Valeurs, unknown>({
    cle: `reponse:${destinataireId}:${pointId}`,
    resolver: jugeDe(() => import("@/lib/synthese/reponse/schema").then((m) => m.reponseSaisie), "brut"),
    saisie: {
      destinataireId,
      pointId,
      lue,
      etat: dit?.etat,
      texte: dit?.texte ?? "",
      signataire: dit?.signataire ?? "",
    } as Valeurs,
    envoyer: (donnees) => repondreAction({ ...donnees, lue }),
    ensuite: `${props.salle}#${props.code}`,
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-5">
      <ChampChoix<Valeurs>
        name="etat"
        type="radio"
        label={`La réponse de ${props.nom}`}
        aide="Elle est publique dès son envoi, avec sa date."
        options={ETATS_REPONSE.map((value) => ({ value, label: NOM_REPONSE[value] }))}
      />
      <ChampTexte<Valeurs>
        name="texte"
        label="En quelques mots"
        aide="Ce qui est engagé et quand, ce qui est à l’étude, ou pourquoi non. Indispensable pour « non, parce que »."
        facultatif
        lignes={5}
        max={2000}
      />
      <ChampTexte<Valeurs>
        name="signataire"
        label="Qui signe"
        aide="La fonction ou le service, pas le nom d’une personne. Exemple : Direction de l’économie sociale et solidaire."
        max={200}
      />
      <Envoyer>Publier la réponse</Envoyer>
    </Formulaire>
  );
}
