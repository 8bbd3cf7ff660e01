"use client";
import Link from "next/link";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { ChampTexte } from "@/app/_ui/champs";
import { CorpsCourriel } from "@/app/_ui/corps-courriel";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { jugeDe } from "@/app/_ui/juge";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { Volet } from "@/app/_ui/volet";
import type { EcritLot } from "@/lib/conduite/lot/schema";
import { type Contact, encadrer } from "@/lib/socle/courriel/cadre";
import type { Dossier } from "@/lib/socle/courriel/donnees";
import { appliquer, type Modele } from "@/lib/socle/courriel/modele";
import { TEXTES_INSTRUCTION } from "@/lib/socle/courriel/textes/instruction";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { ecrireLotAction } from "../actions.ts";

type Lu = { qui: string; dossiers: Dossier[] };

/** The mail, and how each of those it goes to will read it; then how many were written, and where they are. */
export function EcrireLot({
  editionId,
  annee,
  ids,
  lecteurs,
  contact,
  modele,
  liste,
}: {
  editionId: string;
  annee: number;
  ids: string[];
  lecteurs: readonly Lu[];
  contact: Contact;
  modele: Modele | null;
  liste: string;
}) {
  const [ecrits, setEcrits] = useState<number | null>(null);
  const envoi = useEnvoi<EcritLot, EcritLot, number>({
    cle: `ecrire-lot:${editionId}:${ids.join()}`,
    resolver: jugeDe(
      () => import("@/lib/conduite/lot/schema").then((m) => m.ecritLot.omit({ naissance: true })),
      "brut",
    ) as never,
    saisie: { editionId, ids, sujet: "", texte: "", naissance: "" },
    envoyer: (valeurs, naissance) => ecrireLotAction({ ...valeurs, ids, naissance }),
    fait: setEcrits,
  });
  if (ecrits !== null)
    return (
      <p role="status">
        {pluriel(ecrits, "courriel est dans la boîte d’envoi", "courriels sont dans la boîte d’envoi")}.{" "}
        <Link href={`/cress/${annee}/courriels?type=ecrit_a_la_liste`}>Les suivre</Link> ou{" "}
        <Link href={liste}>revenir à la liste</Link>.
      </p>
    );
  if (lecteurs.length === 0) return <Link href={liste}>Revenir à la liste</Link>;
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-5">
      <ChampTexte<EcritLot> name="sujet" label="Objet" autoComplete="off" />
      <ChampTexte<EcritLot>
        name="texte"
        label="Message"
        aide="Les candidatures de chaque personne, leurs ateliers et la personne à appeler s’ajoutent dessous."
        lignes={8}
        max={5000}
      />
      <section aria-labelledby="lecteurs">
        <h2 id="lecteurs">Ce que chacun recevra</h2>
        <ul>
          {lecteurs.map((l) => (
            <li key={l.qui} className="border-filet border-b">
              <Volet titre={l.qui} ton="ligne">
                <Apercu envoi={envoi} lu={l} contact={contact} modele={modele} />
              </Volet>
            </li>
          ))}
        </ul>
      </section>
      <Envoyer
        aussi={
          <Link href={liste} className="inline-flex min-h-11 items-center">
            Ne rien envoyer
          </Link>
        }
      >
        Envoyer {pluriel(lecteurs.length, "courriel")}
      </Envoyer>
    </Formulaire>
  );
}

function Apercu({
  envoi,
  lu,
  contact,
  modele,
}: {
  envoi: ReturnType<typeof useEnvoi<EcritLot, EcritLot, number>>;
  lu: Lu;
  contact: Contact;
  modele: Modele | null;
}) {
  const [sujet, texte] = useWatch({ control: envoi.form.control, name: ["sujet", "texte"] });
  // Where the page is alive: links are made for it.
  const origine = typeof window === "undefined" ? "http://localhost" : window.location.origin;
  const mots = TEXTES_INSTRUCTION.ecrit_a_la_liste({ dossiers: lu.dossiers, sujet, texte });
  const courriel = encadrer(modele ? appliquer(modele, mots) : mots, contact, origine);
  return (
    <div className="pb-4">
      <p className="font-bold [overflow-wrap:anywhere]">{courriel.sujet}</p>
      <CorpsCourriel corps={courriel.corps} origine={origine} />
    </div>
  );
}
