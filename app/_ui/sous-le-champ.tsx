"use client";
import { type ReactNode, useContext } from "react";
import { ComboBoxStateContext, Popover } from "react-aria-components";

/**
 * Open as long as the field says so. react-aria closes a list whenever the page scrolls, and telephones scroll it as their
 * keyboard opens, or as one reaches for a choice: the list follows its field instead.
 */
export function SousLeChamp({ children }: { children: ReactNode }) {
  const champ = useContext(ComboBoxStateContext);
  return (
    <Popover
      isOpen={champ?.isOpen ?? false}
      onOpenChange={() => window.event?.type !== "scroll" && champ?.close()}
      className="w-(--trigger-width) rounded border border-bord bg-blanc shadow-md"
    >
      {children}
    </Popover>
  );
}
