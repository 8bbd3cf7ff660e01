"use client";
import { type ReactNode, useId } from "react";
import { type FieldError, type FieldPath, type FieldValues, get, useFormContext, useWatch } from "react-hook-form";
import { nombre } from "@/lib/socle/typographie/nombre";
import { usePret } from "./use-pret.ts";

type Commun<F extends FieldValues> = { name: FieldPath<F>; label: string; aide?: ReactNode; facultatif?: boolean };

/**
 * The error of one field, the ids that tie label, help and error together, and what it holds until the page is alive,
 * when react-hook-form fills it: a slow telephone shows no empty form. Fields live in a FormProvider.
 */
export function useChamp<F extends FieldValues>(name: FieldPath<F>, aide?: ReactNode) {
  const id = useId();
  const { register, formState } = useFormContext<F>();
  const erreur = (get(formState.errors, name) as FieldError | undefined)?.message;
  const pret = usePret();
  const initiale: unknown = pret ? undefined : get(formState.defaultValues, name);
  const describedBy = [aide ? `${id}-aide` : "", erreur ? `${id}-erreur` : ""].filter(Boolean).join(" ");
  return {
    id,
    register,
    erreur,
    defaultValue: typeof initiale === "string" || typeof initiale === "number" ? initiale : undefined,
    /** A box drawn as the answer has it, then handed over to react-hook-form, which would believe the drawing. */
    boite: (value?: string) => {
      const champ = register(name);
      return {
        ...champ,
        defaultChecked: pret ? undefined : isCochee(initiale, value),
        ref: (element: HTMLInputElement | null) => {
          if (element) element.defaultChecked = false;
          champ.ref(element);
        },
      };
    },
    attributs: { id, "data-champ": name, "aria-invalid": !!erreur, "aria-describedby": describedBy || undefined },
  };
}

const isCochee = (reponse: unknown, value: string | undefined): boolean =>
  value === undefined ? reponse === true : Array.isArray(reponse) ? reponse.includes(value) : reponse === value;

export function Enveloppe({
  id,
  label,
  aide,
  erreur,
  facultatif,
  children,
}: {
  id: string;
  label: string;
  aide?: ReactNode;
  erreur?: string;
  facultatif?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="une-reponse flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
        {facultatif && <span className="font-normal text-sourdine"> (facultatif)</span>}
      </label>
      {aide && (
        <p id={`${id}-aide`} className="text-petit text-sourdine">
          {aide}
        </p>
      )}
      {children}
      {erreur && (
        <p id={`${id}-erreur`} className="font-semibold text-danger">
          {erreur}
        </p>
      )}
    </div>
  );
}

export function ChampTexte<F extends FieldValues>({
  name,
  label,
  aide,
  facultatif,
  type = "text",
  lignes,
  max,
  autoComplete,
  inputMode,
}: Commun<F> & {
  type?: "text" | "email" | "tel" | "url" | "date" | "time" | "number";
  /** More than one: a text area. */
  lignes?: number;
  /** Longest answer; the count of what is left is shown for text areas. */
  max?: number;
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "tel" | "email" | "url";
}) {
  const { id, register, erreur, attributs, defaultValue } = useChamp<F>(name, aide);
  const props = {
    ...attributs,
    defaultValue,
    "aria-required": !facultatif,
    className: "saisie",
    autoComplete,
    ...register(name),
  };
  const compte = lignes && max ? `${id}-longueur` : undefined;
  if (compte) props["aria-describedby"] = [props["aria-describedby"], compte].filter(Boolean).join(" ");
  return (
    <Enveloppe id={id} label={label} aide={aide} erreur={erreur} facultatif={facultatif}>
      {lignes ? <textarea rows={lignes} {...props} /> : <input type={type} inputMode={inputMode} {...props} />}
      {compte && max ? <Longueur id={compte} name={name} max={max} /> : null}
    </Enveloppe>
  );
}

/** Watches its field alone: a form of hundreds of fields draws one line again at each key, not all of them. */
function Longueur<F extends FieldValues>({ id, name, max }: { id: string; name: FieldPath<F>; max: number }) {
  const longueur = String(useWatch<F>({ name }) ?? "").length;
  return (
    <>
      <p id={id} className={`text-petit ${longueur > max ? "font-semibold text-danger" : "text-sourdine"}`}>
        {nombre(longueur)} / {nombre(max)} caractères
      </p>
      <span role="status" className="sr-only">
        {palier(longueur, max)}
      </span>
    </>
  );
}

/** What is said aloud of a length as one writes: three sentences at most, not one a key. */
function palier(longueur: number, max: number): string {
  if (longueur > max) return `La limite de ${nombre(max)} caractères est dépassée.`;
  const seuil = [20, 100].find((n) => n < max / 2 && max - longueur <= n);
  return seuil ? `Il reste ${seuil} caractères au plus.` : "";
}

export type Option = { value: string; label: string; aide?: string };

export function ChampSelect<F extends FieldValues>({
  name,
  label,
  aide,
  facultatif,
  options,
  vide,
  nul,
  auChoix,
}: Commun<F> & {
  options: Option[];
  vide?: string;
  /** No answer is null in the form, not an empty text. */
  nul?: boolean;
  auChoix?: (value: string) => void;
}) {
  const { id, register, erreur, attributs, defaultValue } = useChamp<F>(name, aide);
  return (
    <Enveloppe id={id} label={label} aide={aide} erreur={erreur} facultatif={facultatif}>
      <select
        defaultValue={defaultValue}
        className="saisie"
        aria-required={!facultatif}
        {...attributs}
        {...register(name, {
          onChange: (e: { target: { value: string } }) => auChoix?.(e.target.value),
          ...(nul && { setValueAs: (v: string | null) => v || null }),
        })}
      >
        {vide !== undefined && <option value="">{vide}</option>}
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.label}
          </option>
        ))}
      </select>
    </Enveloppe>
  );
}

/** Check boxes (an array of values) or radio buttons (one value), in a fieldset. */
export function ChampChoix<F extends FieldValues>({
  name,
  label,
  aide,
  options,
  type,
}: Commun<F> & { options: Option[]; type: "checkbox" | "radio" }) {
  const { id, boite, erreur, attributs } = useChamp<F>(name, aide);
  return (
    <fieldset className="flex flex-col gap-1" data-champ={name} aria-describedby={attributs["aria-describedby"]}>
      <legend className="font-semibold">{label}</legend>
      {aide && (
        <p id={`${id}-aide`} className="text-petit text-sourdine">
          {aide}
        </p>
      )}
      <div className="flex flex-col">
        {options.map((o, i) => (
          <label key={o.value} className="flex min-h-11 items-start gap-3 py-2">
            <input
              type={type}
              value={o.value}
              id={i === 0 ? id : undefined}
              aria-invalid={!!erreur}
              className="mt-1 size-5 shrink-0 accent-accent"
              {...boite(o.value)}
            />
            <span>
              {o.label}
              {o.aide && <span className="block text-petit text-sourdine">{o.aide}</span>}
            </span>
          </label>
        ))}
      </div>
      {erreur && (
        <p id={`${id}-erreur`} className="font-semibold text-danger">
          {erreur}
        </p>
      )}
    </fieldset>
  );
}

export function ChampCase<F extends FieldValues>({ name, label }: { name: FieldPath<F>; label: ReactNode }) {
  const { id, boite, erreur, attributs } = useChamp<F>(name);
  return (
    <div>
      <label htmlFor={id} className="flex min-h-11 items-start gap-3 py-2">
        <input type="checkbox" className="mt-1 size-5 shrink-0 accent-accent" {...attributs} {...boite()} />
        <span>{label}</span>
      </label>
      {erreur && (
        <p id={`${id}-erreur`} className="font-semibold text-danger">
          {erreur}
        </p>
      )}
    </div>
  );
}
