"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useRef, useState } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { envoyerFichier } from "@/app/_ui/envoyer-fichier";
import type { ActionState } from "@/lib/action";
import { FICHIER_OCTETS_MAX } from "@/lib/fichiers/formats";
import { NOTE_MAX } from "@/lib/kit/schema";
import { REFUS } from "@/lib/refus";
import { publierDocumentAction } from "./actions.ts";

/** A new version of one document: generated from today's data, or a file chosen here. */
export function Publier({ id, titre, vue }: { id: string; titre: string; vue: number }) {
  const router = useRouter();
  const champ = useId();
  const note = useRef<HTMLInputElement>(null);
  const fichier = useRef<HTMLInputElement>(null);
  const formulaire = useRef<HTMLFormElement>(null);
  const [refus, setRefus] = useState<string | null>(null);
  const [fait, setFait] = useState("");
  const [occupe, setOccupe] = useState(false);

  const envoyer = (): Promise<ActionState<number>> => {
    const mots = note.current?.value ?? "";
    const choisi = fichier.current?.files?.[0];
    if (!choisi) return publierDocumentAction({ id, vue, note: mots });
    if (choisi.size > FICHIER_OCTETS_MAX)
      return Promise.resolve({ ok: false, code: "document_lourd", message: REFUS.document_lourd });
    return envoyerFichier<number>("/api/kit", { document: id, note: mots, fichier: choisi }, () => {});
  };
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (occupe) return;
    setOccupe(true);
    const state = await envoyer();
    setOccupe(false);
    setRefus(state.ok ? null : (state.erreurs?.note ?? state.message));
    setFait(state.ok ? `La version ${state.value} est publiée.` : "");
    if (!state.ok) return;
    formulaire.current?.reset();
    router.refresh();
  };
  return (
    <details className="rounded border border-filet bg-blanc px-4 py-2 open:pb-4">
      <summary className="min-h-11 content-center font-semibold text-accent">
        {vue === 0 ? "Publier la première version" : "Publier une nouvelle version"}
        <span className="sr-only"> : {titre}</span>
      </summary>
      <form ref={formulaire} onSubmit={onSubmit} noValidate className="flex flex-col gap-4 pt-2">
        <div className="flex flex-col gap-1">
          <label htmlFor={`${champ}-note`} className="font-semibold">
            Ce qui a changé{vue === 0 && <span className="font-normal text-sourdine"> (facultatif)</span>}
          </label>
          <p id={`${champ}-aide`} className="text-petit text-sourdine">
            Une phrase, que les organisateurs liront. Exemple : la date de clôture est repoussée d’une semaine.
          </p>
          <input
            ref={note}
            id={`${champ}-note`}
            type="text"
            maxLength={NOTE_MAX}
            className="saisie"
            aria-describedby={`${champ}-aide ${champ}-refus`}
            aria-invalid={refus !== null}
          />
        </div>
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
            aria-describedby={`${champ}-formats ${champ}-refus`}
            className="min-h-11 w-full min-w-0 py-2 file:mr-4 file:min-h-11 file:cursor-pointer file:rounded file:border file:border-accent file:bg-blanc file:px-4 file:font-semibold file:text-accent"
          />
        </div>
        <p id={`${champ}-refus`} role="alert" className="font-semibold text-danger empty:hidden">
          {refus}
        </p>
        <p role="status" className="font-semibold text-succes empty:hidden">
          {fait}
        </p>
        <div>
          <Bouton type="submit" variante="secondaire" occupe={occupe}>
            {occupe ? "Un instant…" : `Publier la version ${vue + 1}`}
          </Bouton>
        </div>
      </form>
    </details>
  );
}
