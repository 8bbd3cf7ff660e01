"use client";
import type { RefObject } from "react";
import type { Dire } from "./choisir-reponses.tsx";

/** The answers of a form in the words of its own fields: their labels, and the words of what one chooses among. */
export const direDeLaPage = (formulaire: RefObject<HTMLFormElement | null>): Dire => {
  const champs = (nom: string) =>
    [...(formulaire.current?.elements ?? [])].filter(
      (e): e is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement => "name" in e && e.name === nom,
    );
  const etiquette = (e: Element | undefined) => e?.firstChild?.textContent?.trim() || e?.textContent?.trim() || "";
  return {
    nom(champ) {
      const [premier] = champs(champ);
      const seul = premier && !(premier.type === "radio" || (premier.type === "checkbox" && champs(champ).length > 1));
      const mots = seul
        ? etiquette(premier.labels?.[0])
        : etiquette(premier?.closest("fieldset")?.querySelector("legend") ?? undefined);
      const place = formulaire.current?.querySelector(`[data-champ="${CSS.escape(champ)}"]`);
      return mots || etiquette(place?.querySelector("label, legend") ?? undefined) || "Réponse";
    },
    valeur(champ, valeur) {
      const choix = champs(champ);
      const dire = (v: unknown): string => {
        if (typeof v === "boolean") return v ? "Oui" : "Non";
        if (typeof v === "object" && v !== null)
          return Object.values(v)
            .filter((x) => typeof x === "string")
            .join(", ");
        const options = choix.flatMap((e) => (e instanceof HTMLSelectElement ? [...e.options] : []));
        const coche = choix.find((e) => ["radio", "checkbox"].includes(e.type) && e.value === String(v));
        return (
          options.find((o) => o.value === String(v))?.label ??
          (coche && etiquette(coche.labels?.[0] ?? undefined)) ??
          String(v ?? "")
        );
      };
      return Array.isArray(valeur) ? valeur.map(dire).join(", ") : dire(valeur);
    },
  };
};
