import { ActeBouton } from "@/app/_ui/acte-bouton";
import { exposants } from "@/app/_ui/exposants";
import { Volet } from "@/app/_ui/volet";
import { instantLong } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { typographier } from "@/lib/socle/typographie/texte";
import type { DocumentInstruit } from "@/lib/synthese/publication/travail";
import { envoyerTravailAction } from "./actions.ts";

/** Sends the way to this page to the members of a chapter, once asked with the count of mails. */
export function Envoyer({ chapitres, envois }: Pick<DocumentInstruit, "chapitres" | "envois">) {
  const ecrits = chapitres.filter((c) => c.points > 0);
  if (ecrits.length === 0) return null;
  return (
    <Volet titre="Envoyer aux membres d’un chapitre" encadre className="max-w-3xl print:hidden">
      <p className="pb-2">
        Chaque membre, et son suppléant, reçoit l’adresse de cette page, coupée à ses transitions. Le texte n’est pas
        dans le courriel.
      </p>
      <ul className="flex flex-col">
        {ecrits.map((c) => {
          const envoi = envois.get(c.id);
          return (
            <li key={c.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 border-filet border-t py-3">
              <span className="min-w-0 flex-1 basis-60">
                {typographier(c.libelle)} · {pluriel(c.points, "point")}
                {envoi && (
                  <span className="block text-petit text-sourdine">Envoyé le {exposants(instantLong(envoi))}</span>
                )}
              </span>
              <ActeBouton
                action={envoyerTravailAction}
                input={{ chapitreId: c.id }}
                variante="secondaire"
                mots={{
                  question: "Envoyer l’adresse de ce document de travail ?",
                  consequence: `${typographier(c.libelle)} : ses membres le liront tel qu’il sera quand ils l’ouvriront. Ils n’ont pas à répondre.`,
                  oui: "Envoyer",
                  fait: "L’adresse est envoyée",
                }}
              >
                Envoyer<span className="sr-only"> à ceux de la {c.libelle.toLowerCase()}</span>
              </ActeBouton>
            </li>
          );
        })}
      </ul>
    </Volet>
  );
}
