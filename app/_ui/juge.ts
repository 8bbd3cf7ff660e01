"use client";
import type { FieldValues, Resolver } from "react-hook-form";
import type { z } from "zod";
import { type Partie, partieValide, type Retenues } from "@/lib/socle/formulaire/partie";

/** What judges the answers of a form before they leave; `preparer` fetches it beforehand. */
export type Juge<F extends FieldValues, V> = Resolver<F, unknown, V> & { preparer?: () => void };

type Saisie<S extends z.ZodType> = z.input<S> & FieldValues;

/**
 * Judges by a schema that is fetched when the form is used: it is heavier than the form. Lost on the way, the server judges
 * alone, and says the same. `brut`: the answers leave as they were typed, not as the schema writes them.
 */
export function jugeDe<S extends z.ZodType>(chercher: () => Promise<S>, brut: "brut"): Juge<Saisie<S>, z.input<S>>;
export function jugeDe<S extends z.ZodType>(chercher: () => Promise<S>): Juge<Saisie<S>, z.output<S>>;
export function jugeDe<S extends z.ZodType>(chercher: () => Promise<S>, brut?: "brut"): Juge<Saisie<S>, unknown> {
  const venir = async () => {
    const [schema, { zodResolver }] = await Promise.all([chercher(), import("@hookform/resolvers/zod")]);
    const juger: unknown = zodResolver(schema as z.ZodType<unknown, FieldValues>, undefined, {
      raw: brut === "brut",
    } as never);
    return juger as Resolver<Saisie<S>>;
  };
  const juge: Juge<Saisie<S>, unknown> = async (valeurs, contexte, options) => {
    const juger = await venir().catch(() => null);
    return juger ? juger(valeurs, contexte, options) : { values: valeurs, errors: {} };
  };
  juge.preparer = () => void venir().catch(() => {});
  return juge;
}

/** What of some answers can be saved, by a schema that is fetched; lost on the way, they all leave, and the server judges. */
export async function lecteurDe<S>(chercher: () => Promise<z.ZodType<S>>) {
  const schema = await chercher().catch(() => null);
  return (saisie: S, connues: unknown, deja: Retenues): Partie<S> | null =>
    schema ? partieValide(schema, saisie, connues, deja) : { donnees: saisie, retenues: deja };
}
