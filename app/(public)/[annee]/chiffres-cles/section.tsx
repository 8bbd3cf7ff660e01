import type { ReactNode } from "react";
import { typographier } from "@/lib/socle/typographie/texte";

/** One question, how it is answered, and the answer. */
export function Section(props: { id: string; titre: string; definition: string; children: ReactNode }) {
  return (
    <section
      aria-labelledby={props.id}
      className="mt-12 grid gap-x-12 gap-y-4 border-filet border-t pt-6 lg:grid-cols-[18rem_1fr] print:block"
    >
      <div className="print:break-inside-avoid print:break-after-avoid print:pb-4">
        <h2 id={props.id}>{typographier(props.titre)}</h2>
        <p className="pt-2 text-petit text-sourdine">{typographier(props.definition)}</p>
      </div>
      <div className="min-w-0">{props.children}</div>
    </section>
  );
}
