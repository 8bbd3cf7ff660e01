import type { Rafale } from "@/lib/recueil/emargement/rafales";
import type { RetraitRafale } from "@/lib/recueil/emargement/schema";
import type { ActionState } from "@/lib/socle/action";
import { heureLocale } from "@/lib/socle/typographie/dates";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { ActionBouton } from "./action-bouton.tsx";

/** Moments when very many checked in at once, and the way to take them away together; nothing when there is none. */
export function Rafales({
  id,
  rafales,
  retirer,
}: {
  id: string;
  rafales: Rafale[];
  /** Null for whoever only reads. */
  retirer: ((input: RetraitRafale) => Promise<ActionState<unknown>>) | null;
}) {
  if (rafales.length === 0) return null;
  return (
    <ul className="flex max-w-2xl flex-col gap-3">
      {rafales.map(({ du, au, nombre }) => (
        <li key={du.toISOString()} className="rounded border border-danger bg-blanc px-4 py-3">
          <p className="pb-2">
            <strong>
              {pluriel(nombre, "personne s’est signalée", "personnes se sont signalées")} {quand(du, au)}
            </strong>
            , plus vite qu’on n’entre dans une salle. Si c’est un essai ou une plaisanterie, retirez-les ensemble ;
            sinon il n’y a rien à faire.
          </p>
          {retirer && (
            <ActionBouton
              action={retirer}
              input={{ id, du: du.toISOString(), au: au.toISOString(), nombre }}
              variante="secondaire"
            >
              Retirer ces {pluriel(nombre, "arrivée")}
            </ActionBouton>
          )}
        </li>
      ))}
    </ul>
  );
}

function quand(du: Date, au: Date): string {
  const [debut, fin] = [heureLocale(du), heureLocale(au)];
  return debut === fin ? `à ${debut}` : `de ${debut} à ${fin}`;
}
