"use client";
import { ChampCase, ChampChoix, ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useActe } from "@/app/_ui/use-acte";
import { useEnvoi } from "@/app/_ui/use-envoi";
import type { Envois } from "@/lib/socle/action";
import { direEnvois } from "@/lib/socle/courriel/dire-envois";
import { pluriel } from "@/lib/socle/typographie/nombre";
import type { SaisiePublication } from "@/lib/synthese/publication/schema";
import { confirmerAction } from "./actions.ts";

type Props = {
  id: string;
  lue: number;
  points: number;
  /** Chapters the comité has not validated. */
  aValider: boolean;
  /** The address that would be printed and that nobody else can open, if it is so. */
  adresse: string | null;
};

const DELAIS = [
  { value: "15", label: "Dans quinze minutes" },
  { value: "60", label: "Dans une heure" },
  { value: "1440", label: "Demain, à la même heure" },
];

/** The note of a version, then its confirmation. */
export function Confirmer({ id, lue, points, aValider, adresse }: Props) {
  const premiere = lue === 0;
  const suite = lue + 1;
  const { demander, dialogue } = useActe(confirmerAction, {
    question: `Publier la version ${suite} ?`,
    consequence: `${pluriel(points, "point")} et tout ce qui les entoure sont figés maintenant. La version paraît après le délai, pendant lequel vous pouvez encore l’arrêter ; ensuite elle ne se retire plus.`,
    oui: `Publier la version ${suite}`,
    fait: `La version ${suite} est confirmée`,
    suite: "Elle attend de paraître. Ce qui sera consolidé d’ici là ira dans la suivante.",
    envois: direEnvoisAVenir,
  });
  const envoi = useEnvoi<SaisiePublication, SaisiePublication, unknown>({
    cle: `publication:${id}:${lue}`,
    resolver: jugeDe(() =>
      import("@/lib/synthese/publication/schema").then((m) => m.saisiePublication({ premiere, aValider })),
    ),
    saisie: { note: "", errata: "", derogation: "", delai: "15", sansAdresse: false },
    envoyer: (saisie) => demander({ id, lue, ...saisie }),
    vider: true,
  });
  return (
    <>
      <Formulaire envoi={envoi} className="flex flex-col gap-5">
        {!premiere && (
          <>
            <ChampTexte<SaisiePublication>
              name="note"
              label="Ce que cette version change, en une phrase"
              aide="Lue par tout le monde, en tête de la version. Exemple : « Trois fiches reçues depuis, et le frein P12 précisé. »"
              lignes={2}
              max={300}
            />
            <ChampTexte<SaisiePublication>
              name="errata"
              label="Ce qui était faux dans la version précédente"
              aide="Montré aussi sur la version précédente."
              facultatif
              lignes={3}
              max={2000}
            />
          </>
        )}
        {aValider && (
          <ChampTexte<SaisiePublication>
            name="derogation"
            label="Pourquoi ne pas attendre le comité"
            aide="Des chapitres ne sont pas validés. La raison est gardée avec la version, et lue par la CRESS."
            lignes={3}
            max={1000}
          />
        )}
        <ChampChoix<SaisiePublication> name="delai" type="radio" label="Quand elle paraît" options={DELAIS} />
        {adresse && (
          <div className="border-accent border-l-4 bg-blanc px-4 py-3">
            <p>
              Ce site répond à {adresse}, que personne d’autre ne peut ouvrir. Pour que les documents portent leur
              adresse et leur code à scanner, donnez l’adresse publique dans le réglage NEXTAUTH_URL, puis redémarrez.
            </p>
            <ChampCase<SaisiePublication> name="sansAdresse" label="Publier sans adresse imprimée" />
          </div>
        )}
        <Envoyer>Publier la version {suite}</Envoyer>
      </Formulaire>
      {dialogue}
    </>
  );
}

const direEnvoisAVenir = (envois: Envois) =>
  envois.courriels === 0 ? "Aucun courriel ne partira." : `Quand elle paraîtra : ${direEnvois(envois, false)}`;
