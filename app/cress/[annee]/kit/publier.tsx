"use client";
import { useId, useRef, useState } from "react";
import { ChampTexte } from "@/app/_ui/champs";
import { envoyerFichier } from "@/app/_ui/envoyer-fichier";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { Volet } from "@/app/_ui/volet";
import { FICHIER_OCTETS_MAX } from "@/lib/socle/fichiers/formats";
import { REFUS } from "@/lib/socle/refus";
import { publierDocumentAction } from "./actions.ts";

type Mots = { note: string };

/** A new version of one document: generated from today's data, or a file chosen here. */
export function Publier({ id, titre, lue }: { id: string; titre: string; lue: number }) {
  const champ = useId();
  const fichier = useRef<HTMLInputElement>(null);
  const [fait, setFait] = useState("");
  const envoi = useEnvoi<Mots, Mots, number>({
    cle: `kit:${id}`,
    resolver: async (mots) => ({ values: mots, errors: {} }),
    saisie: { note: "" },
    envoyer: async ({ note }) => {
      const choisi = fichier.current?.files?.[0];
      if (!choisi) return publierDocumentAction({ id, lue, note });
      if (choisi.size > FICHIER_OCTETS_MAX) return { ok: false, code: "document_lourd", message: REFUS.document_lourd };
      return envoyerFichier<number>("/api/kit", { document: id, note, fichier: choisi }, () => {});
    },
    vider: true,
    fait: (version) => {
      setFait(`La version ${version} est publiée.`);
      if (fichier.current) fichier.current.value = "";
    },
  });
  return (
    <Volet
      titre={
        <>
          {lue === 0 ? "Publier la première version" : "Publier une nouvelle version"}
          <span className="sr-only"> : {titre}</span>
        </>
      }
      encadre
    >
      <Formulaire envoi={envoi} className="flex flex-col gap-4 pt-2">
        <ChampTexte<Mots>
          name="note"
          label="Ce qui a changé"
          aide="Une phrase, que les organisateurs liront. Exemple : la date de clôture est repoussée d’une semaine."
          facultatif={lue === 0}
        />
        <div className="flex flex-col gap-1">
          <label htmlFor={`${champ}-fichier`} className="font-semibold">
            Votre fichier <span className="font-normal text-sourdine">(facultatif)</span>
          </label>
          <p id={`${champ}-formats`} className="text-petit text-sourdine">
            PDF, DOCX ou ODT, 10 Mo au plus. Sans fichier, le document est fait avec les données d’aujourd’hui.
          </p>
          <input
            ref={fichier}
            id={`${champ}-fichier`}
            type="file"
            accept=".pdf,.docx,.odt"
            aria-describedby={`${champ}-formats`}
            className="min-h-11 w-full min-w-0 py-2 file:mr-4 file:min-h-11 file:cursor-pointer file:rounded file:border file:border-accent file:bg-blanc file:px-4 file:font-semibold file:text-accent"
          />
        </div>
        <Envoyer variante="secondaire" dit={fait && <p className="font-semibold text-succes">{fait}</p>}>
          {`Publier la version ${lue + 1}`}
        </Envoyer>
      </Formulaire>
    </Volet>
  );
}
