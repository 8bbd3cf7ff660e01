"use client";
import { Button, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import { EnFrancais } from "@/app/_ui/en-francais";

export type LigneAOrdonner = { id: string; numero: number; mots: string };

/** A compact list whose rows are dragged with the pointer, a finger or the keyboard; every move is said aloud. */
export function Reordonner({
  titre,
  lignes,
  deplacer,
}: {
  titre: string;
  lignes: LigneAOrdonner[];
  /** From and to, as places in this list. */
  deplacer: (de: number, vers: number) => void;
}) {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => lignes.filter((l) => keys.has(l.id)).map((l) => ({ "text/plain": l.mots })),
    onReorder: ({ keys, target }) => {
      const [cle] = keys;
      const de = lignes.findIndex((l) => l.id === cle);
      const cible = lignes.findIndex((l) => l.id === target.key);
      if (de === -1 || cible === -1) return;
      const avant = target.dropPosition === "before" ? cible : cible + 1;
      deplacer(de, avant > de ? avant - 1 : avant);
    },
  });
  return (
    <EnFrancais>
      <GridList
        aria-label={titre}
        items={lignes}
        dragAndDropHooks={dragAndDropHooks}
        className="rounded border border-filet bg-blanc"
      >
        {(l) => (
          <GridListItem
            id={l.id}
            textValue={l.mots}
            className="flex min-h-12 items-center gap-3 border-filet border-b px-2 last:border-b-0 data-[dragging]:opacity-50 data-[focus-visible]:outline-2 data-[focus-visible]:outline-accent"
          >
            <Button
              slot="drag"
              aria-label={`Déplacer l’énoncé ${l.numero}`}
              className="inline-flex size-11 shrink-0 cursor-grab items-center justify-center text-accent"
            >
              <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4" fill="currentColor">
                <path d="M5 2h2v2H5zM9 2h2v2H9zM5 7h2v2H5zM9 7h2v2H9zM5 12h2v2H5zM9 12h2v2H9z" />
              </svg>
            </Button>
            <span className="min-w-0 truncate">
              {l.numero}. {l.mots}
            </span>
          </GridListItem>
        )}
      </GridList>
    </EnFrancais>
  );
}
