"use client";
import { useWatch } from "react-hook-form";
import { avertissements, type Constats } from "@/lib/recueil/emargement/avertissements";
import { GENRES, NOM_GENRE, NOM_ORIGINE, ORIGINES } from "@/lib/recueil/emargement/repartition";
import type { PresenceSaisie } from "@/lib/recueil/emargement/schema";
import type { ActionState } from "@/lib/socle/action";
import type { Variante } from "./bouton.tsx";
import { ChampChoix, Enveloppe, useChamp } from "./champs.tsx";
import { Envoyer, Formulaire } from "./formulaire.tsx";
import { jugeDe } from "./juge.ts";
import { useEnvoi } from "./use-envoi.ts";
import { Volet } from "./volet.tsx";

const INCLUS = [
  { value: "oui", label: "Oui, organisateurs compris" },
  { value: "non", label: "Non, sans les organisateurs" },
];

/** How many came: one number and one button; below, closed, who they were, as far as it is known. */
export function DeclarationFormulaire({
  action,
  id,
  saisie,
  aide,
  bouton,
  variante,
  hybride,
  constats,
}: {
  action: (input: PresenceSaisie & { id: string }) => Promise<ActionState<unknown>>;
  id: string;
  saisie: PresenceSaisie;
  aide: string;
  bouton: string;
  variante?: Variante;
  /** Some were there, some online: how many of each may be told. */
  hybride: boolean;
  /** What makes a number unlikely. */
  constats: Constats;
}) {
  const envoi = useEnvoi<PresenceSaisie, PresenceSaisie, unknown>({
    cle: `presence:${id}`,
    resolver: jugeDe(() => import("@/lib/recueil/emargement/schema").then((m) => m.presence), "brut"),
    saisie,
    envoyer: (donnees) => action({ id, ...donnees }),
  });
  return (
    <Formulaire envoi={envoi} className="flex max-w-xl flex-col gap-5">
      <ChampNombre aide={aide} />
      <Avertir constats={constats} />
      <Volet
        titre={
          <>
            Préciser qui était là <span className="font-normal">(facultatif)</span>
          </>
        }
        encadre
        open={Object.keys(envoi.form.formState.errors).some((k) => k !== "nombre") || undefined}
      >
        <div className="flex flex-col gap-6 pt-2">
          <p className="text-petit text-sourdine">Laissez vide ce que vous ne savez pas : vide ne veut pas dire 0.</p>
          <ChampChoix<PresenceSaisie>
            name="organisateursInclus"
            type="radio"
            label="Les organisateurs sont-ils comptés ?"
            options={INCLUS}
          />
          {hybride && <Part name="distanciel" label="Dont à distance" />}
          <fieldset className="flex flex-col gap-2">
            <legend className="pb-1 font-semibold">D’où venaient les personnes</legend>
            {ORIGINES.map((o) => (
              <Part key={o} name={`origines.${o}`} label={NOM_ORIGINE[o]} />
            ))}
          </fieldset>
          <fieldset className="flex flex-col gap-2">
            <legend className="pb-1 font-semibold">Femmes et hommes</legend>
            {GENRES.map((g) => (
              <Part key={g} name={`genres.${g}`} label={NOM_GENRE[g]} />
            ))}
          </fieldset>
        </div>
      </Volet>
      <Envoyer variante={variante} className="min-h-14">
        {bouton}
      </Envoyer>
    </Formulaire>
  );
}

/** The number, large. */
export function ChampNombre({ aide }: { aide: string }) {
  const { id, register, erreur, attributs } = useChamp<{ nombre: string }>("nombre", aide);
  return (
    <Enveloppe id={id} label="Nombre de personnes présentes" aide={aide} erreur={erreur}>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className="saisie !h-20 !max-w-48 text-center font-bold !text-[2.25rem] tabular-nums"
        {...attributs}
        {...register("nombre")}
      />
    </Enveloppe>
  );
}

/** What is unlikely about the number being typed; said, never refused. */
export function Avertir({ constats }: { constats: Constats }) {
  const tape = useWatch<PresenceSaisie, "nombre">({ name: "nombre" }).trim();
  const dits = /^\d{1,4}$/.test(tape) ? avertissements(Number(tape), constats) : [];
  return (
    <ul role="status" className="flex flex-col gap-1 empty:hidden">
      {dits.map((dit) => (
        <li key={dit} className="border-ocre border-s-4 ps-3">
          {dit}
        </li>
      ))}
    </ul>
  );
}

/** One part of the count: its name on the left, a short field on the right. */
function Part({
  name,
  label,
}: {
  name: "distanciel" | `origines.${(typeof ORIGINES)[number]}` | `genres.${(typeof GENRES)[number]}`;
  label: string;
}) {
  const { id, register, erreur, attributs } = useChamp<PresenceSaisie>(name);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4">
      <label htmlFor={id} className="min-w-0 flex-1">
        {label}
      </label>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        className="saisie !w-20 text-end tabular-nums"
        {...attributs}
        {...register(name)}
      />
      {erreur && (
        <p id={`${id}-erreur`} className="w-full font-semibold text-danger">
          {erreur}
        </p>
      )}
    </div>
  );
}
