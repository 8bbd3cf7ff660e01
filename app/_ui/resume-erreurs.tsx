"use client";
import { type FieldErrors, type FieldValues, useFormContext } from "react-hook-form";
import { isSansNom } from "@/lib/socle/formulaire/sans-nom";
import { allerAuChamp, dansLOrdreDeLaPage, groupeDuChamp, nomDuChamp } from "./aller-au-champ.ts";
import { CadreErreurs } from "./cadre-erreurs.tsx";
import { MontrerEtat } from "./montrer-etat.tsx";

type Entree = { name: string; message: string };

function aplatir(errors: FieldErrors | undefined, prefix = ""): Entree[] {
  if (!errors) return [];
  return Object.entries(errors).flatMap(([key, value]) => {
    if (!value || key === "ref" || (key === "root" && !prefix)) return [];
    // What is wrong with a list as a whole is said of the list.
    const name = key === "root" ? prefix : prefix ? `${prefix}.${key}` : key;
    if (typeof (value as { message?: unknown }).message === "string")
      return [{ name, message: (value as { message: string }).message }];
    return typeof value === "object" ? aplatir(value as FieldErrors, name) : [];
  });
}

function dire({ name, message }: Entree): string {
  const nom = isSansNom(message) ? nomDuChamp(name) : undefined;
  const dit = nom ? message.charAt(0).toLowerCase() + message.slice(1) : message;
  return [groupeDuChamp(name), nom, dit].filter(Boolean).join("\u00A0: ");
}

/** What is wrong, at the top, in the order of the page and with links to the fields. What is typed stays until the person asks to see what has changed. */
export function ResumeErreurs({ refus }: { refus?: string | null }) {
  const { formState } = useFormContext<FieldValues>();
  const erreurs = aplatir(formState.errors);
  return (
    <CadreErreurs
      envoi={`${formState.submitCount} ${refus ?? ""}`}
      montre={formState.submitCount > 0 && (erreurs.length > 0 || !!refus)}
      refus={refus}
      suite={<MontrerEtat refus={refus} />}
    >
      {dansLOrdreDeLaPage(erreurs).map((e) => (
        <li key={e.name}>
          <button
            type="button"
            className="min-h-6 text-start align-top text-accent underline"
            onClick={() => allerAuChamp(e.name)}
          >
            {dire(e)}
          </button>
        </li>
      ))}
    </CadreErreurs>
  );
}
