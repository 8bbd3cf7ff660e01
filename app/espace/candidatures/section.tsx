import type { ReactNode } from "react";
import { type IdSection, SECTIONS } from "@/lib/appel/candidature/questions/question";

/** One part of the form, where the progress line leads. */
export function Section({ id, children }: { id: IdSection; children: ReactNode }) {
  return (
    <fieldset id={id} tabIndex={-1} className="flex min-w-0 flex-col gap-6">
      <legend className="pb-4">
        <h2 className="text-[1.35rem]">{SECTIONS.find((s) => s.id === id)?.nom}</h2>
      </legend>
      {children}
    </fieldset>
  );
}
