"use client";
import { useEffect, useRef, useState } from "react";
import { useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { Bouton } from "@/app/_ui/bouton";
import { Transition } from "@/app/_ui/marque";
import { useAuBesoin } from "@/app/_ui/use-au-besoin";
import { enoncesDemandes } from "@/lib/recueil/fiche/demandes";
import { manquesDe } from "@/lib/recueil/fiche/manques";
import { type GroupeDeType, parType, placeDe } from "@/lib/recueil/fiche/ordre";
import { ENONCES_MAX } from "@/lib/recueil/fiche/schema";
import {
  deLaPartie,
  isTypeEnonce,
  maximumDe,
  nomSeul,
  type Rubrique,
  rubriqueDe,
  titreDe,
} from "@/lib/recueil/rubriques/rubriques";
import type { TypeEnonce } from "@/lib/recueil/rubriques/types-enonce";
import { type CodeTransition, nomTransition, ordonner } from "@/lib/socle/transitions/transitions";
import { enumerer } from "@/lib/socle/typographie/enumerer";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import { useRubriques } from "../rubriques.tsx";
import { CarteEnonce } from "./carte-enonce.tsx";
import { type EnonceForme, enonceVide, type FicheForme } from "./forme.ts";

type Props = {
  transitions: CodeTransition[];
  codeDe: (cle: string) => string | null;
  isFixe: (cle: string) => boolean;
  oublier: (cle: string) => void;
};

/** The énoncés, by transition then by kind: the order of the list is the order they read in. */
export function SectionEnonces({ transitions, codeDe, isFixe, oublier }: Props) {
  const { control, getValues, setFocus } = useFormContext<FicheForme>();
  const rubriques = useRubriques();
  const { fields, insert, move, remove } = useFieldArray({ control, name: "enonces", keyName: "ligne" });
  // What says where the cards stand, not their words: these are drawn again by their own card only, however many there are.
  useWatch({
    control,
    name: "enonces",
    compute: (tous) => tous.map((e) => `${e.cle} ${e.transition} ${e.type}`).join(),
  });
  // Read rather than watched: after a move the watched values come one render late, without the new card.
  const valeurs = getValues();
  const [retire, setRetire] = useState<{ enonce: EnonceForme; index: number } | null>(null);
  const [annonce, setAnnonce] = useState("");
  /** The buttons to come back to once the cards have moved: the first one that can still be pressed. */
  const viser = useRef<string[]>([]);
  useEffect(() => {
    if (viser.current.length === 0) return;
    const cibles = viser.current.map((id) => document.getElementById(id));
    viser.current = [];
    cibles.find((c): c is HTMLButtonElement => c instanceof HTMLButtonElement && c.ariaDisabled !== "true")?.focus();
  });

  const deplacer = (de: number, vers: number, place: string) => {
    move(de, vers);
    setAnnonce(`Énoncé déplacé : ${place}.`);
  };
  const ajouter = (type: TypeEnonce, transition: CodeTransition) => {
    const enonce = enonceVide(type, transition);
    const index = placeDe(getValues("enonces"), enonce, rubriques);
    insert(index, enonce, { focusName: `enonces.${index}.accroche` });
    setAnnonce("");
  };
  const retirer = (index: number) => {
    const enonce = getValues(`enonces.${index}`);
    setRetire({ enonce, index });
    remove(index);
    setAnnonce("Énoncé retiré. Le bouton « Annuler le retrait » est en bas de la liste.");
  };
  const annuler = () => {
    if (!retire) return;
    if (!codeDe(retire.enonce.cle)) oublier(retire.enonce.cle);
    insert(Math.min(retire.index, fields.length), retire.enonce);
    setRetire(null);
    setAnnonce("Énoncé remis à sa place.");
  };
  const changerTransition = (index: number, transition: CodeTransition) => {
    const autres = getValues("enonces").filter((_, i) => i !== index);
    const { type } = getValues(`enonces.${index}`);
    const vers = placeDe(autres, { type, transition }, rubriques);
    if (vers !== index) move(index, vers);
    setAnnonce(`Énoncé rangé dans « ${nomTransition(transition)} ».`);
    // The card has gone to another section: the person follows it.
    setTimeout(() => setFocus(`enonces.${vers}.transition`));
  };

  const aDeLaPlace = (r: Rubrique) => valeurs.enonces.filter((e) => e.type === r.cle).length < maximumDe(r);
  const demandes = enoncesDemandes(rubriques);
  const ouvertes = deLaPartie(rubriques, "enonces").filter((r) => !r.retiree);
  const sections = ordonner([...transitions, ...valeurs.enonces.map((e) => e.transition)]);
  return (
    <section aria-labelledby="enonces" className="flex flex-col gap-8">
      <div className="flex flex-col gap-2">
        <h2 id="enonces">Ce que l’atelier a fait ressortir</h2>
        <p>
          Une idée par énoncé. Commencez par l’essentiel en quelques mots : ils apparaîtront en gras. Exemple :{" "}
          <strong>Manque de connaissances des financements</strong> possibles pour accompagner la transition écologique.
        </p>
        <p className="text-sourdine">
          {demandes.length > 0 && `Au moins ${enumerer(demandes)}. `}Évitez les noms de personnes et toute information
          sensible.
        </p>
      </div>
      <p role="status" className="sr-only">
        {annonce}
      </p>
      {sections.map((code, n) => (
        <section key={code} aria-labelledby={`saisie-${code}`} className="flex flex-col gap-6">
          <div className="border-filet border-b pb-2">
            <h3 id={`saisie-${code}`}>
              <Transition code={code} />
            </h3>
            <Compte code={code} />
          </div>
          {parType(valeurs.enonces, code, rubriques).map((groupe) => (
            <Groupe key={groupe.type} groupe={groupe} deplacer={deplacer}>
              {(index, place) => {
                const field = fields[index];
                if (!field) return null;
                const { rang, total } = place;
                const vers = (ou: number, boutons: string[]) => () => {
                  viser.current = boutons.map((b) => `${b}-${index + ou}`);
                  deplacer(index, index + ou, `${rang + ou} sur ${total}`);
                };
                return (
                  <CarteEnonce
                    key={field.ligne}
                    index={index}
                    type={field.type}
                    transitions={transitions}
                    code={codeDe(field.cle)}
                    fixe={isFixe(field.cle)}
                    monter={rang > 1 ? vers(-1, ["monter", "descendre"]) : null}
                    descendre={rang < total ? vers(1, ["descendre", "monter"]) : null}
                    retirer={() => retirer(index)}
                    changerTransition={(transition) => changerTransition(index, transition)}
                  />
                );
              }}
            </Groupe>
          ))}
          {transitions.includes(code) && fields.length < ENONCES_MAX && (
            <ul aria-label={`Ajouter un énoncé, ${nomTransition(code)}`} className="flex flex-wrap gap-2">
              {ouvertes.filter(aDeLaPlace).map((r, t) => (
                <li key={r.cle}>
                  <Bouton
                    variante="secondaire"
                    id={n === 0 && t === 0 ? "ajouter-enonce" : undefined}
                    onClick={() => isTypeEnonce(r.cle) && ajouter(r.cle, code)}
                  >
                    Ajouter {r.enPhrase}
                    {sections.length > 1 && <span className="sr-only">, {nomTransition(code)}</span>}
                  </Bouton>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {retire && (
        <p className="flex flex-wrap items-center gap-3 border-accent border-l-2 pl-4">
          {nomSeul(rubriqueDe(rubriques, retire.enonce.type))} retiré
          {retire.enonce.accroche && ` : « ${retire.enonce.accroche} »`}
          <Bouton variante="secondaire" onClick={annuler}>
            Annuler le retrait
          </Bouton>
        </p>
      )}
    </section>
  );
}

/** « 4 énoncés, 2 réponses manquent » */
function Compte({ code }: { code: CodeTransition }) {
  const { control } = useFormContext<FicheForme>();
  const rubriques = useRubriques();
  const [nombre, manques] = useWatch({
    control,
    compute: (valeurs: FicheForme): [number, number] => [
      valeurs.enonces.filter((e) => e.transition === code).length,
      manquesDe(valeurs, rubriques).filter((m) => {
        const [cle, index] = m.champ.split(".");
        return cle === "enonces" && index !== undefined && valeurs.enonces[Number(index)]?.transition === code;
      }).length,
    ],
  });
  return (
    <p className="text-petit text-sourdine">
      {nombre === 0 ? "Aucun énoncé" : pluriel(nombre, "énoncé")}
      {manques > 0 && `, ${pluriel(manques, "réponse manque", "réponses manquent")}`}
    </p>
  );
}

type Place = { rang: number; total: number };

const chercherReordonner = () => import("./reordonner.tsx").then((m) => m.Reordonner);

/** The cards of one kind, or, while they are put in order, a line for each: what draws these is fetched when asked for. */
function Groupe({
  groupe,
  deplacer,
  children,
}: {
  groupe: GroupeDeType<EnonceForme>;
  deplacer: (de: number, vers: number, place: string) => void;
  children: (index: number, place: Place) => React.ReactNode;
}) {
  const [ordonne, setOrdonne] = useState(false);
  const [perdu, setPerdu] = useState(false);
  const [Reordonner, demander] = useAuBesoin(chercherReordonner);
  const { type, enonces } = groupe;
  const rubrique = rubriqueDe(useRubriques(), type);
  const total = enonces.length;
  const premier = enonces[0]?.index ?? 0;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h4>{typographier(titreDe(rubrique, total))}</h4>
        {total > 1 && (
          <Bouton
            variante="discret"
            aria-pressed={ordonne}
            onClick={async () => {
              setPerdu(false);
              setOrdonne(!ordonne);
              if (ordonne || (await demander())) return;
              setOrdonne(false);
              setPerdu(true);
            }}
          >
            {ordonne ? "Revenir au texte" : "Réordonner"}
            <span className="sr-only"> : {rubrique.nom}</span>
          </Bouton>
        )}
      </div>
      {rubrique.aide && <p className="text-petit text-sourdine">{typographier(rubrique.aide)}</p>}
      <p role="status" className="text-danger empty:hidden">
        {perdu && "Le réseau ne répond pas : essayez de nouveau, ou déplacez-les par « Monter » et « Descendre »."}
      </p>
      {ordonne && Reordonner && total > 1 ? (
        <Reordonner
          titre={`${rubrique.nom}, à remettre en ordre`}
          lignes={enonces.map(({ e, index }) => ({
            id: e.cle,
            numero: index + 1,
            mots: e.accroche || e.texte || "énoncé vide",
          }))}
          deplacer={(de, vers) => deplacer(premier + de, premier + vers, `${vers + 1} sur ${total}`)}
        />
      ) : (
        enonces.map(({ index }, i) => children(index, { rang: i + 1, total }))
      )}
    </div>
  );
}
