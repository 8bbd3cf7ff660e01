import { z } from "zod";

const EXPIRE = "Ce choix n’est plus proposé : rechargez la page";

/** What is said when a schema has no sentence of its own for what is wrong: never the validator’s words. */
const dire: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined || issue.input === null ? "Il manque cette réponse" : "Écrivez cette réponse";
    case "invalid_value":
      return issue.input ? EXPIRE : "Il manque cette réponse";
    case "invalid_union":
      return deLaDerniere(issue.errors);
    case "too_big":
      return issue.origin === "string"
        ? `Au plus ${issue.maximum} caractères`
        : `Au plus ${issue.maximum}${issue.origin === "array" ? " réponses" : ""}`;
    case "too_small":
      return issue.origin === "string"
        ? `Au moins ${issue.minimum} caractères`
        : `Au moins ${issue.minimum}${issue.origin === "array" ? " réponses" : ""}`;
    case "invalid_format":
      return DE_FORMAT[issue.format] ?? "Cette réponse est à revoir";
    default:
      return "Cette réponse est à revoir";
  }
};

const DE_FORMAT: Record<string, string> = {
  uuid: EXPIRE,
  datetime: EXPIRE,
  email: "Écrivez une adresse complète, par exemple prenom@association.fr",
  url: "Écrivez une adresse web, par exemple https://exemple.fr",
  date: "Écrivez une date complète",
  time: "Écrivez une heure, par exemple 14:00",
};

/** Empty, or something: what is said of the something. */
function deLaDerniere(errors: readonly (readonly { message: string }[])[] = []): string {
  return errors.findLast((e) => e.length > 0)?.[0]?.message ?? "Cette réponse est à revoir";
}

z.config({ customError: dire });
