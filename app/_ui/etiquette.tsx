import type { ReactNode } from "react";

export type Ton = "neutre" | "attente" | "succes" | "danger";

/** A state, in a word; the colour only repeats what the word says. */
export function Etiquette({ ton = "neutre", children }: { ton?: Ton; children: ReactNode }) {
  return <span className={ton === "neutre" ? "etiquette" : `etiquette etiquette-${ton}`}>{children}</span>;
}
