"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useState, useTransition } from "react";
import type { ActionState } from "@/lib/socle/action";
import { appeler } from "./appeler.ts";
import { Bouton, type Variante } from "./bouton.tsx";
import { dire } from "./cadre-vivant.tsx";
import { MontrerEtat } from "./montrer-etat.tsx";
import { Remede } from "./remede.tsx";
import { usePret } from "./use-pret.ts";

/** A button that does one thing: waits, says a refusal in words and leaves the page as it is, and refreshes it when it is done. */
export function ActionBouton<I>({
  action,
  input,
  variante,
  children,
  ensuite,
}: {
  action: (input: I) => Promise<ActionState<unknown>>;
  input: I;
  variante?: Variante;
  children: ReactNode;
  /** Where to go once done; the same page otherwise. */
  ensuite?: string;
}) {
  const router = useRouter();
  const pret = usePret();
  const [pending, start] = useTransition();
  const [echec, setEchec] = useState<{ code: string; message: string } | null>(null);
  const onClick = () => {
    if (pending) return;
    start(async () => {
      const state = await appeler(() => action(input));
      setEchec(state.ok || state.code === "renonce" ? null : state);
      if (!state.ok) return;
      if (ensuite) router.push(ensuite);
      else dire("C’est fait.");
      router.refresh();
    });
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <Bouton variante={variante} onClick={onClick} occupe={pending} inert={!pret}>
        {pending ? "Un instant…" : children}
      </Bouton>
      {echec && (
        <p role="alert" className="text-danger">
          {echec.message} <Remede code={echec.code} /> <MontrerEtat refus={echec.message} />
        </p>
      )}
    </div>
  );
}
