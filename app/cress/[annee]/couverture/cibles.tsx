"use client";
import { useState } from "react";
import type { Resolver } from "react-hook-form";
import { useChamp } from "@/app/_ui/champs";
import { Envoyer, Formulaire } from "@/app/_ui/formulaire";
import { useEnvoi } from "@/app/_ui/use-envoi";
import { type CiblesChangees, ciblesChangees } from "@/lib/appel/couverture/schema";
import { type CodeTransition, nomTransition, ordonner } from "@/lib/socle/transitions/transitions";
import { pluriel } from "@/lib/socle/typographie/nombre";
import { fixerCiblesAction } from "./actions.ts";

type Champ = { departement: string; nom: string; transition: CodeTransition; cible: number | null };
type Envoi = Parameters<typeof fixerCiblesAction>[0];
type Saisie = Record<string, string>;

/** One number per cell of the matrix; only those that changed are sent, with what they were. */
export function Cibles({ editionId, champs }: { editionId: string; champs: Champ[] }) {
  const [fait, setFait] = useState("");
  const departements = [...new Map(champs.map((c) => [c.departement, c.nom]))];
  const changees = (saisie: Saisie): Envoi => ({
    editionId,
    cibles: champs.flatMap((c) => {
      const cible = (saisie[cle(c)] ?? "").trim();
      return cible === String(c.cible ?? "")
        ? []
        : [{ departement: c.departement, transition: c.transition, lue: c.cible, cible }];
    }),
  });
  const envoi = useEnvoi<Saisie, Saisie, number>({
    cle: `cibles:${editionId}`,
    resolver: verifier(changees),
    saisie: Object.fromEntries(champs.map((c) => [cle(c), String(c.cible ?? "")])),
    envoyer: async (saisie) => {
      const lot = changees(saisie);
      return lot.cibles.length === 0 ? { ok: true, value: 0 } : fixerCiblesAction(lot);
    },
    fait: (n) =>
      setFait(
        n === 0 ? "Aucune cible n’a changé." : `C’est enregistré : ${pluriel(n, "cible changée", "cibles changées")}.`,
      ),
  });
  return (
    <Formulaire envoi={envoi} className="flex flex-col gap-4 pt-2">
      <p className="text-sourdine">Combien d’ateliers labellisés vous espérez. Une case vide : pas de cible.</p>
      <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
        {departements.map(([code, nom]) => (
          <fieldset key={code}>
            <legend className="font-semibold">{nom}</legend>
            {ordonner(champs.map((c) => c.transition)).map((transition) => (
              <UneCible
                key={transition}
                name={cle({ departement: code, transition })}
                label={nomTransition(transition)}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <Envoyer dit={fait}>Enregistrer les cibles</Envoyer>
    </Formulaire>
  );
}

function UneCible({ name, label }: { name: string; label: string }) {
  const { id, register, erreur, attributs } = useChamp<Saisie>(name);
  return (
    <div className="py-1">
      <div className="flex items-center justify-between gap-4">
        <label htmlFor={id}>{label}</label>
        <input inputMode="numeric" className="saisie !w-20 text-end" {...attributs} {...register(name)} />
      </div>
      {erreur && (
        <p id={`${id}-erreur`} className="text-end font-semibold text-danger">
          {erreur}
        </p>
      )}
    </div>
  );
}

/** What is no number is told in its cell. */
const verifier =
  (changees: (saisie: Saisie) => Envoi): Resolver<Saisie, unknown, Saisie> =>
  async (saisie) => {
    const envoi = changees(saisie);
    const lu = ciblesChangees.safeParse(envoi);
    if (lu.success) return { values: saisie, errors: {} };
    const erreurs = lu.error.issues.flatMap(({ path, message }) => {
      const fautive = envoi.cibles[Number(path[1])];
      return fautive ? [[cle(fautive), { type: "saisie", message }]] : [];
    });
    return { values: {}, errors: Object.fromEntries(erreurs) };
  };

const cle = (c: Pick<CiblesChangees["cibles"][number], "departement" | "transition">) =>
  `cible-${c.departement}-${c.transition}`;
