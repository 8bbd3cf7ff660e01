"use client";
import { useEffect, useRef, useState } from "react";
import type { z } from "zod";
import { ActeBouton } from "@/app/_ui/acte-bouton";
import { ChampTexte } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { pluriel } from "@/lib/socle/typographie/nombre";
import type { Recherche } from "@/lib/synthese/publication/retrait";
import type { retrait } from "@/lib/synthese/publication/schema";
import { chercherNomAction, masquerNomAction } from "./actions.ts";

type Saisie = z.input<typeof retrait>;
type Trouve = Recherche & { nom: string };

/** First where the name is, then the act. */
export function Retrait({ id, ensuite }: { id: string; ensuite: string }) {
  const [trouve, setTrouve] = useState<Trouve | null>(null);
  const titre = useRef<HTMLHeadingElement>(null);
  const envoi = useEnvoi<Saisie, Saisie, Recherche>({
    cle: `retrait:${id}`,
    resolver: jugeDe(() => import("@/lib/synthese/publication/schema").then((m) => m.retrait)),
    saisie: { nom: "" },
    envoyer: ({ nom }) => chercherNomAction({ id, nom }),
    fait: (lu, { nom }) => setTrouve({ ...lu, nom }),
    vider: true,
  });
  useEffect(() => {
    if (trouve) titre.current?.focus();
  }, [trouve]);
  return (
    <>
      <Formulaire envoi={envoi} className="flex flex-col gap-4">
        <ChampTexte<Saisie>
          name="nom"
          label="Le nom, tel qu’il est imprimé"
          aide="Prénom et nom. Les majuscules ne comptent pas."
          max={120}
        />
        <Envoyer variante="secondaire">Chercher où il est</Envoyer>
      </Formulaire>
      {trouve && (
        <section className="flex flex-col gap-3">
          <h2 ref={titre} tabIndex={-1} className="outline-none">
            « {trouve.nom} » {trouve.ici.length > 0 ? "est imprimé ici" : "n’est pas imprimé dans cette édition"}
          </h2>
          {trouve.ici.length > 0 && (
            <ul className="flex flex-col">
              {trouve.ici.map((o) => (
                <li key={o.version} className="border-filet border-t py-3">
                  <strong>{o.version}</strong> : {pluriel(o.fois, "fois", "fois")}
                  {o.codes.length > 0 && `, ${o.codes.join(", ")}`}
                </li>
              ))}
            </ul>
          )}
          {trouve.ailleurs.length > 0 && (
            <p>
              D’autres éditions l’impriment, chacune le masque de son côté :{" "}
              {trouve.ailleurs.map((annee, i) => (
                <span key={annee}>
                  {i > 0 && ", "}
                  <a href={`/cress/${annee}/publication/retrait`} className="inline-flex min-h-6 items-center">
                    édition {annee}
                  </a>
                </span>
              ))}
              .
            </p>
          )}
          {trouve.ici.length > 0 && (
            <ActeBouton
              action={masquerNomAction}
              input={{ id, nom: trouve.nom }}
              mots={{
                question: "Masquer ce nom partout ?",
                consequence: `${pluriel(trouve.ici.length, "version")} de la synthèse : le nom y devient « [nom masqué] », leurs fichiers sont détruits puis refaits. Cela ne se défait pas.`,
                oui: "Masquer ce nom",
                fait: "Le nom est masqué",
                suite: "Les fichiers se refont : ils seront de nouveau là dans quelques minutes.",
              }}
              ensuite={ensuite}
            >
              Masquer ce nom
            </ActeBouton>
          )}
        </section>
      )}
    </>
  );
}
