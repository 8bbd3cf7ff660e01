import { z } from "zod";
import { quand } from "../../socle/formulaire/regle.ts";
import { texte } from "../../socle/formulaire/saisie.ts";
import { GENRES, ORIGINES, type Repartition, somme } from "./repartition.ts";

export const NOMBRE_MAX = 5000;

/** A count typed in a field: digits only. Empty is not zero: it is refused. */
const nombre = texte(40, "Écrivez un nombre entier, en chiffres, par exemple 24")
  .min(1, "Il manque le nombre de personnes ; s’il n’est venu personne, écrivez 0")
  .regex(/^\d{1,6}$|^$/, "Écrivez un nombre entier, en chiffres, par exemple 24")
  .transform(Number)
  .refine((n) => n <= NOMBRE_MAX, `Au plus ${NOMBRE_MAX} personnes`);

/** A part of the count. Empty is not told, which is not zero. */
const part = texte(40, "Écrivez un nombre entier, en chiffres, ou laissez vide")
  .regex(/^\d{0,6}$/, "Écrivez un nombre entier, en chiffres, ou laissez vide")
  .transform((s) => (s === "" ? undefined : Number(s)));

const parts = <K extends string>(cles: readonly K[]) =>
  z.object(Object.fromEntries(cles.map((k) => [k, part])) as Record<K, typeof part>);

/** What an organiser tells: how many, and, as far as they know, who. */
export const presence = z
  .object({
    nombre,
    distanciel: part,
    organisateursInclus: z.enum(["", "oui", "non"]),
    origines: parts(ORIGINES),
    genres: parts(GENRES),
  })
  .superRefine(
    (p, ctx) => {
      const trop = (path: string[], total: number, quoi: string) => {
        if (total > p.nombre)
          ctx.addIssue({
            code: "custom",
            path,
            message: `${quoi} : ${total}, plus que les ${p.nombre} personnes présentes. Corrigez l’un ou l’autre.`,
          });
      };
      trop(["distanciel"], p.distanciel ?? 0, "À distance");
      trop(["origines", ORIGINES[0]], somme(p.origines), "Total par origine");
      trop(["genres", GENRES[0]], somme(p.genres), "Total des femmes, des hommes et des autres");
    },
    quand("nombre", "distanciel", "origines", "genres"),
  );
export type PresenceSaisie = z.input<typeof presence>;
export type Presence = z.output<typeof presence>;

/** What is kept of the parts: the keys that were told, and nothing when none was. */
export function repartitionDe(p: Presence): Repartition | null {
  const dites = <K extends string>(parts: Record<K, number | undefined>) => {
    const connues = Object.entries(parts).filter(([, n]) => n !== undefined);
    return connues.length > 0 ? (Object.fromEntries(connues) as Partial<Record<K, number>>) : undefined;
  };
  const origines = dites(p.origines);
  const genres = dites(p.genres);
  const repartition: Repartition = {
    ...(p.distanciel !== undefined && { distanciel: p.distanciel }),
    ...(p.organisateursInclus !== "" && { organisateursInclus: p.organisateursInclus === "oui" }),
    ...(origines && { origines }),
    ...(genres && { genres }),
  };
  return Object.keys(repartition).length > 0 ? repartition : null;
}

/** What was told, as its form shows it again. */
export function saisieDe(nombre: number | null, r: Repartition | null): PresenceSaisie {
  const mots = (n: number | undefined | null) => (n === undefined || n === null ? "" : String(n));
  return {
    nombre: mots(nombre),
    distanciel: mots(r?.distanciel),
    organisateursInclus: r?.organisateursInclus === undefined ? "" : r.organisateursInclus ? "oui" : "non",
    origines: remplir(ORIGINES, (k) => mots(r?.origines?.[k])),
    genres: remplir(GENRES, (k) => mots(r?.genres?.[k])),
  };
}

const remplir = <K extends string>(cles: readonly K[], valeur: (k: K) => string) =>
  Object.fromEntries(cles.map((k) => [k, valeur(k)])) as Record<K, string>;

/** What a page sends: the atelier and what is told, still as typed. */
export const presenceAtelier = z.intersection(z.object({ id: z.uuid() }), presence);

/** What the reviewer settles, and why when it is neither what was declared nor what was seen. */
export const validation = z.object({
  nombre,
  motif: texte(500)
    .regex(/^$|^[\s\S]{10,}$/, "Écrivez pourquoi, en 10 caractères au moins")
    .default(""),
});
export type ValidationSaisie = z.input<typeof validation>;
export type Validation = z.output<typeof validation>;
export const validationAtelier = validation.extend({ id: z.uuid() });

export const unId = z.object({ id: z.uuid() });
/** `quarts`: quarter turns to the right from how it came. */
export const tourDeFeuille = unId.extend({ quarts: z.int32().min(0).max(3) });
/** Check-ins of one moment, as the page showed them. */
export const retraitRafale = unId.extend({ du: z.iso.datetime(), au: z.iso.datetime(), nombre: z.int32().min(1) });
export type RetraitRafale = z.input<typeof retraitRafale>;
export const ouvertureAtelier = unId.extend({ ouvrir: z.boolean() });
