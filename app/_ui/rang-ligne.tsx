"use client";
import { type ReactNode, useRef } from "react";
import { Bouton } from "@/app/_ui/bouton";

/** One place up or down, or away. */
export function RangLigne({
  nom,
  rang,
  sur,
  placer,
  retirer,
}: {
  nom: string;
  rang: number;
  sur: number;
  placer: (de: number, vers: number) => void;
  /** None: it stays. */
  retirer: ((rang: number) => void) | undefined;
}) {
  const zone = useRef<HTMLDivElement>(null);
  const deplacer = (vers: number) => {
    placer(rang, vers);
    // At an end of the list the button that was pressed is gone: the focus stays on the line, on the other one.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) zone.current?.querySelector("button")?.focus();
    });
  };
  return (
    <div ref={zone} className="flex flex-wrap gap-x-2">
      {rang > 0 && (
        <Bouton variante="discret" onClick={() => deplacer(rang - 1)}>
          Monter<span className="sr-only"> {nom}</span>
        </Bouton>
      )}
      {rang < sur - 1 && (
        <Bouton variante="discret" onClick={() => deplacer(rang + 1)}>
          Descendre<span className="sr-only"> {nom}</span>
        </Bouton>
      )}
      {retirer && (
        <Bouton
          variante="discret"
          onClick={() => {
            // The focus goes on to what adds a line: this one is no longer there.
            zone.current?.closest("fieldset")?.querySelector<HTMLElement>("[data-ajouter] button")?.focus();
            retirer(rang);
          }}
        >
          Retirer<span className="sr-only"> {nom}</span>
        </Bouton>
      )}
    </div>
  );
}

/** Adds a line and goes to its first field. */
export function AjouterLigne({ ajouter, children }: { ajouter: () => void; children: ReactNode }) {
  return (
    <div data-ajouter="">
      <Bouton variante="secondaire" onClick={ajouter}>
        {children}
      </Bouton>
    </div>
  );
}
