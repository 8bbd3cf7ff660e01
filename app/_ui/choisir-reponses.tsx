"use client";
import { useEffect, useId, useRef, useState } from "react";
import { type Cote, type Ecart, peutPrendreLesDeux } from "@/lib/socle/formulaire/ecarts";
import type { AChoisir } from "@/lib/socle/formulaire/enregistrement";
import { instantLong } from "@/lib/socle/typographie/dates";
import { allerAuChamp } from "./aller-au-champ.ts";
import { Bouton } from "./bouton.tsx";

export type Dire = { nom: (champ: string) => string; valeur: (champ: string, valeur: unknown) => string };

/**
 * Two states of a form side by side, answer by answer: what was found in this browser, or what somebody else has just
 * saved. Nothing is written until the person has chosen. It takes the focus, but never from a field one types in.
 */
export function ChoisirReponses({
  divergence,
  dire,
  choisir,
}: {
  divergence: AChoisir;
  dire: Dire;
  choisir: (choix: Record<string, Cote>) => void;
}) {
  const { origine, ecarts, par, at, depassee } = divergence;
  const [choix, setChoix] = useState<Record<string, Cote>>({});
  const titre = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isSaisie(document.activeElement)) titre.current?.focus();
  }, []);
  // The panel goes once it is answered: the focus goes on in the first field it spoke of.
  const appliquer = (choisis: Record<string, Cote>) => {
    choisir(choisis);
    requestAnimationFrame(() => allerAuChamp(ecarts[0]?.champ ?? ""));
  };
  const tous = (cote: Cote) => appliquer(Object.fromEntries(ecarts.map((e) => [e.champ, cote])));
  const navigateur = origine === "navigateur";
  const quand = at ? ` (${instantLong(at)})` : "";
  const noms = navigateur
    ? { mien: "Sur cet appareil", sien: "Enregistrée" }
    : { mien: "La mienne", sien: par ? `Celle de ${par}` : "La sienne" };
  return (
    <section
      aria-labelledby={id}
      data-choisir=""
      className="flex max-w-2xl flex-col gap-5 rounded border-2 border-accent bg-blanc p-4"
    >
      <div className="flex flex-col gap-2">
        <h2 id={id} ref={titre} tabIndex={-1}>
          {navigateur ? "Des réponses n’étaient pas encore enregistrées" : "Quelqu’un d’autre vient d’enregistrer"}
        </h2>
        <p>
          {navigateur
            ? `Ce navigateur les a gardées${quand}.${depassee ? " Depuis, le formulaire a été enregistré ailleurs : comparez avant de choisir." : ""}`
            : `${par ?? "Une autre personne"} a changé les mêmes réponses que vous${quand}. Rien n’est perdu : choisissez pour chacune.`}
        </p>
      </div>
      {ecarts.map((e) => (
        <UnEcart
          key={e.champ}
          ecart={e}
          nom={dire.nom(e.champ)}
          noms={noms}
          dire={(v) => dire.valeur(e.champ, v)}
          choix={choix[e.champ] ?? e.propose}
          choisir={(cote) => setChoix((c) => ({ ...c, [e.champ]: cote }))}
        />
      ))}
      <div className="flex flex-wrap gap-3">
        <Bouton onClick={() => appliquer(choix)}>Appliquer ces choix</Bouton>
        <Bouton variante="secondaire" onClick={() => tous("mien")}>
          {navigateur ? "Reprendre tout ce qui est sur cet appareil" : "Garder toutes les miennes"}
        </Bouton>
        <Bouton variante="secondaire" onClick={() => tous("sien")}>
          {navigateur ? "Garder ce qui est enregistré" : "Prendre toutes les siennes"}
        </Bouton>
      </div>
    </section>
  );
}

function UnEcart({
  ecart,
  nom,
  noms,
  dire,
  choix,
  choisir,
}: {
  ecart: Ecart;
  nom: string;
  noms: Record<"mien" | "sien", string>;
  dire: (valeur: unknown) => string;
  choix: Cote;
  choisir: (cote: Cote) => void;
}) {
  const groupe = useId();
  return (
    <fieldset className="flex flex-col gap-2 border-filet border-t pt-3">
      <legend className="float-left w-full font-semibold">{nom}</legend>
      {(["mien", "sien"] as const).map((cote) => (
        <label key={cote} className="flex min-h-11 items-start gap-3 py-2">
          <input
            type="radio"
            name={groupe}
            checked={choix === cote}
            onChange={() => choisir(cote)}
            className="mt-1 size-5 shrink-0 accent-accent"
          />
          <span className="min-w-0">
            <span className="block text-petit text-sourdine">{noms[cote]}</span>
            <span className="block max-h-60 overflow-y-auto whitespace-pre-line">
              {dire(ecart[cote]) || <em className="text-sourdine">Rien</em>}
            </span>
          </span>
        </label>
      ))}
      {ecart.conflit && peutPrendreLesDeux(ecart) && (Array.isArray(ecart.mien) || isLong(ecart.champ)) && (
        <label className="flex min-h-11 items-start gap-3 py-2">
          <input
            type="radio"
            name={groupe}
            checked={choix === "deux"}
            onChange={() => choisir("deux")}
            className="mt-1 size-5 shrink-0 accent-accent"
          />
          <span>Les deux, l’une après l’autre</span>
        </label>
      )}
    </fieldset>
  );
}

/** Words of some length have a text area: two of them fit one under the other. */
const isLong = (champ: string) => document.getElementsByName(champ)[0] instanceof HTMLTextAreaElement;

const isSaisie = (e: Element | null) =>
  e instanceof HTMLTextAreaElement ||
  e instanceof HTMLSelectElement ||
  (e instanceof HTMLInputElement && !["checkbox", "radio", "submit", "button"].includes(e.type));
