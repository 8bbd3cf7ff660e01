import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Bouton } from "@/app/_ui/bouton";
import { EnTete } from "@/app/_ui/en-tete";
import { publicJetonDuCode } from "@/lib/recueil/emargement/public";
import { now } from "@/lib/socle/horloge/now";

export const metadata: Metadata = { title: "Signaler ma présence" };

/** The code shown in the room, typed by hand: a plain form, and the answer is a page. */
export default async function Page({ searchParams }: PageProps<"/presence">) {
  const code = (await searchParams).code?.toString().slice(0, 20) ?? "";
  const jeton = code && (await publicJetonDuCode(code, await now()));
  if (jeton) redirect(`/presence/${jeton}`);
  return (
    <>
      <EnTete titre="Signaler ma présence" />
      <form method="get" action="/presence" className="flex flex-col gap-3">
        <label htmlFor="code" className="font-semibold">
          Le code de l’atelier
        </label>
        <p id="code-aide" className="text-petit text-sourdine">
          Six lettres, affichées dans la salle ou écrites sur la feuille.
        </p>
        <input
          id="code"
          name="code"
          required
          defaultValue={code}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className="saisie !h-16 !max-w-64 text-center font-bold !text-[1.75rem] uppercase tracking-[0.15em]"
          aria-describedby={code ? "code-aide code-erreur" : "code-aide"}
          aria-invalid={!!code}
        />
        {code && (
          <p id="code-erreur" role="alert" className="font-semibold text-danger">
            Aucun atelier n’a ce code : vérifiez les six lettres.
          </p>
        )}
        <div>
          <Bouton type="submit">Continuer</Bouton>
        </div>
      </form>
    </>
  );
}
