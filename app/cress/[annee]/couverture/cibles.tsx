"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useRef, useState, useTransition } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { type CiblesChangees, ciblesChangees } from "@/lib/couverture/schema";
import { CODES_TRANSITION, type CodeTransition, NOM_TRANSITION } from "@/lib/edition/transitions";
import { pluriel } from "@/lib/typographie/nombre";
import { fixerCiblesAction } from "./actions.ts";

type Champ = { departement: string; nom: string; transition: CodeTransition; cible: number | null };
type Envoi = Parameters<typeof fixerCiblesAction>[0];

/** One number per cell of the matrix; only those that changed are sent, with what they were. */
export function Cibles({ editionId, champs }: { editionId: string; champs: Champ[] }) {
  const router = useRouter();
  const resume = useRef<HTMLParagraphElement>(null);
  const [pending, start] = useTransition();
  const [message, setMessage] = useState<{ texte: string; refus: boolean } | null>(null);
  const [erreurs, setErreurs] = useState<Record<string, string>>({});
  const departements = [...new Map(champs.map((c) => [c.departement, c.nom]))];

  const dire = (texte: string, refus: boolean) => {
    setMessage({ texte, refus });
    if (refus) requestAnimationFrame(() => resume.current?.focus());
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const saisie = new FormData(event.currentTarget);
    const envoi: Envoi = {
      editionId,
      cibles: champs.flatMap(({ departement, transition, cible }) => {
        const texte = String(saisie.get(cle({ departement, transition })) ?? "").trim();
        return texte === String(cible ?? "") ? [] : [{ departement, transition, lue: cible, cible: texte }];
      }),
    };
    setErreurs({});
    if (envoi.cibles.length === 0) return dire("Aucune cible n’a changé.", false);
    const lu = ciblesChangees.safeParse(envoi);
    if (!lu.success) {
      setErreurs(
        Object.fromEntries(
          lu.error.issues.flatMap((issue) => {
            const fautive = envoi.cibles[Number(issue.path[1])];
            return fautive ? [[cle(fautive), issue.message]] : [];
          }),
        ),
      );
      return dire("Une cible est à revoir : un nombre de 0 à 99, ou rien.", true);
    }
    start(async () => {
      const state = await fixerCiblesAction(envoi);
      if (state.ok) dire(`C’est enregistré : ${pluriel(state.value, "cible changée", "cibles changées")}.`, false);
      else dire(state.message, true);
      router.refresh();
    });
  };

  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4 pt-2">
      {message?.refus && (
        <p ref={resume} tabIndex={-1} role="alert" className="font-semibold text-danger">
          {message.texte}
        </p>
      )}
      <p className="text-sourdine">Combien d’ateliers labellisés vous espérez. Une case vide : pas de cible.</p>
      <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
        {departements.map(([code, nom]) => (
          <fieldset key={code}>
            <legend className="font-semibold">{nom}</legend>
            {CODES_TRANSITION.map((transition) => {
              const champ = champs.find((c) => c.departement === code && c.transition === transition);
              const nomChamp = cle({ departement: code, transition });
              const erreur = erreurs[nomChamp];
              return (
                <div key={transition} className="py-1">
                  <label className="flex items-center justify-between gap-4">
                    {NOM_TRANSITION[transition]}
                    <input
                      name={nomChamp}
                      inputMode="numeric"
                      className="saisie !w-20 text-end"
                      defaultValue={champ?.cible ?? ""}
                      aria-invalid={!!erreur}
                      aria-describedby={erreur ? `${nomChamp}-erreur` : undefined}
                    />
                  </label>
                  {erreur && (
                    <p id={`${nomChamp}-erreur`} className="text-end font-semibold text-danger">
                      {erreur}
                    </p>
                  )}
                </div>
              );
            })}
          </fieldset>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Bouton type="submit" occupe={pending}>
          {pending ? "Un instant…" : "Enregistrer les cibles"}
        </Bouton>
        <p role="status">{!message?.refus && message?.texte}</p>
      </div>
    </form>
  );
}

const cle = (c: Pick<CiblesChangees["cibles"][number], "departement" | "transition">) =>
  `cible-${c.departement}-${c.transition}`;
