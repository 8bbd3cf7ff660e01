"use client";
import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { appeler } from "@/app/_ui/appeler";
import { Bouton } from "@/app/_ui/bouton";
import { Volet } from "@/app/_ui/volet";
import type { NomEtPartage, NouvelleVue } from "@/lib/conduite/vue/schema";
import type { ActionState } from "@/lib/socle/action";
import { typographier } from "@/lib/socle/typographie/texte";
import { enregistrerVueAction, modifierVueAction, supprimerVueAction } from "./actions.ts";
import { FormulaireVue } from "./formulaire.tsx";

type Cle = Pick<NouvelleVue, "editionId" | "liste" | "requete">;

/** The list on screen: given a name; once it has one, renamed, shared or deleted, which a click undoes. */
export function GererVue({
  vue,
  nouvelle,
  proposition,
}: {
  vue: (NomEtPartage & { id: string }) | undefined;
  nouvelle: Cle;
  proposition: string;
}) {
  const router = useRouter();
  const ligne = useRef<HTMLDetailsElement>(null);
  const [pending, start] = useTransition();
  const [dit, setDit] = useState<{ message: string; refus?: boolean; supprimee?: NomEtPartage } | null>(null);

  /** Tells a refusal to the form; otherwise closes the line, keeps the focus on it and says what was done. */
  const finir = (state: ActionState<unknown>, fait: { message: string; supprimee?: NomEtPartage }) => {
    setDit(state.ok ? fait : { message: state.message, refus: true });
    if (!state.ok) return state;
    if (ligne.current) ligne.current.open = false;
    ligne.current?.querySelector("summary")?.focus();
    router.refresh();
    return state;
  };
  const enregistrer = (saisie: NomEtPartage): Promise<ActionState<unknown>> =>
    vue ? modifierVueAction({ id: vue.id, ...saisie }) : enregistrerVueAction({ ...nouvelle, ...saisie });
  const supprimer = () => {
    if (!vue || pending) return;
    const { id, ...supprimee } = vue;
    start(async () => {
      const message = typographier(`La vue « ${vue.nom} » est supprimée.`);
      finir(await appeler(() => supprimerVueAction({ id })), { message, supprimee });
    });
  };
  const retablir = (supprimee: NomEtPartage) => {
    if (pending) return;
    start(async () => {
      finir(await appeler(() => enregistrerVueAction({ ...nouvelle, ...supprimee })), {
        message: "La vue est rétablie.",
      });
    });
  };

  return (
    <div className="flex flex-col gap-1">
      <Volet ref={ligne} className="max-w-xl" titre={vue ? "Modifier cette vue" : "Enregistrer cette vue"}>
        <FormulaireVue
          key={vue?.id ?? "nouvelle"}
          saisie={vue ? { nom: vue.nom, partagee: vue.partagee } : { nom: proposition, partagee: false }}
          bouton={vue ? "Enregistrer les changements" : "Enregistrer"}
          cle={vue?.id ?? `${nouvelle.editionId}:${nouvelle.liste}:${nouvelle.requete}`}
          envoyer={enregistrer}
          fait={() =>
            finir({ ok: true, value: null }, { message: vue ? "La vue est modifiée." : "La vue est enregistrée." })
          }
        >
          {vue && (
            <Bouton variante="danger" onClick={supprimer} occupe={pending}>
              Supprimer cette vue
            </Bouton>
          )}
        </FormulaireVue>
      </Volet>
      <div className="flex flex-wrap items-center gap-x-3">
        <p role="status" className={dit?.refus ? "font-semibold text-danger" : "text-sourdine"}>
          {dit?.message}
        </p>
        {dit?.supprimee && !vue && (
          <Bouton variante="discret" onClick={() => dit.supprimee && retablir(dit.supprimee)} occupe={pending}>
            Rétablir
          </Bouton>
        )}
      </div>
    </div>
  );
}
