"use client";
import { useEffect, useRef } from "react";
import { Bouton } from "@/app/_ui/bouton";
import { ReglageTouches } from "@/app/_ui/reglage-touches";
import type { Touches } from "./use-touches.ts";

const AIDE: [titre: string, touches: [touche: string, sens: string][]][] = [
  [
    "Parcourir",
    [
      ["J ou ↓", "l’énoncé suivant"],
      ["K ou ↑", "le précédent"],
      ["X ou Espace", "choisir l’énoncé, ou le laisser"],
      ["Maj ↓", "choisir plusieurs énoncés de suite"],
      ["/", "chercher dans les énoncés"],
      ["O", "aller au plan, puis ↑ ↓ et Entrée"],
      ["Échap", "revenir, puis laisser ce qui est choisi"],
    ],
  ],
  [
    "Traiter l’énoncé, ou ce qui est choisi",
    [
      ["P", "en faire un point, tout de suite"],
      ["N", "écrire le point avant de le créer"],
      ["1 à 5", "suivre une ressemblance"],
      ["A", "chercher un point auquel l’ajouter"],
      ["E puis 1 à 5", "écarter, avec un motif prêt"],
      ["C puis 1 à 3", "l’envoyer dans un autre chapitre"],
      ["Z", "annuler le dernier geste"],
    ],
  ],
  [
    "Sur un point",
    [
      ["R", "reformuler"],
      ["F", "fusionner avec d’autres"],
      ["S", "scinder"],
      ["D", "déplacer, puis ↑ ↓ et Entrée"],
      ["Ctrl Entrée", "enregistrer ce qui est écrit"],
    ],
  ],
];

/** The keys, and the switch that puts them off. */
export function Aide({ touches, fermer }: { touches: Touches; fermer: () => void }) {
  const boite = useRef<HTMLDialogElement>(null);
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    boite.current?.showModal();
    titre.current?.focus();
  }, []);
  return (
    <dialog
      ref={boite}
      aria-labelledby="aide-titre"
      onClose={fermer}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(60rem,calc(100vw-2rem))] overflow-y-auto rounded border border-filet bg-papier p-5 text-encre backdrop:bg-encre/50 md:p-8"
    >
      <h2 id="aide-titre" ref={titre} tabIndex={-1} className="pb-4">
        Les touches
      </h2>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-3">
        {AIDE.map(([nom, lignes]) => (
          <section key={nom} aria-label={nom}>
            <h3 className="pb-2">{nom}</h3>
            <dl className="flex flex-col">
              {lignes.map(([touche, sens]) => (
                <div key={touche} className="flex items-baseline gap-3 border-filet border-b py-1.5">
                  <dt className="w-28 shrink-0 font-semibold">{touche}</dt>
                  <dd>{sens}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="pt-5">
        <ReglageTouches actives={touches.actives} regler={touches.regler} />
      </div>
      <div className="pt-5">
        <Bouton onClick={() => boite.current?.close()}>Fermer</Bouton>
      </div>
    </dialog>
  );
}
