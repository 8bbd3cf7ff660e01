import type { ReactNode } from "react";

export type Ton = "neutre" | "attente" | "succes" | "danger";

const TONS: Record<Ton, string> = {
  neutre: "border-bord text-encre",
  attente: "border-accent text-accent",
  succes: "border-succes text-succes",
  danger: "border-danger text-danger",
};

/** A state, in a word; the colour only repeats what the word says. */
export function Etiquette({ ton = "neutre", children }: { ton?: Ton; children: ReactNode }) {
  return (
    <span className={`inline-block rounded-sm md:whitespace-nowrap border px-2 text-petit font-semibold ${TONS[ton]}`}>
      {children}
    </span>
  );
}
